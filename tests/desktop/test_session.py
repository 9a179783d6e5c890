"""The shared state of the views."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from undertone.model import SegmentId
from undertone_desktop.session import Session

DOCUMENT = interviews.interview()


@given(st.integers(-100, DOCUMENT.media.duration_ms + 5000))
def test_the_row_at_a_time_holds_that_time(position: int) -> None:
    session = Session()
    session.show(DOCUMENT)
    row = session.row_at(position)
    holding = [n for n, s in enumerate(DOCUMENT.segments) if s.start_ms <= position < s.end_ms]
    assert row == (holding[-1] if holding else -1)


def test_selection_survives_a_newer_state_of_the_document(qtbot: QtBot) -> None:
    session = Session()
    session.show(DOCUMENT)
    session.select(5)
    earlier = replace(DOCUMENT.segments[0], id=SegmentId("new"), start_ms=0, end_ms=1)
    session.show(replace(DOCUMENT, segments=(earlier, *DOCUMENT.segments)))
    assert session.selected_row == 6
    with qtbot.waitSignal(session.selection_changed, timeout=1000):
        session.show(replace(DOCUMENT, segments=(earlier,)))
    assert session.selected_segment is None


def test_the_neighbour_stays_inside() -> None:
    session = Session()
    session.show(DOCUMENT)
    assert session.neighbour(1) == 0
    session.select(0)
    assert session.neighbour(-1) == 0
    session.select(len(DOCUMENT.segments) - 1)
    assert session.neighbour(1) == len(DOCUMENT.segments) - 1


def test_moving_tells_which_segment_is_spoken() -> None:
    session = Session()
    session.show(DOCUMENT)
    told: list[int] = []
    session.current_changed.connect(lambda: told.append(session.current_row))
    for segment in DOCUMENT.segments[:3]:
        session.move_to(segment.start_ms + 1)
        session.move_to(segment.start_ms + 2)
    assert [row for row in told if row >= 0] == [0, 1, 2]


def test_a_segment_has_its_speakers_name() -> None:
    session = Session()
    session.show(DOCUMENT)
    assert session.speaker_of(DOCUMENT.segments[0]) == "Speaker 1"
    assert session.speaker_of(None) == ""
