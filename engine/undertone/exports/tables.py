"""Rows of cells become delimited text, as each preset writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from undertone.exports.base import Preset, one_line
from undertone.exports.spreadsheet import guard

Cell = str | int | float | bool | None
Column = tuple[str, str, str, str]  # name, type, unit, meaning
DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a preset writes a table."""

    delimiter: str
    decimal: str
    line_end: str
    byte_order_mark: bool
    formula_guard: bool


DIALECTS = {
    "excel": Dialect(",", ".", "\r\n", True, True),
    "excel-semicolon": Dialect(";", ",", "\r\n", True, True),
    "data": Dialect(",", ".", "\n", False, False),
}


def table(columns: Sequence[Column], rows: Iterable[Mapping[str, Cell]], preset: Preset) -> str:
    """A table with its header line; text is always quoted, a missing value is empty."""
    dialect = DIALECTS[preset]
    mark = "\ufeff" if dialect.byte_order_mark else ""
    lines = [dialect.delimiter.join(name for name, *_ in columns)]
    for cells in rows:
        values = (_cell(name, cells[name], kind, dialect) for name, kind, *_ in columns)
        lines.append(dialect.delimiter.join(values))
    return mark + "".join(line + dialect.line_end for line in lines)


def _cell(name: str, value: Cell, kind: str, dialect: Dialect) -> str:
    if value is None:
        return ""
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "integer":
        return str(value)
    if kind == "number":
        places = 3 if name.endswith("_s") else DECIMALS
        shown = f"{float(value):.{places}f}"
        shown = shown.removeprefix("-") if not shown.strip("-0.") else shown
        return shown.replace(".", dialect.decimal)
    text = one_line(str(value))
    guarded = guard(text) if dialect.formula_guard else text
    return '"' + guarded.replace('"', '""') + '"'
