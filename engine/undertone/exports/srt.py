"""A document becomes SubRip subtitles: one cue at a time, two lines each.

A long segment becomes several cues on the times of its words. Where people speak at once the cue
shows the lines of all, each with its name, for as long as each speaks: players and editors do not
agree on what to do with cues that overlap.
"""

from __future__ import annotations

import re
import textwrap
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from undertone import timecode
from undertone.exports.base import UNITS, ExportOptions, TextFormat, shown_speaker, shown_text
from undertone.model import Document, Segment, SegmentId

LINES = 2
NARROWEST = 10  # characters of a line
SHORTEST_MS = 200  # of a cue while several people speak
_TAG = re.compile(r"<(/?[!a-zA-Z][^<>]*)>")


@dataclass(frozen=True, slots=True)
class Cue:
    """What is on the screen from `start_ms` to `end_ms`."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]


class Srt(TextFormat):
    """SubRip, with the speaker's name before each segment unless switched off."""

    NAME = "srt"
    EXTENSION = ".srt"
    TITLE = "Subtitles (SubRip)"
    UNITS = UNITS

    def render(self, document: Document, options: ExportOptions) -> str:
        crowded = _overlapping(document.segments)
        cues = [
            cue
            for segment in document.segments
            for cue in _cues(document, segment, options, alone=segment.id not in crowded)
        ]
        return "".join(
            f"{number}\n{timecode.subrip(cue.start_ms)} --> {timecode.subrip(cue.end_ms)}\n"
            + "".join(f"{line}\n" for line in cue.lines)
            + "\n"
            for number, cue in enumerate(_one_at_a_time(cues), start=1)
        )


def _overlapping(segments: Iterable[Segment]) -> set[SegmentId]:
    """The segments during which somebody else speaks too."""
    found: set[SegmentId] = set()
    last: Segment | None = None
    for segment in sorted(segments, key=lambda each: each.start_ms):
        if last is not None and segment.start_ms < last.end_ms:
            found |= {last.id, segment.id}
        if last is None or segment.end_ms > last.end_ms:
            last = segment
    return found


def _cues(
    document: Document, segment: Segment, options: ExportOptions, *, alone: bool
) -> list[Cue]:
    """The cues of one segment; the first has the name, and where others speak too every one."""
    text = _harmless(shown_text(segment))
    if not text or segment.end_ms <= segment.start_ms:
        return []
    name = _harmless(shown_speaker(document, segment)) if options.speaker_names else ""
    opening = f"{name}: " if name else ""
    if alone:
        lines, named = _wrapped(opening + text, options.line_width), len(opening.split())
    else:
        lines, named = _wrapped(text, max(NARROWEST, options.line_width - len(opening))), 0
    groups = [tuple(lines[at : at + LINES]) for at in range(0, len(lines), LINES)]
    starts = _starts(segment, groups, named)
    if starts is None:
        starts, groups = [segment.start_ms], [tuple(lines)]
    if not alone:
        groups = [(opening + group[0], *group[1:]) for group in groups]
    ends = [*starts[1:], segment.end_ms]
    return [Cue(*cue) for cue in zip(starts, ends, groups, strict=True)]


def _wrapped(text: str, widest: int) -> list[str]:
    """Lines for as few cues as possible, of even length, so that no word is left alone on one."""
    fewest = _cue_count(_wrap(text, widest))
    if fewest == 1:
        return _wrap(text, widest)
    widths = range(NARROWEST, widest + 1)
    enough = bisect_left(widths, True, key=lambda width: _cue_count(_wrap(text, width)) <= fewest)
    return _wrap(text, widths[enough])


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False)


def _cue_count(lines: Sequence[str]) -> int:
    return -(-len(lines) // LINES)


def _starts(segment: Segment, groups: Sequence[Sequence[str]], name_words: int) -> list[int] | None:
    """When each group of lines begins; None when the segment is too short for so many."""
    counts = [len(" ".join(group).split()) for group in groups]
    firsts = [sum(counts[:at]) - name_words for at in range(len(groups))]
    words = segment.words
    # Only where the lines are made of whole words do word times apply.
    if len(words) == sum(counts) - name_words:
        timed = [segment.start_ms, *(words[max(0, first)].start_ms for first in firsts[1:])]
        if _increasing([*timed, segment.end_ms]):
            return timed
    lengths = [sum(map(len, group)) for group in groups]
    total, span = sum(lengths), segment.end_ms - segment.start_ms
    shared = [segment.start_ms + span * sum(lengths[:at]) // total for at in range(len(groups))]
    return shared if _increasing([*shared, segment.end_ms]) else None


def _increasing(times: Sequence[int]) -> bool:
    return all(one < after for one, after in pairwise(times))


def _one_at_a_time(cues: Iterable[Cue]) -> list[Cue]:
    """Cues that follow each other, each with all lines of its time."""
    together: list[list[Cue]] = []
    end = 0
    for cue in sorted(cues, key=lambda each: each.start_ms):
        if together and cue.start_ms < end:
            together[-1].append(cue)
        else:
            together.append([cue])
        end = max(end, cue.end_ms)
    return [cue for group in together for cue in _shared(group)]


def _shared(group: Sequence[Cue]) -> Sequence[Cue]:
    """Cues that overlap as cues that do not: one per stretch in which the same lines are shown."""
    if len(group) == 1:
        return group
    times = _times(group)
    shown: list[list[str]] = [[] for _ in times]
    for cue in group:
        for number in range(_at(times, cue.start_ms), _at(times, cue.end_ms)):
            shown[number] += cue.lines
    return [
        Cue(start, end, tuple(lines))
        for (start, end), lines in zip(pairwise(times), shown, strict=False)
    ]


def _times(group: Sequence[Cue]) -> list[int]:
    """When a line comes or goes; what is too close to the time before counts as that.

    Not so where a cue would get no time at all.
    """
    kept: list[int] = []
    for time in sorted({time for cue in group for time in (cue.start_ms, cue.end_ms)}):
        close = bool(kept) and time - kept[-1] < SHORTEST_MS
        if not close or any(cue.start_ms >= kept[-1] and cue.end_ms == time for cue in group):
            kept.append(time)
    return kept


def _at(times: Sequence[int], time: int) -> int:
    """The number of the last of the times that is not later."""
    return bisect_right(times, time) - 1


def _harmless(text: str) -> str:
    """Text without what players take for markup; SubRip has no way to escape it."""
    return _TAG.sub(r"‹\1›", text).replace("-->", "→").replace("{\\", "{ \\")
