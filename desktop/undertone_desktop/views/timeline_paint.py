"""Ruler, names, marks, playhead and loop become paint; every function draws one kind of thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from undertone.model import Span
from undertone_desktop.theme import mixed
from undertone_desktop.views.timeline_blocks import RADIUS_PX, fill, fill_all
from undertone_desktop.views.timeline_look import Look
from undertone_desktop.views.timeline_marks import MARK_PX, Mark
from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.wording import clock

TICK_PX = 92


def paint_ruler(painter: QPainter, area: QRectF, scale: Scale, look: Look) -> None:
    """Times along the top."""
    fill(painter, area, look.colours.window)
    if not scale.duration_ms:
        return
    painter.setFont(look.small)
    for time, x in scale.ticks(TICK_PX):
        left = area.left() + x
        painter.setPen(QColor(look.colours.border_strong))
        painter.drawLine(QLineF(left, area.bottom() - 6, left, area.bottom()))
        painter.setPen(QColor(look.colours.muted))
        spot = QRectF(left + 5, area.top(), TICK_PX, area.height() - 2)
        text = _tick_text(time, scale)
        if spot.left() + look.metrics.horizontalAdvance(text) <= area.right():
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, text)


def _tick_text(time: int, scale: Scale) -> str:
    return clock(time, tenths=scale.ms_per_px * TICK_PX < 1000)


def paint_lane_ground(painter: QPainter, lane: QRectF, look: Look) -> None:
    """A lane without blocks: its border, and the line of neutral."""
    painter.setPen(QPen(QColor(look.colours.border), 1))
    painter.drawLine(QLineF(lane.left(), lane.top(), lane.right(), lane.top()))
    painter.setPen(QPen(QColor(look.colours.border), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(lane.left(), lane.center().y(), lane.right(), lane.center().y()))


def paint_hits(
    painter: QPainter, area: QRectF, bands: list[tuple[float, float]], look: Look
) -> None:
    """Behind the blocks: where the words that were searched for are."""
    colour = mixed(look.colours.surface, look.colours.accent, 0.22)
    rects = [
        QRectF(area.left() + left, area.top(), right - left, area.height()) for left, right in bands
    ]
    fill_all(painter, rects, colour)


def paint_name(
    painter: QPainter, area: QRectF, name: str, look: Look, font: QFont, *, quiet: bool
) -> None:
    """What a strip or lane is, at its left."""
    fill(painter, area, look.colours.surface)
    painter.setPen(QPen(QColor(look.colours.border), 1))
    painter.drawLine(area.topLeft(), area.topRight())
    painter.drawLine(area.topRight(), area.bottomRight())
    painter.setPen(QColor(look.colours.muted if quiet else look.colours.text))
    painter.setFont(font)
    room = area.adjusted(14, 0, -10, 0)
    painter.drawText(
        room,
        Qt.AlignmentFlag.AlignVCenter,
        QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width()),
    )


def paint_marks(
    painter: QPainter, area: QRectF, marks: list[tuple[float, Mark, int]], look: Look
) -> None:
    """The strip of marks."""
    painter.setPen(QPen(QColor(look.colours.border), 1))
    painter.drawLine(QLineF(area.left(), area.top(), area.right(), area.top()))
    for x, mark, _ in marks:
        centre = QPointF(area.left() + x + MARK_PX / 2, area.center().y() + 0.5)
        paint_mark(painter, centre, mark, look)


_DIAMOND: Final = ((0, -5), (5, 0), (0, 5), (-5, 0))
_RIBBON: Final = ((-3.5, -5.5), (3.5, -5.5), (3.5, 5.5), (0, 2.5), (-3.5, 5.5))
_TRIANGLE: Final = ((0, -5), (5, 4.5), (-5, 4.5))


def paint_mark(painter: QPainter, centre: QPointF, mark: Mark, look: Look) -> None:
    """One mark, 10 pixels wide; each has a shape of its own."""
    x, y = centre.x(), centre.y()
    ink = QColor(look.colours.accent if mark is Mark.HIT else look.colours.text)
    line = QPen(ink, 1.3, j=Qt.PenJoinStyle.RoundJoin)
    if mark is Mark.HIT:
        _paint_shape(painter, centre, _DIAMOND, None, ink)
    elif mark is Mark.BOOKMARK:
        _paint_shape(painter, centre, _RIBBON, None, ink)
    elif mark is Mark.NOTE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line)
        painter.drawRoundedRect(QRectF(x - 4.5, y - 4.5, 9, 9), 1.5, 1.5)
        painter.drawLine(QLineF(x - 2, y - 1.5, x + 2, y - 1.5))
        painter.drawLine(QLineF(x - 2, y + 1.5, x + 1, y + 1.5))
    else:
        _paint_shape(painter, centre, _TRIANGLE, line, None)
        painter.drawLine(QLineF(x, y - 1.2, x, y + 1.4))
        painter.drawPoint(QPointF(x, y + 3.2))


def _paint_shape(
    painter: QPainter,
    centre: QPointF,
    corners: Sequence[tuple[float, float]],
    line: QPen | None,
    ink: QColor | None,
) -> None:
    painter.setPen(Qt.PenStyle.NoPen if line is None else line)
    painter.setBrush(Qt.BrushStyle.NoBrush if ink is None else ink)
    painter.drawPolygon(QPolygonF([centre + QPointF(dx, dy) for dx, dy in corners]))


def paint_selection(painter: QPainter, block: QRectF, look: Look) -> None:
    """The frame around the selected block."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.colours.text), 2))
    frame = block.adjusted(-3, -3, 3, 3)
    painter.drawRoundedRect(frame, RADIUS_PX + 2, RADIUS_PX + 2)


def paint_loop(painter: QPainter, area: QRectF, ruler: QRectF, look: Look) -> None:
    """The range that plays again and again: a tint, and a bar with two handles in the ruler."""
    colour = QColor(look.colours.accent)
    tint = QColor(colour)
    tint.setAlphaF(0.12)
    fill(painter, area, tint)
    painter.setPen(QPen(colour, 1))
    painter.drawLine(area.topLeft(), area.bottomLeft())
    painter.drawLine(area.topRight(), area.bottomRight())
    bar = QRectF(area.left(), ruler.bottom() - 7, area.width(), 7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, 2, 2)
    for x, side in ((bar.left(), 1), (bar.right(), -1)):
        handle = QPainterPath(QPointF(x, bar.bottom() - 13))
        handle.lineTo(x + side * 8, bar.bottom() - 7)
        handle.lineTo(x, bar.bottom() - 7)
        painter.drawPath(handle)


def paint_playhead(painter: QPainter, x: float, area: QRectF, look: Look) -> None:
    """The line that moves, with a handle in the ruler."""
    colour = QColor(look.colours.accent)
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QLineF(x, area.top() + 6, x, area.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    top = area.top() + 4
    painter.drawPolygon(QPolygonF([QPointF(x - 6, top), QPointF(x + 6, top), QPointF(x, top + 10)]))


def paint_edge(
    painter: QPainter, block: QRectF, moving_x: float, area: QRectF, text: str, look: Look
) -> None:
    """A block whose edge is being moved: its new outline, a line through all, and the time."""
    colour = QColor(look.colours.accent)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(block, RADIUS_PX, RADIUS_PX)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(moving_x, area.top(), moving_x, area.bottom()))
    width = look.metrics.horizontalAdvance(text) + 14
    left = min(max(area.left(), moving_x - width / 2), area.right() - width)
    plate = QRectF(left, area.top() + 3, width, look.metrics.height() + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor(look.colours.on_accent))
    painter.setFont(look.small)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def loop_area(loop: Span, scale: Scale, time: QRectF) -> QRectF:
    """Where a loop is in the viewport."""
    left, right = (time.left() + scale.x(ms) for ms in (loop.start_ms, loop.end_ms))
    return QRectF(left, time.top(), max(1.0, right - left), time.height())
