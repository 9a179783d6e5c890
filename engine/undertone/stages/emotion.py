"""Emotion logits become the few descriptive labels that apply to a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from undertone.model import Emotion

Floats = npt.NDArray[np.float64]
NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class EmotionScheme:
    """A label set and when its labels apply.

    Attributes:
        labels: one per logit.
        thresholds: the score from which each label applies, in the same order.
        exclusive: the labels compete (softmax); otherwise each stands alone (sigmoid).
    """

    labels: tuple[str, ...]
    thresholds: tuple[float, ...]
    exclusive: bool = False

    def scores(self, logits: Floats) -> Floats:
        """[k] logits -> [k] scores in [0, 1]."""
        if self.exclusive:
            shifted = np.exp(logits - logits.max())
            return np.asarray(shifted / shifted.sum())
        return np.asarray(1 / (1 + np.exp(-logits)))

    def choose(self, scores: Floats) -> tuple[Emotion, ...]:
        """The labels that reach their thresholds, highest first; neutral only when alone."""
        rounded = [round(float(score), 4) for score in scores]
        found = [
            Emotion(label, score)
            for label, score, threshold in zip(self.labels, rounded, self.thresholds, strict=True)
            if score >= threshold
        ]
        found.sort(key=lambda emotion: (-emotion.score, emotion.label))
        coloured = tuple(emotion for emotion in found if emotion.label != NEUTRAL)
        return coloured or tuple(found)


def pool(weights: Sequence[int], rows: Sequence[Floats]) -> Floats:
    """Mean of the windows' scores, weighted by their lengths."""
    return np.asarray(np.average(np.stack(rows), axis=0, weights=np.asarray(weights, float)))
