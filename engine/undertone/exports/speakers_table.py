"""A document becomes a table with one row per speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from undertone.exports.base import ExportOptions, TextFormat, one_line
from undertone.exports.tables import Cell, Column, table
from undertone.model import Document, Label, Segment, SpeakerId, union

COLUMNS: tuple[Column, ...] = (
    ("file_name", "text", "", "name of the recording"),
    ("speaker", "text", "", "name of the speaker; empty for segments of nobody known"),
    ("speaker_id", "text", "", "the speaker's stable name in the project"),
    ("talk_s", "number", "s", "time covered by the speaker's segments"),
    ("talk_share", "number", "0 to 1", "of the talk time of all speakers together"),
    ("segments", "integer", "", "number of segments"),
    ("words", "integer", "", "number of words, separated by spaces"),
    ("words_per_minute", "number", "1/min", "words in the talk time"),
    ("negative", "integer", "", "segments with this label"),
    ("neutral", "integer", "", "segments with this label"),
    ("positive", "integer", "", "segments with this label"),
    ("mean_polarity", "number", "-1 to 1", "weighted by the segments' lengths"),
)


class SpeakersTable(TextFormat):
    """One row per speaker: talk time, words and sentiment; the presets are those of `csv`."""

    NAME = "speakers"
    EXTENSION = ".speakers.csv"
    TITLE = "Table of speakers"

    def render(self, document: Document, options: ExportOptions) -> str:
        return table(COLUMNS, rows(document), options.preset)


def rows(document: Document) -> Iterator[dict[str, Cell]]:
    """One row per item, by column."""
    ids: list[SpeakerId | None] = [known.id for known in document.speakers]
    ids += [s.speaker for s in document.segments if s.speaker not in ids]
    found = {one: [s for s in document.segments if s.speaker == one] for one in dict.fromkeys(ids)}
    total = sum(talk_ms(segments) for segments in found.values())
    for speaker, segments in found.items():
        yield {
            "file_name": one_line(document.media.file_name),
            "speaker": one_line(document.speaker_name(speaker)),
            "speaker_id": speaker or "",
            "talk_share": talk_ms(segments) / total if total else None,
            **_counts(segments),
        }


def talk_ms(segments: Sequence[Segment]) -> int:
    """Time that segments cover, each moment once."""
    return sum(span.duration_ms for span in union(segment.span for segment in segments))


def _counts(segments: Sequence[Segment]) -> dict[str, Cell]:
    talk, words = talk_ms(segments), sum(len(segment.text.split()) for segment in segments)
    labels = [segment.sentiment.label for segment in segments if segment.sentiment]
    return {
        "talk_s": talk / 1000,
        "segments": len(segments),
        "words": words,
        "words_per_minute": words * 60_000 / talk if talk else None,
        **{str(label): labels.count(label) for label in Label},
        "mean_polarity": mean_polarity(segments),
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
