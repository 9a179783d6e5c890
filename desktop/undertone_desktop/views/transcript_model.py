"""A document becomes rows that Qt's views and screen readers understand."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from undertone.model import Document, Segment
from undertone_desktop.wording import flag_words, spoken_segment

Index = QModelIndex | QPersistentModelIndex


class TranscriptModel(QAbstractListModel):
    """One row a segment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.opens_turn: list[bool] = []  # whether another person spoke before

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self.document.segments if self.document else ()

    def show(self, document: Document | None) -> None:
        """Hold another document."""
        self.beginResetModel()
        self.document = document
        speakers = [segment.speaker for segment in self.segments]
        changed = (before != after for before, after in pairwise(speakers))
        self.opens_turn = [True, *changed] if speakers else []
        self.endResetModel()

    def speaker(self, row: int) -> str:
        """The name of a row's speaker; empty where nobody knows."""
        return self.document.speaker_name(self.segments[row].speaker) if self.document else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.segments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        segment = self.segments[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return segment.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_segment(segment, self.speaker(index.row()))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return "\n".join(flag_words(flag) for flag in segment.flags) or None
        return None
