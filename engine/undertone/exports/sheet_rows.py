"""Rows of cells become the rows of a spreadsheet's XML.

openpyxl, which writes the rest of the workbook, takes half a minute for the words of a long day.
Text is inline, so that nothing in it can be a formula (ECMA-376, 18.3.1.4 and 18.18.11).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count
from xml.sax.saxutils import escape

from undertone.exports.tables import Cell
from undertone.exports.tiers import xml_text

LONGEST_CELL = 32_767  # of Excel
# Excel reads _x000D_ as a sign; the underscore itself is then written so.
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
Write = Callable[[Cell], str]


def sheet_rows(
    names: Sequence[str], letters: Sequence[str], writers: Sequence[Write],
    rows: Iterable[Mapping[str, Cell]], first: int,
) -> str:  # fmt: skip
    """`<row>` elements, numbered from `first`; missing values leave no cell."""
    columns = [(name, f'<c r="{letter}', write) for name, letter, write in
               zip(names, letters, writers, strict=True)]  # fmt: skip
    lines = []
    for number, row in zip(count(first), rows, strict=False):
        cells = [
            f'{opening}{number}"{write(value)}'
            for name, opening, write in columns
            if (value := row[name]) is not None and value != ""
        ]
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    return "".join(lines)


def writer(kind: str, style: str) -> Write:
    """What writes the rest of a cell of that kind; `style` is an attribute, or empty."""
    if kind == "text":
        return lambda value: (
            f'{style} t="inlineStr"><is><t xml:space="preserve">{_text(str(value))}</t></is></c>'
        )
    if kind == "boolean":
        return lambda value: f'{style} t="b"><v>{int(bool(value))}</v></c>'
    return lambda value: f"{style}><v>{value}</v></c>"


def _text(value: str) -> str:
    return escape(_CODED.sub("_x005F_", xml_text(value)[:LONGEST_CELL]))
