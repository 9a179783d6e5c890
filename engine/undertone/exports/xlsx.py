"""A document becomes a workbook: segments, words, speakers, and what made them.

The only home of openpyxl.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting import rule
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from undertone.exports import csv_table, speakers_table, words_table
from undertone.exports.base import UNITS, ExportOptions, Format, one_line
from undertone.exports.methods import methods_paragraph
from undertone.exports.tables import Cell, Column, chosen
from undertone.exports.tiers import xml_text
from undertone.exports.zips import packed, unpacked
from undertone.model import Document

LONGEST_CELL = 32_767  # of Excel
WIDTHS = {"text": 80.0, "notes": 40.0, "emotions": 30.0, "speaker": 20.0, "file_name": 20.0}
FORMATS = {"integer": "0", "number": "0.000"}
COLOURS = ("D55E00", "EEEEEE", "0072B2")  # polarity -1, 0, 1
MADE = b"2000-01-01T00:00:00Z"


class Xlsx(Format):
    """Typed cells, text never run as a formula, a colour scale on polarity, fixed header."""

    NAME = "xlsx"
    EXTENSION = ".xlsx"
    TITLE = "Excel workbook"
    UNITS = UNITS

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        book = Workbook(write_only=True)
        wanted = chosen(csv_table.columns(document), options)
        _sheet(book, "Segments", wanted, csv_table.rows(document))
        _sheet(book, "Words", words_table.columns(document), words_table.rows(document))
        _sheet(book, "Speakers", speakers_table.columns(document), speakers_table.rows(document))
        _about(book, document)
        stream = io.BytesIO()
        book.save(stream)
        return packed(_undated(unpacked(stream.getvalue())))


def _sheet(
    book: Workbook,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Mapping[str, Cell]],
) -> None:
    sheet: Any = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for number, (name, *_) in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTHS.get(name, 14.0)
        if name in ("polarity", "mean_polarity"):
            letter = get_column_letter(number)
            sheet.conditional_formatting.add(f"{letter}2:{letter}1048576", _scale())
    sheet.append([_header(sheet, name) for name, *_ in columns])
    for row in rows:
        sheet.append([_cell(sheet, row[name], name, kind) for name, kind, *_ in columns])


def _header(sheet: Any, name: str) -> Any:
    cell = WriteOnlyCell(sheet, name)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, value: Cell, name: str, kind: str) -> Any:
    if value is None or value == "":
        return None
    if kind == "text":
        cell = WriteOnlyCell(sheet, xml_text(str(value))[:LONGEST_CELL])
        cell.data_type = "s"  # also what begins with an equals sign
        if name == "text":
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        return cell
    cell = WriteOnlyCell(sheet, value)
    if kind in FORMATS:
        cell.number_format = FORMATS[kind]
    return cell


def _scale() -> Any:
    low, middle, high = COLOURS
    return rule.ColorScaleRule(  # type: ignore[no-untyped-call]
        start_type="num", start_value=-1, start_color=low,
        mid_type="num", mid_value=0, mid_color=middle,
        end_type="num", end_value=1, end_color=high,
    )  # fmt: skip


def _about(book: Workbook, document: Document) -> None:
    sheet: Any = book.create_sheet("About")
    media, made = document.media, document.provenance
    facts = [
        ("Recording", one_line(media.file_name)),
        *document.attributes,
        ("SHA-256", media.sha256),
        ("Undertone", made.version),
        *((f"Model: {model.task}", f"{model.name} {model.sha256}") for model in made.models),
        *made.options,
        *(("Warning", warning) for warning in document.warnings),
        ("Methods", methods_paragraph(document)),
        *(
            (f"Column {name}", f"{meaning} {unit}")
            for name, _, unit, meaning in csv_table.columns(document)
        ),
    ]
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 28.0, 90.0
    for name, value in facts:
        sheet.append([_cell(sheet, name, "", "text"), _cell(sheet, value, "", "text")])


def _undated(files: dict[str, bytes]) -> dict[str, bytes]:
    """The members without the time of writing, so that the same document gives the same bytes."""
    core = files["docProps/core.xml"]
    files["docProps/core.xml"] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", MADE, core)
    return files
