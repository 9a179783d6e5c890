"""A document becomes rows that Qt's views and screen readers understand."""

from __future__ import annotations

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

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self.document.segments if self.document else ()

    def show(self, document: Document | None) -> None:
        """Hold another document."""
        self.beginResetModel()
        self.document = document
        self.endResetModel()

    def speaker(self, row: int) -> str:
        """The name of a row's speaker; empty where nobody knows."""
        return self.document.speaker_name(self.segments[row].speaker) if self.document else ""

    def opens_turn(self, row: int) -> bool:
        """Whether another person spoke before."""
        segments = self.segments
        return row == 0 or segments[row - 1].speaker != segments[row].speaker

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
