"""Tables with a row per segment become documents: Undertone's csv, and others by their columns.

Undertone's holds everything but the words' times; of another table times, speaker and text are
read, under the names that Vibe, WhisperX and people use.
"""

from __future__ import annotations

from collections.abc import Sequence

from undertone import __version__
from undertone.exports.findings import APPROXIMATE, LABELS
from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import clock_ms, number_ms
from undertone.imports.fields import channel_of
from undertone.imports.remarks import judgement
from undertone.imports.sentences import spread
from undertone.imports.tables import Row, head_of, number, rows_of
from undertone.model import (
    Document,
    Emotion,
    Flag,
    Label,
    Labelling,
    Meaning,
    Media,
    Probabilities,
    Provenance,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
    Voice,
)

_OWN = ("segment_id", "start", "end", "speaker_id", "text", "sentiment")
_TEXT = ("text", "content", "transcript", "transcription", "utterance", "sentence")
_START = ("start_ms", "start", "start_time", "start_s", "begin", "from", "time", "timestamp")
_END = ("end_ms", "end", "end_time", "end_s", "stop", "to")
_SPEAKER = ("speaker", "speaker_name", "name", "participant")
_ATTRIBUTE = "attribute_"
_VOICE = ("pitch_difference_semitones", "loudness_difference_db", "rate_difference_wpm")


class Csv(Reader):
    """A header line and a row per segment; comma, semicolon or tab."""

    NAME = "csv"
    EXTENSIONS = (".csv", ".tsv")
    TITLE = "Table of segments (CSV)"

    def recognises(self, source: Source) -> bool:
        head = head_of(source)
        return len(head) > 1 and _first(head, _TEXT) != "" and "word_number" not in head

    def read(self, source: Source) -> Transcript | Document:
        head = head_of(source)
        rows = rows_of(source)
        if all(name in head for name in _OWN):
            return _document(rows, source)
        return Transcript(tuple(_lines(rows, head)))


def _first(head: Sequence[str], names: Sequence[str]) -> str:
    return next((name for name in names if name in head), "")


def _lines(rows: Sequence[Row], head: Sequence[str]) -> list[Line]:
    start, end = _first(head, _START), _first(head, _END)
    text, speaker = _first(head, _TEXT), _first(head, _SPEAKER)
    values = [row.get(name, "") for row in rows for name in (start, end)]
    # Whole numbers throughout are milliseconds, as WhisperX writes them.
    whole = all(value.strip().isdecimal() for value in values if value.strip())
    unit = 1.0 if start.endswith("_ms") or (whole and not start.endswith("_s")) else 1000.0
    return [
        Line(
            row.get(text, ""),
            _time(row.get(start, ""), unit),
            _time(row.get(end, ""), unit),
            row.get(speaker, ""),
        )
        for row in rows
    ]


def _time(cell: str, unit_ms: float) -> int | None:
    if not cell.strip():
        return None
    return clock_ms(cell) if ":" in cell else number_ms(cell, unit_ms)


def _document(rows: Sequence[Row], source: Source) -> Document:
    segments = tuple(_segment(row) for row in rows)
    if len({segment.id for segment in segments}) != len(segments):
        raise source.damaged("two rows have one segment_id")
    names = {key: row.get("speaker", key) for row in rows if (key := row["speaker_id"])}
    first = rows[0] if rows else {}
    last = max((segment.end_ms for segment in segments), default=0)
    return Document(
        media=Media(first.get("file_name", ""), "", last, 0, 0, "", ""),
        segments=segments,
        speakers=tuple(Speaker(SpeakerId(key), name) for key, name in names.items()),
        language=first.get("language") or None,
        provenance=Provenance(__version__),
        attributes=tuple(
            (key.removeprefix(_ATTRIBUTE), value)
            for key, value in first.items()
            if key.startswith(_ATTRIBUTE)
        ),
        labelling=_labelling(rows, segments),
    )


def _segment(row: Row) -> Segment:
    start, text = number_ms(row["start"]), row["text"]
    end = max(number_ms(row["end"]), start)
    channel = row.get("channel", "")
    return Segment(
        id=SegmentId(row["segment_id"]),
        start_ms=start,
        end_ms=end,
        text=text,
        words=spread(text.split(), start, end),
        speaker=SpeakerId(row["speaker_id"]) if row["speaker_id"] else None,
        channel=channel_of(channel),
        confidence=number(row, "transcript_confidence"),
        sentiment=_sentiment(row),
        emotions=_emotions(row),
        labels=_labels(row),
        voice=_voice(row),
        overlap=row.get("overlap", "").lower() == "true",
        flags=tuple(Flag(f) for f in row.get("flags", "").split("; ") if f in list(Flag)),
        edited=row.get("edited", "").lower() == "true",
        note=row.get("notes", ""),
        judgement=judgement(
            row.get("researcher_sentiment", ""), row.get("researcher_emotions", "")
        ),
        bookmark=row.get("bookmark", "").lower() == "true",
        checked=row.get("checked", "").lower() == "true",
    )


def _sentiment(row: Row) -> Sentiment | None:
    values = [number(row, name) for name in ("p_negative", "p_neutral", "p_positive")]
    shares = [value for value in values if value is not None]
    confidence, polarity = number(row, "confidence"), number(row, "polarity")
    label = row["sentiment"].lower()
    if len(shares) < 3 or label not in list(Label) or confidence is None or polarity is None:
        return None
    return Sentiment(Label(label), confidence, polarity, Probabilities(*shares))


def _emotions(row: Row) -> tuple[Emotion, ...] | None:
    """`label:0.72; label:0.31`; scored segments without any have none, others are not scored."""
    found = _scored(row.get("emotions", ""))
    return found if found or row["sentiment"] else None


def _labels(row: Row) -> tuple[Emotion, ...] | None:
    """The same of a researcher's own set; `none` is that no label applies."""
    cell = row.get(LABELS, "") or row.get(APPROXIMATE, "")
    return _scored(cell) if cell else None


def _labelling(rows: Sequence[Row], segments: Sequence[Segment]) -> Labelling | None:
    """The set as far as its labels occur; its descriptions are not in a table."""
    found = [segment.labels for segment in segments if segment.labels is not None]
    if not found:
        return None
    names = dict.fromkeys(each.label for labels in found for each in labels)
    most = max(1, *map(len, found))
    return Labelling(tuple(Meaning(name, "") for name in names), most, APPROXIMATE in rows[0])


def _scored(cell: str) -> tuple[Emotion, ...]:
    found: list[Emotion] = []
    for item in filter(None, cell.split("; ")):
        label, _, score = item.rpartition(":")
        value = number({"score": score}, "score")
        if label and value is not None:
            found.append(Emotion(label, value))
    return tuple(found)


def _voice(row: Row) -> Voice | None:
    values = [number(row, name) for name in _VOICE]
    return Voice(*values) if any(value is not None for value in values) else None
