"""Segments become blocks; every function draws one kind of thing.

A block floats at the height of its polarity, like a note in a score: height and symbol say the
sentiment too, so that colour is never the only cue (WCAG 2.2, 1.4.1).
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from undertone.model import Label
from undertone_desktop.colours import Colours
from undertone_desktop.theme import mixed
from undertone_desktop.views.timeline_columns import Floats, Kind
from undertone_desktop.views.timeline_lanes import COLUMN_PX, Lane
from undertone_desktop.views.timeline_look import Look
from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.views.timeline_wave import indexed_image

BLOCK_PX = 20.0
RADIUS_PX = 5.0
BEYOND_PX = 6.0
TINY_BELOW_PX = 6.0
SYMBOL_FROM_PX = 15.0
PERSON_FROM_PX = 36.0
_LEVELS = {Kind.NEGATIVE: 0, Kind.POSITIVE: 2}


def block_rect(lane: QRectF, left: float, right: float, height: float) -> QRectF:
    """Where a block floats in its lane: `height` is the polarity in [-1, 1]."""
    thick = min(BLOCK_PX, lane.height() * 0.5)
    travel = (lane.height() - thick) / 2 - 4
    middle = lane.center().y() - max(-1.0, min(1.0, height)) * max(0.0, travel)
    return QRectF(left, middle - thick / 2, max(2.0, right - left), thick)


def fill(painter: QPainter, area: QRectF, colour: QColor | str) -> None:
    """A rectangle with sharp edges, which is many times as fast as one with smooth ones."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(area, QColor(colour))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def fill_all(painter: QPainter, areas: list[QRectF], colour: QColor | str) -> None:
    """The same for many."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRects(areas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def colour_of(kind: Kind, colours: Colours) -> str:
    """The colour of a block."""
    return colours.border_strong if kind.label is None else colours.fill(kind.label)


def paint_lane(
    painter: QPainter, area: QRectF, lane: Lane, scale: Scale, look: Look
) -> list[tuple[int, QRectF]]:
    """The blocks of one speaker that are in view; returns the document rows with their places."""
    part = lane.in_view(scale)
    edge = area.left() - scale.start_ms / scale.ms_per_px
    # Cut to what can be seen, so that a block keeps its symbol while its beginning is away.
    around = (area.left() - BEYOND_PX, area.right() + BEYOND_PX)
    lefts = np.clip(lane.starts[part] / scale.ms_per_px + edge, *around).tolist()
    rights = np.clip(lane.ends[part] / scale.ms_per_px + edge - 1, *around).tolist()
    levels = lane.levels[part].tolist()
    rects = [block_rect(area, *each) for each in zip(lefts, rights, levels, strict=True)]
    kinds, unsure = lane.kinds[part].tolist(), lane.unsure[part].tolist()
    own, overlap = lane.own[part].tolist(), lane.overlap[part].tolist()
    tiny: dict[Kind, list[QRectF]] = {}
    for rect, number, doubt, mine in zip(rects, kinds, unsure, own, strict=True):
        if rect.width() < TINY_BELOW_PX:
            tiny.setdefault(Kind(number), []).append(rect)
        else:
            paint_block(painter, rect, Kind(number), look.colours, unsure=doubt, own=mine)
    for kind, found in tiny.items():
        fill_all(painter, found, colour_of(kind, look.colours))
    _paint_overlaps(painter, area, [r for r, two in zip(rects, overlap, strict=True) if two], look)
    return list(zip(lane.rows[part].tolist(), rects, strict=True))


def _paint_overlaps(painter: QPainter, area: QRectF, blocks: list[QRectF], look: Look) -> None:
    """A bar at the foot of the lane: somebody else speaks too."""
    top = area.bottom() - 4
    bars = [QRectF(block.left(), top, block.width(), 2.5) for block in blocks]
    fill_all(painter, bars, look.colours.text)


def paint_shares(painter: QPainter, lane: QRectF, shares: Floats, look: Look) -> None:
    """Per column a bar of each kind on its own level: positive above, negative below.

    As one picture, because thousands of rectangles would take as long as a frame may last.
    """
    ratio = max(1, round(painter.device().devicePixelRatioF()))
    rows = round((lane.height() - 8) * ratio)
    y = np.arange(rows)[:, None]
    pixels = np.zeros((rows, len(shares)), np.uint8)
    for kind in Kind:
        base = rows * (3 - _LEVELS.get(kind, 1)) // 3
        heights = np.ceil(shares[:, kind] * (rows / 3 - ratio)).astype(np.int64)
        heights[shares[:, kind] > 0] += ratio
        pixels[(y < base) & (y >= base - heights)] = kind + 1
    wide = np.repeat(pixels, COLUMN_PX * ratio, axis=1)
    wide[:, np.arange(wide.shape[1]) % (COLUMN_PX * ratio) >= (COLUMN_PX - 1) * ratio] = 0
    image = indexed_image(wide, [0, *(QColor(colour_of(k, look.colours)).rgba() for k in Kind)])
    painter.drawImage(
        QRectF(lane.left(), lane.top() + 4, wide.shape[1] / ratio, rows / ratio), image
    )


def paint_block(
    painter: QPainter,
    rect: QRectF,
    kind: Kind,
    colours: Colours,
    *,
    unsure: bool = False,
    own: bool = False,
) -> None:
    """One segment: solid, hatched where unsure, an empty frame where there is no sentiment."""
    colour = QColor(colour_of(kind, colours))
    radius = min(RADIUS_PX, rect.width() / 3)
    solid = kind.label is not None and not unsure
    if solid:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        _paint_open_block(painter, rect, colour, colours.surface, hatched=unsure)
    ink = QColor(colours.surface if solid else colours.text)
    wide = rect.width() >= PERSON_FROM_PX
    if own and rect.width() >= SYMBOL_FROM_PX:
        paint_person(painter, _spot(rect, rect.right() - 11 if wide else None), ink)
    if rect.width() >= (PERSON_FROM_PX if own else SYMBOL_FROM_PX):
        plate = colour if unsure else None
        ink = QColor(colours.surface) if unsure else ink
        paint_symbol(painter, _spot(rect, rect.left() + 12), kind, ink, plate)


def _spot(rect: QRectF, x: float | None) -> QPointF:
    """A place in the middle of a block's height; in the very middle where there is no room."""
    middle = rect.center()
    return middle if x is None or rect.width() < 22 else QPointF(x, middle.y())


def _paint_open_block(
    painter: QPainter, rect: QRectF, colour: QColor, ground: str, *, hatched: bool
) -> None:
    frame = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    radius = min(RADIUS_PX, rect.width() / 3)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(mixed(ground, colour.name(), 0.18))
    painter.drawRoundedRect(frame, radius, radius)
    if hatched:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(frame, radius, radius)


def paint_symbol(
    painter: QPainter, centre: QPointF, kind: Kind, ink: QColor, plate: QColor | None = None
) -> None:
    """Minus, dot, plus or question mark; on a plate where the ground is hatched."""
    if kind is Kind.UNSCORED:
        return
    if plate is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawEllipse(centre, 7, 7)
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(ink)
    if kind is Kind.CANNOT_SAY:
        _paint_question(painter, centre, ink)
    elif kind.label is Label.NEUTRAL:
        painter.drawEllipse(centre, 1.2, 1.2)
    else:
        painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0))
        if kind.label is Label.POSITIVE:
            painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4))


def _paint_question(painter: QPainter, centre: QPointF, ink: QColor) -> None:
    hook = QPainterPath(centre + QPointF(-2.6, -3.2))
    hook.cubicTo(centre + QPointF(-2, -7), centre + QPointF(5, -5), centre + QPointF(2, -1.6))
    hook.quadTo(centre + QPointF(0, -0.4), centre + QPointF(0, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(hook)
    painter.drawPoint(centre + QPointF(0, 5))


def paint_person(painter: QPainter, centre: QPointF, ink: QColor) -> None:
    """Head and shoulders: the researcher's own label."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(centre - QPointF(0, 3), 2.6, 2.6)
    shoulders = QPainterPath(centre + QPointF(-5, 5.5))
    shoulders.cubicTo(centre + QPointF(-5, -1), centre + QPointF(5, -1), centre + QPointF(5, 5.5))
    painter.drawPath(shoulders)
