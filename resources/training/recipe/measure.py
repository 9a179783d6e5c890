"""Turns logits and targets into F1, recall and calibration error."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .labels import hard
from .sources import Example

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def softmax(logits: Floats) -> Floats:
    """Row-wise softmax of [n, k] logits."""
    shifted = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(shifted / shifted.sum(1, keepdims=True))


def f1_by_class(truth: Ints, guess: Ints, classes: int) -> Floats:
    """F1 of each class; 0 for a class never right."""
    found = np.zeros(classes)
    for index in range(classes):
        hits = float(((truth == index) & (guess == index)).sum())
        total = float((truth == index).sum() + (guess == index).sum())
        found[index] = 2 * hits / total if total else 0.0
    return found


def macro_f1(truth: Ints, guess: Ints, classes: int = 3) -> float:
    """Unweighted mean of the class F1 values."""
    return float(f1_by_class(truth, guess, classes).mean())


def weighted_f1(truth: Ints, guess: Ints, classes: int = 3) -> float:
    """Mean of the class F1 values weighted by how often each class is true."""
    share = np.bincount(truth, minlength=classes) / len(truth)
    return float((f1_by_class(truth, guess, classes) * share).sum())


def calibration_error(truth: Ints, probabilities: Floats, bins: int = 10) -> float:
    """Expected calibration error over equal-width confidence bins (Guo et al. 2017)."""
    confidence, guess = probabilities.max(1), probabilities.argmax(1)
    places = np.minimum((confidence * bins).astype(int), bins - 1)
    error = 0.0
    for index in range(bins):
        inside = places == index
        if inside.any():
            gap = abs(float((guess == truth)[inside].mean()) - float(confidence[inside].mean()))
            error += gap * float(inside.mean())
    return error


def truth_of(examples: Sequence[Example]) -> Ints:
    """Hard sentiment of each example, all of which must have one."""
    return np.array([hard(e.sentiment) for e in examples if e.sentiment])


def sentiment_report(logits: Floats, examples: Sequence[Example]) -> dict[str, float]:
    """Macro F1, weighted F1 and calibration error, rounded."""
    truth = truth_of(examples)
    chances = softmax(logits)
    guess = chances.argmax(1)
    return {
        "macro_f1": round(macro_f1(truth, guess), 4),
        "weighted_f1": round(weighted_f1(truth, guess), 4),
        "ece": round(calibration_error(truth, chances), 4),
    }
