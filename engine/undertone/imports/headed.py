"""Text of Otter and Teams becomes a transcript: `Name  0:03` above what is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.running_text import joined

_HEAD = re.compile(rf"\s*(?P<name>[^\t]{{0,80}}?)(?:\s{{2,}}|\t+|^)(?P<time>{TIME})\s*", re.ASCII)
_NOT_SAID = re.compile(
    r"Transcribed by https?://otter\.ai.*|.{1,80} (?:started|stopped) transcription", re.IGNORECASE
)


class Headed(Reader):
    """A line with name and time before each turn, as in the exports of Otter and Teams."""

    NAME = "otter"
    EXTENSIONS = (".txt",)
    TITLE = "Otter or Teams"

    def recognises(self, source: Source) -> bool:
        return recognised(source.lines)

    def read(self, source: Source) -> Transcript:
        return headed(source.lines)


def recognised(lines: Sequence[str]) -> bool:
    """Whether turns have a line with name and time above them."""
    named = sum(bool((match := _HEAD.fullmatch(line)) and match["name"]) for line in lines)
    filled = sum(bool(line.strip()) for line in lines)
    return named > 0 and named * 8 >= filled


def headed(lines: Sequence[str]) -> Transcript:
    """The transcript of turns below lines with name and time."""
    found: list[tuple[str, int, list[str]]] = []
    for line in lines:
        match = _HEAD.fullmatch(line)
        if match:
            found.append((match["name"].strip(), clock_ms(match["time"]), []))
        elif found and line.strip() and not _NOT_SAID.fullmatch(line.strip()):
            found[-1][2].append(line.strip())
    return Transcript(
        tuple(Line(joined(said), time, speaker=name) for name, time, said in found),
        paragraphs=True,
    )
