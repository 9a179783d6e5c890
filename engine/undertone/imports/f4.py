"""Text in the form of f4 and EasyTranscript becomes a transcript: `Name: text #00:01:02-3#`.

A time at the end of a paragraph is its end; one at the beginning its start.
"""

from __future__ import annotations

import re

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.imports.names import named
from undertone.imports.remarks import without_remarks

_TIME = rf"#\s*(?P<time>{TIME})\s*#"
_LAST = re.compile(rf"(?P<text>.*\S)\s*{_TIME}\s*", re.ASCII)
_FIRST = re.compile(rf"\s*{_TIME}\s*(?P<text>.*)", re.ASCII)
_INSIDE = re.compile(rf"\s*{_TIME.replace('?P<time>', '')}", re.ASCII)


class F4(Reader):
    """A paragraph per turn with `#HH:MM:SS-d#` at its end."""

    NAME = "f4"
    EXTENSIONS = (".txt",)
    TITLE = "f4 or EasyTranscript"

    def recognises(self, source: Source) -> bool:
        return any(_LAST.fullmatch(line) for line in source.lines)

    def read(self, source: Source) -> Transcript:
        found: list[tuple[int | None, int | None, str]] = []
        for line in filter(None, source.lines):
            start, text = _time(_FIRST, line)
            end, text = _time(_LAST, text)
            found.append((start, end, _INSIDE.sub("", text)))
        pairs = named([text for _, _, text in found])
        lines: list[Line] = []
        for (start, end, _), (name, text) in zip(found, pairs, strict=True):
            speaker = name or (lines[-1].speaker if lines and start is None and end is None else "")
            lines += without_remarks(Line(text, start, end, speaker))
        return Transcript(tuple(lines), paragraphs=True)


def _time(form: re.Pattern[str], line: str) -> tuple[int | None, str]:
    match = form.fullmatch(line)
    return (clock_ms(match["time"]), match["text"]) if match else (None, line)
