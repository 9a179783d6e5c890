"""A document becomes a workbook: segments, words, speakers, and what made them.

The only home of openpyxl, which writes everything but the rows.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.formatting import rule
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from undertone.exports import csv_table
from undertone.exports.base import UNITS, ExportOptions, Format, one_line
from undertone.exports.findings import HEADING, caution, told_summary
from undertone.exports.methods import methods_paragraph
from undertone.exports.sheet_rows import SheetColumn, sheet_rows, writer
from undertone.exports.speakers_table import SpeakersTable
from undertone.exports.tables import Cell, Column, chosen
from undertone.exports.words_table import WordsTable
from undertone.exports.zips import packed, unpacked
from undertone.model import Document

WIDTHS = {
    **{"text": 80.0, "notes": 40.0, "value": 100.0, "fact": 32.0, "sentence": 80.0},
    **dict.fromkeys(("emotions", "labels", "approximate_labels", "segment_ids", "times"), 30.0),
}
NAMES = {"speaker", "file_name", "researcher_emotions", "researcher_sentiment", "final_sentiment"}
WRAPPED = ("text", "notes", "value", "sentence")
FORMATS = {"integer": "0", "number": "0.000", "boolean": '"TRUE";"TRUE";"FALSE"'}
COLOURS = ("D55E00", "EEEEEE", "0072B2")  # polarity -1, 0, 1
FACTS: tuple[Column, ...] = (("fact", "text", "", ""), ("value", "text", "", ""))
SENTENCES: tuple[Column, ...] = (
    ("sentence", "text", "", ""),
    ("segment_ids", "text", "", ""),
    ("times", "text", "", ""),
)
MADE = b"2000-01-01T00:00:00Z"
_SAMPLES = re.compile(rb'<row r="2".*?</row>', re.DOTALL)
_STYLE = re.compile(r'<c r="([A-Z]+)2"(?: s="(\d+)")?')
Table = tuple[str, Sequence[Column], Iterable[Mapping[str, Cell]]]


class Xlsx(Format):
    """Typed cells, text never run as a formula, a colour scale on polarity, fixed header."""

    NAME = "xlsx"
    EXTENSION = ".xlsx"
    TITLE = "Excel workbook"
    UNITS = UNITS

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        wanted = chosen(csv_table.columns(document), options)
        words, speakers = WordsTable(), SpeakersTable()
        tables: tuple[Table, ...] = (
            ("Segments", wanted, csv_table.rows(document)),
            ("Words", words.columns(document), words.rows(document)),
            ("Speakers", speakers.columns(document), speakers.rows(document)),
            ("About", FACTS, _facts(document)),
        )
        if document.summary:
            tables = (*tables, (HEADING, SENTENCES, _sentences(document)))
        files = _undated(unpacked(_frame(tables)))
        for number, (_, columns, rows) in enumerate(tables, start=1):
            name = f"xl/worksheets/sheet{number}.xml"
            files[name] = _filled(files[name], columns, rows)
        return packed(files)


def _frame(tables: Sequence[Table]) -> bytes:
    """The workbook with its headers, and a sample of each column's cells in the second row."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, columns, _ in tables:
        sheet: Any = book.create_sheet(title)
        sheet.freeze_panes = "A2"
        if columns not in (FACTS, SENTENCES):
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}1"
        for number, (name, kind, *_) in enumerate(columns, start=1):
            letter = get_column_letter(number)
            width = WIDTHS.get(name, 20.0 if name in NAMES else max(12.0, len(name) + 3.0))
            sheet.column_dimensions[letter].width = width
            sheet.cell(1, number, name).font = Font("Calibri", 11, bold=True)
            sample = sheet.cell(2, number, 0)
            sample.number_format = FORMATS.get(kind, "General")
            sample.alignment = Alignment(wrap_text=name in WRAPPED, vertical="top")
            if name in ("polarity", "mean_polarity"):
                sheet.conditional_formatting.add(f"{letter}2:{letter}1048576", _scale())
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _filled(sheet: bytes, columns: Sequence[Column], rows: Iterable[Mapping[str, Cell]]) -> bytes:
    """A sheet with its rows in place of the samples."""
    sample = _SAMPLES.search(sheet)
    assert sample  # every table has a column
    styles = dict(_STYLE.findall(sample[0].decode("ascii")))
    placed = [
        _column(get_column_letter(number), column, styles)
        for number, column in enumerate(columns, start=1)
    ]
    text = sheet_rows(placed, rows, first=2)
    bare = re.sub(rb"<dimension [^>]*/>", b"", sheet[: sample.start()])
    return bare + text.encode("utf-8") + sheet[sample.end() :]


def _column(letter: str, column: Column, styles: Mapping[str, str]) -> SheetColumn:
    name, kind, *_ = column
    style = f' s="{styles[letter]}"' if styles[letter] else ""
    wrap = int(WIDTHS[name] * 0.95) if name in WRAPPED else 0
    return SheetColumn(name, letter, writer(kind, style), wrap)


def _scale() -> Any:
    low, middle, high = COLOURS
    return rule.ColorScaleRule(  # type: ignore[no-untyped-call]
        start_type="num", start_value=-1, start_color=low,
        mid_type="num", mid_value=0, mid_color=middle,
        end_type="num", end_value=1, end_color=high,
    )  # fmt: skip


def _facts(document: Document) -> list[dict[str, Cell]]:
    media, made = document.media, document.provenance
    pairs = [
        ("Recording", one_line(media.file_name)),
        *document.attributes,
        ("SHA-256", media.sha256),
        ("Undertone", made.version),
        *((f"Model: {model.task}", f"{model.name} {model.sha256}") for model in made.models),
        *made.options,
        *(("Warning", warning) for warning in document.warnings),
        ("Methods", methods_paragraph(document)),
        *(
            (f"Column {name}", f"{meaning} ({unit})" if unit else meaning)
            for name, _, unit, meaning in csv_table.columns(document)
        ),
    ]
    return [{"fact": name, "value": value} for name, value in pairs]


def _sentences(document: Document) -> list[dict[str, Cell]]:
    """The summary, and below it what to think of it."""
    rows: list[dict[str, Cell]] = [
        {
            "sentence": one.text,
            "segment_ids": "; ".join(one.segments),
            "times": "; ".join(one.times),
        }
        for one in told_summary(document, "hh:mm:ss")
    ]
    return [*rows, {"sentence": caution(document), "segment_ids": "", "times": ""}]


def _undated(files: dict[str, bytes]) -> dict[str, bytes]:
    """The members without the time of writing, so that the same document gives the same bytes."""
    core = files["docProps/core.xml"]
    files["docProps/core.xml"] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", MADE, core)
    return files
