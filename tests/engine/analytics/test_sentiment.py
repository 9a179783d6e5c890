"""Sentiment over time, by portion and by emotion."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.engine.analytics.talks import TELLS, document, felt, interview, judged, said
from tests.strategies import documents
from undertone.analytics.sentiment import emotion_shares, points, shares, trajectory
from undertone.model import Document, Verdict


def test_points_lie_in_the_middle_of_their_segments() -> None:
    found = points(interview())
    assert [point.segment for point in found] == ["s1", "s2", "s4", "s5", "s6", "s7"]
    assert (found[1].at_ms, found[1].polarity) == (5_000, -0.75)


def test_a_trajectory_rises_where_the_mood_does() -> None:
    curve = [p for p in trajectory(interview(), bandwidth_ms=4_000, step_ms=2_000)]
    tells = [point.polarity for point in curve if point.speaker == TELLS]
    assert tells[0] < -0.7
    assert tells[-1] > 0.7


def test_silence_is_not_bridged() -> None:
    talk = document(
        said(1, TELLS, 0, 1_000, "Bad.", "-"), said(2, TELLS, 600_000, 601_000, "Good.", "+")
    )
    at = [point.at_ms for point in trajectory(talk, bandwidth_ms=10_000, step_ms=10_000)]
    assert at == [0, 10_000, 600_000, 610_000]


def test_portions_divide_the_time() -> None:
    halves = [row for row in shares(interview(), portions=2) if row.speaker == TELLS]
    assert [(row.labels.negative, row.labels.positive) for row in halves] == [(2, 0), (0, 2)]
    assert (halves[0].end_ms, halves[1].start_ms) == (12_000, 12_000)


def test_emotions_are_counted_without_neutral() -> None:
    talk = document(
        felt(said(1, TELLS, 0, 1, "a"), joy=0.6, neutral=0.9),
        felt(said(2, TELLS, 2, 3, "b"), joy=0.8),
        judged(said(3, TELLS, 4, 5, "c"), Verdict.POSITIVE, "relief"),
    )
    rows = [(row.emotion, row.segments, row.strength) for row in emotion_shares(talk)]
    assert rows == [("joy", 2, pytest.approx(0.7)), ("relief", 1, 1.0)]


@given(documents())
def test_portions_hold_every_segment_once(document: Document) -> None:
    assert sum(row.labels.segments for row in shares(document, 4)) == len(document.segments)


@given(documents(max_segments=3))
def test_a_smoothed_polarity_is_a_polarity(document: Document) -> None:
    hours = 3_600_000
    for point in trajectory(document, bandwidth_ms=5 * hours, step_ms=10 * hours):
        assert -1.0001 <= point.polarity <= 1.0001
