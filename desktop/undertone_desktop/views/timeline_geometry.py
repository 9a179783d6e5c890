"""The size of the canvas becomes the places of its parts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

RULER_PX, MARKS_PX = 26, 20
WAVE_PX = (34, 54)  # at least, at most
LANE_PX = (26, 64)
TEXT_LANE_PX = 52  # with room for words, which goes before a tall waveform
NAME_PX = 148
FOOT_PX = 4


@dataclass(frozen=True, slots=True)
class Geometry:
    """A viewport of `width` x `height` with so many lanes, scrolled down by `scroll` pixels."""

    width: int
    height: int
    lanes: int
    scroll: int = 0

    @property
    def time_width(self) -> int:
        """Pixels that stand for time."""
        return max(1, self.width - NAME_PX)

    @property
    def wave_height(self) -> int:
        """What the lanes leave, within limits."""
        left = self.height - RULER_PX - MARKS_PX - self.lanes * TEXT_LANE_PX
        return max(WAVE_PX[0], min(WAVE_PX[1], left))

    @property
    def top(self) -> int:
        """Where the lanes begin."""
        return RULER_PX + self.wave_height + MARKS_PX

    @property
    def room(self) -> int:
        """The height that the lanes share."""
        return max(0, self.height - self.top)

    @property
    def lane_height(self) -> float:
        return max(LANE_PX[0], min(LANE_PX[1], self.room / max(1, self.lanes)))

    @property
    def hidden(self) -> int:
        """How many pixels of the lanes do not fit."""
        return max(0, round(self.lane_height * self.lanes - self.room))

    @property
    def wanted(self) -> int:
        """The height at which every lane has enough."""
        lanes = max(2, self.lanes)
        each = max(TEXT_LANE_PX, LANE_PX[1] - 6 * (lanes - 2))
        return RULER_PX + WAVE_PX[1] + MARKS_PX + lanes * each + FOOT_PX

    @property
    def ruler(self) -> QRectF:
        return QRectF(NAME_PX, 0, self.time_width, RULER_PX)

    @property
    def corner(self) -> QRectF:
        """Left of the ruler."""
        return QRectF(0, 0, NAME_PX, RULER_PX)

    @property
    def wave(self) -> QRectF:
        return QRectF(NAME_PX, RULER_PX, self.time_width, self.wave_height)

    @property
    def marks(self) -> QRectF:
        """The strip of bookmarks, notes, doubts and hits."""
        return QRectF(NAME_PX, self.top - MARKS_PX, self.time_width, MARKS_PX)

    @property
    def least(self) -> int:
        """The height below which nothing can be read."""
        return RULER_PX + WAVE_PX[0] + MARKS_PX + 2 * LANE_PX[0]

    @property
    def blocks(self) -> QRectF:
        """Where blocks may be painted."""
        return QRectF(NAME_PX, self.top, self.time_width, self.room)

    @property
    def time(self) -> QRect:
        """Everything right of the names."""
        return QRect(NAME_PX, 0, self.time_width, self.height)

    def beside(self, area: QRectF) -> QRectF:
        """Where the name of a strip or lane is."""
        return QRectF(0, area.top(), NAME_PX, area.height())

    def lane(self, number: int) -> QRectF:
        """The part of a lane that stands for time."""
        top = self.top + number * self.lane_height - self.scroll
        return QRectF(NAME_PX, top, self.time_width, self.lane_height)

    def lane_under(self, y: float) -> int:
        """The number of the lane at a height; -1 where there is none."""
        if y < self.top or y >= self.height:
            return -1
        number = int((y - self.top + self.scroll) / self.lane_height)
        return number if number < self.lanes else -1

    def scroll_to(self, number: int) -> int:
        """How far to scroll down so that a lane is in view."""
        top = round(number * self.lane_height)
        lowest = round(top + self.lane_height - self.room)
        return max(lowest, min(self.scroll, top))
