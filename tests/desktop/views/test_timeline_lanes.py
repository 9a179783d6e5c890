"""Segments become lanes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.desktop import interviews
from undertone.model import Document, Segment, SegmentId, SpeakerId
from undertone_desktop.views.timeline_columns import Columns
from undertone_desktop.views.timeline_lanes import COLUMN_PX, lanes_of
from undertone_desktop.views.timeline_scale import Scale


@st.composite
def documents(draw: st.DrawFn) -> Document:
    starts = sorted(draw(st.lists(st.integers(0, 100_000), max_size=30)))
    made = [
        Segment(
            SegmentId(str(n)),
            start,
            start + draw(st.integers(0, 20_000)),
            "a",
            speaker=draw(st.sampled_from([None, SpeakerId("S1"), SpeakerId("S2")])),
            sentiment=draw(st.sampled_from([None, interviews.sentiment(0.9)])),
        )
        for n, start in enumerate(starts)
    ]
    return replace(interviews.interview(), segments=tuple(made))


@given(documents())
def test_every_segment_is_in_one_lane(document: Document) -> None:
    rows = [row for lane in lanes_of(document, Columns(document.segments)) for row in lane.rows]
    assert sorted(rows) == list(range(len(document.segments)))


@given(documents(), st.integers(0, 110_000), st.integers(1, 30_000))
def test_what_is_in_view_is_found(document: Document, start: int, length: int) -> None:
    scale = Scale(200_000, 100, length / 100, start)
    for lane in lanes_of(document, Columns(document.segments)):
        visible = set(lane.visible(scale))
        for row in lane.rows.tolist():
            segment = document.segments[row]
            if segment.start_ms < start + length and segment.end_ms > start:
                assert row in visible


@given(documents(), st.integers(0, 120_000), st.integers(0, 500))
def test_the_row_under_the_pointer_is_near(document: Document, ms: int, reach: int) -> None:
    for lane in lanes_of(document, Columns(document.segments)):
        row = lane.row_at(ms, reach)
        near = [
            r
            for r in lane.rows.tolist()
            if document.segments[r].start_ms - reach <= ms <= document.segments[r].end_ms + reach
        ]
        assert row in near if near else row == -1


@given(documents())
def test_the_shares_of_each_column_where_somebody_starts_make_a_whole(document: Document) -> None:
    scale = Scale().resized(80, 130_000)
    for lane in lanes_of(document, Columns(document.segments)):
        wholes = lane.shares(scale).sum(axis=1)
        spoken = {int(scale.x(start)) // COLUMN_PX for start in lane.starts}
        assert set(np.flatnonzero(wholes)) == spoken
        assert np.allclose(wholes[wholes > 0], 1)


def test_lanes_follow_the_documents_speakers_and_end_with_the_unknown() -> None:
    document = interviews.interview()
    nameless = replace(document.segments[0], id=SegmentId("x"), speaker=None)
    document = replace(document, segments=(nameless, *document.segments))
    lanes = lanes_of(document, Columns(document.segments))
    assert [lane.name for lane in lanes] == ["Speaker 1", "Speaker 2", ""]
