"""A segment's sentiment as it counts: the researcher's label where there is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from undertone.model import Label, Segment, Verdict

_POLES = {Label.NEGATIVE: -1.0, Label.NEUTRAL: 0.0, Label.POSITIVE: 1.0}


def verdict_of(segment: Segment) -> Verdict | None:
    """What the researcher said of the sentiment; None when nothing."""
    return segment.judgement.sentiment if segment.judgement else None


def label_of(segment: Segment) -> Label | None:
    """The label that counts; None when it was not scored, or the researcher cannot say."""
    verdict = verdict_of(segment)
    if verdict is Verdict.CANNOT_SAY:
        return None
    if verdict is not None:
        return Label(verdict.value)
    return segment.sentiment.label if segment.sentiment else None


def polarity_of(segment: Segment) -> float | None:
    """The polarity that counts: a researcher's label is certain, so it counts as its pole."""
    label = label_of(segment)
    if label is None:
        return None
    if verdict_of(segment) is None and segment.sentiment is not None:
        return segment.sentiment.polarity
    return _POLES[label]


def emotions_of(segment: Segment) -> tuple[tuple[str, float], ...]:
    """The emotions that count with their scores; the researcher's are certain."""
    judged = segment.judgement.emotions if segment.judgement else None
    if judged is not None:
        return tuple((label, 1.0) for label in judged)
    return tuple((emotion.label, emotion.score) for emotion in segment.emotions or ())


@dataclass(frozen=True, slots=True)
class Tally:
    """How segments were labelled.

    Attributes:
        polarity: mean, weighted by the segments' lengths; None when none is scored.
    """

    segments: int
    negative: int
    neutral: int
    positive: int
    negative_ms: int
    neutral_ms: int
    positive_ms: int
    polarity: float | None


def tally(segments: Iterable[Segment]) -> Tally:
    """Counts, times and mean polarity of segments."""
    chosen = tuple(segments)
    counts = dict.fromkeys(Label, 0)
    times = dict.fromkeys(Label, 0)
    for segment in chosen:
        label = label_of(segment)
        if label is not None:
            counts[label] += 1
            times[label] += segment.span.duration_ms
    return Tally(
        segments=len(chosen),
        negative=counts[Label.NEGATIVE],
        neutral=counts[Label.NEUTRAL],
        positive=counts[Label.POSITIVE],
        negative_ms=times[Label.NEGATIVE],
        neutral_ms=times[Label.NEUTRAL],
        positive_ms=times[Label.POSITIVE],
        polarity=mean_polarity(chosen),
    )


def mean_polarity(segments: Iterable[Segment]) -> float | None:
    """Weighted by the segments' lengths; None when none is scored."""
    weight, total = 0, 0.0
    for segment in segments:
        polarity = polarity_of(segment)
        if polarity is not None:
            weight += segment.span.duration_ms
            total += polarity * segment.span.duration_ms
    return total / weight if weight else None
