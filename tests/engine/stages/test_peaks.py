"""Peaks: each bucket spans its samples, and each level the one below."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from undertone.errors import Cancelled
from undertone.pcm import Pcm, Samples
from undertone.stages.peaks import FACTOR, Peaks, Pyramid, peaks
from undertone.task import Progress, Task

SOUNDS = arrays(np.int16, st.integers(0, 3_000))
FINEST = arrays(np.int8, st.tuples(st.integers(0, 400), st.just(2)))


@given(SOUNDS, st.sampled_from([100, 50, 1000, 16_000]))
def test_a_bucket_spans_its_samples(samples: Samples, buckets_per_second: int) -> None:
    found = peaks(Pcm((samples,)), 0, buckets_per_second)
    size = 16_000 // buckets_per_second
    assert found.dtype == np.int8
    assert found.shape == (-(-len(samples) // size), 2)
    for number, (low, high) in enumerate(found.astype(int)):
        part = samples[number * size : (number + 1) * size].astype(int)
        assert low * 256 <= part.min() < (low + 1) * 256
        assert part.max() <= high * 256 or high == 127
        assert (high - 1) * 256 < part.max()


def test_long_sound_is_done_in_blocks_that_do_not_show() -> None:
    samples = np.random.default_rng(0).integers(-32768, 32768, 16_000 * 130 + 77).astype(np.int16)
    found = peaks(Pcm((samples,)), 0)
    whole = samples[: len(samples) // 160 * 160].reshape(-1, 160)
    assert np.array_equal(found[:-1, 0], whole.min(axis=1) // 256)
    assert len(found) == 13_001


def test_each_channel_has_its_own() -> None:
    pcm = Pcm((np.zeros(1600, np.int16), np.full(1600, 25_600, np.int16)))
    assert not peaks(pcm, 0).any()
    assert (peaks(pcm, 1) == 100).all()


def test_progress_and_stopping() -> None:
    pcm = Pcm((np.zeros(16_000 * 200, np.int16),))
    seen: list[Progress] = []
    peaks(pcm, 0, task=Task(seen.append))
    assert seen[-1] == Progress("peaks", 1.0)
    task = Task(lambda progress: task.cancel())
    with pytest.raises(Cancelled):
        peaks(pcm, 0, task=task)


def test_buckets_must_fit() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        peaks(Pcm((np.zeros(16, np.int16),)), 0, 300)


@given(FINEST)
def test_a_coarser_bucket_spans_its_children(finest: Peaks) -> None:
    pyramid = Pyramid.build(finest)
    assert np.array_equal(pyramid.levels[0], finest)
    assert len(pyramid.levels[-1]) <= 1
    for finer, coarser in zip(pyramid.levels, pyramid.levels[1:], strict=False):
        assert len(coarser) == -(-len(finer) // FACTOR)
        for number, (low, high) in enumerate(coarser):
            children = finer[number * FACTOR : (number + 1) * FACTOR]
            assert low == children[:, 0].min()
            assert high == children[:, 1].max()


@given(FINEST, st.sampled_from([1, 50, 100, 1000]))
def test_bytes_come_back(finest: Peaks, buckets_per_second: int) -> None:
    pyramid = Pyramid.build(finest, buckets_per_second)
    back = Pyramid.from_bytes(pyramid.to_bytes())
    assert back.buckets_per_second == buckets_per_second
    assert len(back.levels) == len(pyramid.levels)
    for level, expected in zip(back.levels, pyramid.levels, strict=True):
        assert np.array_equal(level, expected)


@given(st.binary(max_size=64), st.integers(0, 40))
def test_damaged_bytes_are_refused(noise: bytes, cut: int) -> None:
    good = Pyramid.build(np.zeros((10, 2), np.int8)).to_bytes()
    for data in (noise, good[: min(cut, len(good) - 1)], good + b"x"):
        with pytest.raises(ValueError, match="peaks"):
            Pyramid.from_bytes(data)


@given(st.floats(0.001, 1e7))
def test_the_level_for_a_zoom_is_no_wider_than_a_pixel(ms_per_pixel: float) -> None:
    pyramid = Pyramid.build(np.zeros((100_000, 2), np.int8))
    level = pyramid.level_for(ms_per_pixel)
    assert level == 0 or pyramid.bucket_ms(level) <= ms_per_pixel
    last = level == len(pyramid.levels) - 1
    assert last or pyramid.bucket_ms(level + 1) > ms_per_pixel


@given(st.integers(0, 5), st.floats(0, 20_000), st.floats(0, 20_000))
def test_a_window_covers_its_stretch(level: int, one: float, other: float) -> None:
    start, end = sorted((one, other))
    pyramid = Pyramid.build(np.zeros((1000, 2), np.int8))
    first, part = pyramid.window(level, start, end)
    width = pyramid.bucket_ms(level)
    assert first * width <= start
    reach = (first + len(part)) * width
    assert reach >= min(end, len(pyramid.levels[level]) * width) or first >= len(
        pyramid.levels[level]
    )
