"""Label sets of the two heads, and how other label sets turn into the three sentiments."""

from __future__ import annotations

import math

SENTIMENTS = ("negative", "neutral", "positive")

EMOTIONS = (
    "admiration",
    "amusement",
    "anger",
    "annoyance",
    "approval",
    "caring",
    "confusion",
    "curiosity",
    "desire",
    "disappointment",
    "disapproval",
    "disgust",
    "embarrassment",
    "excitement",
    "fear",
    "gratitude",
    "grief",
    "joy",
    "love",
    "nervousness",
    "optimism",
    "pride",
    "realization",
    "relief",
    "remorse",
    "sadness",
    "surprise",
    "neutral",
)

Soft = tuple[float, float, float]

_CLEAR_NEGATIVE: Soft = (0.86, 0.11, 0.03)
_CLEAR_POSITIVE: Soft = (0.03, 0.11, 0.86)

# GoEmotions groups its labels into positive, negative and ambiguous (Demszky et al. 2020, table 1).
# The ambiguous four mean mostly "neutral" in talk; mild labels are softer than strong ones.
EMOTION_SENTIMENT: dict[str, Soft] = {
    **dict.fromkeys(
        ("admiration", "amusement", "excitement", "gratitude", "joy", "love", "pride", "relief"),
        _CLEAR_POSITIVE,
    ),
    **dict.fromkeys(
        ("anger", "disappointment", "disgust", "embarrassment", "fear", "grief", "sadness"),
        _CLEAR_NEGATIVE,
    ),
    "optimism": (0.04, 0.22, 0.74),
    "caring": (0.10, 0.22, 0.68),
    "approval": (0.05, 0.35, 0.60),
    "desire": (0.10, 0.38, 0.52),
    "annoyance": (0.80, 0.16, 0.04),
    "remorse": (0.78, 0.18, 0.04),
    "nervousness": (0.74, 0.21, 0.05),
    "disapproval": (0.72, 0.24, 0.04),
    "confusion": (0.32, 0.63, 0.05),
    "curiosity": (0.06, 0.85, 0.09),
    "realization": (0.20, 0.65, 0.15),
    "surprise": (0.25, 0.45, 0.30),
    "neutral": (0.05, 0.90, 0.05),
}

SST: dict[int, Soft] = {
    1: (0.95, 0.04, 0.01),
    2: (0.76, 0.21, 0.03),
    3: (0.10, 0.80, 0.10),
    4: (0.03, 0.21, 0.76),
    5: (0.01, 0.04, 0.95),
}


def soft_from_emotions(ids: tuple[int, ...]) -> Soft:
    """Mean of the sentiment distributions of the given GoEmotions label ids."""
    rows = [EMOTION_SENTIMENT[EMOTIONS[i]] for i in ids]
    mean = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
    return (mean[0], mean[1], mean[2])


def soft_from_rating(rating: float, *, edge: float, width: float = 0.3) -> Soft:
    """Soft label of a mean human rating in [-4, 4]: neutral lies within +-`edge`.

    `width` is how fast the raters disagree around the edge, in rating points.
    """
    positive = 1 / (1 + math.exp(-(rating - edge) / width))
    negative = 1 / (1 + math.exp((rating + edge) / width))
    return (negative, max(0.0, 1 - negative - positive), positive)


def hard(soft: Soft) -> int:
    """Index of the most probable sentiment."""
    return max(range(3), key=lambda i: soft[i])
