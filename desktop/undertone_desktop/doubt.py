"""Which segments the window draws as doubtful."""

from __future__ import annotations

from undertone.model import Flag, Segment

UNSURE_BELOW = 0.5
DOUBTFUL = frozenset(
    (Flag.UNSURE, Flag.LOW_CONFIDENCE, Flag.INVENTED, Flag.REPETITION, Flag.NO_TEXT)
)


def is_unsure(segment: Segment) -> bool:
    """Whether the sentiment or the words of a segment deserve doubt."""
    weak = segment.sentiment is not None and segment.sentiment.confidence < UNSURE_BELOW
    return weak or not DOUBTFUL.isdisjoint(segment.flags)
