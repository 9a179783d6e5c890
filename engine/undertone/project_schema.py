"""The tables of the project file, and a document as the few figures that describe it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from undertone.model import Document, Label, Media, Segment

# Of a document, what is not in the rows of `segments`.
DOCUMENT_FIELDS = (
    *("media", "speakers", "turns", "speech", "warnings", "language", "provenance", "attributes"),
    *("labelling", "summary"),
)
# `last_edit` is the edit that last changed the row; NULL is what the analysis found.
SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE stages(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE pieces(key TEXT PRIMARY KEY, position INTEGER NOT NULL, value TEXT NOT NULL);
CREATE TABLE edits(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    edited_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
CREATE TABLE segments(
    id TEXT PRIMARY KEY,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    speaker TEXT,
    channel INTEGER NOT NULL,
    text TEXT NOT NULL,
    confidence REAL,
    sentiment TEXT,
    sentiment_confidence REAL,
    polarity REAL,
    flags TEXT NOT NULL,
    edited INTEGER NOT NULL,
    position INTEGER NOT NULL,
    last_edit INTEGER REFERENCES edits(number),
    data TEXT NOT NULL
);
CREATE INDEX segments_position ON segments(position);
"""


def segment_row(segment: Segment) -> tuple[object, ...]:
    """The columns of `segments` from `id` to `edited`."""
    sentiment = segment.sentiment
    return (
        _storable(segment.id),
        segment.start_ms,
        segment.end_ms,
        None if segment.speaker is None else _storable(segment.speaker),
        segment.channel,
        _storable(segment.text),
        segment.confidence,
        None if sentiment is None else str(sentiment.label),
        None if sentiment is None else sentiment.confidence,
        None if sentiment is None else sentiment.polarity,
        " ".join(segment.flags),
        int(segment.edited),
    )


@dataclass(frozen=True, slots=True)
class Summary:
    """A project in a few figures.

    Attributes:
        talk_ms: milliseconds of segments per speaker name, most first.
        sentiments: the number of segments per label; empty when none was scored.
        edits: label and time (ISO 8601, UTC) of every edit, oldest first.
    """

    media: Media
    status: str
    language: str | None
    segments: int
    words: int
    edited: int
    untranscribed_ms: int
    talk_ms: tuple[tuple[str, int], ...]
    sentiments: tuple[tuple[Label, int], ...]
    warnings: tuple[str, ...]
    edits: tuple[tuple[str, str], ...]

    @classmethod
    def of(
        cls, document: Document, status: str, edits: tuple[tuple[str, str], ...] = ()
    ) -> Summary:
        """The figures of a document."""
        talk: Counter[str] = Counter()
        for segment in document.segments:
            talk[document.speaker_name(segment.speaker)] += segment.end_ms - segment.start_ms
        found = Counter(s.sentiment.label for s in document.segments if s.sentiment is not None)
        return cls(
            media=document.media,
            status=status,
            language=document.language,
            segments=len(document.segments),
            words=sum(len(segment.text.split()) for segment in document.segments),
            edited=sum(segment.edited for segment in document.segments),
            untranscribed_ms=document.untranscribed_ms,
            talk_ms=tuple(talk.most_common()),
            sentiments=tuple((label, found[label]) for label in Label) if found else (),
            warnings=document.warnings,
            edits=edits,
        )


def _storable(text: str) -> str:
    """Text as UTF-8 can hold it (file systems and broken input give lone surrogates)."""
    return text.encode("utf-8", "replace").decode("utf-8")
