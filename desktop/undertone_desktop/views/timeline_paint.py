"""Lanes, blocks, waveform and ruler become paint; every function draws one kind of thing.

A block floats at the height of its polarity, like a note in a score: height and symbol say the
sentiment too, so that colour is never the only cue (WCAG 2.2, 1.4.1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from undertone.model import Label, Segment
from undertone_desktop.colours import Colours
from undertone_desktop.doubt import is_unsure
from undertone_desktop.theme import mixed, sized, tabular
from undertone_desktop.views.timeline_lanes import COLUMN_PX, LABELS, Lane, polarity
from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.wording import clock, speaker_words

BLOCK_PX = 20.0
RADIUS_PX = 5.0
SYMBOL_FROM_PX = 15.0
TICK_PX = 92


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and letters."""

    colours: Colours
    font: QFont

    @property
    def small(self) -> QFont:
        return tabular(sized(self.font, 0.88))

    @property
    def bold(self) -> QFont:
        return sized(self.font, 0.95, bold=True)


def block_rect(lane: QRectF, left: float, right: float, height: float) -> QRectF:
    """Where a block floats in its lane: `height` is the polarity in [-1, 1]."""
    thick = min(BLOCK_PX, lane.height() * 0.5)
    travel = (lane.height() - thick) / 2 - 4
    middle = lane.center().y() - max(-1.0, min(1.0, height)) * max(0.0, travel)
    return QRectF(left, middle - thick / 2, max(2.0, right - left), thick)


def paint_ruler(painter: QPainter, area: QRectF, scale: Scale, look: Look) -> None:
    """Times along the top."""
    painter.fillRect(area, QColor(look.colours.window))
    if not scale.duration_ms:
        return
    painter.setFont(look.small)
    for time, x in scale.ticks(TICK_PX):
        left = area.left() + x
        painter.setPen(QColor(look.colours.border_strong))
        painter.drawLine(QLineF(left, area.bottom() - 6, left, area.bottom()))
        painter.setPen(QColor(look.colours.muted))
        spot = QRectF(left + 5, area.top(), TICK_PX, area.height() - 2)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, _tick_text(time, scale))


def _tick_text(time: int, scale: Scale) -> str:
    return clock(time, tenths=scale.ms_per_px * TICK_PX < 1000)


def paint_wave(
    painter: QPainter, area: QRectF, heights: npt.NDArray[np.float32], look: Look
) -> None:
    """The waveform, a line a pixel."""
    middle, half = area.center().y(), area.height() / 2 - 4
    painter.setPen(QPen(QColor(look.colours.border), 1))
    painter.drawLine(QLineF(area.left(), middle, area.right(), middle))
    painter.setPen(QPen(QColor(look.colours.waveform), 1))
    loud = np.flatnonzero(heights[:, 1] - heights[:, 0] > 0.01)
    painter.drawLines(
        [
            QLineF(
                area.left() + x + 0.5,
                middle - high * half,
                area.left() + x + 0.5,
                middle - low * half,
            )
            for x, (low, high) in zip(loud.tolist(), heights[loud].tolist(), strict=True)
        ]
    )


def paint_lane_ground(painter: QPainter, lane: QRectF, look: Look) -> None:
    """A lane without blocks: its border, and the line of neutral."""
    painter.setPen(QPen(QColor(look.colours.border), 1))
    painter.drawLine(QLineF(lane.left(), lane.top(), lane.right(), lane.top()))
    painter.setPen(QPen(QColor(look.colours.border), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(lane.left(), lane.center().y(), lane.right(), lane.center().y()))


def paint_lane_name(painter: QPainter, area: QRectF, lane: Lane, look: Look) -> None:
    """The speaker at the left."""
    painter.fillRect(area, QColor(look.colours.surface))
    painter.setPen(QPen(QColor(look.colours.border), 1))
    painter.drawLine(area.topLeft(), area.topRight())
    painter.drawLine(area.topRight(), area.bottomRight())
    painter.setPen(QColor(look.colours.text))
    painter.setFont(look.bold)
    room = area.adjusted(14, 0, -10, 0)
    name = QFontMetricsF(look.bold).elidedText(
        speaker_words(lane.name), Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)


def paint_lane(
    painter: QPainter,
    area: QRectF,
    lane: Lane,
    segments: tuple[Segment, ...],
    scale: Scale,
    look: Look,
    *,
    crowded: bool,
) -> None:
    """The blocks of one speaker that are in view."""
    if crowded:
        _paint_shares(painter, area, lane.shares(scale), look)
        return
    for row in lane.visible(scale):
        segment = segments[row]
        left, right = area.left() + scale.x(segment.start_ms), area.left() + scale.x(segment.end_ms)
        rect = block_rect(area, left, right - 1, polarity(segment))
        label = segment.sentiment.label if segment.sentiment else None
        paint_block(painter, rect, label, look.colours, unsure=is_unsure(segment))


def _paint_shares(
    painter: QPainter, lane: QRectF, shares: npt.NDArray[np.float64], look: Look
) -> None:
    """Per column a bar of each class on its own level: positive above, negative below."""
    level = (lane.height() - 8) / 3
    bases = (lane.bottom() - 4, lane.center().y() + level / 2, lane.top() + 4 + level)
    painter.setPen(Qt.PenStyle.NoPen)
    for kind in range(shares.shape[1]):
        known = kind < len(LABELS)
        colour = look.colours.fill(LABELS[kind]) if known else look.colours.border_strong
        base = bases[kind if known else LABELS.index(Label.NEUTRAL)]
        filled = np.flatnonzero(shares[:, kind])
        heights = np.maximum(2.0, shares[filled, kind] * level)
        lefts = lane.left() + filled * COLUMN_PX
        painter.setBrush(QColor(colour))
        painter.drawRects(
            [
                QRectF(left, base - height, COLUMN_PX - 1, height)
                for left, height in zip(lefts.tolist(), heights.tolist(), strict=True)
            ]
        )


def paint_block(
    painter: QPainter, rect: QRectF, label: Label | None, colours: Colours, *, unsure: bool
) -> None:
    """One segment: solid, hatched where unsure, an empty frame where nobody scored it."""
    colour = QColor(colours.border_strong if label is None else colours.fill(label))
    radius = min(RADIUS_PX, rect.width() / 3)
    if label is not None and not unsure:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        _paint_open_block(painter, rect, colour, colours.surface, hatched=unsure)
    if label is not None and rect.width() >= SYMBOL_FROM_PX:
        _paint_symbol(painter, rect, label, QColor(colours.surface), colour if unsure else None)


def _paint_open_block(
    painter: QPainter, rect: QRectF, colour: QColor, ground: str, *, hatched: bool
) -> None:
    frame = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    radius = min(RADIUS_PX, rect.width() / 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(ground, colour.name(), 0.18))
    painter.drawRoundedRect(frame, radius, radius)
    if hatched:
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour, 1.5))
    painter.drawRoundedRect(frame, radius, radius)


def _paint_symbol(
    painter: QPainter, rect: QRectF, label: Label, ink: QColor, plate: QColor | None
) -> None:
    """Minus, dot or plus at the block's beginning; on a plate where the ground is hatched."""
    centre = QPointF(min(rect.left() + 11, rect.center().x()), rect.center().y())
    if plate is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawEllipse(centre, 7, 7)
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if label is Label.NEUTRAL:
        painter.setBrush(ink)
        painter.drawEllipse(centre, 1.2, 1.2)
        return
    painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0))
    if label is Label.POSITIVE:
        painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4))


def paint_selection(painter: QPainter, block: QRectF, look: Look) -> None:
    """The frame around the selected block."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.colours.text), 2))
    frame = block.adjusted(-3, -3, 3, 3)
    painter.drawRoundedRect(frame, RADIUS_PX + 2, RADIUS_PX + 2)


def paint_playhead(painter: QPainter, x: float, area: QRectF, look: Look) -> None:
    """The line that moves, with a handle in the ruler."""
    colour = QColor(look.colours.accent)
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QLineF(x, area.top() + 6, x, area.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    top = area.top() + 4
    painter.drawPolygon(QPolygonF([QPointF(x - 6, top), QPointF(x + 6, top), QPointF(x, top + 10)]))
