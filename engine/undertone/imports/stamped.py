"""Text whose lines begin with a time becomes a transcript.

Read are Undertone's own text (`[00:01:02] Name: text`), ATLAS.ti's (`#00:01:02.3# Name: text`),
what Whisper prints (`[00:01.000 --> 00:04.000] text`) and others of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.imports.names import named
from undertone.imports.remarks import without_remarks
from undertone.running_text import joined

_STAMP = re.compile(
    rf"\s*(?:[\[({{#<`]\s*)?(?P<start>{TIME})(?:\s*(?:-->|-|–|to)\s*(?P<end>{TIME}))?"
    r"(?:\s*[\])}#>`])?(?:\s*[-–:]\s+|\s*)(?P<rest>.*)",
    re.ASCII,
)
NOTE = "Note: "
_HEAD = re.compile(r"(?P<file>.+) \(\d+(:\d\d){1,2}\)")
_OWN = (
    re.compile(r"Speech without text: \d+(:\d\d){1,2}\."),
    re.compile(r"\[researcher: …\] is a person's label .*"),
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
    filled = [line for line in lines if line.strip() and not _beside(line.strip())]
    stamps = sum(bool((match := _STAMP.match(line)) and match["rest"]) for line in filled)
    return stamps > 0 and stamps * 2 >= len(filled)


def stamped(lines: Sequence[str]) -> Transcript:
    """The transcript of lines that begin with times."""
    found: list[Line] = []
    head: list[str] = []
    for line in lines:
        match, text = _STAMP.match(line), line.strip()
        if match:
            end = clock_ms(match["end"]) if match["end"] else None
            found.append(Line(match["rest"].strip(), clock_ms(match["start"]), end))
        elif found and text.startswith(NOTE):
            notes = (found[-1].note, text.removeprefix(NOTE))
            found[-1] = replace(found[-1], note="\n".join(filter(None, notes)))
        elif found and text:
            found[-1] = replace(found[-1], text=joined((found[-1].text, text)))
        elif text:
            head.append(text)
    pairs = zip(found, named([line.text for line in found]), strict=True)
    said = [replace(line, text=text, speaker=name) for line, (name, text) in pairs]
    own = _HEAD.fullmatch(head[0]) if head else None
    return Transcript(
        tuple(part for line in said for part in without_remarks(line)),
        paragraphs=True,
        file_name=own["file"] if own else "",
        attributes=_attributes(head[1:]) if own else (),
    )


def _attributes(head: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The researcher's names and values, which our text has between its title and its turns."""
    pairs = [line.partition(": ") for line in head if not _is_head(line)]
    return tuple((name, value) for name, colon, value in pairs if colon)


def _beside(line: str) -> bool:
    return line.startswith(NOTE) or _is_head(line)


def _is_head(line: str) -> bool:
    return bool(_HEAD.fullmatch(line)) or any(own.fullmatch(line) for own in _OWN)
