"""Undertone's table of words becomes a transcript with their times."""

from __future__ import annotations

from itertools import groupby

from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import number_ms
from undertone.imports.tables import Row, head_of, number, rows_of
from undertone.model import Word
from undertone.running_text import joined

_COLUMNS = ("segment_id", "word_number", "start", "end", "word")


class WordsCsv(Reader):
    """A row per word; the segments are those of its `segment_id`."""

    NAME = "words"
    EXTENSIONS = (".csv",)
    TITLE = "Table of words (CSV)"

    def recognises(self, source: Source) -> bool:
        head = head_of(source)
        return all(name in head for name in _COLUMNS)

    def read(self, source: Source) -> Transcript:
        rows = rows_of(source, _COLUMNS)
        groups = groupby(rows, key=lambda row: row["segment_id"])
        name = rows[0].get("file_name", "") if rows else ""
        return Transcript(tuple(_line(list(group)) for _, group in groups), file_name=name)


def _line(rows: list[Row]) -> Line:
    words = tuple(
        Word(
            row["word"],
            number_ms(row["start"]),
            number_ms(row["end"]),
            number(row, "confidence"),
            row.get("time_estimated", "").lower() == "true",
        )
        for row in rows
    )
    start = min(word.start_ms for word in words)
    end = max(word.end_ms for word in words)
    text = joined(word.text for word in words)
    return Line(text, start, end, rows[0].get("speaker", ""), words)
