"""SubRip subtitles become a transcript: one line per cue, a cut sentence joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.imports.names import named
from undertone.imports.sentences import whole_sentences
from undertone.model import joined

ARROW = re.compile(rf"\s*(?P<start>{TIME})\s*-{{1,2}}>\s*(?P<end>{TIME})(?:\s.*)?", re.ASCII)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|\{\\[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as it stands in the file: the line above its times, its lines, comments before it."""

    identifier: str
    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    comments: tuple[str, ...] = ()


class Srt(Reader):
    """SubRip; `Name: text` names the speaker, also for the cues that carry on at once."""

    NAME = "srt"
    EXTENSIONS = (".srt",)
    TITLE = "Subtitles (SubRip)"

    def recognises(self, source: Source) -> bool:
        return any(ARROW.fullmatch(line) and "," in line for line in source.lines)

    def read(self, source: Source) -> Transcript:
        cues = list(cues_of(source))
        texts = [joined(_plain(line) for line in cue.lines) for cue in cues]
        lines = [
            Line(text, cue.start_ms, cue.end_ms, name)
            for cue, (name, text) in zip(cues, named(texts), strict=True)
        ]
        return Transcript(tuple(whole_sentences(carried_on(lines))))


def cues_of(source: Source) -> Iterator[Cue]:
    """The cues of a SubRip file, also where the blank lines between them are missing or too many.

    Raises:
        InputError: there are none, or the time of one makes no sense.
    """
    starts = [number for number, line in enumerate(source.lines) if ARROW.fullmatch(line)]
    if not starts:
        raise source.damaged("it holds no cue with its times")
    for at, after in zip(starts, [*starts[1:], None], strict=True):
        body = list(source.lines[at + 1 : after])
        if after is not None and body and body[-1].strip().isdecimal():
            body.pop()  # the number of the next cue
        yield cue_at(source, at, [line.strip() for line in body if line.strip()])


def cue_at(source: Source, at: int, lines: Sequence[str], comments: Sequence[str] = ()) -> Cue:
    """The cue whose times stand in a line of the file."""
    match = ARROW.fullmatch(source.lines[at])
    assert match
    identifier = source.lines[at - 1].strip() if at else ""
    start, end = clock_ms(match["start"]), clock_ms(match["end"])
    return Cue(identifier, start, end, tuple(lines), tuple(comments))


def carried_on(lines: Sequence[Line]) -> list[Line]:
    """Cues without a name that begin as the one before ends get its speaker, if any has one."""
    found: list[Line] = []
    for line in lines:
        before = found[-1] if found else None
        goes_on = before and not line.speaker and line.start_ms == before.end_ms
        found.append(replace(line, speaker=before.speaker) if before and goes_on else line)
    return found


def _plain(line: str) -> str:
    """A line without the tags of players; SubRip has no entities."""
    return _TAG.sub("", line).replace("{ \\", "{\\")
