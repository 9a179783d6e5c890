"""Segments get their sentiment and emotions, each read together with the turn before it."""

from __future__ import annotations

from collections.abc import Sequence

from undertone.engines import TextModel
from undertone.model import Segment
from undertone.rescoring import with_scores
from undertone.stages.sentiment import Score
from undertone.task import Task


class Scorer:
    """Scores segments as they come, and all of them once their order is final.

    Texts that were scored with the same context before are not scored again.
    """

    def __init__(self, model: TextModel | None, *, context: bool = True) -> None:
        self._model = model
        self._context = context
        self._before = Before()
        self._known: dict[tuple[str, str | None], Score | None] = {}

    def disable(self) -> None:
        """Leave sentiment unknown from now on: the model failed."""
        self._model = None

    def add(self, segments: Sequence[Segment], task: Task | None = None) -> tuple[Segment, ...]:
        """Score the next segments of a running analysis."""
        return self._scored(segments, [self._before.text(s) for s in segments], task)

    def all(self, segments: Sequence[Segment], task: Task | None = None) -> tuple[Segment, ...]:
        """Score all segments of a document, in their final order."""
        return self._scored(segments, contexts(segments), task)

    def _scored(
        self, segments: Sequence[Segment], before: Sequence[str | None], task: Task | None
    ) -> tuple[Segment, ...]:
        if self._model is None:
            return tuple(segments)
        used = before if self._context else [None] * len(segments)
        keys = [(s.text, context) for s, context in zip(segments, used, strict=True)]
        new = [key for key in dict.fromkeys(keys) if key not in self._known]
        scores = self._model.score([text for text, _ in new], [c for _, c in new], task)
        self._known.update(zip(new, scores, strict=True))
        return tuple(
            with_score(segment, self._known[key])
            for segment, key in zip(segments, keys, strict=True)
        )


class Before:
    """Knows, for segments in their order, the last thing that somebody else said before each."""

    def __init__(self) -> None:
        self._last: list[Segment] = []  # the latest segment of every speaker, oldest first

    def text(self, segment: Segment) -> str | None:
        """What was said before this segment, the next one; None at the beginning.

        Where speakers are unknown it is the segment before.
        """
        mine = segment.speaker
        others = [s for s in self._last if s.speaker != mine or s.speaker is None]
        if segment.text:
            self._last = [s for s in self._last if s.speaker != mine] + [segment]
        return others[-1].text if others else None


def contexts(segments: Sequence[Segment]) -> list[str | None]:
    """For every segment, the last thing that somebody else said before it."""
    before = Before()
    return [before.text(segment) for segment in segments]


def with_score(segment: Segment, score: Score | None) -> Segment:
    """The segment with a score, or without one where there was nothing to score."""
    if score is None:
        return with_scores(segment, None, None, unsure=False)
    return with_scores(segment, score.sentiment, score.emotions, unsure=score.unsure)
