"""Edges of segments move inside their limits and snap to what is near."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.desktop import interviews
from undertone_desktop.views.timeline_edges import (
    SHORTEST_MS,
    Edge,
    Side,
    anchors,
    limits,
    snapped,
)

SEGMENTS = interviews.interview().segments
DURATION_MS = interviews.interview().media.duration_ms
rows = st.integers(0, len(SEGMENTS) - 1)
sides: st.SearchStrategy[Side] = st.sampled_from(["start", "end"])


@given(rows, sides, st.integers(-10_000, DURATION_MS + 10_000), st.floats(0, 500))
def test_a_moved_edge_leaves_a_segment_inside_the_recording(
    row: int, side: Side, wanted: int, reach: float
) -> None:
    edge, segment = Edge(row, side), SEGMENTS[row]
    bounds = limits(edge, SEGMENTS, DURATION_MS)
    ms = snapped(wanted, anchors(edge, SEGMENTS), reach, bounds)
    start = ms if side == "start" else segment.start_ms
    end = ms if side == "end" else segment.end_ms
    assert 0 <= start <= end - SHORTEST_MS
    assert end <= DURATION_MS


@given(rows, sides, st.integers(0, DURATION_MS), st.integers(0, 500))
def test_snapping_moves_no_further_than_its_reach(
    row: int, side: Side, wanted: int, reach: int
) -> None:
    edge = Edge(row, side)
    bounds = limits(edge, SEGMENTS, DURATION_MS)
    inside = max(bounds[0], min(bounds[1], wanted))
    targets = set(anchors(edge, SEGMENTS))
    ms = snapped(wanted, targets, reach, bounds)
    assert ms == inside or ms in targets
    assert abs(ms - inside) <= reach
    assert snapped(ms, targets, reach, bounds) == ms


def test_neighbours_and_own_words_are_what_an_edge_snaps_to() -> None:
    targets = set(anchors(Edge(3, "end"), SEGMENTS))
    assert {SEGMENTS[4].start_ms, SEGMENTS[2].end_ms, SEGMENTS[3].words[2].end_ms} <= targets
    near = SEGMENTS[4].start_ms - 30
    assert snapped(near, targets, 40, (0, DURATION_MS)) == SEGMENTS[4].start_ms


def test_a_segment_that_is_too_short_already_is_not_forced_to_grow() -> None:
    short = SEGMENTS[0].start_ms + 10
    segments = (replace(SEGMENTS[0], end_ms=short), *SEGMENTS[1:])
    low, high = limits(Edge(0, "end"), segments, DURATION_MS)
    assert low == short
    assert high == DURATION_MS
