"""A document becomes a table with one row per word."""

from __future__ import annotations

from collections.abc import Iterator

from undertone.exports.base import one_line, shown_speaker
from undertone.exports.row_table import RowTable
from undertone.exports.tables import Cell, Column
from undertone.model import Document

COLUMNS: tuple[Column, ...] = (
    ("file_name", "text", "", "name of the recording"),
    ("segment_id", "text", "", "the segment that the word stands in"),
    ("word_number", "integer", "", "place in the segment, from 1"),
    ("start", "integer", "ms", "start, from the beginning of the recording"),
    ("end", "integer", "ms", "end, from the beginning of the recording"),
    ("speaker", "text", "", "name of the speaker; empty when unknown"),
    ("word", "text", "", "the word as it is written in the segment"),
    ("confidence", "number", "0 to 1", "of the word, as the recogniser gave it"),
    ("time_estimated", "boolean", "", "the times are interpolated, not measured"),
)


class WordsTable(RowTable):
    """One row per word, for counting and alignment."""

    NAME = "words"
    EXTENSION = ".words.csv"
    TITLE = "Table of words"
    COLUMNS = COLUMNS

    def cells(self, document: Document) -> Iterator[dict[str, Cell]]:
        file_name = one_line(document.media.file_name)
        for segment in document.segments:
            speaker = shown_speaker(document, segment)
            for number, word in enumerate(segment.words, start=1):
                yield {
                    "file_name": file_name,
                    "segment_id": segment.id,
                    "word_number": number,
                    "start": word.start_ms,
                    "end": word.end_ms,
                    "speaker": speaker,
                    "word": word.text,
                    "confidence": word.confidence,
                    "time_estimated": word.estimated,
                }
