"""The review queue as a list: what deserves a second listening, why, and how far one is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from undertone.model import Document, Segment
from undertone.review import Review
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.focus_ring import FocusRing
from undertone_desktop.theme import sized, tabular
from undertone_desktop.views.transcript_model import Index
from undertone_desktop.wording import clock, reason_words, shown_text

LINES_PX = 10  # above, between and below the two lines of an item


class ReviewModel(QAbstractListModel):
    """One row an item of the queue."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.queue = Review()
        self.document: Document | None = None

    def show(self, queue: Review, document: Document | None) -> None:
        """Hold another queue."""
        self.beginResetModel()
        self.queue, self.document = queue, document
        self.endResetModel()

    def segment(self, row: int) -> Segment:
        """The segment of an item."""
        assert self.document is not None
        return self.document.segments[self.queue.items[row].row]

    def why(self, row: int) -> str:
        """Its reasons, the gravest first."""
        return " · ".join(reason_words(reason) for reason in self.queue.items[row].reasons)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.queue.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.why(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            segment = self.segment(row)
            return f"{clock(segment.start_ms)}, {self.why(row)}, {shown_text(segment)}"
        return None


class ItemDelegate(QStyledItemDelegate):
    """Time and reason above, the words below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(200, 2 * line + 3 * LINES_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ReviewModel)
        area: QRect = option.rect
        font, state = option.font, option.state
        segment, colours = model.segment(index.row()), self.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = area.adjusted(6, 1, -6, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.hover))
            painter.drawRoundedRect(ground, 7, 7)
        line = QFontMetrics(font).height()
        top = QRect(area.left() + 16, area.top() + LINES_PX, area.width() - 32, line)
        painter.setFont(tabular(sized(font, 0.92)))
        painter.setPen(QColor(colours.muted))
        time = clock(segment.start_ms)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, time)
        left = painter.fontMetrics().horizontalAdvance(time) + 10
        self._line(painter, top.adjusted(left, 0, 0, 0), model.why(index.row()))
        painter.setFont(font)
        painter.setPen(QPen(QColor(colours.text)))
        self._line(painter, top.translated(0, line + LINES_PX // 2), shown_text(segment))
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, text: str) -> None:
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


class ReviewPanel(QWidget):
    """Progress above, the list below."""

    item_opened = Signal(str)
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ReviewModel(self)
        self.list = QListView()
        self.list.setObjectName("reviewList")
        self.list.setAccessibleName(self.tr("Segments to review"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._delegate = ItemDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        FocusRing(self.list)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.told = _label()
        self.empty = _label()
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.check = QPushButton(self.tr("Checked, next"))
        self.check.setToolTip(self.tr("It is right now: go to the next one"))
        self.play = QPushButton(self.tr("Play"))
        self.play.setToolTip(self.tr("Play it from two seconds before (Enter)"))
        self._lay_out()
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.play.clicked.connect(lambda: self._open(self.list.currentIndex()))
        self.check.clicked.connect(self.check_requested)

    def show_queue(self, queue: Review, document: Document | None, selected: str) -> None:
        """Show a queue; the item of the selected segment is current."""
        self.model.show(queue, document)
        self.progress.setRange(0, max(1, queue.total))
        self.progress.setValue(queue.checked if queue.total else 1)
        words = self.tr("{n} of {total} checked")
        self.told.setText(words.format(n=queue.checked, total=queue.total))
        self.told.setVisible(queue.total > 0)
        self.progress.setVisible(queue.total > 0)
        self.progress.setAccessibleName(self.told.text())
        done = self.tr("All {n} are checked. Well done.").format(n=queue.total)
        clean = self.tr("Nothing in this interview looks doubtful.")
        self.empty.setText(done if queue.total else clean)
        for widget in (self.list, self.play, self.check):
            widget.setVisible(bool(queue.items))
        self.empty.setVisible(not queue.items)
        self.show_selected(selected)

    def show_selected(self, segment: str) -> None:
        """The item of this segment is current, if it has one."""
        items = self.model.queue.items
        row = next((n for n, item in enumerate(items) if item.segment == segment), -1)
        self.list.setCurrentIndex(self.model.index(row, 0))
        self.play.setEnabled(row >= 0)

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.item_opened.emit(self.model.queue.items[index.row()].segment)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 12)
        layout.setSpacing(8)
        for widget in (self.told, self.progress, self.empty):
            strip = QHBoxLayout()
            strip.setContentsMargins(16, 0, 16, 0)
            strip.addWidget(widget)
            layout.addLayout(strip)
        layout.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 0, 16, 0)
        buttons.addWidget(self.play)
        buttons.addWidget(self.check, 1)
        layout.addLayout(buttons)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
