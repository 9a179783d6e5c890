"""A document and a researcher's wish become a new document; undo is keeping the old one.

Every function leaves ids unique and those of untouched segments as they were. A split followed by
the merge of its halves gives the document back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from undertone.errors import InputError
from undertone.merging import merged, recited
from undertone.model import (
    Document,
    Flag,
    Judgement,
    Segment,
    SegmentId,
    Speaker,
    SpeakerId,
)
from undertone.retiming import cut_before, retimed, word_starts

# What the recogniser said of its own words; it means nothing once a person wrote them.
_RECOGNISER_FLAGS = (Flag.NO_TEXT, Flag.REPETITION, Flag.LOW_CONFIDENCE, Flag.INVENTED)


def rename_speaker(document: Document, speaker: SpeakerId, name: str) -> Document:
    """Give a speaker another name.

    Raises:
        InputError: there is no such speaker, or the name is empty.
    """
    _require_speaker(document, speaker)
    name = _tidy(name)
    if not name:
        raise InputError("A speaker needs a name.")
    speakers = tuple(
        replace(known, name=name) if known.id == speaker else known for known in document.speakers
    )
    return replace(document, speakers=speakers)


def add_speaker(document: Document, name: str) -> tuple[Document, SpeakerId]:
    """One speaker more, whom `reassign` can then use; returns the new id too.

    Raises:
        InputError: the name is empty.
    """
    taken = {known.id for known in document.speakers} | {s.speaker for s in document.segments}
    count = len(document.speakers) + 1
    while (speaker := SpeakerId(f"S{count}")) in taken:
        count += 1
    grown = replace(document, speakers=(*document.speakers, Speaker(speaker, name)))
    return rename_speaker(grown, speaker, name), speaker


def merge_speakers(document: Document, surplus: SpeakerId, into: SpeakerId) -> Document:
    """Give everything of one speaker to another, and drop the first.

    Voice measures against what was usual for the first go.

    Raises:
        InputError: one of them is unknown, or they are the same.
    """
    _require_speaker(document, surplus)
    _require_speaker(document, into)
    if surplus == into:
        raise InputError("A speaker cannot be merged with itself.")
    return replace(
        document,
        speakers=tuple(known for known in document.speakers if known.id != surplus),
        turns=tuple(
            replace(turn, speaker=into) if turn.speaker == surplus else turn
            for turn in document.turns
        ),
        segments=tuple(
            replace(segment, speaker=into, voice=None) if segment.speaker == surplus else segment
            for segment in document.segments
        ),
    )


def reassign(document: Document, segment_id: SegmentId, speaker: SpeakerId | None) -> Document:
    """Give a segment to another speaker, or to nobody; its voice measures go, being the other's.

    Raises:
        InputError: there is no such segment or speaker.
    """
    at, segment = _find(document, segment_id)
    if speaker is not None:
        _require_speaker(document, speaker)
    if speaker == segment.speaker:
        return document
    return _put(document, at, 1, replace(segment, speaker=speaker, voice=None, edited=True))


def annotate(document: Document, segment_id: SegmentId, note: str) -> Document:
    """Write the researcher's note beside a segment.

    Raises:
        InputError: there is no such segment.
    """
    at, segment = _find(document, segment_id)
    return document if note == segment.note else _put(document, at, 1, replace(segment, note=note))


def retext(document: Document, segment_id: SegmentId, text: str) -> Document:
    """Correct the words of a segment.

    Words that stay keep their times; changed ones share the time of those they replace, marked as
    estimated. The recogniser's confidence and its warnings go, and so do the labels, which were
    given to other words; the sentiment stays as it was found until it is scored again.

    Raises:
        InputError: there is no such segment.
    """
    at, segment = _find(document, segment_id)
    corrected = _retexted(segment, text)
    return document if corrected is segment else _put(document, at, 1, corrected)


def retext_all(document: Document, texts: Mapping[SegmentId, str]) -> Document:
    """Correct the words of many segments at once, as `retext` does; unknown ids are left out."""
    segments = tuple(
        _retexted(segment, texts[segment.id]) if segment.id in texts else segment
        for segment in document.segments
    )
    return replace(document, segments=segments)


def judge(document: Document, segment_id: SegmentId, judgement: Judgement | None) -> Document:
    """Keep the researcher's own labels beside what the models found; None takes them away.

    Raises:
        InputError: there is no such segment.
    """
    at, segment = _find(document, segment_id)
    if judgement == Judgement():
        judgement = None
    if judgement == segment.judgement:
        return document
    return _put(document, at, 1, replace(segment, judgement=judgement))


def mark(
    document: Document,
    segment_id: SegmentId,
    *,
    bookmark: bool | None = None,
    checked: bool | None = None,
) -> Document:
    """Set or take away a segment's marks; None leaves a mark as it is.

    Raises:
        InputError: there is no such segment.
    """
    at, segment = _find(document, segment_id)
    marked = replace(
        segment,
        bookmark=segment.bookmark if bookmark is None else bookmark,
        checked=segment.checked if checked is None else checked,
    )
    return document if marked == segment else _put(document, at, 1, marked)


def split(document: Document, segment_id: SegmentId, position: int) -> Document:
    """Cut a segment in two before the word whose beginning is nearest to a place in its text.

    The first half keeps the id, the note and the bookmark; sentiment, emotions, labels and
    confidence stay those of the whole until they are scored again.

    Args:
        position: an index into `segment.text`, such as the caret's.

    Raises:
        InputError: there is no such segment, or it has no two words to part.
    """
    at, segment = _find(document, segment_id)
    starts = word_starts(segment)
    if len(starts) < 2:
        raise InputError("A segment of a single word cannot be split.")
    number = min(range(1, len(starts)), key=lambda each: abs(starts[each] - position))
    cut, count = cut_before(segment, starts, number)
    left = replace(
        segment,
        text=segment.text[: starts[number]].rstrip(),
        words=segment.words[:count],
        end_ms=cut,
    )
    right = replace(
        segment,
        id=_new_id(document, segment.id),
        text=segment.text[starts[number] :],
        words=segment.words[count:],
        start_ms=cut,
        note="",
        bookmark=False,
    )
    return _put(document, at, 1, left, right)


def merge(document: Document, first: SegmentId, second: SegmentId) -> Document:
    """Make one segment of two neighbours; it has the first's id and speaker.

    Sentiments are averaged by duration where they differ. What a summary cites stays cited.

    Raises:
        InputError: they are not neighbours, or lie on different channels.
    """
    at, left = _find(document, first)
    if at + 1 >= len(document.segments) or document.segments[at + 1].id != second:
        raise InputError("Only a segment and the one after it can be merged.")
    right = document.segments[at + 1]
    if left.channel != right.channel:
        raise InputError("Segments of different channels cannot be merged.")
    joined = _put(document, at, 2, merged(left, right))
    return replace(joined, summary=recited(document.summary, second, first))


def move_edge(
    document: Document, segment_id: SegmentId, edge: Literal["start", "end"], ms: int
) -> Document:
    """Move the start or the end of a segment; words that fall outside shrink to its edge.

    Raises:
        InputError: there is no such segment, or it would be empty or leave the recording.
    """
    at, segment = _find(document, segment_id)
    start = ms if edge == "start" else segment.start_ms
    end = ms if edge == "end" else segment.end_ms
    if not 0 <= start < end or (edge == "end" and end > document.media.duration_ms):
        raise InputError("A segment must begin before it ends, and lie inside the recording.")
    words = tuple(
        replace(
            word,
            start_ms=min(max(word.start_ms, start), end),
            end_ms=min(max(word.end_ms, start), end),
        )
        for word in segment.words
    )
    moved = replace(segment, start_ms=start, end_ms=end, words=words, edited=True)
    changed = _put(document, at, 1, moved)
    # Sorting is stable: only the moved segment can change its place.
    ordered = tuple(sorted(changed.segments, key=lambda each: each.start_ms))
    return replace(changed, segments=ordered)


def _retexted(segment: Segment, text: str) -> Segment:
    text = _tidy(text)
    if text == segment.text:
        return segment
    return replace(
        segment,
        text=text,
        words=retimed(segment, text.split()),
        confidence=None,
        labels=None,
        flags=tuple(flag for flag in segment.flags if flag not in _RECOGNISER_FLAGS),
        edited=True,
    )


def _find(document: Document, segment_id: SegmentId) -> tuple[int, Segment]:
    for at, segment in enumerate(document.segments):
        if segment.id == segment_id:
            return at, segment
    raise InputError(f"There is no segment {segment_id}.")


def _require_speaker(document: Document, speaker: SpeakerId) -> None:
    if all(known.id != speaker for known in document.speakers):
        raise InputError(f"There is no speaker {speaker}.")


def _put(document: Document, at: int, count: int, *segments: Segment) -> Document:
    around = (document.segments[:at], document.segments[at + count :])
    return replace(document, segments=(*around[0], *segments, *around[1]))


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _new_id(document: Document, parent: SegmentId) -> SegmentId:
    taken = {segment.id for segment in document.segments}
    number = 2
    while (new := SegmentId(f"{parent}.{number}")) in taken:
        number += 1
    return new
