"""Sentiment and emotions over time and in total, per speaker."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from undertone.analytics.labels import Tally, emotions_of, polarity_of, tally
from undertone.analytics.talk import speakers_of
from undertone.model import Document, Segment, SegmentId, SpeakerId

REACH = 3.0  # bandwidths; beyond, a Gaussian's weight is under 1.2 %
NEAR = 1.0  # bandwidths; a point with no segment so near would be invented


@dataclass(frozen=True, slots=True)
class Scored:
    """One scored segment as a point; `segment` is where a click on it leads."""

    speaker: SpeakerId | None
    at_ms: int
    polarity: float
    segment: SegmentId


@dataclass(frozen=True, slots=True)
class Smoothed:
    """A point of a smoothed trajectory."""

    speaker: SpeakerId | None
    at_ms: int
    polarity: float


@dataclass(frozen=True, slots=True)
class Share:
    """One speaker's labels, in the whole interview or in one `portion` of it (from 1)."""

    speaker: SpeakerId | None
    name: str
    portion: int
    start_ms: int
    end_ms: int
    labels: Tally


@dataclass(frozen=True, slots=True)
class EmotionShare:
    """How often one speaker shows an emotion.

    Attributes:
        segments: those that have the label.
        strength: the mean score of those, 0 to 1.
    """

    speaker: SpeakerId | None
    name: str
    emotion: str
    segments: int
    strength: float


def points(document: Document) -> tuple[Scored, ...]:
    """Every scored segment at its middle, in the order of time."""
    found = [
        Scored(each.speaker, (each.start_ms + each.end_ms) // 2, polarity, each.id)
        for each in document.segments
        if (polarity := polarity_of(each)) is not None
    ]
    return tuple(sorted(found, key=lambda point: point.at_ms))


def trajectory(
    document: Document, *, bandwidth_ms: int = 60_000, step_ms: int = 10_000
) -> tuple[Smoothed, ...]:
    """Each speaker's polarity over time: a mean weighted by a Gaussian around each step.

    The estimate is that of Nadaraya and Watson (1964); each segment also weighs by its length.
    Where a speaker says nothing within one bandwidth there is no point.
    """
    length = max((each.end_ms for each in document.segments), default=0)
    lengths = {each.id: each.span.duration_ms for each in document.segments}
    grouped: dict[SpeakerId | None, list[Scored]] = defaultdict(list)
    for point in points(document):
        grouped[point.speaker].append(point)
    return tuple(
        Smoothed(speaker, at, polarity)
        for speaker in speakers_of(document)
        for at in range(0, length + step_ms, step_ms)
        if (polarity := _mean_near(at, grouped[speaker], lengths, bandwidth_ms)) is not None
    )


def _mean_near(
    at: int, scored: Sequence[Scored], lengths: dict[SegmentId, int], bandwidth_ms: int
) -> float | None:
    reach = round(REACH * bandwidth_ms)
    first = bisect_left(scored, at - reach, key=lambda point: point.at_ms)
    last = bisect_left(scored, at + reach, key=lambda point: point.at_ms)
    near = scored[first:last]
    if all(abs(point.at_ms - at) > NEAR * bandwidth_ms for point in near):
        return None
    weights = [
        math.exp(-0.5 * ((point.at_ms - at) / bandwidth_ms) ** 2) * max(1, lengths[point.segment])
        for point in near
    ]
    total = sum(weights)
    return sum(w * p.polarity for w, p in zip(weights, near, strict=True)) / total


def shares(document: Document, portions: int = 1) -> tuple[Share, ...]:
    """Each speaker's labels in equal portions of the interview's time.

    A segment belongs to the portion that holds its middle.
    """
    length = max((each.end_ms for each in document.segments), default=0)
    edges = [length * number // portions for number in range(portions + 1)]
    grouped: dict[tuple[SpeakerId | None, int], list[Segment]] = defaultdict(list)
    for segment in document.segments:
        middle = (segment.start_ms + segment.end_ms) // 2
        portion = min(portions, middle * portions // length + 1) if length else 1
        grouped[segment.speaker, portion].append(segment)
    return tuple(
        Share(
            speaker,
            document.speaker_name(speaker),
            portion,
            edges[portion - 1],
            edges[portion],
            tally(grouped[speaker, portion]),
        )
        for speaker in speakers_of(document)
        for portion in range(1, portions + 1)
    )


def emotion_shares(document: Document) -> tuple[EmotionShare, ...]:
    """Each speaker's emotions, most frequent first; neutral is none."""
    scores: dict[tuple[SpeakerId | None, str], list[float]] = defaultdict(list)
    for segment in document.segments:
        for label, score in emotions_of(segment):
            if label != "neutral":
                scores[segment.speaker, label].append(score)
    return tuple(
        EmotionShare(
            speaker, document.speaker_name(speaker), label, len(found), sum(found) / len(found)
        )
        for speaker in speakers_of(document)
        for (owner, label), found in sorted(
            scores.items(), key=lambda item: (-len(item[1]), item[0][1])
        )
        if owner == speaker
    )
