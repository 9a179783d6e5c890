"""Rows of cells become the rows of a spreadsheet's XML.

openpyxl, which writes the rest of the workbook, takes half a minute for the words of a long day.
Text is inline, so that nothing in it can be a formula (ECMA-376, 18.3.1.4 and 18.18.11).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from xml.sax.saxutils import escape

from undertone.exports.tables import Cell
from undertone.exports.tiers import xml_text

LONGEST_CELL = 32_767  # of Excel
LINE, HIGHEST = 15, 409  # points, of a line and of the highest row
# Excel reads _x000D_ as a sign; the underscore itself is then written so.
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
Write = Callable[[Cell], str]


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet.

    Attributes:
        name: the key of its cells in a row.
        letter: what the spreadsheet calls it.
        write: gives the rest of a `<c>` element after its place.
        wrap: signs per line, where text is broken into lines; 0 where it is not.
    """

    name: str
    letter: str
    write: Write
    wrap: int = 0


def sheet_rows(
    columns: Sequence[SheetColumn], rows: Iterable[Mapping[str, Cell]], first: int
) -> str:
    """`<row>` elements, numbered from `first`; missing values leave no cell."""
    prepared = [(each.name, f'<c r="{each.letter}', each.write) for each in columns]
    wrapped = [(each.name, each.wrap) for each in columns if each.wrap]
    elements = []
    for number, row in zip(count(first), rows, strict=False):
        cells = [
            f'{opening}{number}"{write(value)}'
            for name, opening, write in prepared
            if (value := row[name]) is not None and value != ""
        ]
        lines = max((-(-len(str(row[name] or "")) // wide) for name, wide in wrapped), default=1)
        # Not every program measures broken lines when it opens a file.
        height = f' ht="{min(lines * LINE, HIGHEST)}"' if lines > 1 else ""
        elements.append(f'<row r="{number}"{height}>{"".join(cells)}</row>')
    return "".join(elements)


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
