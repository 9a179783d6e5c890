"""Batches become the document that grows."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.desktop import interviews
from undertone.model import Segment, SegmentId
from undertone_desktop.live import LiveTranscript

SEGMENTS = interviews.segments(24)


@given(st.permutations(SEGMENTS), st.integers(1, 9))
def test_any_order_of_batches_gives_the_segments_in_order_of_time(
    shuffled: list[Segment], size: int
) -> None:
    live = LiveTranscript("a.wav")
    for first in range(0, len(shuffled), size):
        live.add(shuffled[first : first + size], provisional=False)
    assert live.document().segments == SEGMENTS


@given(st.integers(1, 23))
def test_finished_segments_replace_the_provisional_ones_they_reach(count: int) -> None:
    guesses = [replace(s, id=SegmentId(f"p{n}"), text="?") for n, s in enumerate(SEGMENTS)]
    live = LiveTranscript("a.wav")
    live.add(guesses, provisional=True)
    live.add(SEGMENTS[:count], provisional=False)
    assert live.document().segments == (*SEGMENTS[:count], *guesses[count:])


def test_a_known_id_is_replaced() -> None:
    live = LiveTranscript("a.wav")
    live.add(SEGMENTS[:2], provisional=False)
    better = replace(SEGMENTS[1], text="Better.")
    live.add([better], provisional=False)
    assert live.document().segments == (SEGMENTS[0], better)


def test_speakers_have_the_names_that_the_finished_analysis_gives() -> None:
    live = LiveTranscript("a.wav")
    live.add(SEGMENTS[:4], provisional=False)
    live.measure(9000)
    document = live.document()
    assert [speaker.name for speaker in document.speakers] == ["Speaker 1", "Speaker 2"]
    assert document.media.duration_ms == 9000


def test_a_resumed_analysis_begins_with_what_is_known() -> None:
    known = interviews.interview()
    live = LiveTranscript("interview.wav", known)
    assert live.document().segments == known.segments
