"""How often each label of the researcher's own set was given, per speaker."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from undertone.analytics.talk import speakers_of
from undertone.model import Document, SpeakerId


@dataclass(frozen=True, slots=True)
class OwnLabelShare:
    """How often one speaker's segments have a label.

    Attributes:
        segments: those that have it.
        share: of all segments of the speaker that were labelled, also of those that no label fits.
        score: the mean of the segments that have it, 0 to 1; a likeness where `approximate`.
    """

    speaker: SpeakerId | None
    name: str
    label: str
    segments: int
    share: float
    score: float | None
    approximate: bool


def own_label_shares(document: Document) -> tuple[OwnLabelShare, ...]:
    """A row for each label of the set, in its order, and each speaker with labelled segments."""
    if document.labelling is None:
        return ()
    scores: dict[tuple[SpeakerId | None, str], list[float]] = defaultdict(list)
    labelled: dict[SpeakerId | None, int] = defaultdict(int)
    for segment in document.segments:
        if segment.labels is not None:
            labelled[segment.speaker] += 1
            for one in segment.labels:
                scores[segment.speaker, one.label].append(one.score)
    return tuple(
        OwnLabelShare(
            speaker,
            document.speaker_name(speaker),
            meaning.name,
            len(found := scores[speaker, meaning.name]),
            len(found) / labelled[speaker],
            sum(found) / len(found) if found else None,
            document.labelling.approximate,
        )
        for meaning in document.labelling.meanings
        for speaker in speakers_of(document)
        if labelled[speaker]
    )
