"""A document becomes the list of segments that deserve a second listening, the worst first.

Each reason has a weight, by how often it means that something is wrong and how much that costs;
the reasons of one segment add up as independent doubts do (1 minus the product of the rests).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import prod

from undertone.model import Document, Flag, Segment, SegmentId

NEAR_TIE = 0.1  # between the two largest probabilities
UNSURE_WORDS = 0.6  # confidence of the recogniser below which a segment is listed
SHORT_TURN_MS = 700
SHORT_TURN_WORDS = 2


class Reason(StrEnum):
    """Why a segment is in the list, the gravest first."""

    NO_TEXT = "no_text"
    REPETITION = "repetition"
    INVENTED = "invented"
    LOW_CONFIDENCE = "low_confidence"
    OVERLAP = "overlap"
    SHORT_TURN = "short_turn"
    NEAR_TIE = "near_tie"


WEIGHTS = {
    Reason.NO_TEXT: 0.9,
    Reason.REPETITION: 0.85,
    Reason.INVENTED: 0.8,
    Reason.LOW_CONFIDENCE: 0.7,
    Reason.OVERLAP: 0.5,
    Reason.SHORT_TURN: 0.4,
    Reason.NEAR_TIE: 0.3,
}
"""How grave each reason is at its worst, in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Item:
    """One segment to listen to again.

    Attributes:
        score: how much it deserves it, in [0, 1].
        reasons: the gravest first; at least one.
    """

    row: int
    segment: SegmentId
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What is to be checked, the worst first, and how much of it was."""

    items: tuple[Item, ...] = ()
    checked: int = 0

    @property
    def total(self) -> int:
        """Segments that were checked, and those that still wait."""
        return self.checked + len(self.items)


def review(document: Document) -> Review:
    """The segments that wait for a second look; those marked as checked are counted only."""
    items = []
    for row, segment in enumerate(document.segments):
        doubts = {} if segment.checked else dict(_doubts(document.segments, row))
        if doubts:
            score = 1 - prod(1 - doubt for doubt in doubts.values())
            reasons = tuple(sorted(doubts, key=lambda reason: -doubts[reason]))
            items.append(Item(row, segment.id, score, reasons))
    items.sort(key=lambda item: (-item.score, item.row))
    return Review(tuple(items), sum(segment.checked for segment in document.segments))


def _doubts(segments: Sequence[Segment], row: int) -> Iterator[tuple[Reason, float]]:
    segment = segments[row]
    for flag, reason in _OF_FLAGS.items():
        if flag in segment.flags:
            yield reason, WEIGHTS[reason]
    if segment.overlap or Flag.OVERLAP in segment.flags:
        yield Reason.OVERLAP, WEIGHTS[Reason.OVERLAP]
    sure = segment.confidence
    if Flag.LOW_CONFIDENCE in segment.flags or (sure is not None and sure < UNSURE_WORDS):
        share = 0.5 if sure is None else min(1.0, max(0.0, 1 - sure))
        yield Reason.LOW_CONFIDENCE, WEIGHTS[Reason.LOW_CONFIDENCE] * (0.5 + share / 2)
    if _is_short_turn(segments, row):
        yield Reason.SHORT_TURN, WEIGHTS[Reason.SHORT_TURN]
    tie = _nearness(segment)
    if tie > 0:
        yield Reason.NEAR_TIE, WEIGHTS[Reason.NEAR_TIE] * (0.5 + tie / 2)


_OF_FLAGS = {
    Flag.NO_TEXT: Reason.NO_TEXT,
    Flag.REPETITION: Reason.REPETITION,
    Flag.INVENTED: Reason.INVENTED,
}


def _is_short_turn(segments: Sequence[Segment], row: int) -> bool:
    """Whether a word or two stand alone between the turns of somebody else.

    Often the speaker step took a breath of one person for another's word.
    """
    segment = segments[row]
    around = [segments[at].speaker for at in (row - 1, row + 1) if 0 <= at < len(segments)]
    alone = bool(around) and all(speaker != segment.speaker for speaker in around)
    few = len(segment.text.split()) <= SHORT_TURN_WORDS
    unedited = not segment.edited and Flag.NO_TEXT not in segment.flags
    return alone and few and unedited and segment.span.duration_ms < SHORT_TURN_MS


def _nearness(segment: Segment) -> float:
    """How near the two likeliest sentiments are, in [0, 1]; 0 where the researcher has decided."""
    decided = segment.judgement is not None and segment.judgement.sentiment is not None
    if segment.sentiment is None or decided:
        return 0.0
    shares = segment.sentiment.probabilities
    *_, second, first = sorted((shares.negative, shares.neutral, shares.positive))
    return max(0.0, 1 - (first - second) / NEAR_TIE)
