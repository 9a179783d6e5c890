"""Cuts fall where the sound is quietest, and both sides of a cut agree on it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from undertone.contracts import Piece
from undertone.model import Span
from undertone.pcm import SAMPLES_PER_MS, Pcm
from undertone.stages.transcribe.edges import SNAP_MS, settled
from undertone.stages.transcribe.loudness import frame_powers, quietest_ms


def talk_with_a_pause(pause_ms: int, total_ms: int = 4_000) -> Pcm:
    """Loud noise with 100 ms of near silence around one time."""
    samples = np.random.default_rng(1).normal(0, 3_000, total_ms * SAMPLES_PER_MS)
    samples[(pause_ms - 50) * SAMPLES_PER_MS : (pause_ms + 50) * SAMPLES_PER_MS] *= 0.01
    return Pcm((samples.astype(np.int16),))


@given(st.integers(1_700, 2_300))
def test_an_edge_in_speech_moves_into_the_pause_from_both_sides(pause_ms: int) -> None:
    pcm = talk_with_a_pause(pause_ms)
    before = settled(pcm, Piece(0, 2_000, speech=(Span(0, 2_000),)))
    after = settled(pcm, Piece(2_000, 4_000, speech=(Span(2_000, 4_000),)))
    assert before.end_ms == after.start_ms
    assert abs(before.end_ms - pause_ms) <= 40
    assert (before.start_ms, after.end_ms) == (0, 4_000)


def test_an_edge_in_silence_stays() -> None:
    piece = Piece(500, 2_000, speech=(Span(700, 1_800),))
    assert settled(talk_with_a_pause(1_900), piece) == Span(500, 2_000)


@given(st.integers(0, 3_999), st.integers(1, 4_000))
def test_edges_stay_inside_the_file(start: int, length: int) -> None:
    pcm = talk_with_a_pause(1_000)
    end = min(start + length, 4_000)
    heard = settled(pcm, Piece(start, end, speech=(Span(start, end),)))
    assert 0 <= heard.start_ms < heard.end_ms <= 4_000
    assert abs(heard.start_ms - start) <= SNAP_MS
    assert abs(heard.end_ms - end) <= SNAP_MS


def test_silence_is_cut_in_the_middle() -> None:
    assert abs(quietest_ms(np.zeros(32_000, np.float32), 500, 1_500) - 1_000) <= 10
    assert quietest_ms(np.zeros(160, np.float32), 0, 10) == 5


def test_powers_are_of_whole_frames() -> None:
    powers = frame_powers(np.full(399, 0.5, np.float32))
    assert powers.tolist() == [0.25, 0.25]
