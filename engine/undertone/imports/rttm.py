"""RTTM becomes a transcript without words: who speaks when."""

from __future__ import annotations

from undertone.exports.base import NO_TEXT
from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import seconds_ms
from undertone.imports.fields import channel_of

_FIELDS = 8
UNKNOWN = ("unknown", "<na>")


class Rttm(Reader):
    """NIST RTTM: its SPEAKER lines are segments of speech without text."""

    NAME = "rttm"
    EXTENSIONS = (".rttm",)
    TITLE = "Speaker turns (RTTM)"

    def recognises(self, source: Source) -> bool:
        filled = [line for line in source.lines if line and not line.startswith(";;")]
        return bool(filled) and all(_is_turn(line) or _is_other(line) for line in filled[:20])

    def read(self, source: Source) -> Transcript:
        lines: list[Line] = []
        for line in source.lines:
            if line.split()[:1] != ["SPEAKER"]:
                continue
            if not _is_turn(line):
                raise source.damaged(f"“{line[:40]}” is no line of a turn")
            cells = _cells(line)
            start = seconds_ms(cells[3])
            name = "" if cells[7].lower() in UNKNOWN else cells[7]
            channel = channel_of(cells[2])
            lines.append(Line(NO_TEXT, start, start + seconds_ms(cells[4]), name, channel=channel))
        return Transcript(tuple(lines))


def _is_turn(line: str) -> bool:
    return line.split()[:1] == ["SPEAKER"] and len(line.split()) >= _FIELDS


def _cells(line: str) -> list[str]:
    """Names may hold other spaces than the one that separates, where that is a single one."""
    cells = line.split(" ")
    return cells if len(cells) >= _FIELDS and all(cells) and "\t" not in line else line.split()


def _is_other(line: str) -> bool:
    kinds = ("SPKR-INFO", "LEXEME", "NON-LEX", "NON-SPEECH", "SEGMENT", "NOSCORE", "NO_RT_METADATA")
    return line.startswith(kinds)
