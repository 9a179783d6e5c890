"""Turns held-out logits into a temperature, a bias and emotion thresholds."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from .measure import Floats, Ints, softmax

GRID = np.round(np.arange(0.06, 0.8, 0.02), 2)
ROUNDS = 2
FEWEST = 15
"""Labels with fewer held-out positives begin at the median threshold of the others."""


def fit_scaling(parts: Mapping[str, tuple[Floats, Ints]], talk: str) -> tuple[float, list[float]]:
    """(temperature, bias) that minimize the mean negative log-likelihood of held-out parts.

    `talk` names the part that is nearest to interviews; where it is among the parts, it weighs as
    much as all others together.
    Guo et al. 2017, section 4.2 (temperature scaling, with the bias of vector scaling).
    """
    share = {name: 1 / len(parts) for name in parts}
    if talk in parts:
        share = {name: 0.5 if name == talk else 0.5 / (len(parts) - 1) for name in parts}

    def loss(x: NDArray[np.float64]) -> float:
        total = 0.0
        bias = np.array([x[1], 0.0, x[2]])
        for name, (logits, truth) in parts.items():
            chances = softmax(logits / np.exp(x[0]) + bias)[np.arange(len(truth)), truth]
            total -= share[name] * float(np.log(np.maximum(chances, 1e-9)).mean())
        return total

    found = minimize(loss, np.zeros(3), method="Nelder-Mead", options={"maxiter": 2000})
    temperature, low, high = float(np.exp(found.x[0])), float(found.x[1]), float(found.x[2])
    return round(temperature, 4), [round(low, 4), 0.0, round(high, 4)]


def _best_threshold(scores: Floats, truth: NDArray[np.bool_]) -> float:
    values = []
    for threshold in GRID:
        guess = scores >= threshold
        total = int(guess.sum() + truth.sum())
        values.append(2 * int((guess & truth).sum()) / total if total else 0.0)
    smooth = np.convolve(values, [0.25, 0.5, 0.25], mode="same")  # one lucky grid point is noise
    return float(GRID[int(np.argmax(smooth))])


def fit_thresholds(scores: Floats, truth: NDArray[np.bool_]) -> list[float]:
    """For each label the score from which it applies, by held-out F1, each and all together."""
    common = truth.sum(0) >= FEWEST
    found = np.array([_best_threshold(scores[:, i], truth[:, i]) for i in range(truth.shape[1])])
    if common.any():
        found[~common] = np.median(found[common])
    return [round(float(value), 2) for value in _settled(found, scores, truth)]


def _settled(start: Floats, scores: Floats, truth: NDArray[np.bool_]) -> Floats:
    """Thresholds moved one after the other while macro and micro F1 together rise."""
    found, positives = start.copy(), truth.sum(0)
    hits = (truth & (scores >= found)).sum(0).astype(float)
    said = (scores >= found).sum(0).astype(float)

    def worth() -> float:
        each = 2 * hits / np.maximum(said + positives, 1)
        return float(each.mean() + 2 * hits.sum() / max(1.0, float(said.sum() + positives.sum())))

    for label in [*range(truth.shape[1])] * ROUNDS:
        values = []
        for threshold in GRID:
            guess = scores[:, label] >= threshold
            hits[label], said[label] = float((guess & truth[:, label]).sum()), float(guess.sum())
            values.append(worth())
        smooth = np.convolve(values, [0.25, 0.5, 0.25], mode="same")
        found[label] = GRID[int(np.argmax(smooth))]
        guess = scores[:, label] >= found[label]
        hits[label], said[label] = float((guess & truth[:, label]).sum()), float(guess.sum())
    return found
