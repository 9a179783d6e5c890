"""The transcript: rows of any height, of which only those in view are measured and painted."""

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
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from undertone.model import Document
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.focus_ring import FocusRing
from undertone_desktop.views.transcript_layout import TranscriptLayout
from undertone_desktop.views.transcript_model import Index, TranscriptModel
from undertone_desktop.views.transcript_paint import RowState, word_spans


class TranscriptView(QListView):
    """A list of segments; the current one is followed until the user scrolls away.

    A list view, so that screen readers see a list; but its rows are placed and painted here, as
    Qt's own layout asks for the height of each row and blocks for a second on 12,000.
    """

    segment_activated = Signal(int)
    segment_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # State first: Qt calls the methods below from the first setter on.
        self.rows = TranscriptModel(self)
        self._colours: Colours = LIGHT
        self._layout = TranscriptLayout(self.rows, 800, self.font(), LIGHT)
        self._current_row = self._hovered_row = -1
        self._position_ms = 0
        self._word: tuple[int, int] | None = None
        self._following = True
        self._telling = True
        self._measuring = QTimer(self, interval=0)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Transcript"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._measuring.timeout.connect(self._measure_some)
        self.verticalScrollBar().sliderPressed.connect(self._yield)
        self.setModel(self.rows)
        FocusRing(self)
        self.selectionModel().currentChanged.connect(self._tell_choice)

    def show_document(self, document: Document | None) -> None:
        """Show these rows; what was read stays in view, what was measured stays measured."""
        place = self._layout.place(self.verticalOffset())
        self._telling = False
        self.rows.show(document)
        self._telling = True
        self._hovered_row = -1
        self._layout.refresh()
        self._measuring.start()
        self._go_to(place)

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self._restyle()

    def show_selection(self, row: int) -> None:
        """Select a row and bring it into view."""
        self._telling = False
        index = self.rows.index(row, 0)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()
        self._telling = True

    def show_current(self, row: int, *, follow: bool) -> None:
        """Mark the row that is being spoken."""
        self._current_row = row
        self._word = None
        if follow and self._following and row >= 0:
            self.scrollTo(self.rows.index(row, 0))
        self.viewport().update()

    def show_position(self, position_ms: int) -> None:
        """Mark the word that is being spoken."""
        self._position_ms = position_ms
        word = self._word_at(position_ms)
        if word != self._word:
            self._word = word
            self.viewport().update(self.visualRect(self.rows.index(self._current_row, 0)))

    def follow(self) -> None:
        """Follow the spoken segment again."""
        self._following = True

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.segment_activated.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._yield()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.segment_activated.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            event.ignore()
        else:
            super().keyPressEvent(event)

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
            self._layout.painter.paint(painter, QRectF(area), segment, self._state(row))
            row += 1
        painter.end()

    def _state(self, row: int) -> RowState:
        current = row == self._current_row
        return RowState(
            self.rows.speaker(row),
            self.rows.opens_turn[row],
            row == 0,
            current,
            row == self.currentIndex().row(),
            row == self._hovered_row,
            self._word if current else None,
        )

    def _word_at(self, position_ms: int) -> tuple[int, int] | None:
        if not 0 <= self._current_row < len(self.rows.segments):
            return None
        for start, end, first, length in word_spans(self.rows.segments[self._current_row]):
            if start <= position_ms < end:
                return first, length
        return None

    def _tell_choice(self, current: QModelIndex) -> None:
        self.viewport().update()
        if self._telling and current.isValid():
            self.segment_chosen.emit(current.row())

    def _hover(self, row: int) -> None:
        if row != self._hovered_row:
            self._hovered_row = row
            self.viewport().update()

    def _yield(self) -> None:
        self._following = False

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
