"""The list of all commands over the window: type a few letters, Enter does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.command_search import Entry
from undertone_desktop.theme import Theme

WIDTH_PX, TOP_PX, MARGIN_PX, ROWS = 660, 44, 24, 11
SIDE_PX, GAP_PX, PAD_PX, KEYS_SHOWN = 12, 8, 6, 2
ENTRY: Final = Qt.ItemDataRole.UserRole
STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -(ROWS - 1),
    Qt.Key.Key_PageDown: ROWS - 1,
}


class CommandList(QFrame):
    """Says what is typed and what is chosen; knows nothing of what commands do."""

    query_changed = Signal(str)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("commandList")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search in all commands"))
        self.list = QListWidget()
        self.list.setObjectName("commands")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = CommandDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.nothing = QLabel(self.tr("No command has such a name."))
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("role", "muted")
        self.nothing.setContentsMargins(SIDE_PX, PAD_PX, SIDE_PX, PAD_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.field.textChanged.connect(self.query_changed)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self.list.currentItemChanged.connect(self._tell)
        parent.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self.hide()

    def begin(self) -> None:
        """Show the list over the window."""
        self.field.clear()
        self.query_changed.emit("")
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what was found; the first is current."""
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem()
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(entry))
            self.list.addItem(item)
        self.nothing.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self._place()
        self.list.setCurrentRow(0)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._delegate.colours = theme.colours
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self.field, self.list) and event.type() is QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._pressed(Qt.Key(event.key()))
        if watched is self._over and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # what the field does not want is nothing for the window below

    def _pressed(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif key in STEPS:
            last = self.list.count() - 1
            row = self.list.currentRow() + STEPS[key]
            self.list.setCurrentRow(max(0, min(last, row)))
        else:
            return False
        return True

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.data(ENTRY).why_not:
            self.chosen.emit(item.data(ENTRY).id)

    def _tell(self, item: QListWidgetItem | None) -> None:
        """The focus stays in the field, so that a screen reader has to be told."""
        words = item.data(Qt.ItemDataRole.AccessibleTextRole) if item else self.nothing.text()
        self.field.setAccessibleDescription(words)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.hide()

    def _place(self) -> None:
        window = self._over
        width = min(WIDTH_PX, window.width() - 2 * MARGIN_PX)
        rows = min(ROWS, self.list.count())
        self.list.setFixedHeight(max(1, rows) * self._delegate.row_px(self.list) + 2)
        height = min(self.sizeHint().height(), window.height() - TOP_PX - MARGIN_PX)
        self.setGeometry((window.width() - width) // 2, TOP_PX, width, height)


class CommandDelegate(QStyledItemDelegate):
    """Paints the words, the menu beside them, and at the end the keys or why it cannot be done."""

    colours: Colours = LIGHT

    def row_px(self, view: QWidget) -> int:
        """How high a row is."""
        return view.fontMetrics().height() + 2 * GAP_PX

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, option.fontMetrics.height() + 2 * GAP_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            self._fill(painter, QRectF(option.rect), self.colours.accent_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            self._fill(painter, QRectF(option.rect), self.colours.hover)
        area = QRectF(option.rect).adjusted(SIDE_PX, 0, -SIDE_PX, 0)
        right = self._paint_end(painter, area, entry)
        self._paint_words(painter, area, right, entry)
        painter.restore()

    def _fill(self, painter: QPainter, area: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(area, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_words(self, painter: QPainter, area: QRectF, right: float, entry: Entry) -> None:
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        room = int(right - area.left() - GAP_PX)
        title = f"✓ {entry.title}" if entry.checked else entry.title
        words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self.colours.muted if entry.why_not else self.colours.text))
        painter.drawText(area, middle, words)
        used = metrics.horizontalAdvance(words) + 2 * GAP_PX
        if used + metrics.horizontalAdvance(entry.menu) < room:
            painter.setPen(QColor(self.colours.muted))
            painter.drawText(area.adjusted(used, 0, 0, 0), middle, entry.menu)

    def _paint_end(self, painter: QPainter, area: QRectF, entry: Entry) -> float:
        """Paint from the right; returns how far to the left it came."""
        right = area.right()
        if entry.why_not:
            return self._paint_text(painter, area, right, entry.why_not)
        if entry.local_keys:
            right = self._paint_text(painter, area, right, entry.places) - PAD_PX
        for key in reversed((*entry.keys[:KEYS_SHOWN], *entry.local_keys[:KEYS_SHOWN])):
            right = self._paint_key(painter, area, right, key)
        return right

    def _paint_text(self, painter: QPainter, area: QRectF, right: float, text: str) -> float:
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.setPen(QColor(self.colours.muted))
        place = QRectF(right - wide, area.top(), wide + 1, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        return right - wide

    def _paint_key(self, painter: QPainter, area: QRectF, right: float, key: str) -> float:
        metrics = painter.fontMetrics()
        wide = max(metrics.horizontalAdvance(key), metrics.height() - PAD_PX) + 2 * PAD_PX
        high = metrics.height() + 4
        place = QRectF(right - wide, area.center().y() - high / 2, wide, high)
        painter.setPen(QColor(self.colours.border_strong))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(self.colours.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
        return right - wide - PAD_PX


def spoken(entry: Entry) -> str:
    """A row as a screen reader says it."""
    local = (*entry.local_keys, entry.places) if entry.local_keys else ()
    return ", ".join(filter(None, (entry.title, entry.menu, *entry.keys, *local, entry.why_not)))
