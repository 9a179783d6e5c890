"""What every export format is, and what a user can choose about it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from undertone.errors import OptionError
from undertone.model import Document, Flag, Segment

Preset = Literal["excel", "excel-semicolon", "data"]
Merge = Literal["segment", "turn"]
NO_TEXT = "[no text]"
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How results are written.

    Attributes:
        preset: of the table. "excel": comma, byte order mark, CRLF, formula guard;
            "excel-semicolon": the same with semicolon and decimal comma, for the regions whose
            Excel expects them; "data": comma, no mark, LF, no guard, for R and Python.
        speaker_names: SubRip has no place for speakers, so their names stand in its text; False
            leaves them out of it.
        sentiment: WebVTT and plain text show the sentiment too.
        line_width: characters per subtitle line.
        merge: "turn" joins the segments of one speaker that follow each other.
        notes: False leaves the researcher's notes out.
        timecodes: False leaves the times out of text to be read.
        pseudonyms: speakers become Speaker 1, 2 ..., also where a text names them, and the
            recording has no name.
    """

    preset: Preset = "excel"
    speaker_names: bool = True
    sentiment: bool = True
    line_width: int = 42
    merge: Merge = "segment"
    notes: bool = True
    timecodes: bool = True
    pseudonyms: bool = False

    def __post_init__(self) -> None:
        if self.preset not in get_args(Preset):
            known = ", ".join(get_args(Preset))
            raise OptionError(f"There is no preset {self.preset!r}; there are {known}.")
        if self.merge not in get_args(Merge):
            raise OptionError(f"Segments can be merged by turn, not by {self.merge!r}.")
        if not 10 <= self.line_width <= 200:
            raise OptionError("A subtitle line must have between 10 and 200 characters.")


class Format(ABC):
    """One export format: three facts and a pure function from a document to a file.

    Attributes:
        NAME: what the user types.
        EXTENSION: of its files, with the dot; kinds of one ending have their name before it.
        TITLE: what a file dialog shows.
    """

    NAME: ClassVar[str]
    EXTENSION: ClassVar[str]
    TITLE: ClassVar[str]

    @abstractmethod
    def encode(self, document: Document, options: ExportOptions) -> bytes:
        """The whole file; depends on its arguments alone."""

    def sidecar(self, document: Document, options: ExportOptions) -> str | None:
        """The text of a second file `NAME.meta.json` that explains the first."""
        return None


class TextFormat(Format):
    """A format that is text in UTF-8."""

    @abstractmethod
    def render(self, document: Document, options: ExportOptions) -> str:
        """The whole file's text; depends on its arguments alone."""

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        return encoded(self.render(document, options))


def encoded(text: str) -> bytes:
    """UTF-8; file names and broken input hold code units that it has not: they become "?"."""
    return text.encode("utf-8", "replace")


def one_line(text: str) -> str:
    """Text without line breaks, tabs and other control characters: each run becomes a space."""
    return _BREAKS.sub(" ", text).strip(" ")


def shown_text(segment: Segment) -> str:
    """A segment's text in one line; a mark where speech got none; empty where it was deleted."""
    text = one_line(segment.text)
    return NO_TEXT if not text and Flag.NO_TEXT in segment.flags else text


def shown_speaker(document: Document, segment: Segment) -> str:
    """The speaker's name in one line; empty when nobody knows."""
    return one_line(document.speaker_name(segment.speaker))
