"""What every export format is, and what a user can choose about it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Literal, get_args

from undertone.errors import OptionError
from undertone.model import Document, Flag, Segment

Dialect = Literal["excel", "excel-semicolon", "data"]
Unit = Literal["word", "segment", "turn"]
Timecodes = Literal["none", "mm:ss", "hh:mm:ss", "hh:mm:ss.mmm", "#hh:mm:ss-d#"]
UNITS: tuple[Unit, ...] = get_args(Unit)
NO_TEXT = "[no text]"
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How results are written.

    Attributes:
        dialect: of the tables. "excel": comma, byte order mark, CRLF, formula guard;
            "excel-semicolon": the same with semicolon and decimal comma, for the regions whose
            Excel expects them; "data": comma, no mark, LF, no guard, for R and Python.
        speaker_names: SubRip has no place for speakers, so their names stand in its text; False
            leaves them out of it.
        sentiment: False leaves out sentiment, emotions and labels, the model's and the
            researcher's, and the summary.
        line_width: characters per subtitle line.
        per: what a row, cue or annotation is. "turn" joins the segments of one speaker that follow
            each other; "word" makes one of each word, in formats for programs.
        notes: False leaves the researcher's notes out.
        timecodes: the form of the times in text to be read; programs' formats have their own.
            "#hh:mm:ss-d#" is f4's: the end of each paragraph, at its end.
        pseudonyms: speakers become Speaker 1, 2 ..., also where a text names them, and the
            recording has no name.
        columns: the columns of tables, in this order; empty means all.
        recording: a recording to put into the file, where the format has a place for one.
    """

    dialect: Dialect = "excel"
    speaker_names: bool = True
    sentiment: bool = True
    line_width: int = 42
    per: Unit = "segment"
    notes: bool = True
    timecodes: Timecodes = "hh:mm:ss"
    pseudonyms: bool = False
    columns: tuple[str, ...] = ()
    recording: Path | None = None

    def __post_init__(self) -> None:
        _require(self.dialect, Dialect, "kind of table")
        _require(self.per, Unit, "unit")
        _require(self.timecodes, Timecodes, "form of time codes")
        if not 10 <= self.line_width <= 200:
            raise OptionError("A subtitle line must have between 10 and 200 characters.")
        if self.recording and self.pseudonyms:
            raise OptionError("A voice tells who speaks: choose the recording or pseudonyms.")


def _require(value: str, choices: object, what: str) -> None:
    known = get_args(choices)
    if value not in known:
        raise OptionError(f"There is no {what} {value!r}; there are {', '.join(known)}.")


class Format(ABC):
    """One export format: three facts and a pure function from a document to a file.

    Attributes:
        NAME: what the user types.
        EXTENSION: of its files, with the dot; kinds of one ending have their name before it.
        TITLE: what a file dialog shows.
        UNITS: what its records can be; one that is empty has records of its own.
    """

    NAME: ClassVar[str]
    EXTENSION: str
    TITLE: ClassVar[str]
    UNITS: ClassVar[tuple[Unit, ...]] = ("segment", "turn")

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
