"""Which labels a text gets from its emotion logits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.model import Emotion
from undertone.stages.emotion import EmotionScheme, pool

SCHEME = EmotionScheme(("joy", "anger", "neutral"), (0.3, 0.4, 0.5))


def test_labels_above_their_thresholds_highest_first() -> None:
    assert SCHEME.choose(np.array([0.31, 0.9, 0.2])) == (
        Emotion("anger", 0.9),
        Emotion("joy", 0.31),
    )


def test_neutral_shows_only_alone() -> None:
    assert SCHEME.choose(np.array([0.1, 0.1, 0.8])) == (Emotion("neutral", 0.8),)
    assert SCHEME.choose(np.array([0.4, 0.1, 0.8])) == (Emotion("joy", 0.4),)
    assert SCHEME.choose(np.array([0.1, 0.1, 0.1])) == ()


def test_exclusive_labels_compete() -> None:
    exclusive = EmotionScheme(("a", "b"), (0.5, 0.5), exclusive=True)
    scores = exclusive.scores(np.array([2.0, 0.0]))
    assert scores.sum() == pytest.approx(1)
    assert [e.label for e in exclusive.choose(scores)] == ["a"]


@given(st.lists(st.floats(-30, 30), min_size=3, max_size=3))
def test_scores_are_probabilities_and_choices_reach_thresholds(logits: list[float]) -> None:
    scores = SCHEME.scores(np.array(logits))
    chosen = SCHEME.choose(scores)
    assert ((scores >= 0) & (scores <= 1)).all()
    assert [e.score for e in chosen] == sorted((e.score for e in chosen), reverse=True)
    floor = dict(zip(SCHEME.labels, SCHEME.thresholds, strict=True))
    assert all(e.score >= floor[e.label] for e in chosen)


def test_windows_count_by_their_length() -> None:
    assert pool([1, 3], [np.array([1.0]), np.array([0.0])]).tolist() == [0.25]
