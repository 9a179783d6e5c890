"""Levels in dB, clipping and silence."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.recording.sounds import RATE, blocks, tone
from undertone.recording.levels import FLOOR_DB, Meter, Trouble, level


def test_a_sine_at_half_scale_is_six_db_down() -> None:
    found = level(tone(1.0, amplitude=16_384)[:, 0])
    assert found.peak_db == pytest.approx(-6.02, abs=0.05)
    assert found.rms_db == pytest.approx(-9.03, abs=0.05)
    assert not found.clipped


def test_a_run_at_the_limit_is_clipping_and_one_peak_is_not() -> None:
    samples = np.zeros(100, np.int16)
    samples[50] = 32_767
    assert not level(samples).clipped
    samples[50:53] = (-32_768, -32_768, 32_767)
    assert level(samples).clipped


def test_silence_is_told_after_ten_seconds_per_channel() -> None:
    meter = Meter(RATE, 2)
    sound = np.hstack([tone(11.0), tone(11.0, amplitude=0)])
    told = [meter.troubles(meter.measure(block)) for block in blocks(sound)]
    assert told[190] == ()
    assert told[-1] == ((1, Trouble.SILENCE),)
    assert meter.troubles(meter.measure(tone(0.05, channels=2))) == ()


@given(st.lists(st.integers(-32_768, 32_767), max_size=50))
def test_levels_stay_in_their_range(values: list[int]) -> None:
    found = level(np.asarray(values, np.int16))
    assert FLOOR_DB <= found.rms_db <= found.peak_db + 1e-9 <= 1e-6
