"""Lines whose times a transcript does not tell get estimated ones.

Times that are told are fixed points. Between two of them, text takes time in proportion to its
characters: over the detected speech where a recording is attached, else at a nominal rate of
speech, but never beyond the next fixed point.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from undertone.imports.align import Silence, boundaries
from undertone.imports.base import Line
from undertone.model import Span, union

# 150 words per minute, the usual figure for English in conversation, at 5 characters each.
CHARACTERS_PER_S = 12.5
WIDE = 2.5  # a Chinese or Japanese character is about a syllable, so it takes longer
SLOWEST = 1.5  # times the nominal length, before a gap counts as a pause


@dataclass(frozen=True, slots=True)
class Timed:
    """A line with its times; `start_told` and `end_told` say which the transcript had."""

    line: Line
    start_ms: int
    end_ms: int
    start_told: bool
    end_told: bool


class Clock:
    """Maps a place in the speech of a stretch to a time; silence takes no place.

    `speech` is sorted and disjoint; where a stretch holds none, all of it counts as speech.
    """

    def __init__(self, speech: Sequence[Span], start_ms: int, end_ms: int) -> None:
        first = bisect_right(speech, start_ms, key=lambda span: span.end_ms)
        last = bisect_left(speech, end_ms, key=lambda span: span.start_ms)
        inside = [
            Span(max(span.start_ms, start_ms), min(span.end_ms, end_ms))
            for span in speech[first:last]
        ]
        self._spans = inside or [Span(start_ms, max(start_ms, end_ms))]
        self._before = [0, *accumulate(span.duration_ms for span in self._spans)]

    @property
    def length_ms(self) -> int:
        return self._before[-1]

    @property
    def silences(self) -> list[Silence]:
        """The silences between the speech, by their places in it."""
        return [
            Silence(float(place), after.start_ms - before.end_ms)
            for place, (before, after) in zip(self._before[1:], pairwise(self._spans), strict=False)
        ]

    def begins(self, place: float) -> int:
        """When what begins at this place begins: after a silence rather than before it."""
        at = min(bisect_right(self._before, place), len(self._spans)) - 1
        return self._at(at, place)

    def ends(self, place: float) -> int:
        """When what ends at this place ends: before a silence rather than after it."""
        at = max(bisect_left(self._before, place), 1) - 1
        return self._at(at, place)

    def _at(self, at: int, place: float) -> int:
        span = self._spans[at]
        return min(span.end_ms, round(span.start_ms + place - self._before[at]))


def weight(text: str) -> float:
    """How long a text takes to say, in characters of a Latin alphabet; never 0."""
    signs = [sign for sign in text if not sign.isspace()]
    return max(1.0, sum(WIDE if unicodedata.east_asian_width(s) in "WF" else 1.0 for s in signs))


def nominal_ms(text: str) -> float:
    """How long a text takes to say at the nominal rate."""
    return 1000 * weight(text) / CHARACTERS_PER_S


def estimated(
    lines: Sequence[Line], speech: Sequence[Span] = (), duration_ms: int | None = None
) -> list[Timed]:
    """Every line with times, in the order given.

    Args:
        speech: where a recording has speech; empty when there is none.
        duration_ms: of the recording; None when there is none.
    """
    lines, heard = _anchored(lines), union(speech)
    starts = _next_starts(lines)
    timed: list[Timed] = []
    before = 0
    for first, last in _runs(lines):
        run = lines[first:last]
        start, end = _stretch(run, before, starts[last], bool(heard), duration_ms)
        timed += _shared(run, Clock(heard, start, end), start, end)
        before = max(before, timed[-1].end_ms)
    return timed


def _anchored(lines: Sequence[Line]) -> list[Line]:
    """Lines without the starts that are no fixed points: those of turns in the same second."""
    found: list[Line] = []
    latest = -1
    for line in lines:
        told = line.start_ms is not None and (line.end_ms is not None or line.start_ms > latest)
        if told:
            latest = max(latest, line.start_ms or 0)
        found.append(line if told else replace(line, start_ms=None))
    return found


def _next_starts(lines: Sequence[Line]) -> list[int | None]:
    """For every place in the list, and the one after its end, the next start that is told."""
    following: list[int | None] = [None]
    for line in reversed(lines):
        following.append(following[-1] if line.start_ms is None else line.start_ms)
    return following[::-1]


def _runs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """The stretches of lines between fixed points, as [first, last)."""
    edges = {0, len(lines)}
    for number, line in enumerate(lines):
        if line.start_ms is not None:
            edges.add(number)
        if line.end_ms is not None:
            edges.add(number + 1)
    return list(pairwise(sorted(edges)))


def _stretch(
    run: Sequence[Line], before: int, after: int | None, heard: bool, duration_ms: int | None
) -> tuple[int, int]:
    """Where a run of lines begins and ends."""
    nominal = sum(nominal_ms(line.text) for line in run)
    start, end = run[0].start_ms, run[-1].end_ms
    if start is None and end is not None:
        start = min(before, end) if heard else round(max(before, end - SLOWEST * nominal))
    start = before if start is None else start
    if end is not None and end > start:
        return min(start, end), end
    limit = after if after is not None else duration_ms
    usual = start + max(1, round(nominal if limit is None else SLOWEST * nominal))
    if limit is None or limit <= start:
        return start, usual
    return start, limit if heard else min(limit, usual)


def _shared(run: Sequence[Line], clock: Clock, start: int, end: int) -> list[Timed]:
    weights = [weight(line.text) for line in run]
    places = boundaries(weights, clock.length_ms, clock.silences)
    shared: list[Timed] = []
    for number, line in enumerate(run):
        first = number == 0 and line.start_ms is not None
        last = number == len(run) - 1 and line.end_ms is not None and line.end_ms == end
        begin = start if first else clock.begins(places[number])
        finish = end if last else clock.ends(places[number + 1])
        shared.append(Timed(line, begin, max(begin, finish), first, last))
    return shared
