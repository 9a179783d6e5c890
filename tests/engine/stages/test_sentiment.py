"""The bundled model: what it promises about every text, and what it says about plain ones."""

from __future__ import annotations

import random
from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from undertone.errors import Cancelled
from undertone.model import Label
from undertone.stages.sentiment import Score, SentimentModel, SentimentScheme, rounded
from undertone.task import Progress, Task

TEXTS = (
    "Yeah.",
    "not really",
    "I was born in Leeds and then we moved to the coast.",
    "It was the happiest day of my life!",
    "Honestly, the whole thing was a nightmare and nobody helped us.",
    "um so we we started in two thousand and eight with I think five people",
    "What did you do next?",
    "I liked the people, but the hours were awful, and in the end I left.",
    "Δεν καταλαβαίνω.",
    "???",
    "ok " * 300,
)


@pytest.fixture(scope="module")
def model() -> SentimentModel:
    return SentimentModel.open(threads=2)


def label(model: SentimentModel, text: str, context: str | None = None) -> Label:
    [score] = model.score([text], [context])
    assert score is not None
    return score.sentiment.label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was wonderful, I loved every minute.", Label.POSITIVE),
        ("it was wonderful i loved every minute", Label.POSITIVE),
        ("That was the worst time of my life.", Label.NEGATIVE),
        ("um i was i was so angry with them", Label.NEGATIVE),
        ("We moved to the city in 1998.", Label.NEUTRAL),
        ("How many people work there?", Label.NEUTRAL),
        ("I didn't like it at all.", Label.NEGATIVE),
    ],
)
def test_plain_cases(model: SentimentModel, text: str, expected: Label) -> None:
    assert label(model, text) is expected


def test_emotions_describe_the_text(model: SentimentModel) -> None:
    [score] = model.score(["Thank you so much, I am really grateful for your help."])
    assert score is not None
    assert score.emotions
    assert score.emotions[0].label == "gratitude"
    assert "neutral" not in [emotion.label for emotion in score.emotions]


def test_empty_text_has_no_score(model: SentimentModel) -> None:
    assert model.score(["", "  \n", "\t"]) == [None, None, None]
    assert model.score([]) == []


def same(found: list[Score | None]) -> list[object]:
    return [None if score is None else astuple(score) for score in found]


def test_a_score_does_not_depend_on_its_neighbours(model: SentimentModel) -> None:
    contexts: list[str | None] = [None, "Did you like it?", None, *([None] * (len(TEXTS) - 3))]
    alone = [model.score([t], [c])[0] for t, c in zip(TEXTS, contexts, strict=True)]
    assert same(model.score(TEXTS, contexts)) == same(alone)
    shuffled = list(range(len(TEXTS))) * 5
    random.Random(3).shuffle(shuffled)
    again = model.score([TEXTS[i] for i in shuffled], [contexts[i] for i in shuffled])
    assert same(again) == same([alone[i] for i in shuffled])


def test_a_score_does_not_depend_on_the_number_of_threads(model: SentimentModel) -> None:
    assert same(SentimentModel.open(threads=1).score(TEXTS)) == same(model.score(TEXTS))


@given(
    st.lists(st.text(alphabet="abc .,?!'éß漢🙂\n", max_size=40), max_size=6),
    st.sampled_from([None, "", "What was it like?", "x" * 500]),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_text_gets_a_consistent_score(
    model: SentimentModel, texts: list[str], context: str | None
) -> None:
    found = model.score(texts, [context] * len(texts))
    assert [score is None for score in found] == [not text.strip() for text in texts]
    for score in found:
        if score is None:
            continue
        chances = score.sentiment.probabilities
        assert round(chances.negative + chances.neutral + chances.positive, 9) == 1
        assert min(astuple(chances)) >= 0
        assert score.sentiment.confidence == max(astuple(chances))
        assert -1 <= score.sentiment.polarity <= 1


def test_long_text_is_read_to_its_end(model: SentimentModel) -> None:
    filler = "we went to the shop and then we went home again " * 40
    [without] = model.score([filler])
    [ending] = model.score([filler + "it was terrible and i hated every second of it " * 40])
    assert without is not None
    assert ending is not None
    assert ending.sentiment.polarity < without.sentiment.polarity - 0.1


def test_only_the_end_of_a_long_context_is_read(model: SentimentModel) -> None:
    tail = " ".join(["and that was how it went on for us"] * 8)
    one = model.score(["Yes."], ["It was terrible. " * 30 + tail])
    two = model.score(["Yes."], ["It was wonderful. " * 30 + tail])
    assert same(one) == same(two)


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben uns damals alle sehr gefreut.",
        "Me gustaba mucho aquella casa vieja.",
        "C'était vraiment une période difficile.",
        "Очень плохо",
        "すごく楽しかったです",
        "🙂🙂",
        "...",
    ],
)
def test_what_an_english_model_cannot_read_is_unsure(model: SentimentModel, text: str) -> None:
    [score] = model.score([text])
    assert score is not None
    assert score.unsure
    assert score.emotions == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ugh!",
        "Woohoo!",
        "My chemotherapy was wonderful, I loved it.",
        "I love this 🙂 ❤️ 🎉",
        "I'm dreading it.",
    ],
)
def test_rare_english_words_are_read_all_the_same(model: SentimentModel, text: str) -> None:
    [score] = model.score([text])
    assert score is not None
    assert not score.unsure


def test_progress_is_reported_and_cancel_is_heard(model: SentimentModel) -> None:
    seen: list[Progress] = []
    model.score(TEXTS, task=Task(seen.append))
    assert seen[-1].stage == "sentiment"
    assert seen[-1].fraction == 1
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        model.score(TEXTS, task=task)


def test_contexts_must_match_the_texts(model: SentimentModel) -> None:
    with pytest.raises(ValueError, match="one context for every text"):
        model.score(["a"], [None, None])


def test_the_bundled_model_tells_what_it_is(model: SentimentModel) -> None:
    assert model.name.startswith("undertone-sentiment")
    assert len(model.sha256) == 64


@given(st.lists(st.floats(0.001, 1), min_size=3, max_size=3))
def test_rounded_probabilities_sum_to_one(weights: list[float]) -> None:
    chances = rounded(np.array(weights) / sum(weights))
    tenths = [round(value * 10000) for value in astuple(chances)]
    assert sum(tenths) == 10000
    assert min(tenths) >= 0


@given(
    st.lists(st.floats(-20, 20), min_size=3, max_size=3),
    st.floats(0.3, 4),
    st.floats(0.3, 4),
    st.floats(0, 1),
)
def test_a_temperature_keeps_the_order(
    logits: list[float], near: float, far: float, talk: float
) -> None:
    scheme = SentimentScheme((0, 1, 2), temperature=near, elsewhere=far)
    plain = SentimentScheme((0, 1, 2)).probabilities(np.array(logits))
    scaled = scheme.probabilities(np.array(logits), talk)
    assert scaled.sum() == pytest.approx(1)
    assert scaled[int(plain.argmax())] == pytest.approx(scaled.max())


def test_text_unlike_talk_is_told_with_less_confidence() -> None:
    scheme = SentimentScheme((0, 1, 2), temperature=0.8, elsewhere=1.4)
    logits = np.array([2.0, 0.5, -1.0])
    confidence = [scheme.probabilities(logits, talk).max() for talk in (0.0, 0.5, 1.0)]
    assert confidence == sorted(confidence)
    assert len(set(confidence)) == 3
