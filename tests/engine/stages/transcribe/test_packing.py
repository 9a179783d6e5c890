"""Windows hold speech without long silences, and their times find back to the file."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.stages.transcribe.drawing import DURATION_MS, spans, turns
from undertone.model import Span, SpeakerId, Turn, union
from undertone.pcm import SAMPLES_PER_MS, Pcm
from undertone.stages.transcribe.edges import SNAP_MS
from undertone.stages.transcribe.packing import (
    FAR_MS,
    PAD_MS,
    WINDOW_MS,
    pack,
    plan_windows,
)

WHOLE = Span(0, DURATION_MS)


@given(spans(), turns())
def test_windows_cover_everything_in_order_and_fit(
    speech: tuple[Span, ...], talk: tuple[Turn, ...]
) -> None:
    pieces = plan_windows(speech, talk, 1, DURATION_MS)
    wanted = union([*speech, *(turn.span for turn in talk)])
    assert union(span for piece in pieces for span in piece.speech) == wanted
    for before, after in pairwise(pieces):
        assert before.end_ms <= after.start_ms
    for piece in pieces:
        within = Span(piece.start_ms, piece.end_ms)
        assert WHOLE.overlap_ms(within) == within.duration_ms > 0
        assert pack(piece.speech, within).duration_ms <= WINDOW_MS
        assert piece.channel == 1


@given(spans())
def test_no_window_holds_a_long_silence(speech: tuple[Span, ...]) -> None:
    packing = pack(speech, WHOLE)
    spoken = sum(span.duration_ms for span in speech)
    if speech:
        assert packing.duration_ms <= spoken + 2 * PAD_MS * len(speech)
        assert packing.duration_ms >= spoken


@given(spans().filter(bool), st.data())
def test_times_in_a_window_find_back(speech: tuple[Span, ...], data: st.DataObject) -> None:
    packing = pack(speech, WHOLE)
    length = packing.duration_ms
    first, second = sorted(data.draw(st.tuples(st.integers(0, length), st.integers(0, length))))
    for ending in (False, True):
        places = [packing.to_file(first, ending=ending), packing.to_file(second, ending=ending)]
        assert places == sorted(places)
        assert all(any(s.start_ms <= t <= s.end_ms for s in packing.kept) for t in places)
    assert packing.to_file(length + 999, ending=True) == packing.kept[-1].end_ms


def test_the_sound_of_a_window_is_that_of_its_stretches() -> None:
    pcm = Pcm((np.repeat(np.arange(10_000, dtype=np.int16), SAMPLES_PER_MS),))
    packing = pack([Span(1_000, 2_000), Span(5_000, 6_000)], Span(0, 10_000))
    samples = packing.samples(pcm, 0)
    assert len(samples) == packing.duration_ms * SAMPLES_PER_MS
    for at in (0, 700, 1_399, 1_400, 2_000):
        heard = round(float(samples[at * SAMPLES_PER_MS]) * 32768)
        assert heard == packing.to_file(at, ending=False)


def test_a_window_ends_at_the_widest_pause_that_is_late_enough() -> None:
    speech = [Span(0, 9_000), Span(9_300, 23_500), Span(25_500, 27_500), Span(27_900, 33_000)]
    first, second = plan_windows(speech, (), 0, 40_000)
    assert first.speech == (*speech[:2],)
    assert second.speech == (*speech[2:],)


def test_a_window_is_filled_before_the_next_begins() -> None:
    speech = [Span(at, at + 2_600) for at in range(0, 90_000, 3_000)]
    assert len(plan_windows(speech, (), 0, 90_000)) == 4
    pauses = [Span(at, at + 9_000) for at in (0, 9_500, 20_000, 29_500, 39_000, 49_500)]
    first, second = plan_windows(pauses, (), 0, 60_000)
    assert (len(first.speech), len(second.speech)) == (3, 3)


def test_speech_longer_than_a_window_is_cut_where_the_rest_fits() -> None:
    first, second = plan_windows([Span(0, 35_000), Span(36_000, 58_000)], (), 0, 60_000)
    assert first.speech == (Span(0, 29_166),)
    assert (second.start_ms, second.end_ms) == (29_166, 58_200)


def test_the_edges_of_a_window_may_move() -> None:
    for piece in plan_windows([Span(0, 200_000)], (), 0, 200_000):
        assert piece.end_ms - piece.start_ms + 2 * SNAP_MS <= 30_000


@given(spans(), turns())
def test_neighbours_that_fit_into_one_window_are_one(
    speech: tuple[Span, ...], talk: tuple[Turn, ...]
) -> None:
    for before, after in pairwise(plan_windows(speech, talk, 0, DURATION_MS)):
        apart = after.speech[0].start_ms - before.speech[-1].end_ms
        together = Span(before.start_ms, after.end_ms)
        both = pack((*before.speech, *after.speech), together).duration_ms
        assert apart > FAR_MS or both + 2 * SNAP_MS > WINDOW_MS


def test_talk_far_apart_is_not_heard_together() -> None:
    speech = [Span(0, 2_000), Span(60_000, 62_000)]
    assert len(plan_windows(speech, (), 0, 70_000)) == 2


def test_a_turn_without_speech_is_heard_too() -> None:
    (piece,) = plan_windows((), [Turn(1_000, 3_000, SpeakerId("S1"))], 0, 9_000)
    assert (piece.start_ms, piece.end_ms) == (800, 3_200)
    assert plan_windows((), (), 0, 9_000) == ()
