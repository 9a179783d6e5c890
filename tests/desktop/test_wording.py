"""Facts become words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.desktop import interviews
from undertone.model import Flag, Label
from undertone_desktop import wording


@pytest.mark.parametrize(
    ("ms", "text"),
    [(0, "0:00"), (59_999, "0:59"), (61_000, "1:01"), (3_600_000, "1:00:00"), (-5, "0:00")],
)
def test_a_time_is_short(ms: int, text: str) -> None:
    assert wording.clock(ms) == text


@given(st.integers(0, 400_000_000))
def test_a_time_says_every_tenth(ms: int) -> None:
    *hours, minutes, rest = wording.clock(ms, tenths=True).split(":")
    seconds, tenths = rest.split(".")
    total = int(minutes) * 60 + int(seconds) + (int(hours[0]) * 3600 if hours else 0)
    assert total * 10 + int(tenths) == ms // 100


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, ""),
        (4, "a few seconds left"),
        (44, "about 40 seconds left"),
        (150, "about 2 minutes left"),
        (7200, "about 2.0 hours left"),
    ],
)
def test_the_time_left_is_rough(seconds: float | None, text: str) -> None:
    assert wording.time_left(seconds) == text


def test_every_class_and_flag_has_words() -> None:
    assert len({wording.sentiment_words(label) for label in Label}) == len(Label)
    assert set(wording.SYMBOLS) == set(Label)
    assert len({wording.flag_words(flag) for flag in Flag}) == len(Flag)


def test_a_segment_is_said_in_one_line() -> None:
    segment = interviews.segments()[5]
    said = wording.spoken_segment(segment, "Ana")
    assert said.startswith("0:26, Ana, Honestly")
    assert "negative" in said
