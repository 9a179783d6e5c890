"""Peaks become heights."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from hypothesis import given
from hypothesis import strategies as st

from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.views.timeline_wave import BUCKET_MS, Waveform


def pairs(high: npt.NDArray[np.int16]) -> bytes:
    return np.stack([-high, high], axis=1).astype(np.int8).tobytes()


def test_silence_and_no_sound_are_flat() -> None:
    scale = Scale().resized(50, 1000)
    assert not Waveform().heights(scale).any()
    assert not Waveform([bytes(200)]).heights(scale).any()


@given(st.integers(1, 60_000), st.integers(0, 59_999), st.integers(1, 500))
def test_a_click_is_seen_at_its_pixel_at_every_zoom(length: int, at: int, width: int) -> None:
    at %= length
    high = np.zeros(length, np.int16)
    high[at] = 100
    scale = Scale().resized(width, length * BUCKET_MS)
    heights = Waveform([pairs(high)]).heights(scale)
    peak = int(heights[:, 1].argmax())
    assert heights[peak, 1] == 1
    assert abs(peak - scale.x(at * BUCKET_MS)) <= max(2, 1 + 640 / scale.ms_per_px)


def test_the_loudest_channel_is_shown() -> None:
    quiet, loud = np.full(100, 10, np.int16), np.full(90, 80, np.int16)
    heights = Waveform([pairs(quiet), pairs(loud)]).heights(Scale().resized(45, 900))
    assert (heights[:, 1] == 1).all()


def test_beyond_the_end_there_is_nothing() -> None:
    heights = Waveform([pairs(np.full(50, 90, np.int16))]).heights(Scale().resized(100, 1000))
    assert heights[:49, 1].all()
    assert not heights[51:].any()
