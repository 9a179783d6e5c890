"""A speaker becomes the ten seconds by which a listener knows the voice."""

from __future__ import annotations

from undertone.model import Document, Segment, Span, SpeakerId

SAMPLE_MS = 10_000


def voice_sample(document: Document, speaker: SpeakerId) -> tuple[Span, ...]:
    """Where to listen to a voice: up to ten seconds, the longest undisturbed segments first.

    In the order of time; empty where the speaker has no segment.
    """
    own = [segment for segment in document.segments if segment.speaker == speaker]
    own.sort(key=lambda s: (s.overlap, not s.text, -s.span.duration_ms, s.start_ms))
    spans: list[Span] = []
    left = SAMPLE_MS
    for segment in own:
        if left <= 0:
            break
        spans.append(_first(segment, left))
        left -= spans[-1].duration_ms
    return tuple(sorted(spans, key=lambda span: span.start_ms))


def _first(segment: Segment, ms: int) -> Span:
    return Span(segment.start_ms, min(segment.end_ms, segment.start_ms + ms))
