"""The painted part of the timeline: what it shows of the recording, and where things are in it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from undertone.model import Document, Segment, Span
from undertone_desktop.colours import Colours
from undertone_desktop.focus_ring import FocusRing
from undertone_desktop.views.timeline_blocks import block_rect
from undertone_desktop.views.timeline_columns import Columns, level_of
from undertone_desktop.views.timeline_edges import Edge
from undertone_desktop.views.timeline_geometry import LANE_PX, NAME_PX, Geometry
from undertone_desktop.views.timeline_gestures import EDGE_FROM_PX, EDGE_PX, Hand
from undertone_desktop.views.timeline_keys import Keys
from undertone_desktop.views.timeline_lanes import Lane, is_crowded, lanes_of
from undertone_desktop.views.timeline_look import Look
from undertone_desktop.views.timeline_marks import Marks
from undertone_desktop.views.timeline_picture import Picture, overlay
from undertone_desktop.views.timeline_scale import Scale
from undertone_desktop.views.timeline_tips import tip
from undertone_desktop.views.timeline_wave import Waveform
from undertone_desktop.views.timeline_words import shows_words, word_at

REACH_PX = 3
JUMP_MS = 1_000  # what playing never passes between two reports


class TimelineCanvas(QAbstractScrollArea):
    """Draws only what is in view, and redraws only the playhead while it moves."""

    segment_activated = Signal(int)
    word_activated = Signal(int, int)  # row, and the time of the word
    time_chosen = Signal(int)
    step_requested = Signal(int)
    play_requested = Signal()
    loop_chosen = Signal(object)  # a Span, or None
    edge_moved = Signal(str, str, int)  # the segment's id, "start" or "end", the time
    scale_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(
            self.tr("Segments along time, a lane per speaker. The transcript holds the same rows.")
        )
        self.scale = Scale()
        self.lanes: tuple[Lane, ...] = ()
        self.segments: tuple[Segment, ...] = ()
        self.loop: Span | None = None
        self.position_ms = 0
        self.selected_row = -1
        self.moving: tuple[Edge, int] | None = None
        self._columns = Columns()
        self.marks = Marks(self._columns)
        self.wave = Waveform()
        self.look = Look(font=self.font())
        self.drawn = 0  # blocks and marks of the last picture
        self._document: Document | None = None
        self._hits: tuple[int, ...] = ()
        self._picture: QPixmap | None = None
        self._hand, self._keys = Hand(self), Keys(self)
        FocusRing(self)

    @property
    def crowded(self) -> bool:
        """Whether there are too many blocks in view to draw each."""
        return is_crowded(self.lanes, self.scale)

    def show_document(self, document: Document | None, duration_ms: int) -> None:
        """Draw these segments; what was in view stays in view."""
        self._document = document
        self.segments = document.segments if document else ()
        self._columns = self._columns.after(self.segments)
        self.lanes = lanes_of(document, self._columns) if document else ()
        self.marks = Marks(self._columns, self._hits)
        self.set_scale(self.scale.resized(self.places.time_width, duration_ms))
        self.updateGeometry()

    def show_hits(self, rows: Collection[int]) -> None:
        """Mark the segments in which something was found; none when there are none."""
        self._hits = tuple(rows)
        self.marks = Marks(self._columns, self._hits)
        self.redraw()

    def show_wave(self, wave: Waveform) -> None:
        """Draw this waveform."""
        self.wave = wave
        self.redraw()

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.look = Look(colours, self.font())
        self.redraw()

    def show_selection(self, row: int) -> None:
        """Frame the block of a row, and bring it into view."""
        if row != self.selected_row and 0 <= row < len(self.segments):
            segment = self.segments[row]
            self.show_time(segment.start_ms)
            self.verticalScrollBar().setValue(self.places.scroll_to(self._lane_of(segment)))
        self.selected_row = row
        self.viewport().update()

    def show_loop(self, loop: Span | None) -> None:
        """Tint the range that plays again and again."""
        self.loop = loop
        self.viewport().update()

    def show_edge(self, edge: Edge | None, ms: int) -> None:
        """Outline a block whose edge would be moved to a time."""
        self.moving = None if edge is None else (edge, ms)
        self.viewport().update()

    def show_position(self, position_ms: int, *, follow: bool) -> None:
        """Put the playhead at a time.

        `follow` turns the page when the playhead leaves the view; a user who looks elsewhere
        meanwhile is left in peace.
        """
        before, came_from = self._playhead_strip(), self.position_ms
        self.position_ms = position_ms
        jumped = abs(position_ms - came_from) > JUMP_MS
        if follow and (jumped or self.scale.start_ms <= came_from <= self.scale.end_ms):
            self.show_time(position_ms)
        self.viewport().update(before)
        self.viewport().update(self._playhead_strip())

    def show_time(self, ms: int) -> None:
        """Bring a time into view."""
        self.set_scale(self.scale.showing(ms))

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Magnify about a pixel; about the playhead unless told, or the middle if that is away."""
        inside = self.scale.x(self.position_ms)
        middle = inside if 0 <= inside <= self.scale.width else self.scale.width / 2
        self.set_scale(self.scale.zoomed(max(0.01, factor), middle if x is None else x))

    def fit(self) -> None:
        """Show the whole recording."""
        self.set_scale(self.scale.fitted())

    def set_scale(self, scale: Scale) -> None:
        """Show this part of the recording."""
        if scale != self.scale:
            self.scale = scale
            self.scale_changed.emit()
        bar, places = self.verticalScrollBar(), self.places
        bar.setRange(0, places.hidden)
        bar.setPageStep(max(1, places.room))
        bar.setSingleStep(LANE_PX[0])
        self.redraw()

    def activate(self, row: int, ms: int) -> None:
        """A click on a block: its word where words are told apart, else the whole."""
        segment = self.segments[row]
        word = word_at(segment, ms) if shows_words(segment, self.scale) else None
        if word is None:
            self.segment_activated.emit(row)
        else:
            self.word_activated.emit(row, word.start_ms)

    # Where things are

    @property
    def places(self) -> Geometry:
        """Where the parts of the canvas are."""
        size, scroll = self.viewport().size(), self.verticalScrollBar().value()
        return Geometry(size.width(), size.height(), len(self.lanes), scroll)

    def block_area(self, row: int) -> QRectF:
        """Where the block of a row is in the viewport; empty when there is none."""
        if not 0 <= row < len(self.segments):
            return QRectF()
        segment = self.segments[row]
        return self.area_of(segment, segment.start_ms, segment.end_ms)

    def area_of(self, segment: Segment, start_ms: int, end_ms: int) -> QRectF:
        """Where a segment's block would be with these edges."""
        area = self.places.lane(self._lane_of(segment))
        left, right = (area.left() + self.scale.x(ms) for ms in (start_ms, end_ms))
        return block_rect(area, left, right - 1, level_of(segment))

    def row_under(self, point: QPoint) -> int:
        """The row of the block or mark at a point of the viewport; -1 where there is none."""
        x = point.x() - NAME_PX
        if x < 0:
            return -1
        if self.places.marks.contains(QPointF(point)):
            return self.marks.row_at(x, self.scale)
        number = self.places.lane_under(point.y())
        if number < 0:
            return -1
        ms = self.scale.start_ms + x * self.scale.ms_per_px
        return self.lanes[number].row_at(ms, REACH_PX * self.scale.ms_per_px)

    def edge_under(self, at: QPointF) -> Edge | None:
        """The edge of a block at a point, where the block is wide enough to be gripped."""
        row = self.row_under(at.toPoint()) if at.y() >= self.places.top else -1
        block = self.block_area(row)
        if block.width() < EDGE_FROM_PX or not block.top() - 2 <= at.y() <= block.bottom() + 2:
            return None
        if abs(at.x() - block.left()) <= EDGE_PX:
            return Edge(row, "start")
        return Edge(row, "end") if abs(at.x() - block.right()) <= EDGE_PX else None

    def _lane_of(self, segment: Segment) -> int:
        return [lane.speaker for lane in self.lanes].index(segment.speaker)

    def _playhead_strip(self) -> QRect:
        x = round(NAME_PX + self.scale.x(self.position_ms))
        return QRect(x - 9, 0, 18, self.viewport().height())

    # Events

    def redraw(self) -> None:
        """Draw everything anew at the next chance."""
        self._picture = None
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(800, self.places.wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.places.least)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange:
            self.look = Look(self.look.colours, self.font())
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self.redraw()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self._hand.pinch(event):
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self, self._document, event.pos()), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.set_scale(self.scale.resized(self.places.time_width, self.scale.duration_ms))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hand.wheel(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._hand.cancel():
            return
        event.setAccepted(self._keys.press(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            picture = Picture(self)
            self._picture, self.drawn = picture.pixmap(), picture.drawn
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._picture)
        overlay(painter, self)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.redraw()
