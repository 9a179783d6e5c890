"""A document becomes rows of the project's tables `meta` and `segments`, and comes back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

from undertone import codec
from undertone.model import (
    Document,
    Labelling,
    Media,
    Provenance,
    Segment,
    Span,
    Speaker,
    Statement,
    Turn,
)
from undertone.project_schema import DOCUMENT_FIELDS
from undertone.segment_table import SegmentTable

T = TypeVar("T")
_LABELLING = cast(type[Labelling | None], Labelling | None)
_SUMMARY = cast(type[tuple[Statement, ...] | None], tuple[Statement, ...] | None)


class DocumentStore:
    """The tables of one connection; the caller has begun a transaction to write.

    What it raises is SQLite's, or `InputError` where a value is damaged.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._segments = SegmentTable(connection)
        self._document: Document | None = None  # what the rows hold, as long as nobody else writes

    def forget(self) -> None:
        """Somebody else may have written: read everything again when it is needed."""
        self._segments.forget()
        self._document = None

    def document(self, *, running: bool) -> Document:
        """The document; by time while the analysis runs, when segments come in no fixed order."""
        if self._document is None:
            segments = self._segments.read()
            if running:
                segments = tuple(sorted(segments, key=lambda segment: segment.start_ms))
            self._document = Document(
                media=self.required("media", Media),
                segments=segments,
                speakers=self.get("speakers", tuple[Speaker, ...], ()),
                turns=self.get("turns", tuple[Turn, ...], ()),
                speech=self.get("speech", tuple[Span, ...], ()),
                warnings=self.get("warnings", tuple[str, ...], ()),
                language=self.get("language", cast(type[str | None], str | None), None),
                provenance=self.get("provenance", Provenance, Provenance(version="")),
                attributes=self.get("attributes", tuple[tuple[str, str], ...], ()),
                labelling=self.get("labelling", _LABELLING, None),
                summary=self.get("summary", _SUMMARY, None),
            )
        return self._document

    def store(self, document: Document, edit: int | None) -> None:
        """Make this the document, writing only what differs; `edit` is the number of the edit."""
        self._segments.store(document.segments, edit)
        self.put({name: getattr(document, name) for name in DOCUMENT_FIELDS})
        self._document = document

    def append(self, segments: Iterable[Segment], *, replacing: bool) -> None:
        """Add segments; `replacing` removes those that are there first."""
        self._document = None
        if replacing:
            self._segments.clear()
        self._segments.append(segments)

    def put(self, values: Mapping[str, object]) -> None:
        """Write values of `meta`; those that are there already cost nothing."""
        self._connection.executemany(
            "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE"
            " SET value = excluded.value WHERE value IS NOT excluded.value",
            [(key, codec.dumps(value)) for key, value in values.items()],
        )

    def get(self, key: str, kind: type[T], default: T) -> T:
        """A value of `meta`, or the default where there is none."""
        row = self._row(key)
        return codec.loads(kind, row[0]) if row else default

    def required(self, key: str, kind: type[T]) -> T:
        """A value of `meta` that every project has."""
        row = self._row(key)
        return codec.loads(kind, row[0] if row else "")

    def _row(self, key: str) -> tuple[str] | None:
        query = "SELECT value FROM meta WHERE key = ?"
        found: tuple[str] | None = self._connection.execute(query, (key,)).fetchone()
        return found
