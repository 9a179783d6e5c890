"""What every import format is, and what it finds in a file."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import ClassVar

from undertone.codec import Json
from undertone.errors import InputError
from undertone.imports.encodings import text_of
from undertone.model import Document, Judgement, Word

MAX_BYTES = 200_000_000  # a thousand hours of words with times


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody said, as a transcript has it.

    Attributes:
        start_ms: None where the transcript does not say.
        end_ms: None where the transcript does not say.
        speaker: the name as it is written; empty when nobody knows.
        words: with their times, where the transcript has such.
    """

    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    speaker: str = ""
    words: tuple[Word, ...] = ()
    confidence: float | None = None
    channel: int = 0
    note: str = ""
    overlap: bool = False
    bookmark: bool = False
    checked: bool = False
    judgement: Judgement | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """The lines of a transcript, in the order of the file.

    Attributes:
        paragraphs: lines are turns of several sentences, each of which becomes a segment.
        file_name: of the recording, where the transcript names it.
        warnings: what was left out, one sentence each.
    """

    lines: tuple[Line, ...]
    paragraphs: bool = False
    file_name: str = ""
    duration_ms: int | None = None
    language: str | None = None
    warnings: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()


class Source:
    """A file that may be a transcript: its bytes, and what they are."""

    def __init__(self, name: str, content: bytes) -> None:
        """Refuse what cannot be a transcript.

        Raises:
            InputError: the file is empty or far too large.
        """
        if not content.strip(b"\x00\xef\xbb\xbf\xfe\xff \t\r\n"):
            raise InputError(f"{name} is empty.")
        if len(content) > MAX_BYTES:
            raise InputError(f"{name} is too large for a transcript.")
        self.name, self.content = name, content

    @property
    def ending(self) -> str:
        """The ending of its name, in small letters with the dot."""
        return PurePath(self.name).suffix.lower()

    @cached_property
    def text(self) -> str:
        """Its text with `\\n` at the end of each line; empty where it holds no text."""
        return text_of(self.content) or ""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Its lines, without spaces at their ends."""
        return tuple(line.rstrip() for line in self.text.split("\n"))

    @cached_property
    def json(self) -> Json:
        """Its value; None where it is no JSON."""
        if not self.text.lstrip().startswith(("{", "[")):
            return None
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return None

    def damaged(self, what: str) -> InputError:
        """The failure of a file that is of a known format, but not whole or not right."""
        return InputError(f"{self.name} is damaged: {what}.")


class Reader(ABC):
    """One import format: three facts, how to know it, and a pure function from a file.

    Attributes:
        NAME: what the user types.
        EXTENSIONS: of its files, with the dot, in small letters.
        TITLE: what a file dialog shows.
    """

    NAME: ClassVar[str]
    EXTENSIONS: ClassVar[tuple[str, ...]]
    TITLE: ClassVar[str]

    @abstractmethod
    def recognises(self, source: Source) -> bool:
        """Whether the content looks like this format; never raises."""

    @abstractmethod
    def read(self, source: Source) -> Transcript | Document:
        """What the file holds; a document where that is everything.

        Raises:
            InputError: it is damaged, or not of this format.
        """
