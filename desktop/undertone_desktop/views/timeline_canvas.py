"""The painted part of the timeline: ruler, waveform and lanes, with mouse and keys as intent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from undertone.model import Document, Segment
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.focus_ring import FocusRing
from undertone_desktop.views import timeline_paint as paint
from undertone_desktop.views.timeline_geometry import BAR_PX, LANE_PX, NAME_PX, TOP_PX, Geometry
from undertone_desktop.views.timeline_lanes import CROWDED, Lane, lanes_of, polarity
from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.views.timeline_wave import Waveform
from undertone_desktop.wording import spoken_segment

ZOOM = 1.35
REACH_PX = 3


class TimelineCanvas(QAbstractScrollArea):
    """Draws only what is in view, and redraws only the playhead while it moves."""

    segment_activated = Signal(int)
    time_chosen = Signal(int)
    step_requested = Signal(int)
    scale_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(
            self.tr("Segments along time, a lane per speaker. The transcript holds the same rows.")
        )
        self.scale = Scale()
        self.lanes: tuple[Lane, ...] = ()
        self._document: Document | None = None
        self._wave = Waveform()
        self._colours: Colours = LIGHT
        self._selected_row = -1
        self._position_ms = 0
        self._picture: QPixmap | None = None
        self._scrolling = True
        FocusRing(self)

    @property
    def crowded(self) -> bool:
        """Whether there are too many blocks in view to draw each."""
        return sum(lane.count(self.scale) for lane in self.lanes) > CROWDED

    def show_document(self, document: Document | None, duration_ms: int) -> None:
        """Draw these segments; what was in view stays in view."""
        self._document = document
        self.lanes = lanes_of(document) if document else ()
        self._rescale(duration_ms)
        self.updateGeometry()

    def show_wave(self, wave: Waveform) -> None:
        """Draw this waveform."""
        self._wave = wave
        self._redraw()

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self._redraw()

    def show_selection(self, row: int) -> None:
        """Frame the block of a row, and bring it into view."""
        if row != self._selected_row and 0 <= row < len(self._segments):
            segment = self._segments[row]
            self.show_time(segment.start_ms)
            lane = [lane.speaker for lane in self.lanes].index(segment.speaker)
            self.verticalScrollBar().setValue(self._places.scroll_to(lane))
        self._selected_row = row
        self.viewport().update()

    def show_position(self, position_ms: int, *, follow: bool) -> None:
        """Put the playhead at a time; `follow` turns the page when it leaves the view."""
        before = self._playhead_strip()
        self._position_ms = position_ms
        if follow:
            self.show_time(position_ms)
        self.viewport().update(before)
        self.viewport().update(self._playhead_strip())

    def show_time(self, ms: int) -> None:
        """Bring a time into view."""
        scale = self.scale.showing(ms)
        if scale != self.scale:
            self._set_scale(scale)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Magnify about a pixel; about the playhead unless told, or the middle if that is away."""
        inside = self.scale.x(self._position_ms)
        middle = inside if 0 <= inside <= self.scale.width else self.scale.width / 2
        self._set_scale(self.scale.zoomed(factor, middle if x is None else x))

    def fit(self) -> None:
        """Show the whole recording."""
        self._set_scale(self.scale.fitted())

    def block_area(self, row: int) -> QRectF:
        """Where the block of a row is in the viewport; empty when there is none."""
        if not 0 <= row < len(self._segments):
            return QRectF()
        segment = self._segments[row]
        number = [lane.speaker for lane in self.lanes].index(segment.speaker)
        area = self._places.lane(number)
        left, right = (area.left() + self.scale.x(ms) for ms in (segment.start_ms, segment.end_ms))
        return paint.block_rect(area, left, right - 1, polarity(segment))

    def row_under(self, point: QPoint) -> int:
        """The row of the block at a point of the viewport; -1 where there is none."""
        for number, lane in enumerate(self.lanes):
            area = self._places.lane(number)
            if area.contains(point) and point.x() >= NAME_PX:
                ms = self.scale.start_ms + (point.x() - NAME_PX) * self.scale.ms_per_px
                return lane.row_at(ms, REACH_PX * self.scale.ms_per_px)
        return -1

    @property
    def _segments(self) -> tuple[Segment, ...]:
        return self._document.segments if self._document else ()

    def sizeHint(self) -> QSize:
        return QSize(800, self._places.wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, TOP_PX + LANE_PX[0] + BAR_PX)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._redraw()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_under(event.pos())
            if row >= 0 and self._document is not None:
                segment = self._document.segments[row]
                name = self._document.speaker_name(segment.speaker)
                QToolTip.showText(event.globalPos(), spoken_segment(segment, name), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rescale(self.scale.duration_ms)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM ** (steps.y() / 120), event.position().x() - NAME_PX)
            event.accept()
        elif steps.x() or not self.verticalScrollBar().maximum():
            pixels = (steps.x() or steps.y()) * 0.8
            self._set_scale(self.scale.moved(self.scale.start_ms - pixels * self.scale.ms_per_px))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row = self.row_under(point)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if row >= 0:
            self.segment_activated.emit(row)
        elif point.x() >= NAME_PX:
            self.time_chosen.emit(self.scale.ms(point.x() - NAME_PX))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        on_block = self.row_under(point) >= 0
        shape = Qt.CursorShape.PointingHandCursor if on_block else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if event.buttons() & Qt.MouseButton.LeftButton and point.y() < TOP_PX:
            self.time_chosen.emit(self.scale.ms(point.x() - NAME_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in steps:
            self.step_requested.emit(steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.time_chosen.emit(0)
        elif key == Qt.Key.Key_End:
            self.time_chosen.emit(self.scale.duration_ms)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        look = paint.Look(self._colours, self.font())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._picture)
        painter.setClipRect(self._places.time)
        block = self.block_area(self._selected_row)
        if not block.isEmpty():
            painter.save()
            painter.setClipRect(self._places.blocks)
            paint.paint_selection(painter, block, look)
            painter.restore()
        x = NAME_PX + self.scale.x(self._position_ms)
        if self.scale.duration_ms and x >= NAME_PX:
            paint.paint_playhead(painter, x, QRectF(self.viewport().rect()), look)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        start = self.horizontalScrollBar().value() * self.scale.ms_per_px
        if dx and self._scrolling and abs(start - self.scale.start_ms) >= self.scale.ms_per_px:
            self.scale = self.scale.moved(start)
            self.scale_changed.emit()
        self._redraw()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.viewport().size()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._colours.surface)
        look, places = paint.Look(self._colours, self.font()), self._places
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(places.blocks.adjusted(-NAME_PX, 0, 0, 0))
        segments, crowded = self._segments, self.crowded
        for number, lane in enumerate(self.lanes):
            area = places.lane(number)
            paint.paint_lane_ground(painter, area, look)
            paint.paint_lane(painter, area, lane, segments, self.scale, look, crowded=crowded)
            paint.paint_lane_name(painter, places.name(number), lane, look)
        painter.setClipping(False)
        paint.paint_ruler(painter, places.ruler, self.scale, look)
        painter.fillRect(places.corner, self._colours.window)
        paint.paint_wave(painter, places.wave, self._wave.heights(self.scale), look)
        painter.end()
        return picture

    def _rescale(self, duration_ms: int) -> None:
        self._set_scale(self.scale.resized(self._places.time_width, duration_ms))

    def _set_scale(self, scale: Scale) -> None:
        if scale != self.scale:
            self.scale = scale
            self.scale_changed.emit()
        bar = self.horizontalScrollBar()
        self._scrolling = False  # the bars follow the scale here, not the scale the bars
        whole = round(scale.duration_ms / scale.ms_per_px)
        bar.setRange(0, max(0, whole - scale.width))
        bar.setPageStep(scale.width)
        bar.setSingleStep(max(1, scale.width // 10))
        bar.setValue(round(scale.start_ms / scale.ms_per_px))
        self._scrolling = True
        places = self._places
        self.verticalScrollBar().setRange(0, places.hidden)
        self.verticalScrollBar().setPageStep(max(1, places.room))
        self.verticalScrollBar().setSingleStep(LANE_PX[0])
        self._redraw()

    def _redraw(self) -> None:
        self._picture = None
        self.viewport().update()

    @property
    def _places(self) -> Geometry:
        size = self.viewport().size()
        scroll = self.verticalScrollBar().value()
        return Geometry(size.width(), size.height(), len(self.lanes), scroll)

    def _playhead_strip(self) -> QRect:
        x = round(NAME_PX + self.scale.x(self._position_ms))
        return QRect(x - 9, 0, 18, self.viewport().height())
