"""Marks are found, thinned out where they would touch, and stay where they are."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.desktop import interviews
from undertone.model import Document, Flag
from undertone_desktop.views.timeline_columns import Columns
from undertone_desktop.views.timeline_marks import MARK_PX, Mark, Marks
from undertone_desktop.views.timeline_scale import Scale

PLAIN = interviews.interview(40)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    made = [
        replace(
            segment,
            note=draw(st.sampled_from(["", "n"])),
            bookmark=draw(st.booleans()),
            flags=draw(st.sampled_from([(), (Flag.INVENTED,), (Flag.UNSURE,)])),
        )
        for segment in PLAIN.segments
    ]
    return replace(PLAIN, segments=tuple(made))


scales = st.builds(
    lambda width, factor, share: (
        Scale().resized(width, PLAIN.media.duration_ms).zoomed(factor, share * width)
    ),
    st.integers(50, 2000),
    st.floats(1, 200),
    st.floats(0, 1),
)


@given(documents(), st.sets(st.integers(0, 45)), scales)
def test_marks_do_not_touch_and_show_what_their_segment_has(
    document: Document, hits: set[int], scale: Scale
) -> None:
    found = Marks(Columns(document.segments), hits).in_view(scale)
    places = [x for x, _, _ in found]
    assert all(b - a >= MARK_PX - 0.01 for a, b in itertools.pairwise(places))
    for x, mark, row in found:
        segment = document.segments[row]
        assert abs(x - scale.x(segment.start_ms)) <= MARK_PX + 0.01
        assert {
            Mark.HIT: row in hits,
            Mark.BOOKMARK: segment.bookmark,
            Mark.NOTE: bool(segment.note),
            Mark.DOUBT: Flag.INVENTED in segment.flags,
        }[mark]


@given(documents(), st.sets(st.integers(0, 39)), scales)
def test_every_mark_in_view_is_shown_or_gave_way_to_a_weightier_one(
    document: Document, hits: set[int], scale: Scale
) -> None:
    found = Marks(Columns(document.segments), hits).in_view(scale)
    for row in hits:
        x = scale.x(document.segments[row].start_ms)
        if 0 <= x < scale.width:
            assert any(abs(x - at) <= MARK_PX + 0.01 and mark is Mark.HIT for at, mark, _ in found)


@given(documents(), st.sets(st.integers(0, 39)), scales)
def test_bands_cover_the_hits_in_view(document: Document, hits: set[int], scale: Scale) -> None:
    bands = Marks(Columns(document.segments), hits).hit_bands(scale)
    assert all(one[1] < other[0] for one, other in itertools.pairwise(bands))
    for row in hits:
        segment = document.segments[row]
        left, right = scale.x(segment.start_ms), scale.x(segment.end_ms)
        if right > 0 and left < scale.width:
            assert any(a - 0.01 <= left and right <= b + 0.01 for a, b in bands)


def test_what_was_checked_is_no_longer_in_doubt() -> None:
    doubtful = replace(PLAIN.segments[0], flags=(Flag.NO_TEXT,))
    scale = Scale().resized(900, PLAIN.media.duration_ms)
    assert [mark for _, mark, _ in Marks(Columns((doubtful,))).in_view(scale)] == [Mark.DOUBT]
    assert Marks(Columns((replace(doubtful, checked=True),))).in_view(scale) == []


def test_a_mark_is_found_under_the_pointer() -> None:
    segments = (replace(PLAIN.segments[0], bookmark=True), *PLAIN.segments[1:])
    marks, scale = Marks(Columns(segments)), Scale().resized(900, PLAIN.media.duration_ms)
    x = marks.in_view(scale)[0][0] + MARK_PX / 2
    assert marks.row_at(x, scale) == 0
    assert marks.row_at(x + 3 * MARK_PX, scale) == -1
    assert Marks(Columns()).row_at(10, scale) == -1
