"""A document becomes SubRip subtitles: one cue at a time, two lines each.

A long segment becomes several cues on the times of its words. Where people speak at once the first
cue ends as the next begins; when that leaves too little of it, both share one cue.
"""

from __future__ import annotations

import re
import textwrap
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from undertone import timecode
from undertone.exports.base import UNITS, ExportOptions, TextFormat, shown_speaker, shown_text
from undertone.model import Document, Segment

LINES = 2
MIN_CLIPPED_MS = 500
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
        cues = [cue for s in document.segments for cue in _cues(document, s, options)]
        return "".join(
            f"{number}\n{timecode.subrip(cue.start_ms)} --> {timecode.subrip(cue.end_ms)}\n"
            + "".join(f"{line}\n" for line in cue.lines)
            + "\n"
            for number, cue in enumerate(_one_at_a_time(cues), start=1)
        )


def _cues(document: Document, segment: Segment, options: ExportOptions) -> list[Cue]:
    text = _harmless(shown_text(segment))
    if not text or segment.end_ms <= segment.start_ms:
        return []
    name = _harmless(shown_speaker(document, segment)) if options.speaker_names else ""
    lines = _wrapped(f"{name}: {text}" if name else text, options.line_width)
    groups = [tuple(lines[at : at + LINES]) for at in range(0, len(lines), LINES)]
    starts = _starts(segment, groups, len(f"{name}:".split()) if name else 0)
    if starts is None:
        return [Cue(segment.start_ms, segment.end_ms, tuple(lines))]
    ends = [*starts[1:], segment.end_ms]
    return [Cue(*cue) for cue in zip(starts, ends, groups, strict=True)]


def _wrapped(text: str, widest: int) -> list[str]:
    """Lines for as few cues as possible, of even length, so that no word is left alone on one."""
    fewest = _cue_count(_wrap(text, widest))
    if fewest == 1:
        return _wrap(text, widest)
    widths = range(10, widest + 1)
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
    result: list[Cue] = []
    for cue in sorted(cues, key=lambda each: each.start_ms):
        last = result[-1] if result else None
        if last is None or last.end_ms <= cue.start_ms:
            result.append(cue)
        elif cue.start_ms - last.start_ms >= MIN_CLIPPED_MS:
            result[-1] = Cue(last.start_ms, cue.start_ms, last.lines)
            result.append(cue)
        else:
            end = max(last.end_ms, cue.end_ms)
            result[-1] = Cue(last.start_ms, end, last.lines + cue.lines)
    return result


def _harmless(text: str) -> str:
    """Text without what players take for markup; SubRip has no way to escape it."""
    return _TAG.sub(r"‹\1›", text).replace("-->", "→").replace("{\\", "{ \\")
