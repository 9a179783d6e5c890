"""Keys on the canvas become intent; a key that means nothing here goes on to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from undertone.model import Span

if TYPE_CHECKING:
    from undertone_desktop.views.timeline_canvas import TimelineCanvas

LOOP_MS: Final = 2_000  # of a loop whose other end was not chosen yet
PAGE: Final = 0.9


class Keys:
    """The keyboard over the canvas."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas
        key = Qt.Key
        self._plain: dict[int, Callable[[], object]] = {
            key.Key_Left: lambda: canvas.step_requested.emit(-1),
            key.Key_Right: lambda: canvas.step_requested.emit(1),
            key.Key_Up: lambda: canvas.step_requested.emit(-1),
            key.Key_Down: lambda: canvas.step_requested.emit(1),
            key.Key_Home: lambda: canvas.time_chosen.emit(0),
            key.Key_End: lambda: canvas.time_chosen.emit(canvas.scale.duration_ms),
            key.Key_PageUp: lambda: self._page(-1),
            key.Key_PageDown: lambda: self._page(1),
            key.Key_Return: canvas.play_requested.emit,
            key.Key_Enter: canvas.play_requested.emit,
            key.Key_I: self._loop_from,
            key.Key_O: self._loop_to,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; says whether it means anything."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            return self._step_word(event.key())
        if held:
            return False
        if event.key() == Qt.Key.Key_Escape and self._canvas.loop is not None:
            self._canvas.loop_chosen.emit(None)
            return True
        act = self._plain.get(event.key())
        if act is not None:
            act()
        return act is not None

    def _page(self, screens: int) -> None:
        """A screen further, and the playhead with it."""
        canvas, scale = self._canvas, self._canvas.scale
        step = screens * scale.width * scale.ms_per_px * PAGE
        canvas.set_scale(scale.moved(scale.start_ms + step))
        canvas.time_chosen.emit(max(0, min(scale.duration_ms, round(canvas.position_ms + step))))

    def _loop_from(self) -> None:
        canvas = self._canvas
        end = canvas.loop.end_ms if canvas.loop else 0
        if end <= canvas.position_ms:
            end = min(canvas.scale.duration_ms, canvas.position_ms + LOOP_MS)
        if end > canvas.position_ms:
            canvas.loop_chosen.emit(Span(canvas.position_ms, end))

    def _loop_to(self) -> None:
        canvas = self._canvas
        start = canvas.loop.start_ms if canvas.loop else canvas.position_ms
        if start >= canvas.position_ms:
            start = max(0, canvas.position_ms - LOOP_MS)
        if start < canvas.position_ms:
            canvas.loop_chosen.emit(Span(start, canvas.position_ms))

    def _step_word(self, key: int) -> bool:
        """To the beginning of the word before or after the playhead."""
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        canvas, here = self._canvas, self._canvas.position_ms
        row = max(0, canvas.selected_row)
        around = canvas.segments[max(0, row - 2) : row + 3]
        starts = [word.start_ms for segment in around for word in segment.words]
        if key == Qt.Key.Key_Right:
            found = min((start for start in starts if start > here), default=None)
        else:
            found = max((start for start in starts if start < here), default=None)
        if found is not None:
            canvas.time_chosen.emit(found)
            canvas.show_time(found)
        return True
