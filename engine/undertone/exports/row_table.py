"""What tables with records of their own share: columns, rows, the interview's attributes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from undertone.exports.attributes import attribute_cells, attribute_columns
from undertone.exports.base import ExportOptions, TextFormat
from undertone.exports.tables import Cell, Column, table
from undertone.model import Document


class RowTable(TextFormat):
    """A table that is always the same columns; the dialects are those of `csv`.

    Attributes:
        COLUMNS: name, type, unit and meaning of its own columns.
    """

    COLUMNS: ClassVar[tuple[Column, ...]]
    UNITS = ()

    @abstractmethod
    def cells(self, document: Document) -> Iterator[dict[str, Cell]]:
        """The rows, by its own columns."""

    def columns(self, document: Document) -> tuple[Column, ...]:
        """`COLUMNS`, and one for each attribute of the interview."""
        return (*self.COLUMNS, *attribute_columns(document))

    def rows(self, document: Document) -> Iterator[dict[str, Cell]]:
        """The rows, by all columns."""
        attributes = attribute_cells(document)
        return ({**row, **attributes} for row in self.cells(document))

    def render(self, document: Document, options: ExportOptions) -> str:
        return table(self.columns(document), self.rows(document), options)
