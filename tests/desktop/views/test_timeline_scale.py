"""Time becomes pixels and back."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone_desktop.views.timeline_scale import FINEST_MS_PER_PX, TICKS_MS, Scale

durations = st.integers(1, 24 * 3_600_000)
widths = st.integers(1, 4000)
factors = st.floats(0.05, 20)


def inside(scale: Scale) -> bool:
    latest = max(0.0, scale.duration_ms - scale.width * scale.ms_per_px)
    return FINEST_MS_PER_PX <= scale.ms_per_px <= scale.coarsest and 0 <= scale.start_ms <= latest


@given(durations, widths, st.lists(st.tuples(factors, st.floats(0, 1)), max_size=6))
def test_no_zoom_leaves_the_recording(
    duration: int, width: int, zooms: list[tuple[float, float]]
) -> None:
    scale = Scale().resized(width, duration)
    for factor, share in zooms:
        scale = scale.zoomed(factor, share * width)
        assert inside(scale)


@given(durations, st.integers(100, 4000), st.floats(1.1, 20), st.floats(0.2, 0.8))
def test_zooming_in_keeps_the_time_under_the_pointer(
    duration: int, width: int, factor: float, share: float
) -> None:
    scale = Scale().resized(width, duration)
    x = share * width
    before = scale.start_ms + x * scale.ms_per_px
    closer = scale.zoomed(factor, x)
    assert closer.start_ms + x * closer.ms_per_px == pytest.approx(before, abs=1)


@given(durations, st.integers(100, 4000), st.floats(1, 1e5), st.floats(0, 1), st.floats(0, 1))
def test_a_pixel_is_a_time_and_the_time_that_pixel(
    duration: int, width: int, factor: float, about: float, share: float
) -> None:
    scale = Scale().resized(width, duration).zoomed(factor, about * width)
    x = share * width
    ms = scale.ms(x)
    if scale.start_ms + x * scale.ms_per_px <= duration:
        assert abs(scale.x(ms) - x) <= 1 / scale.ms_per_px + 1e-6
    assert 0 <= ms <= duration


@given(durations, st.integers(100, 4000), st.floats(0, 1), st.floats(0, 1))
def test_a_span_is_shown_whole(duration: int, width: int, one: float, other: float) -> None:
    start, end = sorted((one * duration, other * duration))
    scale = Scale().resized(width, duration).spanning(start, end)
    assert inside(scale)
    assert scale.start_ms <= start + 1e-6
    assert scale.end_ms >= end - 1e-3


@given(durations, st.integers(100, 4000), factors, st.floats(0, 1))
def test_a_time_shown_is_in_view(duration: int, width: int, factor: float, share: float) -> None:
    scale = Scale().resized(width, duration).zoomed(factor, 0)
    time = share * duration
    assert -1 <= scale.showing(time).x(time) <= width + 1


@given(durations, st.integers(200, 4000), factors)
def test_ticks_are_round_and_far_enough_apart(duration: int, width: int, factor: float) -> None:
    scale = Scale().resized(width, duration).zoomed(factor, 0)
    ticks = list(scale.ticks(90))
    for (time, x), (later, right) in itertools.pairwise(ticks):
        assert later - time in TICKS_MS
        assert right - x >= 89.9


def test_what_shows_everything_still_does_after_resizing() -> None:
    scale = Scale().resized(800, 60_000)
    assert scale.resized(1200, 90_000).shows_all
    assert scale.zoomed(4, 100).resized(800, 60_000).ms_per_px == 60_000 / 800 / 4
