"""What is in view becomes one picture, and what moves over it is painted on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from undertone_desktop.views import timeline_paint as paint
from undertone_desktop.views.timeline_blocks import fill, paint_lane, paint_shares
from undertone_desktop.views.timeline_geometry import NAME_PX
from undertone_desktop.views.timeline_wave import wave_image
from undertone_desktop.views.timeline_words import paint_words
from undertone_desktop.wording import clock, speaker_words

if TYPE_CHECKING:
    from undertone_desktop.views.timeline_canvas import TimelineCanvas


class Picture:
    """One painting of everything that stays while the playhead moves.

    Attributes:
        drawn: how many blocks and marks were painted; a crowded lane counts its columns.
    """

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas, self._places, self._look = canvas, canvas.places, canvas.look
        self.drawn = 0

    def pixmap(self) -> QPixmap:
        """The picture at the canvas's resolution."""
        ratio = self._canvas.devicePixelRatioF()
        pixmap = QPixmap(self._canvas.viewport().size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._look.colours.surface)
        painter = QPainter(pixmap)
        self.paint(painter, ratio)
        painter.end()
        return pixmap

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Paint with so many pixels of the device for one of the window."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lanes(painter)
        paint.paint_ruler(painter, self._places.ruler, self._canvas.scale, self._look)
        fill(painter, self._places.corner, self._look.colours.window)
        self._paint_wave(painter, ratio)
        self._paint_marks(painter)

    def _paint_lanes(self, painter: QPainter) -> None:
        canvas, places, look = self._canvas, self._places, self._look
        crowded = canvas.crowded
        painter.setClipRect(places.blocks)
        paint.paint_hits(painter, places.blocks, canvas.marks.hit_bands(canvas.scale), look)
        for number, lane in enumerate(canvas.lanes):
            area = places.lane(number)
            painter.setClipRect(places.blocks)
            paint.paint_lane_ground(painter, area, look)
            if crowded:
                shares = lane.shares(canvas.scale)
                paint_shares(painter, area, shares, look)
                self.drawn += len(shares)
            else:
                blocks = paint_lane(painter, area, lane, canvas.scale, look)
                self.drawn += len(blocks)
                for row, block in blocks:
                    paint_words(painter, area, block, canvas.segments[row], canvas.scale, look)
            painter.setClipRect(places.blocks.adjusted(-NAME_PX, 0, 0, 0))
            name = speaker_words(lane.name)
            paint.paint_name(painter, places.beside(area), name, look, look.bold, quiet=False)
        painter.setClipping(False)

    def _paint_wave(self, painter: QPainter, ratio: float) -> None:
        canvas, look, area = self._canvas, self._look, self._places.wave
        middle = area.center().y()
        painter.setPen(QPen(QColor(look.colours.border), 1))
        painter.drawLine(QLineF(area.left(), middle, area.right(), middle))
        self._name(painter, area, _tr("Sound"))
        if not canvas.wave:
            return
        scale, columns = canvas.scale, round(area.width() * ratio)
        heights = canvas.wave.heights(scale.start_ms, scale.ms_per_px / ratio, columns)
        image = wave_image(heights, round((area.height() - 6) * ratio), look.wave)
        painter.drawImage(area.adjusted(0, 3, 0, -3), image)

    def _paint_marks(self, painter: QPainter) -> None:
        canvas, area = self._canvas, self._places.marks
        marks = canvas.marks.in_view(canvas.scale)
        self.drawn += len(marks)
        painter.setClipRect(area)
        paint.paint_marks(painter, area, marks, self._look)
        painter.setClipping(False)
        self._name(painter, area, _tr("Marks"))

    def _name(self, painter: QPainter, area: QRectF, name: str) -> None:
        beside, look = self._places.beside(area), self._look
        paint.paint_name(painter, beside, name, look, look.small, quiet=True)


def overlay(painter: QPainter, canvas: TimelineCanvas) -> None:
    """Loop, selection, an edge that is being moved, and the playhead."""
    places, look, scale = canvas.places, canvas.look, canvas.scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(places.time)
    whole = QRectF(places.time)
    if canvas.loop is not None:
        paint.paint_loop(painter, paint.loop_area(canvas.loop, scale, whole), places.ruler, look)
    painter.setClipRect(places.blocks)
    block = canvas.block_area(canvas.selected_row)
    if not block.isEmpty():
        paint.paint_selection(painter, block, look)
    painter.setClipRect(places.time)
    _paint_moving(painter, canvas, whole)
    x = NAME_PX + scale.x(canvas.position_ms)
    if scale.duration_ms and NAME_PX <= x <= whole.right():
        paint.paint_playhead(painter, x, whole, look)


def _paint_moving(painter: QPainter, canvas: TimelineCanvas, whole: QRectF) -> None:
    if canvas.moving is None or canvas.moving[0].row >= len(canvas.segments):
        return
    edge, ms = canvas.moving
    segment = canvas.segments[edge.row]
    start = ms if edge.side == "start" else segment.start_ms
    end = ms if edge.side == "end" else segment.end_ms
    block = canvas.area_of(segment, start, end)
    x = NAME_PX + canvas.scale.x(ms)
    paint.paint_edge(painter, block, x, whole, f"{clock(ms)}.{ms % 1000:03}", canvas.look)


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)
