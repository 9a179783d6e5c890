"""Times are exact: what is shown reads back as the same millisecond."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone import timecode
from undertone.errors import InputError

times = st.integers(0, 100 * 3_600_000 - 1)


@given(times)
def test_full_forms_read_back(ms: int) -> None:
    assert timecode.parse(timecode.clock(ms)) == ms
    assert timecode.parse(timecode.subrip(ms)) == ms


@given(times)
def test_the_short_form_reads_back_to_the_second(ms: int) -> None:
    assert timecode.parse(timecode.short(ms)) == ms // 1000 * 1000
    assert timecode.parse(timecode.to_second(ms)) == ms // 1000 * 1000


@given(st.integers(-(10**9), 10**9))
def test_seconds_are_exact(ms: int) -> None:
    assert Decimal(timecode.seconds(ms)) * 1000 == ms


@given(times, times)
def test_full_forms_sort_as_times_do(one: int, other: int) -> None:
    assert (timecode.clock(one) < timecode.clock(other)) == (one < other)


@pytest.mark.parametrize(
    ("ms", "clock", "short"),
    [
        (0, "00:00:00.000", "0:00"),
        (999, "00:00:00.999", "0:00"),
        (59_999, "00:00:59.999", "0:59"),
        (61_005, "00:01:01.005", "1:01"),
        (3_600_000, "01:00:00.000", "1:00:00"),
        (359_999_999, "99:59:59.999", "99:59:59"),
        (360_000_000, "100:00:00.000", "100:00:00"),
    ],
)
def test_forms(ms: int, clock: str, short: str) -> None:
    assert timecode.clock(ms) == clock
    assert timecode.subrip(ms) == clock.replace(".", ",")
    assert timecode.short(ms) == short


@pytest.mark.parametrize(
    ("text", "ms"),
    [("1:05", 65_000), ("90:00", 5_400_000), ("0:00.5", 500), (" 1:00:00,25 ", 3_600_250)],
)
def test_what_people_type(text: str, ms: int) -> None:
    assert timecode.parse(text) == ms


@pytest.mark.parametrize(
    "text", ["", "5", "1:60", "1:60:00", "-1:00", "1:00.1234", "a:bc", "１:00", "1:00\n2", "1::2"]
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(InputError):
        timecode.parse(text)


def test_there_is_no_time_before_the_start() -> None:
    with pytest.raises(ValueError, match="before the start"):
        timecode.clock(-1)


@given(st.text())
def test_no_text_causes_another_error(text: str) -> None:
    try:
        ms = timecode.parse(text)
    except InputError:
        return
    assert ms >= 0
