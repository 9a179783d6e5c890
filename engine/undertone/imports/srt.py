"""SubRip subtitles become a transcript: one line per cue, a cut sentence joined again.

A cue in which several people speak has a line for each; one that stays on through several cues is
one line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import TIME, clock_ms
from undertone.imports.names import is_name, named, opening_name
from undertone.imports.sentences import whole_sentences
from undertone.running_text import joined

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
        texts = _parts([[_plain(line) for line in cue.lines] for cue in cues])
        pairs = iter(named([text for parts in texts for text in parts]))
        lines = carried_on(
            _staying(
                (cue, [next(pairs) for _ in parts]) for cue, parts in zip(cues, texts, strict=True)
            )
        )
        return Transcript(tuple(_whole(lines)))


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


def _parts(cues: Sequence[Sequence[str]]) -> list[list[str]]:
    """The texts of every cue: one, or one for each line that begins with a speaker's name.

    A later line of a cue does where others begin with that name too, or where the first line stays
    on from the cue before or into the next, as it does while somebody interrupts.
    """
    leading = {name for name, _ in named([lines[0] for lines in cues if lines]) if name}
    counts = Counter(opening_name(line) for lines in cues for line in lines)
    found: list[list[str]] = []
    for number, lines in enumerate(cues):
        near = (*cues[max(0, number - 1) : number], *cues[number + 1 : number + 2])
        stays = bool(lines) and any(lines[0] in other for other in near)
        parts: list[list[str]] = [list(lines[:1])]
        for line in lines[1:]:
            name = opening_name(line)
            if name in leading or (is_name(name) and (stays or counts[name] > 1)):
                parts.append([line])
            else:
                parts[-1].append(line)
        found.append([joined(part) for part in parts])
    return found


def _staying(cues: Iterable[tuple[Cue, list[tuple[str, str]]]]) -> list[Line]:
    """A line per name and text; what stays on while another person comes or goes is one line."""
    found: list[Line] = []
    on: list[int] = []
    for cue, pairs in cues:
        before, on = on, []
        for name, text in pairs:
            stays = [
                number
                for number in before
                if max(len(before), len(pairs)) > 1
                and (found[number].speaker, found[number].text) == (name, text)
                and found[number].end_ms == cue.start_ms
            ]
            if stays:
                found[stays[0]] = replace(found[stays[0]], end_ms=cue.end_ms)
                on.append(stays[0])
            else:
                on.append(len(found))
                found.append(Line(text, cue.start_ms, cue.end_ms, name))
    return found


def _whole(lines: Sequence[Line]) -> list[Line]:
    """Cut sentences joined, also where somebody else spoke meanwhile."""
    overlap = any(
        one.end_ms is not None and after.start_ms is not None and after.start_ms < one.end_ms
        for one, after in pairwise(lines)
    )
    if not overlap:
        return list(whole_sentences(lines))
    people = dict.fromkeys(line.speaker for line in lines)
    whole = [
        line
        for person in people
        for line in whole_sentences(each for each in lines if each.speaker == person)
    ]
    places: dict[tuple[int | None, str], int] = {}
    for number, line in enumerate(lines):
        places.setdefault((line.start_ms, line.speaker), number)
    return sorted(whole, key=lambda line: places[line.start_ms, line.speaker])


def _plain(line: str) -> str:
    """A line without the tags of players; SubRip has no entities."""
    return _TAG.sub("", line).replace("{ \\", "{\\")
