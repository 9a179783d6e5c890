"""What is known of a segment's sentiment becomes a chip: the model's, or the researcher's own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from undertone.model import Label, Segment, Verdict
from undertone_desktop.colours import Colours
from undertone_desktop.doubt import is_unsure
from undertone_desktop.theme import sized
from undertone_desktop.wording import (
    SYMBOLS,
    VERDICT_SYMBOLS,
    percent,
    scoring_words,
    sentiment_words,
    verdict_words,
)

MARK_PX = 16
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def chip_width(font: QFont) -> float:
    """The width of every chip in a small font."""
    metrics = QFontMetricsF(font)
    found = (f"{sentiment_words(label)}  {percent(1.0)}" for label in Label)
    own = (f"{verdict_words(verdict)}  " for verdict in Verdict)  # a figure follows
    widest = max(
        *map(metrics.horizontalAdvance, found),
        *(metrics.horizontalAdvance(words) + metrics.height() for words in own),
    )
    return widest + metrics.height() * 2.3


class ChipPainter:
    """Paints chips in one font and one set of colours; a compact one is its symbol alone."""

    def __init__(self, font: QFont, small: QFont, colours: Colours, *, compact: bool) -> None:
        self._compact = compact
        self._bold, self._small, self._colours = sized(font, 1.0, bold=True), small, colours

    def paint(self, painter: QPainter, area: QRectF, segment: Segment, *, waiting: bool) -> None:
        """Draw what is known: the researcher's label before the model's."""
        own = segment.judgement.sentiment if segment.judgement else None
        if own is not None:
            self._paint_own(painter, area, own)
        elif segment.sentiment is not None:
            self._paint_found(painter, area, segment)
        elif waiting and segment.text:
            painter.setFont(self._small)
            painter.setPen(QColor(self._colours.muted))
            words = "…" if self._compact else scoring_words()
            painter.drawText(area.adjusted(area.height() / 3, 0, 0, 0), MIDDLE, words)

    def _paint_found(self, painter: QPainter, area: QRectF, segment: Segment) -> None:
        assert segment.sentiment is not None
        label = segment.sentiment.label
        style = Qt.PenStyle.DashLine if is_unsure(segment) else Qt.PenStyle.NoPen
        ink = self._paint_ground(painter, area, label, style)
        self._paint_words(painter, area, SYMBOLS[label], sentiment_words(label))
        if self._compact:
            return
        words = area.adjusted(0, 0, -10, 0)
        share = percent(segment.sentiment.confidence)
        painter.setPen(ink)
        painter.drawText(words, MIDDLE | Qt.AlignmentFlag.AlignRight, share)

    def _paint_own(self, painter: QPainter, area: QRectF, verdict: Verdict) -> None:
        label = Label.NEUTRAL if verdict is Verdict.CANNOT_SAY else Label(verdict.value)
        ink = self._paint_ground(painter, area, label, Qt.PenStyle.SolidLine)
        self._paint_words(painter, area, VERDICT_SYMBOLS[verdict], verdict_words(verdict))
        if self._compact:
            return
        size = area.height() * 0.56
        corner = QPointF(area.right() - size - 9, area.center().y() - size / 2)
        paint_person(painter, QRectF(corner.x(), corner.y(), size, size), ink)

    def _paint_ground(
        self, painter: QPainter, area: QRectF, label: Label, style: Qt.PenStyle
    ) -> QColor:
        ink = QColor(self._colours.ink(label))
        painter.setPen(QPen(ink, 1, style) if style is not Qt.PenStyle.NoPen else style)
        painter.setBrush(QColor(self._colours.soft(label)))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(ink)
        return ink

    def _paint_words(self, painter: QPainter, area: QRectF, symbol: str, words: str) -> None:
        painter.setFont(self._bold)
        badge = QRectF(area.left(), area.top(), area.height(), area.height())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, symbol)
        if not self._compact:
            painter.setFont(self._small)
            painter.drawText(area.adjusted(area.height() + 1, 0, -10, 0), MIDDLE, words)


def paint_person(painter: QPainter, area: QRectF, ink: QColor) -> None:
    """A head and shoulders: a person said so."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    unit = area.width() / 12
    painter.drawEllipse(QPointF(area.center().x(), area.top() + 3.1 * unit), 2.8 * unit, 2.8 * unit)
    shoulders = QPainterPath()
    base = area.bottom() - 0.6 * unit
    shoulders.moveTo(area.left() + 0.8 * unit, base)
    shoulders.cubicTo(
        QPointF(area.left() + 0.8 * unit, area.top() + 5.6 * unit),
        QPointF(area.right() - 0.8 * unit, area.top() + 5.6 * unit),
        QPointF(area.right() - 0.8 * unit, base),
    )
    painter.drawPath(shoulders)


def paint_marks(painter: QPainter, spot: QPointF, segment: Segment, colours: Colours) -> None:
    """A bookmark, a note and a tick, beside each other from a place on."""
    area = QRectF(spot.x(), spot.y() - MARK_PX / 2, MARK_PX, MARK_PX)
    for present, shape, colour in (
        (segment.bookmark, _ribbon, colours.accent),
        (bool(segment.note), _sheet, colours.muted),
        (segment.checked, _tick, colours.accent),
    ):
        if present:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colour), 1.6))
            painter.drawPath(shape(area))
        area.translate(MARK_PX + 2, 0)


def _ribbon(area: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(area.left() + 4, area.top() + 2.5))
    for x, y in ((12, 2.5), (12, 13.5), (8, 10), (4, 13.5), (4, 2.5)):
        path.lineTo(area.left() + x, area.top() + y)
    return path


def _sheet(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), 2, 2)
    for y in (6.3, 9.7):
        path.moveTo(area.left() + 5.2, area.top() + y)
        path.lineTo(area.left() + 10.8, area.top() + y)
    return path


def _tick(area: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(area.left() + 3, area.top() + 8.5))
    path.lineTo(area.left() + 6.6, area.top() + 12)
    path.lineTo(area.left() + 13, area.top() + 4.5)
    return path
