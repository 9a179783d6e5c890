"""Words without times get estimated ones from the stretches where there is speech."""

from __future__ import annotations

from collections.abc import Sequence

from undertone.model import Span, Word
from undertone.stages.transcribe.tokens import SpokenText


def clip(spans: Sequence[Span], start_ms: int, end_ms: int) -> tuple[Span, ...]:
    """The parts of the spans inside a stretch, empty ones left out."""
    parts = (Span(max(s.start_ms, start_ms), min(s.end_ms, end_ms)) for s in spans)
    return tuple(part for part in parts if part.duration_ms > 0)


def estimate_times(words: Sequence[SpokenText], speech: Sequence[Span]) -> tuple[Word, ...]:
    """Lay words out over speech in proportion to their letters.

    Args:
        speech: sorted, disjoint, at least one; the words start and end inside them.
    """
    weights = [len(word.text) for word in words]
    total = sum(weights)
    spoken = sum(span.duration_ms for span in speech)
    timed: list[Word] = []
    before = 0
    for word, weight in zip(words, weights, strict=True):
        start = _at(speech, before * spoken // total, ending=False)
        before += weight
        end = _at(speech, before * spoken // total, ending=True)
        timed.append(Word(word.text, start, max(start, end), word.confidence, estimated=True))
    return tuple(timed)


def _at(speech: Sequence[Span], spoken_ms: int, *, ending: bool) -> int:
    """The file time after so much speech; at a pause, its start when a word ends there."""
    for span in speech:
        inside = spoken_ms < span.duration_ms or (ending and spoken_ms == span.duration_ms)
        if inside:
            return span.start_ms + spoken_ms
        spoken_ms -= span.duration_ms
    return speech[-1].end_ms
