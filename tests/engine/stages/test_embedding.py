"""The filterbank is Kaldi's, and pooling piece by piece is pooling at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from hypothesis import given, settings
from hypothesis import strategies as st

from undertone.stages.embedding import (
    CHANNELS,
    HOP,
    LENGTH,
    MELS,
    UNIT,
    Pool,
    fbank,
    mask_of,
)

KALDI_TONE = (10.7988, 14.4124, 23.8058, 18.3199, 13.5743, 12.3724)


def tone(hertz: float, seconds: float) -> npt.NDArray[np.int16]:
    time = np.arange(int(seconds * 16_000)) / 16_000
    return np.asarray(np.rint(8000 * np.sin(2 * np.pi * hertz * time)), dtype=np.int16)


def test_the_filterbank_has_kaldis_frames() -> None:
    assert fbank(tone(440, 1.0)).shape == (1 + (16_000 - LENGTH) // HOP, MELS)
    assert fbank(tone(440, 0.02)).shape == (0, MELS)


def test_silence_is_at_kaldis_floor() -> None:
    silence = fbank(np.zeros(16_000, np.int16))
    assert np.allclose(silence, np.log(np.finfo(np.float32).eps))


def test_values_are_kaldis() -> None:
    """Figures of kaldi-native-fbank 1.23 with the same options for the same tone."""
    frame = fbank(tone(1000, 0.1))[3]
    assert np.allclose(frame[[0, 20, 28, 29, 40, 79]], KALDI_TONE, atol=2e-3)


def test_the_loudest_band_follows_the_tone() -> None:
    loudest = [int(fbank(tone(hertz, 0.2))[5].argmax()) for hertz in (200, 800, 2000, 6000)]
    assert loudest == sorted(set(loudest))


@given(st.integers(0, 99), st.integers(2, 60), st.integers(0, 60))
@settings(max_examples=30, deadline=None)
def test_pooling_in_parts_is_pooling_at_once(seed: int, frames: int, cut: int) -> None:
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(frames, CHANNELS)).astype(np.float32)
    weights = rng.uniform(0.1, 1, frames).astype(np.float32)
    pool = Pool()
    pool.add(values[:cut], weights[:cut])
    pool.add(values[cut:], weights[cut:])
    mean = np.average(values, axis=0, weights=weights)
    freedom = weights.sum() - (weights**2).sum() / weights.sum()
    spread = (weights[:, None] * (values - mean) ** 2).sum(axis=0) / freedom
    expected = np.concatenate([mean, np.sqrt(spread)])
    assert np.allclose(pool.statistics(), expected, atol=1e-3)


def test_a_single_frame_has_a_mean_and_no_spread() -> None:
    pool = Pool()
    pool.add(np.ones((1, CHANNELS), np.float32), np.array([0.2], np.float32))
    statistics = pool.statistics()
    assert np.allclose(statistics[:CHANNELS], 1)
    assert np.isfinite(statistics).all()


@given(st.integers(0, 10_000), st.lists(st.booleans(), min_size=1, max_size=200))
def test_a_mask_keeps_the_place_and_the_share_of_the_voice(first: int, heard: list[bool]) -> None:
    times = (first + np.arange(len(heard))) * 270
    mask = mask_of(times, np.array(heard))
    assert mask.start == times[0] // UNIT
    assert mask.stop == times[-1] // UNIT + 1
    assert ((mask.weights >= 0) & (mask.weights <= 1)).all()
    for time, voice in zip(times, heard, strict=True):
        if voice:
            assert mask.weights[time // UNIT - mask.start] > 0
