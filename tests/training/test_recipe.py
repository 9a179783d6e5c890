"""The training recipe: labels, sources, augmentation, generated lines, measures, calibration."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.training.recipe import sources
from resources.training.recipe.augment import as_transcript, augment, calm
from resources.training.recipe.calibrate import (
    Part,
    farther_by_worst,
    fit_scaling,
    fit_thresholds,
)
from resources.training.recipe.interview import generate, spoken
from resources.training.recipe.interview_words import SLOTS
from resources.training.recipe.labels import (
    EMOTION_SENTIMENT,
    EMOTIONS,
    hard,
    soft_from_emotions,
    soft_from_rating,
)
from resources.training.recipe.measure import calibration_error, macro_f1, softmax, weighted_f1
from tests.benchmarks import bench_sentiment_behaviour as behaviour
from tests.benchmarks.bench_sentiment_interview import SETS, Lines, read


def test_every_emotion_has_a_sentiment_that_sums_to_one() -> None:
    assert set(EMOTION_SENTIMENT) == set(EMOTIONS)
    assert all(sum(soft) == pytest.approx(1) for soft in EMOTION_SENTIMENT.values())
    assert hard(soft_from_emotions((EMOTIONS.index("joy"), EMOTIONS.index("love")))) == 2


@given(st.floats(-4, 4), st.floats(0.2, 1))
def test_ratings_become_probabilities_that_follow_them(rating: float, edge: float) -> None:
    soft = soft_from_rating(rating, edge=edge)
    assert sum(soft) == pytest.approx(1, abs=0.1)
    assert min(soft) >= 0
    assert (soft[2] > soft[0]) == (rating > 0) or abs(rating) < 1e-9


def test_ratings_beyond_the_edge_leave_neutral() -> None:
    assert [hard(soft_from_rating(r, edge=0.5)) for r in (-2, -0.1, 0.1, 2)] == [0, 1, 1, 2]


@pytest.mark.parametrize(
    ("raw", "tidied"),
    [
        ("It 's a film .", "It's a film."),
        ("do n't , really", "don't, really"),
        ("`` Conan '' -LRB- new -RRB-", '" Conan " (new)'),
    ],
)
def test_treebank_spacing_is_undone(raw: str, tidied: str) -> None:
    assert sources.detokenize(raw) == tidied


@given(st.text(max_size=60))
def test_transcript_style_is_stable(text: str) -> None:
    once = as_transcript(text)
    assert as_transcript(once) == once


@pytest.mark.parametrize(
    ("text", "calmed"),
    [
        ("Wow!!", "Wow."),
        ("What?!", "What?"),
        ("No! Stop!?", "No. Stop?"),
        ("Well, ok...", "Well, ok..."),
        ("Hi!...", "Hi."),
    ],
)
def test_a_calm_text_has_no_exclamation_marks(text: str, calmed: str) -> None:
    assert calm(text) == calmed


@given(st.text(alphabet="abc ,.'?", min_size=1, max_size=60), st.integers(0, 999))
def test_augmenting_leaves_some_text_and_is_repeatable(text: str, seed: int) -> None:
    changed = augment(text, random.Random(seed))
    assert changed == augment(text, random.Random(seed))
    assert changed.strip() or not text.strip()


def test_generated_lines_are_repeatable_complete_and_labelled() -> None:
    lines = generate()
    assert lines == generate()
    assert len(lines) > 3000
    assert all(one.sentiment and sum(one.sentiment) == pytest.approx(1) for one in lines)
    assert not any("{" in one.text + (one.context or "") for one in lines)
    assert {hard(one.sentiment) for one in lines if one.sentiment} == {0, 1, 2}


def test_names_that_are_measured_were_not_trained_on() -> None:
    assert not set(behaviour.NAMES) & set(SLOTS["name"])
    assert not set(behaviour.GROUPS) & set(SLOTS["group"])
    trained = {one.text for one in generate()} | {one.context for one in generate()}
    assert not set(behaviour.QUESTIONS) & trained
    assert not {text for pair in behaviour.NEGATIONS for text in pair} & trained


def test_enough_pairs_are_measured() -> None:
    names = len(behaviour.NAMES)
    assert len(behaviour.NAME_TEMPLATES) * names * (names - 1) // 2 >= 200


def test_f1_and_calibration_error_on_known_numbers() -> None:
    truth, guess = np.array([0, 0, 1, 2]), np.array([0, 1, 1, 2])
    assert macro_f1(truth, guess) == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert weighted_f1(truth, guess) == pytest.approx(0.75)
    sure = np.array([[1.0, 0, 0], [0, 1.0, 0]])
    assert calibration_error(np.array([0, 0]), sure) == pytest.approx(0.5)
    assert calibration_error(np.array([0, 1]), sure) == 0


def drawn(sharper: float, talk: float, seed: int = 0) -> Part:
    """Logits that are `sharper` times too large for how often they are right."""
    random_ = np.random.default_rng(seed)
    logits = random_.normal(size=(4000, 3)) * 1.5
    draws = random_.random((4000, 1))
    truth = (softmax(logits).cumsum(1) < draws).sum(1).clip(0, 2)
    return Part(logits * sharper, truth, np.full(4000, talk))


def test_scaling_finds_an_overconfident_models_temperature() -> None:
    found = fit_scaling({"meld": drawn(3, 1.0), "x": drawn(3, 0.0)}, "meld")
    assert found.talk == found.elsewhere == pytest.approx(3, rel=0.1)
    assert max(abs(value) for value in found.bias) < 0.3


def test_text_elsewhere_gets_a_higher_temperature_and_talk_keeps_its_own() -> None:
    found = fit_scaling({"meld": drawn(2, 0.9), "x": drawn(2, 0.1)}, "meld", farther=1.5)
    assert found.elsewhere == pytest.approx(1.5 * 2, rel=0.1)
    assert found.talk < 2.1
    talk = drawn(2, 0.9)
    assert calibration_error(talk.truth, talk.chances(found)) < 0.03


def test_the_factor_for_unseen_text_is_the_one_of_its_worst_source() -> None:
    seen = {"meld": drawn(1, 1.0), "x": drawn(1, 0.0)}
    both = [(seen, drawn(1.2, 0.0)), (seen, drawn(2.0, 0.0, seed=1))]
    assert 1.3 < farther_by_worst(both, "meld") < 1.9
    assert farther_by_worst(both[:1], "meld") == pytest.approx(1.2, rel=0.1)


def test_two_parts_become_one() -> None:
    both = drawn(1, 0.2).and_also(drawn(1, 0.8))
    assert both.logits.shape == (8000, 3)
    assert both.talk[0] < both.talk[-1]


@pytest.mark.parametrize("measured", SETS, ids=lambda lines: lines.file)
def test_lines_that_are_measured_were_not_trained_on(measured: Lines) -> None:
    trained = {as_transcript(one.text) for one in generate(invented_names=True)}
    common = {as_transcript(text) for text in read(measured.file)[2]} & trained
    assert common <= {"yeah", "sort of i suppose"}


def test_every_kind_of_hand_written_line_is_there() -> None:
    lines = spoken()
    assert len({one.text for one in lines}) == len(lines) > 2000
    assert {hard(one.sentiment) for one in lines if one.sentiment} == {0, 1, 2}


def test_thresholds_separate_and_rare_labels_get_the_median() -> None:
    random_ = np.random.default_rng(0)
    truth = np.zeros((400, 3), bool)
    truth[:100, 0] = truth[:80, 1] = truth[:2, 2] = True
    scores = np.where(truth, 0.7, 0.2) + random_.random((400, 3)) * 0.05
    first, second, rare = fit_thresholds(scores, truth)
    assert 0.25 < first < 0.72
    assert rare == pytest.approx((first + second) / 2, abs=0.02)


def test_the_sources_read_and_no_dialogue_is_split(shared_data: Path) -> None:
    train, held = sources.training_sets(shared_data / "text")
    assert len(train["meld"]) + len(held["meld"]) == 9989
    assert {name: len(found) > 200 for name, found in held.items()} == dict.fromkeys(train, True)
    assert not {one.text for one in held["sst5"]} & {one.text for one in train["sst5"][:200]}
    assert len(sources.meld(shared_data / "text", "dev")) == 1109
    assert len(sources.tweeteval(shared_data / "text")) == 2000
