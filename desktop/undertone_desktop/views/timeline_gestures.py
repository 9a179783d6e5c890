"""What hands do on the canvas becomes intent: clicks, drags, the wheel, pinching."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from undertone.model import Span
from undertone_desktop.views.timeline_edges import Edge, anchors, limits, snapped
from undertone_desktop.views.timeline_geometry import NAME_PX, RULER_PX

if TYPE_CHECKING:
    from undertone_desktop.views.timeline_canvas import TimelineCanvas

ZOOM: Final = 1.35
CLICK_PX: Final = 4
EDGE_PX: Final = 5
EDGE_FROM_PX: Final = 24  # narrower blocks are for clicking alone
SNAP_PX: Final = 7
WHEEL_PX: Final = 0.8  # for each unit of a wheel, which tells eighths of a degree
GLIDE_MS: Final = 140
SHORTEST_LOOP_MS: Final = 50


class Glide(QVariantAnimation):
    """The view runs on for a moment after a turn of the wheel."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setDuration(GLIDE_MS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._move)

    def push(self, pixels: float) -> None:
        """Go so many pixels on, from where an earlier push would have ended."""
        scale = self._canvas.scale
        running = self.state() is QAbstractAnimation.State.Running
        base = float(self.endValue()) if running else scale.start_ms
        self.stop()
        self.setStartValue(float(scale.start_ms))
        self.setEndValue(scale.moved(base + pixels * scale.ms_per_px).start_ms)
        self.start()

    def _move(self, start_ms: object) -> None:
        if isinstance(start_ms, float):
            self._canvas.set_scale(self._canvas.scale.moved(start_ms))


class Drag:
    """A pressed button; this one moves the view under the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: TimelineCanvas, at: QPointF) -> None:
        self.canvas, self.at = canvas, at
        self._scale = canvas.scale

    def move(self, to: QPointF) -> None:
        """The pointer is here."""
        self.canvas.set_scale(self._scale.panned(self.at.x() - to.x()))

    def end(self, to: QPointF) -> None:
        """The button is released here."""


class Scrub(Drag):
    """The playhead follows the pointer."""

    cursor = Qt.CursorShape.ArrowCursor

    def move(self, to: QPointF) -> None:
        self.canvas.time_chosen.emit(self.canvas.scale.ms(to.x() - NAME_PX))


class Range(Drag):
    """From where it began to the pointer: the loop."""

    cursor = Qt.CursorShape.IBeamCursor

    def __init__(self, canvas: TimelineCanvas, at: QPointF, anchor_ms: int | None = None) -> None:
        super().__init__(canvas, at)
        here = canvas.scale.ms(at.x() - NAME_PX)
        self._anchor_ms = here if anchor_ms is None else anchor_ms

    def move(self, to: QPointF) -> None:
        here = self.canvas.scale.ms(to.x() - NAME_PX)
        start, end = sorted((self._anchor_ms, here))
        if end - start >= SHORTEST_LOOP_MS:
            self.canvas.loop_chosen.emit(Span(start, end))


class EdgeDrag(Drag):
    """The edge of a segment follows the pointer, and snaps to its neighbours."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, canvas: TimelineCanvas, at: QPointF, edge: Edge) -> None:
        super().__init__(canvas, at)
        self.edge = edge
        self._ms = edge.ms(canvas.segments)

    def move(self, to: QPointF) -> None:
        canvas, scale = self.canvas, self.canvas.scale
        bounds = limits(self.edge, canvas.segments, scale.duration_ms)
        wanted = self.edge.ms(canvas.segments) + (to.x() - self.at.x()) * scale.ms_per_px
        targets = [*anchors(self.edge, canvas.segments), canvas.position_ms]
        self._ms = snapped(round(wanted), targets, SNAP_PX * scale.ms_per_px, bounds)
        canvas.show_edge(self.edge, self._ms)

    def end(self, to: QPointF) -> None:
        segments = self.canvas.segments
        self.canvas.show_edge(None, 0)
        if self.edge.row < len(segments) and self._ms != self.edge.ms(segments):
            self.canvas.edge_moved.emit(segments[self.edge.row].id, self.edge.side, self._ms)


class Hand:
    """The mouse over the canvas."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas
        self._glide = Glide(canvas)
        self._drag: Drag | None = None
        self._began = False

    def press(self, event: QMouseEvent) -> None:
        """A button goes down: nothing happens yet but what must follow at once."""
        at = event.position()
        self._glide.stop()
        if event.button() is Qt.MouseButton.MiddleButton:
            self._drag = Drag(self._canvas, at)
        elif event.button() is Qt.MouseButton.LeftButton and at.x() >= NAME_PX:
            self._drag = self._drag_at(at, event.modifiers())
        self._began = False

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves, with a button or without."""
        at = event.position()
        if self._drag is None:
            self._canvas.viewport().setCursor(self._cursor(at))
            return
        if self._began or abs(at.x() - self._drag.at.x()) >= CLICK_PX:
            self._began = True
            self._canvas.viewport().setCursor(self._drag.cursor)
            self._drag.move(at)

    def release(self, event: QMouseEvent) -> None:
        """The end of a drag, or a click."""
        drag, self._drag = self._drag, None
        if drag is None:
            return
        if self._began:
            drag.end(event.position())
        elif event.button() is Qt.MouseButton.LeftButton:
            self._click(event.position())
        self._canvas.viewport().setCursor(self._cursor(event.position()))

    def cancel(self) -> bool:
        """Give up the drag that is on; says whether there was one."""
        drag, self._drag = self._drag, None
        self._canvas.show_edge(None, 0)
        return drag is not None and self._began

    def wheel(self, event: QWheelEvent) -> None:
        """Ctrl zooms about the pointer; without it the view moves along time, or down."""
        canvas, turned, pixels = self._canvas, event.angleDelta(), event.pixelDelta()
        bar = canvas.verticalScrollBar()
        across = turned.x() or (event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._glide.stop()
            canvas.zoom(ZOOM ** (turned.y() / 120), event.position().x() - NAME_PX)
        elif bar.maximum() and not across:
            bar.setValue(bar.value() - round(pixels.y() or turned.y() * WHEEL_PX / 2))
        elif not pixels.isNull():  # a touchpad, which sends its own momentum
            self._glide.stop()
            canvas.set_scale(canvas.scale.panned(-float(pixels.x() or pixels.y())))
        else:
            self._glide.push(-(turned.x() or turned.y()) * WHEEL_PX)
        event.accept()

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Two fingers apart or together zoom about their place."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._glide.stop()
        self._canvas.zoom(1 + event.value(), event.position().x() - NAME_PX)
        return True

    def _drag_at(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Drag:
        canvas = self._canvas
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return Range(canvas, at)
        if at.y() < RULER_PX:
            other_ms = self._other_end(at)
            return Scrub(canvas, at) if other_ms is None else Range(canvas, at, other_ms)
        edge = canvas.edge_under(at)
        return Drag(canvas, at) if edge is None else EdgeDrag(canvas, at, edge)

    def _other_end(self, at: QPointF) -> int | None:
        """The end of the loop that stays, when the pointer is on the handle of the other."""
        loop, scale = self._canvas.loop, self._canvas.scale
        if loop is None or at.y() < RULER_PX / 2:
            return None
        x = at.x() - NAME_PX
        if abs(x - scale.x(loop.start_ms)) <= EDGE_PX + 3:
            return loop.end_ms
        return loop.start_ms if abs(x - scale.x(loop.end_ms)) <= EDGE_PX + 3 else None

    def _click(self, at: QPointF) -> None:
        canvas = self._canvas
        row = canvas.row_under(at.toPoint())
        if row >= 0:
            canvas.activate(row, canvas.scale.ms(at.x() - NAME_PX))
        else:
            canvas.time_chosen.emit(canvas.scale.ms(at.x() - NAME_PX))

    def _cursor(self, at: QPointF) -> Qt.CursorShape:
        canvas = self._canvas
        if at.x() < NAME_PX:
            return Qt.CursorShape.ArrowCursor
        if at.y() < RULER_PX:
            on_handle = self._other_end(at) is not None
            return Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.ArrowCursor
        if canvas.edge_under(at) is not None:
            return Qt.CursorShape.SplitHCursor
        on_block = canvas.row_under(at.toPoint()) >= 0
        return Qt.CursorShape.PointingHandCursor if on_block else Qt.CursorShape.ArrowCursor
