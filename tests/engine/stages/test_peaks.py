"""Samples become the pyramid of a waveform."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from undertone.errors import Cancelled
from undertone.pcm import Pcm, Samples
from undertone.pyramid import Pyramid, PyramidWriter, decoded
from undertone.stages.peaks import BUCKET, write_peaks
from undertone.task import Progress, Task

SOUNDS = arrays(np.int16, st.integers(0, 3_000))
ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def drawn(path: Path, *channels: Samples) -> Pyramid:
    write_peaks(Pcm(channels), path / "a.peaks")
    return Pyramid(path / "a.peaks")


@ONE_FOLDER
@given(SOUNDS)
def test_a_bucket_spans_its_samples(tmp_path: Path, samples: Samples) -> None:
    pyramid = drawn(tmp_path, samples)
    found = decoded(pyramid.read(0, 0, 1_000))
    assert len(found) == pyramid.sizes[0] == -(-len(samples) // BUCKET)
    for number, (low, high, loud) in enumerate(found.astype(float)):
        part = samples[number * BUCKET : (number + 1) * BUCKET].astype(float) / 32768
        assert low <= part.min() + 1e-6
        assert high >= part.max() - 1e-6
        root = np.sqrt(np.mean(part**2))
        assert abs(np.sqrt(loud) - np.sqrt(root)) <= 0.51 / 127


def test_quiet_speech_keeps_its_shape(tmp_path: Path) -> None:
    steps = np.repeat(np.arange(0, 400, 40, dtype=np.int16), BUCKET)
    heights = drawn(tmp_path, steps).read(0, 0, 10)[:, 1]
    assert len(set(heights.tolist())) == 10


def test_long_sound_is_done_in_blocks_that_do_not_show(tmp_path: Path) -> None:
    samples = np.random.default_rng(0).integers(-32768, 32768, PyramidWriter.BLOCK * BUCKET * 2 + 7)
    pyramid = drawn(tmp_path, samples.astype(np.int16))
    assert pyramid.sizes[0] == PyramidWriter.BLOCK * 2 + 1
    for level, size in enumerate(pyramid.sizes):
        span = pyramid.bucket_ms(level) * 16
        for at in {0, size // 2, size - 1}:
            low, high, _ = decoded(pyramid.read(level, at, at + 1))[0]
            part = samples[at * span : (at + 1) * span] / 32768
            assert low <= part.min() + 1e-6 < low + 0.03
            assert high - 0.03 < part.max() - 1e-6 <= high


def test_the_loudest_channel_counts(tmp_path: Path) -> None:
    quiet, loud = np.full(320, 100, np.int16), np.full(320, 16_384, np.int16)
    found = decoded(drawn(tmp_path, quiet, loud).read(0, 0, 10))
    assert (found[:, 1] >= 0.5).all()
    assert (found[:, 0] < 0.01).all()


def test_progress_and_stopping(tmp_path: Path) -> None:
    pcm = Pcm((np.zeros(16_000 * 200, np.int16),))
    seen: list[Progress] = []
    write_peaks(pcm, tmp_path / "a.peaks", Task(seen.append))
    assert seen[-1] == Progress("peaks", 1.0)
    task = Task(lambda progress: task.cancel())
    with pytest.raises(Cancelled):
        write_peaks(pcm, tmp_path / "a.peaks", task)
