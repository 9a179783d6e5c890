"""Rows of any analysis become a tidy CSV file: a column per value, a line per row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

from undertone.spreadsheet import guard

DECIMALS = 4


def csv_text(rows: Sequence[object]) -> str:
    """Dataclass rows as CSV (comma, LF, a header line); nested ones become columns `a_b`.

    A missing value is empty, a list its items with "; " between them. These are tables for a
    spreadsheet: text that one might run as a formula has one ' in front (`spreadsheet.guard`).
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    for number, row in enumerate(rows):
        cells = dict(_cells(row, ""))
        if number == 0:
            writer.writerow(cells)
        writer.writerow(cells.values())
    return file.getvalue()


def _cells(row: object, prefix: str) -> Iterator[tuple[str, str]]:
    if not is_dataclass(row):
        raise TypeError(f"{type(row).__name__} is no row")
    for each in fields(row):
        value = getattr(row, each.name)
        if is_dataclass(value):
            yield from _cells(value, f"{prefix}{each.name}_")
        else:
            shown = _shown(value)
            is_text = isinstance(value, (str, tuple))
            yield f"{prefix}{each.name}", guard(shown) if is_text else shown


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.{DECIMALS}f}"
    if isinstance(value, tuple):
        return "; ".join(_shown(item) for item in value)
    return str(value)
