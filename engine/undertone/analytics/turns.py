"""Segments become turns, and the transitions between them: pauses, gaps and overlaps.

The terms are those of Heldner and Edlund, Pauses, gaps and overlaps in conversations, Journal of
Phonetics 38 (2010): a pause is silence inside one speaker's talk, a gap silence where the speaker
changes, an overlap speech of two people at once: between speakers when the second goes on
alone, within a speaker when the first does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from undertone.model import Document, Segment, SegmentId, SpeakerId

AUDIBLE_MS = 200  # a customary least pause: shorter silences are often a stop consonant's


class Transition(StrEnum):
    """How one stretch of talk follows another."""

    PAUSE = "pause"
    GAP = "gap"
    OVERLAP_BETWEEN = "overlap_between"  # the second speaker interrupts and goes on
    OVERLAP_WITHIN = "overlap_within"  # the second speaker stops before the first


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """What one speaker says until another begins."""

    speaker: SpeakerId | None
    start_ms: int
    end_ms: int
    segments: tuple[SegmentId, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A transition from one speaker to another or the same; `segment` is where it leads."""

    kind: Transition
    before: SpeakerId | None
    after: SpeakerId | None
    at_ms: int
    duration_ms: int
    segment: SegmentId


def spoken_turns(document: Document) -> tuple[SpokenTurn, ...]:
    """Neighbouring segments of one speaker as one turn, in the order of their starts."""
    turns: list[SpokenTurn] = []
    for segment in spoken(document.segments):
        last = turns[-1] if turns else None
        if last is not None and last.speaker == segment.speaker:
            turns[-1] = replace(
                last,
                end_ms=max(last.end_ms, segment.end_ms),
                segments=(*last.segments, segment.id),
                text=f"{last.text} {segment.text}".strip(),
            )
        else:
            turns.append(
                SpokenTurn(
                    segment.speaker, segment.start_ms, segment.end_ms, (segment.id,), segment.text
                )
            )
    return tuple(turns)


def spoken(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Segments in the order of their starts."""
    return tuple(sorted(segments, key=lambda each: (each.start_ms, each.end_ms)))


def changes(document: Document) -> tuple[Change, ...]:
    """Every audible transition between one segment and the talk before it."""
    found: list[Change] = []
    floor: Segment | None = None  # who has spoken longest so far
    for segment in spoken(document.segments):
        if floor is not None:
            change = _change(floor, segment)
            if change is not None:
                found.append(change)
        if floor is None or segment.end_ms >= floor.end_ms:
            floor = segment
    return tuple(found)


def _change(before: Segment, after: Segment) -> Change | None:
    same = before.speaker == after.speaker
    silence = after.start_ms - before.end_ms
    if silence >= AUDIBLE_MS:
        kind = Transition.PAUSE if same else Transition.GAP
        return _made(kind, before, after, before.end_ms, silence)
    shared = min(before.end_ms, after.end_ms) - after.start_ms
    if same or shared < AUDIBLE_MS:
        return None
    goes_on = after.end_ms > before.end_ms
    kind = Transition.OVERLAP_BETWEEN if goes_on else Transition.OVERLAP_WITHIN
    return _made(kind, before, after, after.start_ms, shared)


def _made(kind: Transition, before: Segment, after: Segment, at_ms: int, length: int) -> Change:
    return Change(kind, before.speaker, after.speaker, at_ms, length, after.id)
