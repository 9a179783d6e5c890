"""What the window looks at: one document, the selected segment, and where the player is."""

from __future__ import annotations

from bisect import bisect_right
from itertools import count
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QObject, Signal

from undertone.find import Hit
from undertone.model import Document, Segment, SegmentId

_START: Final = attrgetter("start_ms")
_ID: Final = attrgetter("id")


class Session(QObject):
    """The shared state; views hear of it through the main window."""

    document_changed = Signal()
    selection_changed = Signal()
    current_changed = Signal()
    position_changed = Signal(int)
    hits_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.position_ms = 0
        self.selected: SegmentId | None = None
        self.current_row = -1
        self.hits: tuple[Hit, ...] = ()
        self.current_hit = -1
        self._starts: list[int] = []
        self._ids: list[SegmentId] = []
        self._rows: dict[SegmentId, int] = {}

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self.document.segments if self.document else ()

    @property
    def selected_row(self) -> int:
        """The row of the selected segment; -1 when none is."""
        return -1 if self.selected is None else self._rows.get(self.selected, -1)

    @property
    def selected_segment(self) -> Segment | None:
        row = self.selected_row
        return self.segments[row] if row >= 0 else None

    def speaker_of(self, segment: Segment | None) -> str:
        """The name of who speaks; empty where nobody knows."""
        if self.document is None or segment is None:
            return ""
        return self.document.speaker_name(segment.speaker)

    def show(self, document: Document | None) -> None:
        """Look at another document, or a newer state of this one."""
        self.document = document
        self._starts = list(map(_START, self.segments))
        ids = list(map(_ID, self.segments))
        if ids != self._ids:  # most edits leave the order alone
            self._ids, self._rows = ids, dict(zip(ids, count()))
        self.document_changed.emit()
        if self.selected is not None and self.selected not in self._rows:
            self.select(-1)
        self._find_current()

    def close(self) -> None:
        """Look at nothing."""
        self.selected, self.position_ms = None, 0
        self.show_hits(())
        self.show(None)

    def row_of(self, segment: SegmentId) -> int:
        """The row of a segment; -1 when it is not there."""
        return self._rows.get(segment, -1)

    def show_hits(self, hits: tuple[Hit, ...], current: int = -1) -> None:
        """These places were found; `current` is the one looked at, -1 for none."""
        if hits != self.hits or current != self.current_hit:
            self.hits, self.current_hit = hits, current
            self.hits_changed.emit()

    def select(self, row: int) -> None:
        """Select the segment of a row; -1 selects none."""
        chosen = self.segments[row].id if 0 <= row < len(self.segments) else None
        if chosen != self.selected:
            self.selected = chosen
            self.selection_changed.emit()

    def select_id(self, segment: SegmentId) -> None:
        """Select a segment by its id; an unknown one selects none."""
        self.select(self._rows.get(segment, -1))

    def move_to(self, position_ms: int) -> None:
        """The player is here now."""
        self.position_ms = position_ms
        self.position_changed.emit(position_ms)
        self._find_current()

    def neighbour(self, step: int) -> int:
        """The row `step` segments after the selected one, or after the one being spoken."""
        base = self.selected_row if self.selected_row >= 0 else self.current_row
        return max(0, min(len(self.segments) - 1, base + step))

    def row_at(self, position_ms: int) -> int:
        """The latest segment that has begun at a time and not ended; -1 in a silence."""
        row = bisect_right(self._starts, position_ms) - 1
        for candidate in range(row, max(-1, row - 8), -1):
            if self.segments[candidate].end_ms > position_ms:
                return candidate
        return -1

    def _find_current(self) -> None:
        row = self.row_at(self.position_ms)
        if row != self.current_row:
            self.current_row = row
            self.current_changed.emit()
