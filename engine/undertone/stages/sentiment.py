"""Texts become calibrated sentiments, and emotions where the model knows them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from undertone.errors import ModelError
from undertone.legibility import legible
from undertone.model import Emotion, Probabilities, Sentiment
from undertone.resources import resource
from undertone.stages.emotion import EmotionScheme, pool
from undertone.stages.groups import Groups
from undertone.stages.onnx import CPU
from undertone.stages.people import People
from undertone.stages.text_model import TextClassifier
from undertone.task import Task

Floats = npt.NDArray[np.float64]

FORMAT = "undertone-sentiment/1"
OWN_OUTPUTS = ("sentiment_logits", "emotion_logits", "talk_logits")
UNSURE_BELOW = 0.5
"""For models that bring no threshold of their own."""
KEPT = 0.2
"""What is left of an opinion on a text that cannot be read: at most 0.47 for one of three."""

_POLES = (
    (re.compile(r"^neg", re.I), 0),
    (re.compile(r"^neu", re.I), 1),
    (re.compile(r"^pos", re.I), 2),
)
_STARS = re.compile(r"^([1-5])\s*stars?$", re.I)
_VERY = {"very negative": 0, "negative": 0, "neutral": 1, "positive": 2, "very positive": 2}


@dataclass(frozen=True, slots=True)
class Score:
    """What a text expresses.

    Attributes:
        emotions: the labels that apply, highest first; None when the model knows none.
        unsure: a near tie, or a text that the model cannot read: to be looked at.
    """

    sentiment: Sentiment
    emotions: tuple[Emotion, ...] | None
    unsure: bool


@dataclass(frozen=True, slots=True)
class SentimentScheme:
    """How logits become the three probabilities.

    Attributes:
        columns: for every logit the class (0 negative, 1 neutral, 2 positive) it counts for.
        bias: added to the logits, one per logit (vector scaling).
        temperature: divides them then (Guo et al. 2017).
        elsewhere: the temperature of text that is unlike the talk which the other one was fitted
            on: of a kind that it has not seen, a model is less often right than it thinks.
        unsure_below: confidence under which a text is flagged.
    """

    columns: tuple[int, ...]
    bias: tuple[float, ...] = ()
    temperature: float = 1.0
    elsewhere: float = 1.0
    unsure_below: float = UNSURE_BELOW

    def probabilities(self, logits: Floats, talk: float = 0.0) -> Floats:
        """[k] logits of a text that is like talk with probability `talk` -> [3] probabilities."""
        divisor = self.temperature**talk * self.elsewhere ** (1 - talk)
        scaled = (logits + np.asarray(self.bias or 0.0)) / divisor
        shifted = np.exp(scaled - scaled.max())
        found = np.zeros(3)
        np.add.at(found, list(self.columns), shifted / shifted.sum())
        return found


class SentimentModel:
    """Scores texts; the bundled model or a user's own ONNX classifier.

    A user's model of sentiments (2, 3 or 5 labels) gives no emotions; one of any other labels gives
    the emotions, and the bundled model the sentiment.

    Attributes:
        name, sha256: for the provenance.
        device: the execution provider that really runs it.
    """

    def __init__(
        self,
        classifier: TextClassifier,
        sentiment: SentimentScheme | None,
        emotion: EmotionScheme | None,
        other: SentimentModel | None = None,
        masks: Sequence[Callable[[str], str]] = (),
        *,
        english: bool = False,
    ) -> None:
        self._classifier = classifier
        self._sentiment = sentiment
        self._emotion = emotion
        self._other = other
        self._masks = masks
        self._english = english
        self._outputs = _outputs(classifier)
        self.name: str = classifier.name + (f" with {other.name}" if other else "")
        self.sha256 = classifier.sha256
        self.device = classifier.device

    @classmethod
    def open(
        cls, folder: Path | None = None, *, device: str = CPU, threads: int | None = None
    ) -> SentimentModel:
        """Load a model folder; None is the bundled model.

        Raises:
            ModelError: a file is missing, damaged, or of a kind that is never loaded.
        """
        chosen = folder or resource("models", "sentiment")
        classifier = TextClassifier.open(chosen, device=device, threads=threads)
        config = classifier.config
        if config.get("format") == FORMAT:
            masks = own_masks(chosen, config, classifier)
            schemes = _own_sentiment(config), _own_emotion(config)
            return cls(classifier, *schemes, masks=masks, english=True)
        labels = _labels(config, chosen.name)
        columns = sentiment_columns(labels)
        if columns:
            return cls(classifier, SentimentScheme(columns), None)
        exclusive = config.get("problem_type") != "multi_label_classification"
        threshold = 1 / len(labels) if exclusive else 0.5
        scheme = EmotionScheme(labels, (threshold,) * len(labels), exclusive)
        return cls(classifier, None, scheme, cls.open(device=device, threads=threads))

    def score(
        self,
        texts: Sequence[str],
        contexts: Sequence[str | None] | None = None,
        task: Task | None = None,
    ) -> list[Score | None]:
        """Score every text, read together with its context (the turn before it).

        A text's score depends on itself and its context alone, and with the bundled model not on
        the names, pronouns and groups of people in them. Text longer than the model's window
        is read in windows whose scores are averaged by length. Empty text gives None; what
        the bundled model cannot read (another language, signs alone) is unsure, without emotions.

        Raises:
            ModelError: the model failed, or its output does not fit its labels.
            Cancelled: the user asked to stop.
        """
        before = list(contexts) if contexts is not None else [None] * len(texts)
        if len(before) != len(texts):
            raise ValueError("There must be one context for every text.")
        places = [i for i, text in enumerate(texts) if text.strip()]
        asked = [texts[i].strip() for i in places]
        given = [(before[i] or "").strip() or None for i in places]
        shown = [self._masked(text) for text in asked]
        found = self._classifier.logits(
            shown,
            [self._masked(text) if text else None for text in given],
            self._outputs,
            task,
        )
        sentiments = self._other.score(asked, given) if self._other else [None] * len(asked)
        result: list[Score | None] = [None] * len(texts)
        for index, place in enumerate(places):
            share = partial(self._classifier.known_share, shown[index])
            read = not self._english or legible(asked[index], share)
            result[place] = self._judge(found[index], sentiments[index], read=read)
        return result

    def _masked(self, text: str) -> str:
        for mask in self._masks:
            text = mask(text)
        return text

    def _judge(
        self, windows: Sequence[tuple[int, list[Floats]]], borrowed: Score | None, *, read: bool
    ) -> Score:
        weights, rows = [weight for weight, _ in windows], [row for _, row in windows]
        emotions = None
        if self._emotion:
            place = min(1, len(self._outputs) - 1)
            logits = [self._fitting(row[place], len(self._emotion.labels)) for row in rows]
            scores = pool(weights, [self._emotion.scores(one) for one in logits])
            emotions = self._emotion.choose(scores) if read else ()
        if borrowed:
            return Score(borrowed.sentiment, emotions, borrowed.unsure)
        scheme = self._sentiment or SentimentScheme((0, 1, 2))
        found = [
            scheme.probabilities(self._fitting(row[0], len(scheme.columns)), _talk(row))
            for row in rows
        ]
        chances = pool(weights, found)
        if not read:
            chances = KEPT * chances + (1 - KEPT) / 3
        sentiment = Sentiment.from_probabilities(rounded(chances))
        return Score(sentiment, emotions, sentiment.confidence < scheme.unsure_below)

    def _fitting(self, logits: Floats, labels: int) -> Floats:
        if logits.shape != (labels,) or not np.isfinite(logits).all():
            raise ModelError(
                f"The output of the model {self.name} does not fit its {labels} labels."
            )
        return logits


def rounded(chances: Floats) -> Probabilities:
    """Four decimals that still sum to 1, so that the last bit of a float never shows."""
    negative, positive = round(float(chances[0]), 4), round(float(chances[2]), 4)
    if negative + positive > 1:
        positive = round(1 - negative, 4)
    return Probabilities(negative, round(1 - negative - positive, 4), positive)


def sentiment_columns(labels: Sequence[str]) -> tuple[int, ...] | None:
    """Which class each label counts for; None when the labels are no sentiments.

    Knows negative/neutral/positive by their first letters, "very" before them, 1 to 5 stars, and
    LABEL_0 to LABEL_2 in this order, as most exports have it.
    """
    lower = [label.strip().lower().replace("_", " ") for label in labels]
    if lower == ["label 0", "label 1", "label 2"]:
        return (0, 1, 2)
    if len(lower) == 5:
        stars = [_STARS.match(label) for label in lower]
        found = [
            (0, 0, 1, 2, 2)[int(star[1]) - 1] if star else _VERY.get(label)
            for star, label in zip(stars, lower, strict=True)
        ]
    elif len(lower) in (2, 3):
        found = [
            next((column for pattern, column in _POLES if pattern.match(label)), None)
            for label in lower
        ]
    else:
        return None
    known = tuple(column for column in found if column is not None)
    wanted = {2: [0, 2], 3: [0, 1, 2], 5: [0, 0, 1, 2, 2]}[len(lower)]
    return known if sorted(known) == wanted else None


def _talk(row: Sequence[Floats]) -> float:
    """How much like talk a window is, from the bundled model's third output."""
    return float(1 / (1 + np.exp(-row[2][0]))) if len(row) == len(OWN_OUTPUTS) else 0.0


def _labels(config: dict[str, Any], name: str) -> tuple[str, ...]:
    table = config.get("id2label")
    if not isinstance(table, dict) or not table:
        raise ModelError(f"The config.json of {name} names no labels (id2label).")
    try:
        labels = tuple(str(table[str(index)]) for index in range(len(table)))
    except KeyError as error:
        raise ModelError(f"The labels (id2label) of {name} are not numbered from 0.") from error
    if len(labels) < 2:
        raise ModelError(f"The model {name} knows one label only; a classifier has at least two.")
    return labels


def _own_sentiment(config: dict[str, Any]) -> SentimentScheme:
    calibration = config["calibration"]
    return SentimentScheme(
        (0, 1, 2),
        tuple(float(value) for value in calibration["bias"]),
        float(calibration["temperature"]),
        float(calibration["elsewhere"]),
        float(config["unsure_below"]),
    )


def _own_emotion(config: dict[str, Any]) -> EmotionScheme:
    table: dict[str, float] = config["emotion_thresholds"]
    return EmotionScheme(tuple(table), tuple(float(value) for value in table.values()))


def own_masks(
    folder: Path, config: dict[str, Any], classifier: TextClassifier
) -> list[Callable[[str], str]]:
    """What hides people from the bundled model: their groups first, which names could hide."""
    people = People.read(folder / config["people"], classifier.is_frequent)
    return [Groups.read(folder / config["groups"]).masked, people.masked]


def _outputs(classifier: TextClassifier) -> tuple[str, ...]:
    names = classifier.output_names()
    if set(OWN_OUTPUTS[:2]) <= set(names):
        return tuple(name for name in OWN_OUTPUTS if name in names)
    return ("logits",) if "logits" in names else names[:1]
