"""Text of Google Meet and Recorder becomes a transcript: times stand on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.imports.names import is_name, named
from undertone.running_text import joined

_ALONE = re.compile(rf"\s*[#*]*\s*[(\[]?(?P<time>{TIME})[)\]]?\s*[*]*\s*", re.ASCII)
_END = re.compile(rf"[#*\s]*Transcription ended after (?P<time>{TIME})[*\s]*", re.ASCII)
_NOT_SAID = re.compile(
    r"[*_#\s]*(?:This editable transcript was computer generated|You should review Gemini|"
    r"People can also change the text after it was created).*"
)


class Meet(Reader):
    """Times alone on their lines; below them `Name: text`, or the name and then the text."""

    NAME = "meet"
    EXTENSIONS = (".txt", ".md")
    TITLE = "Google Meet or Recorder"

    def recognises(self, source: Source) -> bool:
        return recognised(source.lines)

    def read(self, source: Source) -> Transcript:
        return meet(source.lines)


def recognised(lines: Sequence[str]) -> bool:
    """Whether times stand on lines of their own, with text below them."""
    times = [number for number, line in enumerate(lines) if _ALONE.fullmatch(line)]
    return bool(times) and any(line.strip() for line in lines[times[0] + 1 :])


def meet(lines: Sequence[str]) -> Transcript:
    """The transcript of lines below times."""
    ended = next((match for line in lines if (match := _END.fullmatch(line))), None)
    time: int | None = None
    said: list[tuple[int | None, str, str]] = []  # time, name on the line before, text
    who = ""
    first = next((n for n, line in enumerate(lines) if _ALONE.fullmatch(line)), len(lines))
    if first and is_name(lines[first - 1].strip().removesuffix(":")):
        first -= 1
    for number, line in enumerate(lines[first:], start=first):
        match = _ALONE.fullmatch(line)
        if match:
            time = clock_ms(match["time"])
        elif line.strip() and not _NOT_SAID.match(line) and not _END.fullmatch(line):
            if _introduces(lines, number):
                who = line.strip().removesuffix(":")
                continue
            said.append((time, who, line.strip()))
            time = None
    pairs = named([text for _, _, text in said])
    found = [
        Line(text, start, speaker=name or before)
        for (start, before, _), (name, text) in zip(said, pairs, strict=True)
    ]
    duration = clock_ms(ended["time"]) if ended else None
    return Transcript(tuple(_carried(found)), paragraphs=True, duration_ms=duration)


def _introduces(lines: Sequence[str], number: int) -> bool:
    """Whether a line is a name above the time or the text of a turn."""
    line = lines[number].strip()
    following = lines[number + 1] if number + 1 < len(lines) else ""
    if not is_name(line.removesuffix(":")) or not following.strip():
        return False
    above_time = bool(_ALONE.fullmatch(following))
    below_time = number > 0 and bool(_ALONE.fullmatch(lines[number - 1]))
    return above_time or (below_time and line[-1].isalnum()) or line.endswith(":")


def _carried(lines: Sequence[Line]) -> list[Line]:
    """Lines without a time and a name belong to the one before."""
    found: list[Line] = []
    for line in lines:
        if found and not line.speaker and line.start_ms is None:
            last = found[-1]
            found[-1] = replace(last, text=joined((last.text, line.text)))
        else:
            found.append(line)
    return found
