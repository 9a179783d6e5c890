"""A label set as a table that is written in: names, descriptions, and how often each was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from undertone.model import Meaning

NAME, DESCRIPTION, COUNT = range(3)
ROW_PX, AIR_PX, NAME_PX, MOST_PX = 38, 12, 150, 420
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LabelTable(QTableWidget):
    """`edited` comes with what the user writes, adds and takes away."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("labels")
        self.setAccessibleName(self.tr("Your labels"))
        headings = (self.tr("Label"), self.tr("What it stands for"), self.tr("Segments"))
        self.setHorizontalHeaderLabels(headings)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(NAME, NAME_PX)
        count = self.horizontalHeaderItem(COUNT)
        if count is not None:
            count.setTextAlignment(RIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_NamedEditors(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.itemChanged.connect(self._take)
        self._fit()

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """The labels as they are written; rows without any words are none."""
        rows = ((self._text(row, NAME), self._text(row, DESCRIPTION)) for row in self._rows)
        return tuple(Meaning(name, words) for name, words in rows if name or words)

    def show_meanings(self, meanings: Sequence[Meaning]) -> None:
        """Show these labels; what is being written is left alone where it means the same."""
        if tuple(meanings) == self.meanings:
            return
        self.blockSignals(True)
        self.setRowCount(0)
        for one in meanings:
            self._append(one)
        self.blockSignals(False)
        self._fit()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many segments have each label."""
        self.blockSignals(True)
        for row in self._rows:
            item = self.item(row, COUNT)
            assert item is not None
            item.setText(str(counts.get(self._text(row, NAME), "")))
        self.blockSignals(False)
        self.setColumnHidden(COUNT, not counts)

    def add(self) -> None:
        """Add a row and write its name."""
        self.blockSignals(True)
        self._append(Meaning("", ""))
        self.blockSignals(False)
        self._fit()
        self.setFocus()
        self.setCurrentCell(self.rowCount() - 1, NAME)
        item = self.currentItem()
        if item is not None:
            self.editItem(item)

    def remove(self) -> None:
        """Take the row away that is chosen."""
        row = self.currentRow()
        if row >= 0:
            self.removeRow(row)
            self._fit()
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _rows(self) -> range:
        return range(self.rowCount())

    def _append(self, one: Meaning) -> None:
        row = self.rowCount()
        self.insertRow(row)
        for column, text in ((NAME, one.name), (DESCRIPTION, one.description), (COUNT, "")):
            item = QTableWidgetItem(text)
            if column == COUNT:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setTextAlignment(RIGHT)
            self.setItem(row, column, item)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""

    def _take(self) -> None:
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """As high as the rows, up to where the table scrolls."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in self._rows)
        header = self.horizontalHeader().sizeHint().height()
        wanted = header + rows + 2 * self.frameWidth() + 2
        self.setFixedHeight(min(wanted, MOST_PX))


class _NamedEditors(QStyledItemDelegate):
    """The fields that open in the table are named after their column; long words have air."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, AIR_PX)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = super().createEditor(parent, option, index)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading))
        return editor
