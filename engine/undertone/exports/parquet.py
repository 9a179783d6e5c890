"""A document becomes an Apache Parquet table with the columns of the CSV.

The only home of pyarrow, which is not installed with the program: it is larger than all the rest.
"""

from __future__ import annotations

import io
from importlib import import_module
from importlib.util import find_spec

from undertone.errors import OptionError
from undertone.exports.base import UNITS, ExportOptions, Format
from undertone.exports.csv_table import columns, rows
from undertone.exports.tables import chosen
from undertone.model import Document

TYPES = {"text": "string", "integer": "int64", "number": "float64", "boolean": "bool_"}


def installed() -> bool:
    """Whether the package that writes the file is there."""
    return find_spec("pyarrow") is not None


class Parquet(Format):
    """Typed columns for pandas, R and DuckDB; a missing value is null."""

    NAME = "parquet"
    EXTENSION = ".parquet"
    TITLE = "Parquet table"
    UNITS = UNITS

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        if not installed():
            raise OptionError("Parquet needs one package more: pip install pyarrow.")
        arrow = import_module("pyarrow")
        wanted = chosen(columns(document), options)
        fields = [(_safe(name), getattr(arrow, TYPES[kind])()) for name, kind, *_ in wanted]
        cells = [{_safe(name): _safe(row[name]) for name, *_ in wanted} for row in rows(document)]
        stream = io.BytesIO()
        import_module("pyarrow.parquet").write_table(
            arrow.Table.from_pylist(cells, schema=arrow.schema(fields)), stream
        )
        return stream.getvalue()


def _safe(value: object) -> object:
    """Text without code units that UTF-8 has not."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
