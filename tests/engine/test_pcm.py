"""Decoded sound: lengths, stretches and conversion."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.model import Span
from undertone.pcm import SAMPLES_PER_MS, Pcm


def ramp(samples: int, channels: int = 1) -> Pcm:
    values = (np.arange(samples) % 30_000).astype(np.int16)
    return Pcm(tuple(values + number for number in range(channels)))


@given(st.integers(0, 100_000))
def test_no_time_lies_outside(samples: int) -> None:
    pcm = ramp(samples)
    assert pcm.span == Span(0, pcm.duration_ms)
    assert pcm.duration_ms * SAMPLES_PER_MS <= samples < (pcm.duration_ms + 1) * SAMPLES_PER_MS


def test_no_channel_has_no_length() -> None:
    assert Pcm(()).duration_ms == 0


@given(st.integers(-50, 400), st.integers(0, 400))
def test_a_stretch_is_its_samples(start_ms: int, end_ms: int) -> None:
    pcm = ramp(16 * 300)
    part = pcm.floats(0, start_ms, end_ms)
    expected = pcm.channels[0][max(0, start_ms) * 16 : end_ms * 16]
    assert part.dtype == np.float32
    assert np.array_equal(part * 32768, expected)


def test_floats_are_a_copy_in_range() -> None:
    pcm = Pcm((np.array([-32768, 0, 32767], np.int16),))
    part = pcm.floats(0)
    assert part.tolist() == pytest.approx([-1, 0, 1], abs=1e-4)
    part[:] = 7
    assert pcm.channels[0][:].tolist() == [-32768, 0, 32767]


@given(st.integers(0, 400))
def test_the_beginning_of_all_channels(end_ms: int) -> None:
    pcm = ramp(16 * 300 + 5, channels=2)
    start = pcm.until(end_ms)
    assert start.duration_ms == min(end_ms, 300)
    for short, whole in zip(start.channels, pcm.channels, strict=True):
        assert np.array_equal(short[:], whole[: len(short)])
