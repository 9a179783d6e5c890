"""Captions that Zoom saved become a transcript: `[Name] 10:04:33` above what is said.

The times are those of the day: they are counted from the first one.
"""

from __future__ import annotations

import re

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import clock_ms
from undertone.running_text import joined

_HEAD = re.compile(r"\[(?P<name>[^\]]{1,80})\]\s+(?P<time>\d{1,2}:\d{2}:\d{2})\s*", re.ASCII)
_DAY_MS = 24 * 3_600_000
OF_THE_DAY = "The times of the transcript are those of the day: the first line begins at 0:00."


class Zoom(Reader):
    """Zoom's saved captions; Zoom's transcripts of recordings are WebVTT."""

    NAME = "zoom"
    EXTENSIONS = (".txt",)
    TITLE = "Zoom captions"

    def recognises(self, source: Source) -> bool:
        return any(_HEAD.fullmatch(line) for line in source.lines)

    def read(self, source: Source) -> Transcript:
        found: list[tuple[str, int, list[str]]] = []
        for line in source.lines:
            match = _HEAD.fullmatch(line)
            if match:
                found.append((match["name"].strip(), clock_ms(match["time"]), []))
            elif found and line.strip():
                found[-1][2].append(line.strip())
        first = found[0][1] if found else 0
        lines = tuple(
            Line(joined(said), (time - first) % _DAY_MS, speaker=name) for name, time, said in found
        )
        return Transcript(lines, paragraphs=True, warnings=(OF_THE_DAY,))
