"""Rows of any height, of which only those in view are measured and painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from undertone.model import Document
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.views.transcript_layout import TranscriptLayout
from undertone_desktop.views.transcript_model import Index, TranscriptModel
from undertone_desktop.views.transcript_paint import RowPainter, RowState


class TranscriptList(QListView):
    """A list of segments that is placed and painted here.

    A list view, so that screen readers see a list; but Qt's own layout asks for the height of each
    row and blocks for a second on 12,000.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # State first: Qt calls the methods below from the first setter on.
        self.rows = TranscriptModel(self)
        self._colours: Colours = LIGHT
        self._layout = TranscriptLayout(self.rows, 800, self.font(), LIGHT)
        self._hovered_row = -1
        self._measuring = QTimer(self, interval=0)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._measuring.timeout.connect(self._measure_some)
        self.setModel(self.rows)

    def show_rows(self, document: Document | None) -> None:
        """Show these rows; what was read stays in view, what was measured stays measured."""
        place = self._layout.place(self.verticalOffset())
        self.rows.show(document)
        self._hovered_row = -1
        self._layout.refresh()
        self._measuring.start()
        self._go_to(place)

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self._restyle()

    def row_state(self, row: int) -> RowState:
        """What a row shows besides its segment."""
        raise NotImplementedError

    @property
    def painter(self) -> RowPainter:
        """What measures and paints the rows."""
        return self._layout.painter

    def words_area(self, row: int) -> QRect:
        """Where the words of a row are, in the viewport."""
        area = self.visualRect(self.rows.index(row, 0))
        return self.painter.words_area(area, opens_turn=self.rows.opens_turn[row])

    def letter_at(self, row: int, spot: QPoint) -> int | None:
        """The letter at a place of the viewport, or None beside the words of the row."""
        return self.painter.letter_at(self.words_area(row), self.rows.segments[row], spot)

    def hold_open(self, row: int, text: str) -> None:
        """Make room for this text in a row that is being edited; -1 for none."""
        self._layout.hold_open(row, text)
        self.updateGeometries()
        self.viewport().update()

    # What QAbstractItemView asks of a view

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not index.isValid() or row >= len(self._layout.heights):
            return QRect()
        top = self._layout.heights.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._layout.heights.height(row))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or index.row() >= len(self._layout.heights):
            return
        self._layout.measure_around(index.row())
        self.updateGeometries()
        rect, room = self.visualRect(index), self.viewport().height()
        centred = hint is QAbstractItemView.ScrollHint.PositionAtCenter
        if not centred and rect.top() >= 0 and rect.bottom() <= room:
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - room // 3)

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._layout.heights.total:
            return QModelIndex()
        return self.rows.index(self._layout.heights.row_at(y), 0)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        move = QAbstractItemView.CursorAction
        row, last = self.currentIndex().row(), len(self._layout.heights) - 1
        page = self._layout.heights.row_at(self.verticalOffset() + self.viewport().height())
        page -= self._layout.heights.row_at(self.verticalOffset())
        target = {
            move.MoveHome: 0,
            move.MoveEnd: last,
            move.MovePageUp: row - max(1, page),
            move.MovePageDown: row + max(1, page),
            move.MoveUp: row - 1,
            move.MovePrevious: row - 1,
        }.get(action, row + 1)
        return self.rows.index(max(0, min(last, target)), 0)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._layout.heights.total - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(36)

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._layout.painter.width:
            self._restyle()
        else:
            self.updateGeometries()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._layout.heights.row_at(self.verticalOffset() + event.rect().top())
        while 0 <= row < len(self._layout.heights):
            self._layout.measure(row)
            area = self.visualRect(self.rows.index(row, 0))
            if area.top() > event.rect().bottom():
                break
            segment = self.rows.segments[row]
            self._layout.painter.paint(painter, QRectF(area), segment, self.row_state(row))
            row += 1
        painter.end()

    def update_row(self, row: int) -> None:
        """Paint one row again."""
        self.viewport().update(self.visualRect(self.rows.index(row, 0)))

    def _hover(self, row: int) -> None:
        if row != self._hovered_row:
            before, self._hovered_row = self._hovered_row, row
            self.update_row(before)
            self.update_row(row)

    def _restyle(self) -> None:
        place = self._layout.place(self.verticalOffset())
        self._layout.restyle(self.viewport().width(), self.font(), self._colours)
        self._measuring.start()
        self._go_to(place)

    def _measure_some(self) -> None:
        place = self._layout.place(self.verticalOffset())
        if not self._layout.measure_some():
            self._measuring.stop()
        self._go_to(place)

    def _go_to(self, place: tuple[int, int]) -> None:
        self.updateGeometries()
        row, rest = place
        if row < len(self._layout.heights):
            self.verticalScrollBar().setValue(self._layout.heights.top(row) + rest)
        self.viewport().update()
