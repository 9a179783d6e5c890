"""The researcher's label counts before the model's."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.engine.analytics.talks import TELLS, felt, judged, said
from tests.strategies import documents
from undertone.analytics.labels import emotions_of, label_of, mean_polarity, polarity_of, tally
from undertone.model import Document, Label, Verdict

GLAD = said(1, TELLS, 0, 1_000, "I am glad.", "+")


def test_without_a_judgement_the_model_counts() -> None:
    assert label_of(GLAD) is Label.POSITIVE
    assert polarity_of(GLAD) == 0.75


def test_a_judgement_counts_as_its_pole() -> None:
    changed = judged(GLAD, Verdict.NEGATIVE)
    assert (label_of(changed), polarity_of(changed)) == (Label.NEGATIVE, -1.0)


def test_who_cannot_say_takes_the_label_away() -> None:
    changed = judged(GLAD, Verdict.CANNOT_SAY)
    assert label_of(changed) is None
    assert polarity_of(changed) is None


def test_a_judgement_of_emotions_alone_leaves_the_sentiment() -> None:
    changed = judged(felt(GLAD, joy=0.6), None, "relief")
    assert label_of(changed) is Label.POSITIVE
    assert emotions_of(changed) == (("relief", 1.0),)
    assert emotions_of(felt(GLAD, joy=0.6)) == (("joy", 0.6),)


def test_long_segments_weigh_more() -> None:
    segments = [said(1, TELLS, 0, 3_000, "a", "+"), said(2, TELLS, 3_000, 4_000, "b", "-")]
    assert mean_polarity(segments) == pytest.approx((3 * 0.75 - 0.75) / 4)
    assert mean_polarity([said(3, TELLS, 0, 1, "c")]) is None


@given(documents())
def test_labels_are_counted_once(document: Document) -> None:
    found = tally(document.segments)
    labelled = [s for s in document.segments if label_of(s) is not None]
    assert found.negative + found.neutral + found.positive == len(labelled)
    assert found.segments == len(document.segments)
    assert found.polarity is None or -1 <= found.polarity <= 1
