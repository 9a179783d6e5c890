"""Turns held-out logits into temperatures, a bias and emotion thresholds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from .measure import Floats, Ints, calibration_error, softmax

GRID = np.round(np.arange(0.06, 0.8, 0.02), 2)
FACTORS = np.round(np.arange(1, 2.55, 0.05), 2)
NEAR = np.round(np.exp(np.linspace(-1, 0.5, 76)), 3)
ROUNDS = 2
FEWEST = 15
"""Labels with fewer held-out positives begin at the median threshold of the others."""


@dataclass(frozen=True)
class Part:
    """Texts of one source: logits [n, 3], true classes [n], and how much like talk each is [n]."""

    logits: Floats
    truth: Ints
    talk: Floats

    def and_also(self, other: Part) -> Part:
        """Both parts as one."""
        return Part(
            np.concatenate([self.logits, other.logits]),
            np.concatenate([self.truth, other.truth]),
            np.concatenate([self.talk, other.talk]),
        )

    def chances(self, scaling: Scaling) -> Floats:
        """[n, 3] calibrated probabilities."""
        exponent = np.log(scaling.talk) * self.talk + np.log(scaling.elsewhere) * (1 - self.talk)
        return softmax((self.logits + np.asarray(scaling.bias)) / np.exp(exponent)[:, None])


@dataclass(frozen=True)
class Scaling:
    """`bias` is added to the logits, then a temperature divides them: that of talk, that of text
    elsewhere, or one between them (in the logarithm) for text that is somewhat like talk."""

    talk: float
    elsewhere: float
    bias: tuple[float, float, float]


def fit_scaling(parts: Mapping[str, Part], talk: str, farther: float = 1.0) -> Scaling:
    """The scaling that minimizes the mean negative log-likelihood of held-out parts.

    `talk` names the part that is nearest to interviews; where it is among the parts, it weighs as
    much as all others together. One temperature is fitted for all (Guo et al. 2017, section 4.2,
    with the bias of vector scaling). Text that is unlike talk then gets `farther` times as much,
    and the temperature of talk is fitted again with that held fixed.
    """
    share = {name: 1 / len(parts) for name in parts}
    if talk in parts:
        share = {name: 0.5 if name == talk else 0.5 / (len(parts) - 1) for name in parts}

    def loss(x: NDArray[np.float64]) -> float:
        one = float(np.exp(x[0]))
        found = Scaling(one, one, (float(x[1]), 0.0, float(x[2])))
        return sum(share[name] * _surprise(part, found) for name, part in parts.items())

    first = minimize(loss, np.zeros(3), method="Nelder-Mead", options={"maxiter": 2000}).x
    common = round(float(np.exp(first[0])), 4)
    bias = (round(float(first[1]), 4), 0.0, round(float(first[2]), 4))
    found = Scaling(common, round(common * farther, 4), bias)
    if talk not in parts or farther == 1.0:
        return found
    near = min(NEAR, key=lambda value: _surprise(parts[talk], replace(found, talk=common * value)))
    return replace(found, talk=round(common * float(near), 4))


def _surprise(part: Part, scaling: Scaling) -> float:
    """Mean negative log-likelihood."""
    chances = part.chances(scaling)[np.arange(len(part.truth)), part.truth]
    return -float(np.log(np.maximum(chances, 1e-9)).mean())


def farther_by_worst(runs: Sequence[tuple[Mapping[str, Part], Part]], talk: str) -> float:
    """How many times the fitted temperature text of an unseen source needs.

    Each run is (what a model saw, held out; a source that it never saw). The factor is the one with
    the smallest worst calibration error over the sources not seen.
    """

    def worst(factor: float) -> float:
        errors = []
        for seen, left in runs:
            chances = left.chances(fit_scaling(seen, talk, factor))
            errors.append(calibration_error(left.truth, chances))
        return max(errors)

    return float(min(FACTORS, key=worst))


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
