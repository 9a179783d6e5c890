"""Several interviews side by side: per interview and speaker, and grouped by an attribute."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from undertone.analytics.labels import Tally, tally
from undertone.analytics.talk import covered_ms, speakers_of
from undertone.model import Document, Segment, SpeakerId


@dataclass(frozen=True, slots=True)
class Compared:
    """One speaker of one interview; `interview` is its place among those compared."""

    interview: int
    file_name: str
    speaker: SpeakerId | None
    name: str
    talk_ms: int
    words: int
    labels: Tally


@dataclass(frozen=True, slots=True)
class Group:
    """All interviews that have one value of an attribute; the empty value is not given."""

    attribute: str
    value: str
    interviews: int
    talk_ms: int
    words: int
    labels: Tally


def compared(
    documents: Sequence[Document], *, without: Sequence[SpeakerId | None] = ()
) -> tuple[Compared, ...]:
    """One row per interview and speaker.

    Args:
        without: per document a speaker to leave out, the interviewer say; None leaves out nobody.
    """
    rows = []
    for number, document in enumerate(documents):
        left_out = without[number] if number < len(without) else None
        for speaker in speakers_of(document):
            if speaker is None or speaker != left_out:
                said = [each for each in document.segments if each.speaker == speaker]
                rows.append(_compared(number, document, speaker, said))
    return tuple(rows)


def by_attribute(
    documents: Sequence[Document], attribute: str, *, without: Sequence[SpeakerId | None] = ()
) -> tuple[Group, ...]:
    """The interviews grouped by the value of one attribute, in the order of the values."""
    grouped: dict[str, list[list[Segment]]] = defaultdict(list)
    for number, document in enumerate(documents):
        left_out = without[number] if number < len(without) else None
        value = dict(document.attributes).get(attribute, "")
        grouped[value].append(
            [s for s in document.segments if left_out is None or s.speaker != left_out]
        )
    return tuple(_group(attribute, value, grouped[value]) for value in sorted(grouped))


def _compared(
    number: int, document: Document, speaker: SpeakerId | None, said: Sequence[Segment]
) -> Compared:
    return Compared(
        interview=number,
        file_name=document.media.file_name,
        speaker=speaker,
        name=document.speaker_name(speaker),
        talk_ms=covered_ms(said),
        words=_words(said),
        labels=tally(said),
    )


def _group(attribute: str, value: str, interviews: Sequence[Sequence[Segment]]) -> Group:
    together = [segment for said in interviews for segment in said]
    return Group(
        attribute=attribute,
        value=value,
        interviews=len(interviews),
        talk_ms=sum(covered_ms(said) for said in interviews),
        words=_words(together),
        labels=tally(together),
    )


def _words(segments: Sequence[Segment]) -> int:
    return sum(len(segment.text.split()) for segment in segments)
