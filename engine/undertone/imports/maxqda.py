"""Text in the form that MAXQDA and aTrain share becomes a transcript.

A line with the speaker at each change, then `[HH:MM:SS] - text` for every segment.
"""

from __future__ import annotations

import re

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.imports.remarks import without_remarks

_STAMP = rf"\[(?P<time>{TIME})\]\s+-\s+"
_LINE = re.compile(rf"\s*{_STAMP}.*", re.ASCII)
_PIECE = re.compile(rf"{_STAMP}(?P<text>.*?)(?=\s*\[{TIME}\]\s+-\s|$)", re.ASCII)
_HEAD = re.compile(r"Transcription for .+")


class Maxqda(Reader):
    """Speaker lines, and segments with `[HH:MM:SS] - `."""

    NAME = "maxqda"
    EXTENSIONS = (".txt",)
    TITLE = "MAXQDA or aTrain"

    def recognises(self, source: Source) -> bool:
        return any(_LINE.fullmatch(line) for line in source.lines)

    def read(self, source: Source) -> Transcript:
        lines: list[Line] = []
        speaker = ""
        for number, line in enumerate(source.lines):
            if _LINE.fullmatch(line):  # aTrain puts all pieces of a turn on one line
                for piece in _PIECE.finditer(line):
                    said = Line(piece["text"], clock_ms(piece["time"]), speaker=speaker)
                    lines += without_remarks(said)
            elif not line:
                speaker = ""
            elif not (number == 0 and _HEAD.fullmatch(line)):
                speaker = line.strip().removesuffix(":")
        return Transcript(tuple(lines))
