"""What the colours, patterns and marks mean: always there, on as many lines as it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from undertone.model import Label
from undertone_desktop.colours import Colours
from undertone_desktop.views.timeline_blocks import paint_block
from undertone_desktop.views.timeline_columns import Kind
from undertone_desktop.views.timeline_look import Look
from undertone_desktop.views.timeline_marks import Mark
from undertone_desktop.views.timeline_paint import paint_mark
from undertone_desktop.wording import sentiment_words

ROW_PX: Final = 24
SWATCH: Final = QSize(22, 15)
GAP_PX, BETWEEN_PX = 6, 16

Draw = Callable[[QPainter, QRectF, Look], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning: how it is drawn, and its words."""

    words: str
    draw: Draw
    width: int = SWATCH.width()


class Legend(QWidget):
    """All entries in a row that wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look(font=self.font())
        self._entries = self._all_entries()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Legend"))
        words = ", ".join(entry.words for entry in self._entries)
        self.setAccessibleDescription(
            self.tr("The higher a block, the more positive. Shown are: {words}.").format(
                words=words
            )
        )
        self.setToolTip(self.tr("The higher a block, the more positive"))

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._look = Look(colours, self.font())
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((row for row, _, _ in self._laid_out(width)), default=0) * ROW_PX + ROW_PX

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(400, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, left, entry in self._laid_out(self.width()):
            top = row * ROW_PX + (ROW_PX - SWATCH.height()) / 2
            entry.draw(painter, QRectF(left, top, entry.width, SWATCH.height()), self._look)
            painter.setPen(QColor(self._look.colours.muted))
            painter.setFont(self._look.small)
            start = left + entry.width + GAP_PX
            room = QRectF(start, row * ROW_PX, self.width() - start, ROW_PX)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, entry.words)
        painter.end()

    def _laid_out(self, width: int) -> list[tuple[int, float, Entry]]:
        """Row and left edge of each entry."""
        metrics = QFontMetricsF(self._look.small)
        places: list[tuple[int, float, Entry]] = []
        row, left = 0, 0.0
        for entry in self._entries:
            wide = entry.width + GAP_PX + metrics.horizontalAdvance(entry.words)
            if left and left + wide > width:
                row, left = row + 1, 0.0
            places.append((row, left, entry))
            left += wide + BETWEEN_PX
        return places

    def _all_entries(self) -> tuple[Entry, ...]:
        return (
            *(Entry(sentiment_words(label), _block(Kind(n))) for n, label in enumerate(Label)),
            Entry(self.tr("unsure"), _block(Kind.NEUTRAL, unsure=True)),
            Entry(self.tr("not scored"), _block(Kind.UNSCORED)),
            Entry(self.tr("your label"), _block(Kind.NEUTRAL, own=True)),
            Entry(self.tr("can’t say"), _block(Kind.CANNOT_SAY)),
            Entry(self.tr("two at once"), _overlap),
            Entry(self.tr("found"), _mark(Mark.HIT), 11),
            Entry(self.tr("bookmark"), _mark(Mark.BOOKMARK), 9),
            Entry(self.tr("note"), _mark(Mark.NOTE), 11),
            Entry(self.tr("words in doubt"), _mark(Mark.DOUBT), 11),
        )


def _block(kind: Kind, *, unsure: bool = False, own: bool = False) -> Draw:
    def draw(painter: QPainter, area: QRectF, look: Look) -> None:
        paint_block(painter, area, kind, look.colours, unsure=unsure, own=own)

    return draw


def _overlap(painter: QPainter, area: QRectF, look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.text))
    painter.drawRect(QRectF(area.left(), area.center().y() - 1, area.width(), 2.5))


def _mark(mark: Mark) -> Draw:
    def draw(painter: QPainter, area: QRectF, look: Look) -> None:
        paint_mark(painter, QPointF(area.center()), mark, look)

    return draw
