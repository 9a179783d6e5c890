"""A table in the form of NVivo becomes a transcript: time span and content, separated by tabs."""

from __future__ import annotations

import re

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import clock_ms

_TIME = r"\d{1,4}(?::\d{1,2}){1,2}(?:[.,]\d+)?"
_SPAN = re.compile(rf"\s*(?P<start>{_TIME})(?:\s*[-–,]\s*(?P<end>{_TIME}))?\s*", re.ASCII)
_SPANS = ("timespan", "timestamp", "time", "time span")
_SPEAKERS = ("speaker", "participant", "name")


class Nvivo(Reader):
    """`Timespan`, `Content` and, where there is one, `Speaker`; a header line names them."""

    NAME = "nvivo"
    EXTENSIONS = (".txt", ".tsv")
    TITLE = "NVivo"

    def recognises(self, source: Source) -> bool:
        head = _head(source)
        return "content" in head and any(name in head for name in _SPANS)

    def read(self, source: Source) -> Transcript:
        head = _head(source)
        place = next((head.index(name) for name in _SPANS if name in head), None)
        if place is None or "content" not in head:
            raise source.damaged("its first line does not name Timespan and Content")
        who = next((head.index(name) for name in _SPEAKERS if name in head), None)
        lines: list[Line] = []
        for row in filter(None, source.lines[1:]):
            cells = [*row.split("\t"), *[""] * len(head)]
            match = _SPAN.fullmatch(cells[place])
            if match is None:
                raise source.damaged(f"“{cells[place][:40]}” is no time span")
            end = clock_ms(match["end"]) if match["end"] else None
            speaker = "" if who is None else cells[who]
            text = cells[head.index("content")]
            lines.append(Line(text, clock_ms(match["start"]), end, speaker))
        return Transcript(tuple(lines))


def _head(source: Source) -> list[str]:
    return [cell.strip().lower() for cell in source.lines[0].split("\t")]
