"""Segments become rows of the project's table, and come back; only what changed is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from undertone import codec
from undertone.model import Segment, SegmentId
from undertone.project_schema import segment_row


class SegmentTable:
    """The table of one connection; the caller has begun a transaction to write."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # What the rows hold, so that an edit writes only what it changed.
        self._known: dict[SegmentId, tuple[int, Segment]] | None = None

    def forget(self) -> None:
        """Somebody else may have written: read the rows again when they are needed."""
        self._known = None

    def clear(self) -> None:
        """Remove every row."""
        self._connection.execute("DELETE FROM segments")
        self._known = None

    def read(self) -> tuple[Segment, ...]:
        """All segments in their order.

        Raises:
            InputError: they are damaged.
        """
        ordered = sorted(self._rows().values(), key=lambda row: row[0])
        return tuple(segment for _, segment in ordered)

    def append(self, segments: Iterable[Segment]) -> None:
        """Add segments at the end; one of a known id replaces that one."""
        known = self._rows()
        for segment in segments:
            position = known[segment.id][0] if segment.id in known else len(known)
            self._upsert(position, segment, None)
            known[segment.id] = (position, segment)

    def store(self, segments: Sequence[Segment], edit: int | None) -> None:
        """Make these the rows; `edit` is the number of the edit that changed them."""
        if len({segment.id for segment in segments}) != len(segments):
            raise ValueError("two segments have one id")
        known = self._rows()
        wanted = {s.id: (position, s) for position, s in enumerate(segments)}
        gone = [(segment,) for segment in known.keys() - wanted.keys()]
        self._many("DELETE FROM segments WHERE id = ?", gone)
        for key, (position, segment) in wanted.items():
            if key not in known or _differ(known[key][1], segment):
                self._upsert(position, segment, edit)
        moved = [(at, key) for key, (at, _) in wanted.items() if known.get(key, (at,))[0] != at]
        self._many("UPDATE segments SET position = ? WHERE id = ?", moved)
        self._known = wanted

    def _rows(self) -> dict[SegmentId, tuple[int, Segment]]:
        if self._known is None:
            rows = self._connection.execute("SELECT position, data FROM segments").fetchall()
            loaded = [(position, codec.loads(Segment, data)) for position, data in rows]
            self._known = {segment.id: (position, segment) for position, segment in loaded}
        return self._known

    def _upsert(self, position: int, segment: Segment, edit: int | None) -> None:
        row = (*segment_row(segment), position, edit, codec.dumps(segment))
        marks = ", ".join("?" * len(row))
        self._connection.execute(f"INSERT OR REPLACE INTO segments VALUES ({marks})", row)

    def _many(self, query: str, rows: Iterable[tuple[object, ...]]) -> None:
        self._connection.executemany(query, rows)


def _differ(one: Segment, other: Segment) -> bool:
    return one is not other and one != other
