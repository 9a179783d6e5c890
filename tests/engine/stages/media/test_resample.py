"""Resampling: exact counts, exact times, whatever the blocks are."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.pcm import Samples
from undertone.stages.media.resample import Resampler
from undertone.stages.media.samples import Block
from undertone.stages.media.wav import StoredSamples, WavWriter

RATES = (8_000, 11_025, 16_000, 44_056, 44_100, 48_000, 96_000, 192_000)


def resampled(folder: Path, rate: int, blocks: list[Block]) -> list[Samples]:
    writers = [WavWriter(folder / f"{number}.part") for number in range(len(blocks[0]))]
    resampler = Resampler(writers)
    for block in blocks:
        resampler.feed(rate, block)
    resampler.finish()
    for number, writer in enumerate(writers):
        writer.finish(folder / f"{number}.wav")
    return [StoredSamples(writer.path)[:] for writer in writers]


@given(
    st.sampled_from(RATES),
    st.integers(1, 3),
    st.lists(st.integers(0, 30_000), max_size=5),
    st.integers(12, 30_000),
)
def test_blocks_make_no_difference(
    tmp_path_factory: pytest.TempPathFactory,
    rate: int,
    channels: int,
    cuts: list[int],
    count: int,
) -> None:
    sound = np.random.default_rng(0).uniform(-0.5, 0.5, (channels, count)).astype(np.float32)
    edges = [0, *sorted(min(cut, count) for cut in cuts), count]
    blocks = [sound[:, start:end] for start, end in pairwise(edges)]
    parts = resampled(tmp_path_factory.mktemp("parts"), rate, blocks)
    whole = resampled(tmp_path_factory.mktemp("whole"), rate, [sound])
    for part, expected in zip(parts, whole, strict=True):
        assert len(part) == len(expected) == round(count * 16_000 / rate)
        assert np.abs(part.astype(int) - expected).max(initial=0) <= 1


@pytest.mark.parametrize("rate", RATES)
def test_a_tone_keeps_its_phase_to_the_end(rate: int, tmp_path: Path) -> None:
    seconds = 20
    times = np.arange(seconds * rate) / rate
    tone = 0.5 * np.sin(2 * np.pi * 440 * times)
    [found] = resampled(tmp_path, rate, [tone.astype(np.float32)[np.newaxis]])
    expected = 0.5 * np.sin(2 * np.pi * 440 * np.arange(seconds * 16_000) / 16_000)
    middle = slice(1000, -1000)  # filters ring where a tone is cut off
    assert np.abs(found / 32768 - expected)[middle].max() < 0.002
