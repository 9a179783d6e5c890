"""A document becomes rows that Qt's views and screen readers understand."""

from __future__ import annotations

from itertools import compress
from operator import is_not, ne
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from undertone.model import Document, Segment, SpeakerId
from undertone.rescoring import is_scored
from undertone_desktop.wording import flag_words, spoken_segment

Index = QModelIndex | QPersistentModelIndex


class TranscriptModel(QAbstractListModel):
    """One row a segment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.opens_turn: list[bool] = []  # whether another person spoke before
        self.scored = False  # whether a segment without a score is waiting for one
        self._names: dict[SpeakerId | None, str] = {}
        self._numbers: dict[SpeakerId | None, int] = {}

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self.document.segments if self.document else ()

    def show(self, document: Document | None) -> None:
        """Hold another document, or a newer state of this one."""
        before = self.segments
        same = document is not None and len(before) == len(document.segments)
        if not same:
            self.beginResetModel()
        self.document = document
        self._learn()
        if same:
            self._tell_changes(before)
        else:
            self.endResetModel()

    def speaker(self, row: int) -> str:
        """The name of a row's speaker; empty where nobody knows."""
        speaker = self.segments[row].speaker
        return "" if speaker is None else self._names.get(speaker, speaker)

    def speaker_number(self, row: int) -> int:
        """The key that gives a segment to that speaker, from 1; 0 where there is none."""
        return self._numbers.get(self.segments[row].speaker, 0)

    def row_of(self, segment: str) -> int:
        """The row of a segment; -1 when it is not there."""
        return next((row for row, s in enumerate(self.segments) if s.id == segment), -1)

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
            remarks = [flag_words(flag) for flag in segment.flags]
            return "\n".join([*remarks, *([segment.note] if segment.note else [])]) or None
        return None

    def _learn(self) -> None:
        speakers = [segment.speaker for segment in self.segments]
        self.opens_turn = [True, *map(ne, speakers, speakers[1:])] if speakers else []
        known = self.document.speakers if self.document else ()
        self._names = {speaker.id: speaker.name for speaker in known}
        self._numbers = {speaker.id: number for number, speaker in enumerate(known[:9], 1)}
        self.scored = self.document is not None and is_scored(self.document)

    def _tell_changes(self, before: tuple[Segment, ...]) -> None:
        now = self.segments
        rows = list(compress(range(len(now)), map(is_not, before, now)))
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], 0))
