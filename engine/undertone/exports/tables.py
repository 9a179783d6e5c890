"""Rows of cells become delimited text, as each dialect writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from undertone.errors import OptionError
from undertone.exports.base import ExportOptions, one_line
from undertone.spreadsheet import guard

Cell = str | int | float | bool | None
Column = tuple[str, str, str, str]  # name, type, unit, meaning
DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Form:
    """How a dialect writes a table."""

    delimiter: str
    decimal: str
    line_end: str
    byte_order_mark: bool
    formula_guard: bool


FORMS = {
    "excel": Form(",", ".", "\r\n", True, True),
    "excel-semicolon": Form(";", ",", "\r\n", True, True),
    "data": Form(",", ".", "\n", False, False),
}


def chosen(columns: Sequence[Column], options: ExportOptions) -> tuple[Column, ...]:
    """The columns that the user wants, in that order.

    Raises:
        OptionError: there is no such column.
    """
    if not options.columns:
        return tuple(columns)
    known = {column[0]: column for column in columns}
    for name in options.columns:
        if name not in known:
            raise OptionError(f"There is no column {name!r}; there are {', '.join(known)}.")
    return tuple(known[name] for name in dict.fromkeys(options.columns))


def table(
    columns: Sequence[Column], rows: Iterable[Mapping[str, Cell]], options: ExportOptions
) -> str:
    """A table with its header line; text is always quoted, a missing value is empty.

    Raises:
        OptionError: the options name a column that there is not.
    """
    form, wanted = FORMS[options.dialect], chosen(columns, options)
    mark = "\ufeff" if form.byte_order_mark else ""
    writers = [(name, _writer(name, kind, form)) for name, kind, *_ in wanted]
    lines = [form.delimiter.join(name for name, *_ in wanted)]
    lines += [
        form.delimiter.join([write(cells[name]) for name, write in writers]) for cells in rows
    ]
    return mark + "".join(line + form.line_end for line in lines)


def _writer(name: str, kind: str, form: Form) -> Callable[[Cell], str]:
    """What turns one column's values into text."""
    if kind == "boolean":
        return lambda value: "" if value is None else "true" if value else "false"
    if kind == "integer":
        return lambda value: "" if value is None else str(value)
    if kind == "number":
        places = 3 if name.endswith("_s") else DECIMALS
        return lambda value: "" if value is None else _number(float(value), places, form.decimal)
    # Most columns repeat themselves: a name, a label.
    text = lru_cache(256)(lambda value: _text(value, form.formula_guard))
    return lambda value: "" if value is None else text(str(value))


def _number(value: float, places: int, decimal: str) -> str:
    shown = f"{value:.{places}f}"
    shown = shown.removeprefix("-") if not shown.strip("-0.") else shown
    return shown if decimal == "." else shown.replace(".", decimal)


def _text(value: str, guarded: bool) -> str:
    text = one_line(value)
    return '"' + (guard(text) if guarded else text).replace('"', '""') + '"'
