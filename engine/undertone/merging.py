"""Two neighbouring segments become one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from undertone.model import (
    Emotion,
    Flag,
    Probabilities,
    Segment,
    SegmentId,
    Sentiment,
    Statement,
)
from undertone.running_text import joined


def merged(left: Segment, right: Segment) -> Segment:
    """Both segments' words and findings as one segment with the first's id and speaker.

    Where findings are equal, as after a split, they stay exactly as they are.
    """
    flags = {*left.flags, *right.flags}
    if not (Flag.NO_TEXT in left.flags and Flag.NO_TEXT in right.flags):
        flags.discard(Flag.NO_TEXT)
    ordered = (*left.flags, *(flag for flag in right.flags if flag not in left.flags))
    floor = left.words[-1].start_ms if left.words else 0
    late = tuple(
        replace(word, start_ms=max(word.start_ms, floor), end_ms=max(word.end_ms, floor))
        for word in right.words
    )
    return replace(
        left,
        start_ms=min(left.start_ms, right.start_ms),
        end_ms=max(left.end_ms, right.end_ms),
        text=joined((left.text, right.text)),
        words=left.words + late,
        confidence=_mean_confidence(left, right),
        sentiment=_mean_sentiment(left, right),
        emotions=_all_emotions(left.emotions, right.emotions),
        labels=_all_emotions(left.labels, right.labels),
        voice=left.voice if left.voice == right.voice else None,
        overlap=left.overlap or right.overlap,
        flags=tuple(flag for flag in ordered if flag in flags),
        edited=left.edited or right.edited,
        note="\n".join(note for note in (left.note, right.note) if note),
        judgement=left.judgement or right.judgement,
        bookmark=left.bookmark or right.bookmark,
        checked=left.checked and right.checked,
    )


def recited(
    summary: tuple[Statement, ...] | None, gone: SegmentId, heir: SegmentId
) -> tuple[Statement, ...] | None:
    """A summary that cites the heir of a segment in its place, once in each sentence."""
    return cited_anew(summary, {gone: (heir,)})


def cited_anew(
    summary: tuple[Statement, ...] | None, heirs: Mapping[SegmentId, tuple[SegmentId, ...]]
) -> tuple[Statement, ...] | None:
    """A summary that cites the heirs of segments in their places, once in each sentence."""
    return summary and tuple(
        replace(
            one,
            segments=tuple(dict.fromkeys(h for s in one.segments for h in heirs.get(s, (s,)))),
        )
        for one in summary
    )


def _share(left: Segment, right: Segment) -> float:
    first, second = left.span.duration_ms, right.span.duration_ms
    return first / (first + second) if first + second else 0.5


def _mean_confidence(left: Segment, right: Segment) -> float | None:
    one, other = left.confidence, right.confidence
    if one is None or other is None or one == other:
        return one if one == other else None
    share = _share(left, right)
    return one * share + other * (1 - share)


def _mean_sentiment(left: Segment, right: Segment) -> Sentiment | None:
    if left.sentiment == right.sentiment or right.sentiment is None:
        return left.sentiment
    if left.sentiment is None:
        return right.sentiment
    share = _share(left, right)
    one, other = left.sentiment.probabilities, right.sentiment.probabilities
    return Sentiment.from_probabilities(
        Probabilities(
            one.negative * share + other.negative * (1 - share),
            one.neutral * share + other.neutral * (1 - share),
            one.positive * share + other.positive * (1 - share),
        )
    )


def _all_emotions(
    one: tuple[Emotion, ...] | None, other: tuple[Emotion, ...] | None
) -> tuple[Emotion, ...] | None:
    if one == other or other is None:
        return one
    best = {emotion.label: emotion for emotion in one or ()}
    for emotion in other:
        if emotion.label not in best or best[emotion.label].score < emotion.score:
            best[emotion.label] = emotion
    return tuple(sorted(best.values(), key=lambda emotion: (-emotion.score, emotion.label)))
