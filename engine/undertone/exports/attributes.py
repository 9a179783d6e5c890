"""The researcher's names and values of an interview become columns that every row repeats.

So tables of several interviews can be put below each other and compared by them.
"""

from __future__ import annotations

import re

from undertone.exports.base import one_line
from undertone.exports.tables import Cell, Column
from undertone.model import Document

PREFIX = "attribute_"


def attribute_columns(document: Document) -> tuple[Column, ...]:
    """A text column per attribute, called `attribute_` and its name in letters and digits."""
    names = (one_line(name) for name, _ in document.attributes)
    keys = _keys(document)
    return tuple(
        (key, "text", "", f"of the interview: {name}")
        for key, name in zip(keys, names, strict=True)
    )


def attribute_cells(document: Document) -> dict[str, Cell]:
    """The attributes' values by column."""
    values = (value for _, value in document.attributes)
    return dict(zip(_keys(document), values, strict=True))


def _keys(document: Document) -> list[str]:
    keys: list[str] = []
    for name, _ in document.attributes:
        wanted = key = PREFIX + (re.sub(r"\W+", "_", name.lower()).strip("_") or "unnamed")
        number = 2
        while key in keys:
            key, number = f"{wanted}_{number}", number + 1
        keys.append(key)
    return keys
