"""Several inputs with clocks of their own become one sound."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.recording.sounds import RATE, tone
from undertone.recording.capture import Block
from undertone.recording.joining import AHEAD_S, BEHIND_S, Joiner


def ramp(start: int, length: int) -> Block:
    """Samples that count."""
    return np.arange(start, start + length).astype(np.int16)[:, None]


def test_channels_stand_side_by_side() -> None:
    joiner = Joiner(RATE, (1, 1))
    joiner.push(0, ramp(0, 100))
    assert joiner.pull().shape == (0, 2)
    joiner.push(1, ramp(1_000, 60))
    pulled = joiner.pull()
    assert pulled.shape == (60, 2)
    assert (pulled[0].tolist(), pulled[-1].tolist()) == ([0, 1_000], [59, 1_059])


def test_stereo_becomes_one_channel_beside_another_input() -> None:
    joiner = Joiner(RATE, (1, 1))
    joiner.push(0, np.asarray([[100, 300]], np.int16))
    joiner.push(1, np.asarray([[7]], np.int16))
    assert joiner.pull().tolist() == [[200, 7]]


def test_who_is_far_behind_counts_as_silent() -> None:
    joiner = Joiner(RATE, (1, 1))
    joiner.push(0, tone(BEHIND_S + 0.1))
    pulled = joiner.pull()
    assert len(pulled) == round((BEHIND_S + 0.1) * RATE)
    assert not pulled[:, 1].any()


def test_late_sound_does_not_stretch_the_recording() -> None:
    joiner, block = Joiner(RATE, (1, 1)), round(0.05 * RATE)
    parts, sent = [], 0
    for turn in range(100):
        joiner.push(0, ramp(turn * block, block))
        if not 20 <= turn < 40:  # one second late, then all at once
            while sent <= turn:
                joiner.push(1, ramp(sent * block, block))
                sent += 1
        parts.append(joiner.pull())
    together = np.concatenate(parts)
    assert np.array_equal(together[:, :1], ramp(0, 100 * block))
    assert np.array_equal(together[60 * block :, 1], together[60 * block :, 0])


def test_late_sound_that_comes_block_by_block_is_dropped_too() -> None:
    joiner, block = Joiner(RATE, (1, 1)), round(0.05 * RATE)
    parts, sent = [], 0
    for turn in range(100):
        joiner.push(0, ramp(turn * block, block))
        parts.append(joiner.pull())
        for _ in range(0 if 20 <= turn < 30 else 2):
            if sent <= turn:
                joiner.push(1, ramp(sent * block, block))
                sent += 1
                parts.append(joiner.pull())
    length = sum(map(len, parts))
    assert length <= 100 * block
    assert length > (100 - RATE * AHEAD_S / block - 1) * block


def test_a_slow_clock_loses_no_sound_for_good() -> None:
    joiner, block, slow = Joiner(RATE, (1, 1)), round(0.05 * RATE), round(0.0495 * RATE)
    parts = []
    for turn in range(2_000):
        joiner.push(turn % 2, np.ones((block if turn % 2 == 0 else slow, 1), np.int16))
        parts.append(joiner.pull())
    together = np.concatenate(parts)
    assert together[:, 0].all()
    assert together[:, 1].mean() > 0.98


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 500)), max_size=30))
def test_every_channel_keeps_its_order(steps: list[tuple[int, int]]) -> None:
    joiner = Joiner(RATE, (1, 1))
    sent = [0, 0]
    parts = []
    for source, length in steps:
        joiner.push(source, ramp(sent[source], length))
        sent[source] += length
        parts.append(joiner.pull())
    together = np.concatenate([np.zeros((0, 2), np.int16), *parts])
    expected = np.arange(min(sent))
    assert np.array_equal(together[:, 0], expected.astype(np.int16))
    assert np.array_equal(together[:, 1], expected.astype(np.int16))
