"""Lexicon methods to compare with, where they are installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

Classify = Callable[[str], int]


def baselines() -> list[tuple[str, Classify | None, str]]:
    """(name, text to class 0 to 2, or None with the reason why it was skipped)."""
    return [
        _when_installed("VADER lexicon", "vaderSentiment", _vader),
        _when_installed("TextBlob", "textblob", _textblob),
    ]


def _when_installed(
    name: str, package: str, make: Callable[[], Classify]
) -> tuple[str, Classify | None, str]:
    if find_spec(package) is None:
        return name, None, f"{name} was skipped: the package {package} is not installed."
    return name, make(), ""


def _side(value: float, edge: float) -> int:
    return 1 + int(value >= edge) - int(value <= -edge)


def _vader() -> Classify:
    """Compound score with its authors' thresholds of 0.05 (Hutto and Gilbert 2014)."""
    module = import_module("vaderSentiment.vaderSentiment")
    analyzer = module.SentimentIntensityAnalyzer()
    return lambda text: _side(analyzer.polarity_scores(text)["compound"], 0.05)


def _textblob() -> Classify:
    """The sign of the polarity, with the same edge."""
    blob = import_module("textblob").TextBlob
    return lambda text: _side(blob(text).sentiment.polarity, 0.05)
