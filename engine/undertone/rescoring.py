"""An edit leaves some scores without their words: which those are, and how they come back.

A segment is scored together with the last thing that somebody else said before it, so that an edit
can make the scores of its neighbours void too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from undertone.history import Change, difference
from undertone.model import Document, Emotion, Flag, Segment, Sentiment, SpeakerId


def context(segments: Sequence[Segment], row: int) -> str | None:
    """The last thing that somebody else said before a segment; None at the beginning.

    Where speakers are unknown it is the segment before.
    """
    mine = segments[row].speaker
    for at in range(row - 1, -1, -1):
        other = segments[at]
        if other.text and (other.speaker is None or other.speaker != mine):
            return other.text
    return None


def without_outdated(before: Document, after: Document) -> Document:
    """The edited document without the scores that the edit made void: they are None now."""
    if not is_scored(before):
        return after
    segments = list(after.segments)
    rows = set(_candidates(after.segments, difference(before, after)))
    ids = {segments[row].id for row in rows}
    old = {segment.id: row for row, segment in enumerate(before.segments) if segment.id in ids}
    for row in rows:
        known = old.get(segments[row].id)
        if known is None or _basis(before.segments, known) != _basis(after.segments, row):
            segments[row] = with_scores(segments[row], None, None, unsure=False)
    return replace(after, segments=tuple(segments))


def unscored(document: Document) -> tuple[int, ...]:
    """The rows that have words but no score, in a document that was scored."""
    if not is_scored(document):
        return ()
    return tuple(row for row, s in enumerate(document.segments) if s.text and s.sentiment is None)


def is_scored(document: Document) -> bool:
    """Whether the sentiment of this document was ever scored."""
    used = any(model.task == "sentiment" for model in document.provenance.models)
    return used or any(segment.sentiment is not None for segment in document.segments)


def with_scores(
    segment: Segment,
    sentiment: Sentiment | None,
    emotions: tuple[Emotion, ...] | None,
    *,
    unsure: bool,
) -> Segment:
    """The segment with what the model found, or without anything."""
    flags: tuple[Flag, ...] = tuple(flag for flag in segment.flags if flag != Flag.UNSURE)
    if unsure:
        flags = (Flag.UNSURE, *flags)
    return replace(segment, sentiment=sentiment, emotions=emotions, flags=flags)


def _basis(segments: Sequence[Segment], row: int) -> tuple[str, str | None]:
    """What a score follows from."""
    return segments[row].text, context(segments, row)


def _candidates(segments: Sequence[Segment], change: Change) -> Iterator[int]:
    """Rows that changed, and those after them whose context may be one of them or of the gone."""
    changed = [row for row, segment in enumerate(segments) if segment.id in change.segments]
    moved = range(change.at, change.at + len(change.order[1]))
    gap = [change.at - 1] if any(change.order) else []
    for row in {*changed, *moved, *gap}:
        if row >= 0:
            yield row
        yield from _listeners(segments, row)


def _listeners(segments: Sequence[Segment], row: int) -> Iterator[int]:
    """The rows after one that may have it as their context: until two others have spoken."""
    heard: set[SpeakerId | None] = set()
    for at in range(row + 1, len(segments)):
        yield at
        if segments[at].text:
            heard.add(segments[at].speaker)
        if len(heard) > 1 or None in heard:
            return
