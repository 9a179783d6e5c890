"""A document becomes a table with one row per speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from undertone.analytics.labels import verdict_of
from undertone.analytics.talk import covered_ms
from undertone.exports.base import one_line
from undertone.exports.row_table import RowTable
from undertone.exports.tables import Cell, Column
from undertone.model import Document, Label, Segment, SpeakerId, Verdict

COLUMNS: tuple[Column, ...] = (
    ("file_name", "text", "", "name of the recording"),
    ("speaker", "text", "", "name of the speaker; empty for segments of nobody known"),
    ("speaker_id", "text", "", "the speaker's stable name in the project"),
    ("talk_s", "number", "s", "time covered by the speaker's segments"),
    ("talk_share", "number", "0 to 1", "of the talk time of all speakers together"),
    ("segments", "integer", "", "number of segments"),
    ("words", "integer", "", "number of words, separated by spaces"),
    ("words_per_minute", "number", "1/min", "words in the talk time"),
    ("negative", "integer", "", "segments to which the model gave this label"),
    ("neutral", "integer", "", "segments to which the model gave this label"),
    ("positive", "integer", "", "segments to which the model gave this label"),
    ("researcher_negative", "integer", "", "segments to which a person gave this label"),
    ("researcher_neutral", "integer", "", "segments to which a person gave this label"),
    ("researcher_positive", "integer", "", "segments to which a person gave this label"),
    ("researcher_cannot_say", "integer", "", "segments of which a person cannot say"),
    ("mean_polarity", "number", "-1 to 1", "of the model, weighted by the segments' lengths"),
    ("bookmarks", "integer", "", "segments that the researcher marked"),
)


class SpeakersTable(RowTable):
    """One row per speaker: talk time, words and sentiment."""

    NAME = "speakers"
    EXTENSION = ".speakers.csv"
    TITLE = "Table of speakers"
    COLUMNS = COLUMNS

    def cells(self, document: Document) -> Iterator[dict[str, Cell]]:
        found: dict[SpeakerId | None, list[Segment]] = {known.id: [] for known in document.speakers}
        for segment in document.segments:
            found.setdefault(segment.speaker, []).append(segment)
        total = sum(covered_ms(segments) for segments in found.values())
        for speaker, segments in found.items():
            yield {
                "file_name": one_line(document.media.file_name),
                "speaker": one_line(document.speaker_name(speaker)),
                "speaker_id": speaker or "",
                "talk_share": covered_ms(segments) / total if total else None,
                **_counts(segments),
            }


def _counts(segments: Sequence[Segment]) -> dict[str, Cell]:
    talk, words = covered_ms(segments), sum(len(segment.text.split()) for segment in segments)
    verdicts = [verdict_of(segment) for segment in segments]
    labels = [segment.sentiment.label for segment in segments if segment.sentiment]
    return {
        "talk_s": talk / 1000,
        "segments": len(segments),
        "words": words,
        "words_per_minute": words * 60_000 / talk if talk else None,
        **{str(label): labels.count(label) for label in Label},
        **{f"researcher_{one}": verdicts.count(one) for one in Verdict},
        "mean_polarity": mean_polarity(segments),
        "bookmarks": sum(segment.bookmark for segment in segments),
    }


def mean_polarity(segments: Sequence[Segment]) -> float | None:
    """Weighted by length; None where nothing is scored."""
    scored = [
        (segment.span.duration_ms, segment.sentiment.polarity)
        for segment in segments
        if segment.sentiment
    ]
    weight = sum(length for length, _ in scored)
    return sum(length * value for length, value in scored) / weight if weight else None
