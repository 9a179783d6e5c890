"""A table in the form of NVivo becomes a transcript: time span and content, separated by tabs."""

from __future__ import annotations

import re

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import clock_ms
from undertone.imports.remarks import judgement

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
        place = next((name for name in _SPANS if name in head), "")
        if not place or "content" not in head:
            raise source.damaged("its first line does not name Timespan and Content")
        who = next((name for name in _SPEAKERS if name in head), "")
        lines: list[Line] = []
        for row in filter(None, source.lines[1:]):
            cells = dict(zip(head, row.split("\t"), strict=False))
            span = cells.get(place, "")
            match = _SPAN.fullmatch(span)
            if match is None:
                raise source.damaged(f"“{span[:40]}” is no time span")
            lines.append(
                Line(
                    cells.get("content", ""),
                    clock_ms(match["start"]),
                    clock_ms(match["end"]) if match["end"] else None,
                    cells.get(who, ""),
                    note=cells.get("note", ""),
                    bookmark=cells.get("bookmark", "") == "yes",
                    judgement=judgement(
                        cells.get("researcher sentiment", ""), cells.get("researcher emotions", "")
                    ),
                )
            )
        return Transcript(tuple(lines))


def _head(source: Source) -> list[str]:
    return [cell.strip().lower() for cell in source.lines[0].split("\t")]
