"""The edges of segments: which one the pointer is on, and where it may go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from undertone.model import Segment

Side = Literal["start", "end"]
SHORTEST_MS: Final = 50


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning or the end of the segment in a row."""

    row: int
    side: Side

    def ms(self, segments: Sequence[Segment]) -> int:
        """Where it is."""
        segment = segments[self.row]
        return segment.start_ms if self.side == "start" else segment.end_ms


def limits(edge: Edge, segments: Sequence[Segment], duration_ms: int) -> tuple[int, int]:
    """The earliest and the latest place of an edge: inside the recording, and no less than
    `SHORTEST_MS` from the other edge. Never beyond where it stands."""
    segment, here = segments[edge.row], edge.ms(segments)
    if edge.side == "start":
        return min(here, 0), max(here, segment.end_ms - SHORTEST_MS)
    return min(here, segment.start_ms + SHORTEST_MS), max(here, duration_ms)


def anchors(edge: Edge, segments: Sequence[Segment], reach: int = 12) -> Iterable[int]:
    """Times that an edge snaps to: the edges of the segments around it, and its own words."""
    for row in range(max(0, edge.row - reach), min(len(segments), edge.row + reach + 1)):
        if row != edge.row:
            yield segments[row].start_ms
            yield segments[row].end_ms
    for word in segments[edge.row].words:
        yield word.start_ms
        yield word.end_ms


def snapped(ms: int, targets: Iterable[int], reach_ms: float, bounds: tuple[int, int]) -> int:
    """The nearest target within reach, else the time itself; inside the bounds."""
    low, high = bounds
    inside = max(low, min(high, ms))
    allowed = [each for each in targets if low <= each <= high]
    best = min(allowed, key=lambda each: (abs(each - inside), each), default=inside)
    return best if abs(best - inside) <= reach_ms else inside
