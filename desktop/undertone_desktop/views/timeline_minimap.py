"""The whole recording as a strip, with a frame around what the canvas shows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from undertone_desktop.views.timeline_blocks import colour_of, fill_all
from undertone_desktop.views.timeline_canvas import TimelineCanvas
from undertone_desktop.views.timeline_columns import Kind
from undertone_desktop.views.timeline_geometry import NAME_PX
from undertone_desktop.views.timeline_lanes import Lane, is_crowded, shares
from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.views.timeline_wave import wave_image
from undertone_desktop.wording import clock

HEIGHT_PX: Final = 46
WAVE_PX: Final = 24
SENTIMENT_Y, SENTIMENT_PX = HEIGHT_PX - 10.5, 6.0
COLUMN_PX: Final = 3
LEAST_PX: Final = 10  # a narrower frame could not be gripped
GRIP_PX: Final = 5


class Grip(Enum):
    """What of the frame is held."""

    WHOLE = auto()
    LEFT = auto()
    RIGHT = auto()


class Minimap(QWidget):
    """Drag the frame to move the view, its sides to zoom; a click beside it goes there."""

    span_chosen = Signal(float, float)  # first and last millisecond to show

    def __init__(self, canvas: TimelineCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._picture: QPixmap | None = None
        self._playhead_x = 0
        self._held: tuple[Grip, float, float, float] | None = None
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Overview of the whole recording"))
        self.setToolTip(self.tr("Drag the frame to move, its sides to zoom"))
        canvas.scale_changed.connect(self.update)

    @property
    def scale(self) -> Scale:
        """The whole recording over the width of the strip."""
        return Scale().resized(max(1, self.width() - NAME_PX), self._canvas.scale.duration_ms)

    @property
    def frame(self) -> QRectF:
        """Around what the canvas shows."""
        shown, whole = self._canvas.scale, self.scale
        left = NAME_PX + whole.x(shown.start_ms)
        width = max(LEAST_PX, (shown.end_ms - shown.start_ms) / whole.ms_per_px)
        left = max(NAME_PX, min(left, self.width() - width))
        return QRectF(left, 1.5, min(width, self.width() - NAME_PX) - 1.5, HEIGHT_PX - 4)

    def show_position(self) -> None:
        """The playhead moved; repainted only when that can be seen."""
        x = round(self.scale.x(self._canvas.position_ms))
        if x != self._playhead_x:
            self._playhead_x = x
            self.update()

    def redraw(self) -> None:
        """The recording, its segments or the colours are others."""
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(800, HEIGHT_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.redraw()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if event.button() is not Qt.MouseButton.LeftButton or x < NAME_PX:
            return
        if not self.frame.adjusted(-GRIP_PX, 0, GRIP_PX, 0).contains(event.position()):
            half = self._canvas.scale.width * self._canvas.scale.ms_per_px / 2
            middle = self.scale.ms(x - NAME_PX)
            self.span_chosen.emit(middle - half, middle + half)
        shown = self._canvas.scale
        self._held = (self._grip(x), x, shown.start_ms, shown.end_ms)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._held is None:
            self._show_cursor(x)
            return
        grip, from_x, start, end = self._held
        moved = (x - from_x) * self.scale.ms_per_px
        if grip is Grip.WHOLE:
            latest = max(0.0, self.scale.duration_ms - (end - start))
            start = max(0.0, min(latest, start + moved))
            self.span_chosen.emit(start, start + self._held[3] - self._held[2])
        elif grip is Grip.LEFT:
            self.span_chosen.emit(max(0.0, min(start + moved, end - 1)), end)
        else:
            self.span_chosen.emit(start, max(end + moved, start + 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def _grip(self, x: float) -> Grip:
        frame = self.frame
        if frame.width() > 3 * GRIP_PX and not self._canvas.scale.shows_all:
            if abs(x - frame.left()) <= GRIP_PX:
                return Grip.LEFT
            if abs(x - frame.right()) <= GRIP_PX:
                return Grip.RIGHT
        elif self._canvas.scale.shows_all:
            return Grip.LEFT if abs(x - frame.left()) <= GRIP_PX else Grip.RIGHT
        return Grip.WHOLE

    def _show_cursor(self, x: float) -> None:
        frame = self.frame
        near = min(abs(x - frame.left()), abs(x - frame.right())) <= GRIP_PX
        if near and self._grip(x) is not Grip.WHOLE:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif frame.left() < x < frame.right() and not self._canvas.scale.shows_all:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    # Paint

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_range(painter)
        if self._canvas.scale.duration_ms:
            self._paint_frame(painter)
            self._paint_times(painter)
        painter.end()

    def _paint_range(self, painter: QPainter) -> None:
        """What is in view, in words."""
        shown, look = self._canvas.scale, self._canvas.look
        if not shown.duration_ms:
            return
        tenths = shown.end_ms - shown.start_ms < 10_000
        ends = (shown.start_ms, min(shown.end_ms, shown.duration_ms))
        text = " – ".join(clock(round(ms), tenths=tenths) for ms in ends)
        painter.setPen(QColor(look.colours.muted))
        painter.setFont(look.small)
        room = QRectF(14, 0, NAME_PX - 20, HEIGHT_PX)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_frame(self, painter: QPainter) -> None:
        colours, frame = self._canvas.look.colours, self.frame
        veil = QColor(colours.sunken)
        veil.setAlphaF(0.62)
        painter.fillRect(QRectF(NAME_PX, 0, frame.left() - NAME_PX, HEIGHT_PX), veil)
        painter.fillRect(QRectF(frame.right(), 0, self.width() - frame.right(), HEIGHT_PX), veil)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawRoundedRect(frame, 4, 4)
        if self._grip(frame.left()) is Grip.LEFT:
            painter.setPen(QPen(QColor(colours.accent), 3, c=Qt.PenCapStyle.RoundCap))
            middle = frame.center().y()
            for x in (frame.left(), frame.right()):
                painter.drawLine(QLineF(x, middle - 6, x, middle + 6))

    def _paint_times(self, painter: QPainter) -> None:
        canvas, scale = self._canvas, self.scale
        accent = QColor(canvas.look.colours.accent)
        if canvas.loop is not None:
            left, right = (
                NAME_PX + scale.x(ms) for ms in (canvas.loop.start_ms, canvas.loop.end_ms)
            )
            painter.fillRect(QRectF(left, HEIGHT_PX - 5, max(2.0, right - left), 3), accent)
        x = NAME_PX + scale.x(canvas.position_ms)
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QPointF(x, 2), QPointF(x, HEIGHT_PX - 3))

    def _drawn(self) -> QPixmap:
        ratio, canvas = self.devicePixelRatioF(), self._canvas
        colours, scale = canvas.look.colours, self.scale
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(colours.surface)
        painter = QPainter(picture)
        if canvas.wave and scale.duration_ms:
            columns = round(scale.width * ratio)
            heights = canvas.wave.heights(0, scale.ms_per_px / ratio, columns)
            image = wave_image(heights, round(WAVE_PX * ratio), canvas.look.wave)
            painter.drawImage(QRectF(NAME_PX, 4, scale.width, WAVE_PX), image)
        if scale.duration_ms:
            self._paint_sentiment(painter, scale)
            places = canvas.marks.hit_starts / (scale.ms_per_px * COLUMN_PX)
            lefts = (np.unique(places.astype(np.int64)) * COLUMN_PX + NAME_PX).tolist()
            fill_all(painter, [QRectF(x, 3, 1.5, 6) for x in lefts], colours.accent)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
        painter.drawLine(QLineF(NAME_PX, 0, NAME_PX, HEIGHT_PX))
        painter.end()
        return picture

    def _paint_sentiment(self, painter: QPainter, scale: Scale) -> None:
        """Below the sound: what is positive (up) and what is negative (down)."""
        lanes = self._canvas.lanes
        parts = shares(lanes, scale, COLUMN_PX) if is_crowded(lanes, scale) else None
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, side in ((Kind.POSITIVE, -1), (Kind.NEGATIVE, 1)):
            painter.setBrush(QColor(colour_of(kind, self._canvas.look.colours)))
            if parts is None:
                painter.drawRects([_bar(*each, side) for each in _spans(lanes, kind, scale)])
                continue
            most = max(1e-9, float(parts[:, [Kind.POSITIVE, Kind.NEGATIVE]].max(initial=0)))
            filled = np.flatnonzero(parts[:, kind])
            heights = (parts[filled, kind] / most).tolist()
            lefts = (filled * COLUMN_PX).tolist()
            painter.drawRects(
                [_bar(x, x + COLUMN_PX, h, side) for x, h in zip(lefts, heights, strict=True)]
            )


def _bar(left: float, right: float, height: float, side: int) -> QRectF:
    """A bar up or down from the middle line; `height` in [0, 1]."""
    tall = max(1.5, SENTIMENT_PX * height)
    top = SENTIMENT_Y - (tall if side < 0 else 0)
    return QRectF(NAME_PX + left, top, max(1.5, right - left - 1), tall)


def _spans(lanes: Sequence[Lane], kind: Kind, scale: Scale) -> list[tuple[float, float, float]]:
    """Left, right and height of the blocks of a kind."""
    found: list[tuple[float, float, float]] = []
    for lane in lanes:
        rows = np.flatnonzero(lane.kinds == kind)
        ends = (lane.starts[rows] / scale.ms_per_px, lane.ends[rows] / scale.ms_per_px)
        heights = np.abs(lane.levels[rows])
        found += zip(*(each.tolist() for each in (*ends, heights)), strict=True)
    return found
