"""Text whose lines begin with a time becomes a transcript.

Read are Undertone's own text (`[00:01:02] Name: text`), ATLAS.ti's (`#00:01:02.3# Name: text`),
what Whisper prints (`[00:01.000 --> 00:04.000] text`) and others of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.imports.names import named, without_marks
from undertone.model import joined

_STAMP = re.compile(
    rf"\s*(?:[\[({{#<`]\s*)?(?P<start>{TIME})(?:\s*(?:-->|-|–|to)\s*(?P<end>{TIME}))?"
    r"(?:\s*[\])}#>`])?(?:\s*[-–:]\s+|\s*)(?P<rest>.*)",
    re.ASCII,
)
_HEAD = re.compile(r"(?P<file>.+) \(\d+(:\d\d){1,2}\)")
_OWN = (
    re.compile(r"Speech without text: \d+(:\d\d){1,2}\."),
    re.compile(r"Sentences are neutral unless marked \[negative\] or \[positive\]\."),
)


class Stamped(Reader):
    """Lines that begin with their time; those without one carry on the line before."""

    NAME = "txt"
    EXTENSIONS = (".txt", ".md", ".text")
    TITLE = "Text with times"

    def recognises(self, source: Source) -> bool:
        return recognised(source.lines)

    def read(self, source: Source) -> Transcript:
        return stamped(source.lines)


def recognised(lines: Sequence[str]) -> bool:
    """Whether most paragraphs begin with a time that words follow."""
    filled = [line for line in lines if line.strip() and not _is_head(line)]
    stamps = sum(bool((match := _STAMP.match(line)) and match["rest"]) for line in filled)
    return stamps > 0 and stamps * 2 >= len(filled)


def stamped(lines: Sequence[str]) -> Transcript:
    """The transcript of lines that begin with times."""
    found: list[tuple[int, int | None, str]] = []
    file_name = ""
    for line in lines:
        match = _STAMP.match(line)
        if match:
            end = clock_ms(match["end"]) if match["end"] else None
            found.append((clock_ms(match["start"]), end, match["rest"].strip()))
        elif found and line.strip():
            start, end, text = found[-1]
            found[-1] = (start, end, joined((text, line.strip())))
        elif not found and (head := _HEAD.fullmatch(line.strip())):
            file_name = head["file"]
    pairs = named([without_marks(text) for _, _, text in found])
    parts = zip(found, pairs, strict=True)
    return Transcript(
        tuple(Line(text, start, end, name) for (start, end, _), (name, text) in parts),
        paragraphs=True,
        file_name=file_name,
    )


def _is_head(line: str) -> bool:
    return bool(_HEAD.fullmatch(line)) or any(own.fullmatch(line) for own in _OWN)
