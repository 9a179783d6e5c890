"""What a search found, one line per segment, with what matched in bold; Enter or a click opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from undertone.library import Hit
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.wording import clock, sentiment_words, speaker_words

ROW_PX, SIDE_PX, WHERE_PX, LINE_PX = 58, 18, 20, 6
HIT = Qt.ItemDataRole.UserRole


class HitList(QListWidget):
    """The hits of one search."""

    hit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hits")
        self.setAccessibleName(self.tr("What was found"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = HitDelegate(self)
        self.setItemDelegate(self._delegate)
        self.itemActivated.connect(self._choose)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these, best first."""
        self.clear()
        for hit in hits:
            item = QListWidgetItem()
            item.setData(HIT, hit)
            spoken = (hit.name, clock(hit.start_ms), speaker_words(hit.speaker), hit.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
            item.setToolTip(str(hit.project))
            self.addItem(item)

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def _choose(self, item: QListWidgetItem) -> None:
        self.hit_chosen.emit(item.data(HIT))


class HitDelegate(QStyledItemDelegate):
    """Paints where it was said, and below it what."""

    colours: Colours = LIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit = index.data(HIT)
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self.colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(self.colours.hover))
        inner = area.adjusted(SIDE_PX, LINE_PX, -SIDE_PX, -LINE_PX)
        painter.setPen(QColor(self.colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, self._where(hit))
        self._paint_text(painter, inner.adjusted(0, WHERE_PX, 0, 0), hit)
        painter.setPen(QColor(self.colours.border))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()

    def _where(self, hit: Hit) -> str:
        parts = [hit.name, clock(hit.start_ms), speaker_words(hit.speaker)]
        if hit.label is not None:
            parts.append(sentiment_words(hit.label))
        return "  ·  ".join(parts)

    def _paint_text(self, painter: QPainter, area: QRectF, hit: Hit) -> None:
        layout = QTextLayout(hit.text, painter.font())
        layout.setFormats([self._marked(start, end) for start, end in hit.marks])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.setPen(QColor(self.colours.text))
        painter.setClipRect(area)
        layout.draw(painter, area.topLeft())
        painter.setClipping(False)

    def _marked(self, start: int, end: int) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setFontWeight(700)
        form.setBackground(QColor(self.colours.accent_soft))
        form.setForeground(QColor(self.colours.accent))
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, end - start, form
        return part
