"""A table becomes a document: Undertone's csv with all that it holds, others by their columns."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from undertone.imports.base import Source
from undertone.spreadsheet import unguard

Row = Mapping[str, str]
DELIMITERS = ",;\t|"
NO_DELIMITER = "\x1f"
ROWS_TRIED = 20
_QUOTED = re.compile(r'"[^"]*("|$)')


def rows_of(source: Source, required: Sequence[str] = ()) -> list[Row]:
    """The rows of a table by its column names in small letters; the formula guard is taken away.

    The guard belongs to the presets for Excel, whose files begin with a byte order mark.

    Raises:
        InputError: the table is cut off in a quoted cell, a row is longer than the header, or a
            required column is missing.
    """
    try:
        found = list(_filled(source))
    except csv.Error:
        raise source.damaged("the table is cut off, or its quotes are not in pairs") from None
    if not found:
        raise source.damaged("the table has no row")
    head = _names(found[0])
    if missing := [name for name in required if name not in head]:
        raise source.damaged(f"the column {missing[0]} is missing")
    if any(len(row) > len(head) for row in found):
        raise source.damaged("a row has more cells than the first line has names")
    free: Callable[[str], str] = unguard if source.content.startswith(b"\xef\xbb\xbf") else str
    empty = [""] * len(head)
    return [dict(zip(head, [*map(free, row), *empty], strict=False)) for row in found[1:]]


def head_of(source: Source) -> Sequence[str]:
    """The column names in small letters; none where there is no table."""
    try:
        return _names(next(_filled(source), []))
    except csv.Error:
        return []


def _names(row: Sequence[str]) -> list[str]:
    return [cell.strip().lower() for cell in row]


def _filled(source: Source, delimiter: str = "") -> Iterator[list[str]]:
    """The rows that are not empty; raises `csv.Error`."""
    sign = delimiter or _delimiter(source)
    reader = csv.reader(io.StringIO(source.text, newline=""), delimiter=sign, strict=True)
    return (row for row in reader if any(cell.strip() for cell in row))


def number(row: Row, name: str) -> float | None:
    """A cell as a finite number, with a decimal point or comma; None where it holds none."""
    try:
        value = float(row.get(name, "").replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _delimiter(source: Source) -> str:
    """What stands between the names of the first line, so that the rows after it have as many
    cells; a sign that no text has where it is a single name, whose answers may hold commas."""
    first = _QUOTED.sub("", next(filter(None, source.lines), ""))
    found = [sign for sign in DELIMITERS if sign in first]
    if len(found) < 2:
        return found[0] if found else NO_DELIMITER
    return max(found, key=lambda sign: (_fits(source, sign), first.count(sign)))


def _fits(source: Source, delimiter: str) -> int:
    """How many of the first rows have as many cells as the first of all."""
    try:
        rows = list(islice(_filled(source, delimiter), ROWS_TRIED))
    except csv.Error:
        return 0
    return sum(len(row) == len(rows[0]) for row in rows)
