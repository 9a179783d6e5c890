"""A document becomes a table with one row per segment, and a sidecar that explains its columns."""

from __future__ import annotations

import json
from collections.abc import Iterator

from undertone import timecode
from undertone.analytics.labels import verdict_of
from undertone.codec import Json
from undertone.exports.attributes import attribute_cells, attribute_columns
from undertone.exports.base import UNITS, ExportOptions, TextFormat, one_line, shown_speaker
from undertone.exports.findings import label_cells, label_column
from undertone.exports.labels import judged_emotions, label
from undertone.exports.provenance import described
from undertone.exports.tables import FORMS, Cell, Column, chosen, table
from undertone.model import Document, Segment

SCHEMA_VERSION = 1


# Name, type, unit, meaning. `text`, `start`, `end`, `sentiment`, `confidence` and `speaker` are the
# names and units of AssemblyAI's sentiment results; its labels are in capitals, these are not.
COLUMNS: tuple[Column, ...] = (
    ("file_name", "text", "", "name of the recording"),
    ("segment_id", "text", "", "stable name of the segment in its project"),
    ("start", "integer", "ms", "start, from the beginning of the recording"),
    ("end", "integer", "ms", "end, from the beginning of the recording"),
    ("start_s", "number", "s", "start, in seconds"),
    ("end_s", "number", "s", "end, in seconds"),
    ("duration_s", "number", "s", "end minus start"),
    ("start_tc", "text", "HH:MM:SS.mmm", "start, as a time code"),
    ("end_tc", "text", "HH:MM:SS.mmm", "end, as a time code"),
    ("speaker", "text", "", "name of the speaker; empty when unknown"),
    ("speaker_id", "text", "", "the speaker's stable name in the project"),
    ("channel", "integer", "", "channel of the recording, from 1"),
    ("text", "text", "", "the words; empty when speech got no text (see flags)"),
    ("language", "text", "ISO 639-1", "language of the recording"),
    ("sentiment", "text", "", "negative, neutral or positive; empty when not scored"),
    ("confidence", "number", "0 to 1", "of the sentiment: the largest of the probabilities"),
    ("polarity", "number", "-1 to 1", "p_positive minus p_negative"),
    ("p_negative", "number", "0 to 1", "probability of negative"),
    ("p_neutral", "number", "0 to 1", "probability of neutral"),
    ("p_positive", "number", "0 to 1", "probability of positive"),
    ("emotions", "text", "", "descriptive labels with probabilities: label:0.72; label:0.31"),
    ("researcher_sentiment", "text", "", "a person's label; empty when they gave none"),
    ("researcher_emotions", "text", "", "a person's emotions, separated by '; '; none: no emotion"),
    ("final_sentiment", "text", "", "the person's label where there is one, else the model's"),
    (
        "pitch_difference_semitones",
        "number",
        "semitones",
        "voice against the speaker's usual pitch",
    ),
    ("loudness_difference_db", "number", "dB", "voice against the speaker's usual loudness"),
    ("rate_difference_wpm", "number", "1/min", "rate against the speaker's usual rate"),
    ("transcript_confidence", "number", "0 to 1", "of the words, as the recogniser gave it"),
    ("times_estimated", "boolean", "", "some word times are interpolated; empty without words"),
    ("overlap", "boolean", "", "somebody else speaks at the same time"),
    ("flags", "text", "", "reasons for a second look, separated by '; '"),
    ("edited", "boolean", "", "a person changed the segment"),
    ("notes", "text", "", "the researcher's note"),
    ("bookmark", "boolean", "", "the researcher marked the segment"),
    ("checked", "boolean", "", "the researcher heard the segment and found it right"),
)


class Csv(TextFormat):
    """Comma-separated values, RFC 4180; text is always quoted, a missing value is empty."""

    NAME = "csv"
    EXTENSION = ".csv"
    TITLE = "Table for Excel, R or Python"
    UNITS = UNITS

    def render(self, document: Document, options: ExportOptions) -> str:
        return table(columns(document), rows(document), options)

    def sidecar(self, document: Document, options: ExportOptions) -> str:
        form = FORMS[options.dialect]
        explained: dict[str, Json] = {
            "schema": "undertone-csv",
            "schema_version": SCHEMA_VERSION,
            "preset": options.dialect,
            "encoding": "utf-8",
            "byte_order_mark": form.byte_order_mark,
            "delimiter": form.delimiter,
            "decimal": form.decimal,
            "line_end": form.line_end,
            "formula_guard": "text that a spreadsheet might run as a formula has one ' in front"
            if form.formula_guard
            else None,
            "missing_value": "",
            "rows": len(document.segments),
            "columns": [
                {"name": name, "type": kind, "unit": unit, "meaning": meaning}
                for name, kind, unit, meaning in chosen(columns(document), options)
            ],
            **described(document),
        }
        return json.dumps(explained, ensure_ascii=False, indent=2) + "\n"


def columns(document: Document) -> tuple[Column, ...]:
    """`COLUMNS`, one for labels where there are any, and one for each attribute."""
    return (*COLUMNS, *label_column(document), *attribute_columns(document))


def rows(document: Document) -> Iterator[dict[str, Cell]]:
    """One row per segment, by column."""
    attributes = attribute_cells(document)
    for segment in document.segments:
        yield {**_row(document, segment), **attributes}


def _row(document: Document, segment: Segment) -> dict[str, Cell]:
    words = segment.words
    return {
        "file_name": document.media.file_name,
        "segment_id": segment.id,
        **_times(segment),
        "speaker": shown_speaker(document, segment),
        "speaker_id": segment.speaker or "",
        "channel": segment.channel + 1,
        "text": segment.text,
        "language": document.language or "",
        **_sentiment(segment),
        "emotions": _emotions(segment),
        "researcher_sentiment": verdict_of(segment) or "",
        "researcher_emotions": judged_emotions(segment),
        "final_sentiment": label(segment),
        **_voice(segment),
        "transcript_confidence": segment.confidence,
        "times_estimated": any(word.estimated for word in words) if words else None,
        "overlap": segment.overlap,
        "flags": "; ".join(segment.flags),
        "edited": segment.edited,
        "notes": segment.note,
        "bookmark": segment.bookmark,
        "checked": segment.checked,
        **label_cells(document, segment),
    }


def _times(segment: Segment) -> dict[str, Cell]:
    start, end = segment.start_ms, segment.end_ms
    return {
        "start": start,
        "end": end,
        "start_s": start / 1000,
        "end_s": end / 1000,
        "duration_s": (end - start) / 1000,
        "start_tc": timecode.clock(start),
        "end_tc": timecode.clock(end),
    }


def _sentiment(segment: Segment) -> dict[str, Cell]:
    found = segment.sentiment
    if found is None:
        names = ("confidence", "polarity", "p_negative", "p_neutral", "p_positive")
        return {"sentiment": "", **dict.fromkeys(names)}
    return {
        "sentiment": str(found.label),
        "confidence": found.confidence,
        "polarity": found.polarity,
        "p_negative": found.probabilities.negative,
        "p_neutral": found.probabilities.neutral,
        "p_positive": found.probabilities.positive,
    }


def _emotions(segment: Segment) -> str:
    # A label with a separator in it would make two.
    labels = str.maketrans({";": ",", ":": " "})
    return "; ".join(
        f"{one_line(emotion.label).translate(labels)}:{emotion.score:.2f}"
        for emotion in segment.emotions or ()
    )


def _voice(segment: Segment) -> dict[str, Cell]:
    voice = segment.voice
    return {
        "pitch_difference_semitones": voice.pitch_semitones if voice else None,
        "loudness_difference_db": voice.loudness_db if voice else None,
        "rate_difference_wpm": voice.words_per_minute if voice else None,
    }
