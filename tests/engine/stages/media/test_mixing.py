"""Which channels are added up, and with which weights."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.stages.media.mixing import ChannelStatistics, Plan, final_plan, first_plan
from undertone.stages.media.samples import Block

STEREO = ("FL", "FR")
SURROUND = ("FL", "FR", "FC", "LFE", "BL", "BR")


def noise(channels: int, samples: int = 20_000, seed: int = 0) -> Block:
    values = np.random.default_rng(seed).standard_normal((channels, samples)) * 0.1
    return values.astype(np.float32)


def heard(block: Block) -> ChannelStatistics:
    statistics = ChannelStatistics(len(block))
    statistics.add(block)
    return statistics


def mix_plan(block: Block, names: tuple[str, ...] | None = None, surround: bool = False) -> Plan:
    first = first_plan("mix", names or ("x",) * len(block), surround)
    return final_plan("mix", first, heard(block))


@given(st.integers(1, 9), st.lists(st.integers(0, 20_000), max_size=6))
def test_statistics_do_not_depend_on_the_blocks(channels: int, cuts: list[int]) -> None:
    block = noise(channels)
    block[0, :5000] = 1.0
    parts = ChannelStatistics(channels)
    for part in np.split(block, sorted(cuts), axis=1):
        parts.add(part)
    whole = heard(block)
    assert parts.samples == whole.samples
    assert parts.clipped_share == whole.clipped_share
    assert np.allclose(parts.covariance, whole.covariance, rtol=1e-3, atol=1e-6)
    assert np.allclose(whole.covariance, np.cov(block, bias=True), rtol=1e-3, atol=1e-6)


@given(st.integers(1, 12), st.integers(1, 2**12 - 1), st.booleans())
def test_weights_of_a_mix_are_a_share_each(channels: int, live: int, surround: bool) -> None:
    names = (*SURROUND, *("x",) * 6)[:channels]
    block = noise(channels)
    silent = [index for index in range(channels) if not live >> index & 1]
    block[silent] = 0
    plan = mix_plan(block, names, surround)
    assert plan.weights.shape == (1, channels)
    assert (plan.weights >= 0).all()
    assert plan.weights.sum() == pytest.approx(1)
    if block.any() and not surround:
        assert not plan.weights[0, silent].any()


def test_surround_leaves_the_bass_out() -> None:
    weights = first_plan("mix", SURROUND, surround=True).weights[0]
    assert weights[3] == 0
    assert weights[2] == weights.max()
    assert first_plan("mix", SURROUND, surround=False).weights[0, 3] > 0


@pytest.mark.parametrize("correlation", [1.0, 0.5, 0.0, -0.2])
def test_channels_that_add_up_are_added(correlation: float) -> None:
    a, b = noise(2)
    second = correlation * a + np.sqrt(1 - correlation**2) * b
    plan = mix_plan(np.stack([a, second]).astype(np.float32), STEREO)
    assert plan.weights.tolist() == [[0.5, 0.5]]
    assert plan.warnings == ()


@pytest.mark.parametrize("correlation", [-1.0, -0.9, -0.6])
@pytest.mark.parametrize("louder", [0, 1])
def test_channels_that_cancel_leave_the_louder(correlation: float, louder: int) -> None:
    a, b = noise(2)
    second = correlation * a + np.sqrt(1 - correlation**2) * b
    pair = np.stack([a, second]).astype(np.float32)
    pair[louder] *= 1.2
    plan = mix_plan(pair, STEREO)
    assert plan.weights[0, louder] == 1
    assert plan.warnings == (
        "The channels cancel each other out (one is inverted), so only channel"
        f" {louder + 1} is used.",
    )


def test_silence_everywhere_is_mixed_as_it_is() -> None:
    plan = mix_plan(np.zeros((2, 1000), np.float32), STEREO)
    assert plan.weights.tolist() == [[0.5, 0.5]]
    assert plan.warnings == ()


@pytest.mark.parametrize("channels", [1, 2, 8])
def test_splitting_keeps_everything(channels: int) -> None:
    block = noise(channels)
    first = first_plan("split", ("x",) * channels, surround=True)
    plan = final_plan("split", first, heard(block))
    assert np.array_equal(plan.weights @ block, block)


@pytest.mark.parametrize("peak", [1.5, 10.0, 32_768.0, 2.0**31])
def test_floating_point_sound_of_any_level_fits(peak: float) -> None:
    block = noise(1)
    block *= peak / np.abs(block).max()
    first = first_plan("mix", ("x",), surround=False)
    plan = final_plan("mix", first, heard(block), floating=True)
    assert 0.85 <= np.abs(plan.weights @ block).max() <= 1.0
    assert len(plan.warnings) == 1
    assert final_plan("mix", first, heard(block)).warnings == ()


def test_one_click_does_not_lower_an_hour_of_speech() -> None:
    statistics = ChannelStatistics(1)
    for number in range(300):
        block = noise(1, 1000, number)
        if number == 100:
            block[0, 5] = 1000.0
        statistics.add(block)
    first = first_plan("mix", ("x",), surround=False)
    assert final_plan("mix", first, statistics, floating=True).weights.tolist() == [[1.0]]
