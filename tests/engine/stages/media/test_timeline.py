"""The clock: every frame lands where its time stamp says, within the tolerance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.stages.media.timeline import MAX_OVERLAP_S, TOLERANCE_S, Timeline, clock

RATES = st.sampled_from([8_000, 16_000, 22_050, 44_056, 44_100, 48_000, 192_000])
# Frames of at most half a second, each moved against where it should start.
FRAMES = st.lists(
    st.tuples(st.integers(1, 8_000), st.floats(-0.5, 3.0), st.booleans()), min_size=1, max_size=60
)


@given(FRAMES, RATES, st.floats(-100, 200_000))
def test_samples_stay_where_time_stamps_put_them(
    frames: list[tuple[int, float, bool]], rate: int, origin: float
) -> None:
    timeline = Timeline(origin, None)
    time, heard = origin, 0
    for samples, shift, damaged in frames:
        time += shift
        if damaged:
            timeline.damage()
        off = time - origin - timeline.position_s
        silence, skip = timeline.place(time, samples, rate)
        assert 0 <= skip <= samples
        assert silence >= 0
        assert not (silence and skip)
        heard += silence + samples - skip
        end = heard / rate
        assert timeline.position_s == pytest.approx(end)
        if off < -MAX_OVERLAP_S:
            origin += off
        elif skip < samples:
            assert abs(end - samples / rate - (time - origin)) <= TOLERANCE_S + 1 / rate
        time = max(time, origin) + samples / rate


@given(st.lists(st.integers(1, 8_000), min_size=1, max_size=50), RATES)
def test_frames_that_follow_each_other_stay_untouched(sizes: list[int], rate: int) -> None:
    timeline, total = Timeline(None, None), 0
    for size in sizes:
        assert timeline.place(7 + total / rate, size, rate) == (0, 0)
        total += size
    assert timeline.warnings() == ()


def test_no_time_stamp_means_right_after() -> None:
    timeline = Timeline(None, None)
    timeline.place(0.0, 1000, 1000)
    assert timeline.place(None, 1000, 1000) == (0, 0)
    assert timeline.position_s == 2


def test_a_day_and_more_is_exact_to_the_sample() -> None:
    timeline = Timeline(0.0, None)
    timeline.place(0.0, 48_000 * 100_000, 48_000)
    assert timeline.place(100_001.0, 480, 48_000) == (48_000, 0)


def test_a_clock_that_starts_again_goes_on() -> None:
    timeline = Timeline(None, None)
    timeline.place(100.0, 16_000, 16_000)
    assert timeline.place(0.0, 16_000, 16_000) == (0, 0)
    assert timeline.place(1.0, 16_000, 16_000) == (0, 0)
    assert timeline.position_s == 3


def test_a_jump_beyond_the_stated_end_is_no_gap() -> None:
    timeline = Timeline(0.0, 10.0)
    timeline.place(0.0, 16_000, 16_000)
    assert timeline.place(40_000.0, 16_000, 16_000) == (0, 0)
    assert timeline.place(40_002.0, 16_000, 16_000) == (16_000, 0)


def test_lost_sound_without_time_stamps_becomes_silence() -> None:
    timeline = Timeline(None, None)
    timeline.place(0.0, 16_000, 16_000)
    timeline.damage(lost_s=2.0)
    timeline.damage(lost_s=1.0)
    assert timeline.place(1.0, 16_000, 16_000) == (48_000, 0)
    assert timeline.place(2.0, 16_000, 16_000) == (0, 0)
    assert timeline.warnings() == ("A damaged part from 0:01 to 0:04 was skipped.",)


def test_what_went_wrong_is_said_once_and_shortly() -> None:
    timeline = Timeline(0.0, None)
    for number in range(7):
        timeline.place(number * 10.0, 48_000, 16_000)
        timeline.damage()
        timeline.damage()
    timeline.replaced = 3
    assert timeline.warnings() == (
        "Damaged parts at 0:03, 0:13, 0:23 and 4 more places were skipped.",
        "3 samples were not valid numbers and became silence.",
    )


def test_damage_close_together_is_joined_only_where_nothing_was_heard() -> None:
    timeline = Timeline(0.0, None)
    for number in range(100):
        timeline.place(number * 0.6, 8_000, 16_000)
        timeline.damage()
    assert timeline.warnings()[0].startswith("Damaged parts at 0:00, 0:02, 0:05 and ")


def test_many_gaps_are_summed_up() -> None:
    timeline = Timeline(0.0, None)
    for number in range(6):
        timeline.place(number * 10.0, 16_000, 16_000)
    assert timeline.warnings() == (
        "The recording holds no sound from 0:01 to 0:10.",
        "The recording holds no sound from 0:11 to 0:20.",
        "The recording holds no sound from 0:21 to 0:30.",
        "There are 2 more such gaps.",
    )


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (754.9, "12:34"), (3599, "59:59"), (90_061, "25:01:01")]
)
def test_clock(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown
