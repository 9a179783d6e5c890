"""The places between sentences are put where a recording is silent, by dynamic programming.

Each sentence expects a share of the speech in proportion to its characters. A boundary costs less
in a silence, the longer the better; a sentence costs the more, the more it is stretched or
squeezed. The cheapest boundaries of all win (Viterbi; the idea is Gale and Church's alignment by
length, Computational Linguistics 19, 1993).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

RATE_SPREAD = 0.25  # of a sentence's length: how much the rate of speech varies between sentences
LEAST_SPREAD_MS = 300.0
NO_SILENCE = 3.0  # cost of a boundary in the midst of speech
IN_SENTENCE = 1.0  # cost of each second of silence inside a sentence
LONGEST_SILENCE_S = 2.0
REACH_MS = 6000.0  # how far a boundary may lie from where the characters say
NEAREST = 14  # candidates for each boundary


@dataclass(frozen=True, slots=True)
class Silence:
    """A silence at a place in the speech, all silences before it taken out."""

    place: float
    length_ms: int


def boundaries(
    weights: Sequence[float], length_ms: float, silences: Sequence[Silence]
) -> list[float]:
    """Where in the speech each sentence begins, and the end: one place more than sentences.

    Args:
        weights: of the sentences, each above 0.
        length_ms: of the speech, silences taken out.
        silences: sorted by place.
    """
    total = sum(weights)
    expected = [length_ms * done / total for done in accumulate(weights, initial=0.0)]
    steps = [_candidates(place, silences) for place in expected[1:-1]]
    edges = [[(0.0, 0.0)], *steps, [(length_ms, 0.0)]]
    costs: list[list[float]] = [[0.0]]
    back: list[list[int]] = [[0]]
    rest = _Rest(silences)
    for number in range(1, len(edges)):
        share = expected[number] - expected[number - 1]
        spread = max(LEAST_SPREAD_MS, RATE_SPREAD * share)
        row: list[float] = []
        best: list[int] = []
        for place, own in edges[number]:
            options = [
                cost + ((place - before - share) / spread) ** 2 + rest.between(before, place)
                if place >= before
                else float("inf")
                for (before, _), cost in zip(edges[number - 1], costs[-1], strict=True)
            ]
            least = min(range(len(options)), key=options.__getitem__)
            row.append(options[least] + own)
            best.append(least)
        costs.append(row)
        back.append(best)
    return _traced(edges, back)


def _candidates(place: float, silences: Sequence[Silence]) -> list[tuple[float, float]]:
    """Places for a boundary, each with its cost: the expected one, and the silences near it."""
    first = bisect_left(silences, place - REACH_MS, key=lambda one: one.place)
    last = bisect_right(silences, place + REACH_MS, key=lambda one: one.place)
    near = sorted(silences[first:last], key=lambda one: abs(one.place - place))[:NEAREST]
    found = [(one.place, 0.0) for one in near]
    spoken = [(place + off, NO_SILENCE) for off in (-1000.0, 0.0, 1000.0) if place + off >= 0]
    return sorted([*found, *spoken])


class _Rest:
    """What the silences strictly between two places cost."""

    def __init__(self, silences: Sequence[Silence]) -> None:
        self._places = [one.place for one in silences]
        lengths = (min(LONGEST_SILENCE_S, one.length_ms / 1000) for one in silences)
        self._sums = list(accumulate((IN_SENTENCE * length for length in lengths), initial=0.0))

    def between(self, start: float, end: float) -> float:
        first, last = bisect_right(self._places, start), bisect_left(self._places, end)
        return max(0.0, self._sums[max(first, last)] - self._sums[first])


def _traced(
    edges: Sequence[Sequence[tuple[float, float]]], back: Sequence[Sequence[int]]
) -> list[float]:
    at = 0
    places: list[float] = []
    for number in range(len(edges) - 1, -1, -1):
        places.append(edges[number][at][0])
        at = back[number][at]
    return places[::-1]
