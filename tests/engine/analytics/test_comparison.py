"""Interviews side by side."""

from __future__ import annotations

from dataclasses import replace

from tests.engine.analytics.talks import ASKS, TELLS, document, interview, said
from undertone.analytics.comparison import by_attribute, compared


def test_the_interviewer_can_be_left_out() -> None:
    rows = compared([interview(), interview()], without=[ASKS, None])
    assert [(row.interview, row.speaker) for row in rows] == [(0, TELLS), (1, ASKS), (1, TELLS)]
    assert rows[0].labels.positive == 2


def test_interviews_are_grouped_by_an_attribute() -> None:
    city = (("place", "city"),)
    talks = [
        replace(interview(), attributes=city),
        replace(document(said(1, TELLS, 0, 1_000, "Bad.", "-")), attributes=city),
        interview(),
    ]
    unknown, urban = by_attribute(talks, "place", without=[ASKS, ASKS, ASKS])
    assert (unknown.value, unknown.interviews, urban.value, urban.interviews) == ("", 1, "city", 2)
    assert (urban.labels.negative, urban.labels.positive) == (3, 2)
