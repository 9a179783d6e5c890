"""Several inputs with clocks of their own become one sound."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.recording.sounds import RATE, tone
from undertone.recording.capture import Block
from undertone.recording.joining import BEHIND_S, Joiner


def ramp(start: int, length: int) -> Block:
    """Samples that count."""
    return np.arange(start, start + length, dtype=np.int16)[:, None]


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
