"""Segments become row heights: estimated at once, measured when seen, and by and by in between."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QFont

from undertone_desktop.colours import Colours
from undertone_desktop.views.transcript_heights import RowHeights
from undertone_desktop.views.transcript_model import TranscriptModel
from undertone_desktop.views.transcript_paint import RowPainter
from undertone_desktop.wording import shown_text

MEASURED_AT_ONCE = 30
AROUND = (12, 25)  # rows before and after one that is scrolled to

Look = tuple[str, bool]  # what the height of a row follows from


class TranscriptLayout:
    """Where each row is, for one model, width, font and set of colours."""

    def __init__(self, rows: TranscriptModel, width: int, font: QFont, colours: Colours) -> None:
        self._rows = rows
        self.heights = RowHeights()
        self.painter = RowPainter(width, font, colours)
        self._looks: list[Look] = []
        self._open = (-1, "")

    def restyle(self, width: int, font: QFont, colours: Colours) -> None:
        """Forget every measure: the rows look different now."""
        self.painter = RowPainter(width, font, colours)
        self.heights = RowHeights()
        self._looks = []
        self.refresh()

    def refresh(self) -> None:
        """The model holds other rows; those that stay keep their measure."""
        segments, opens = self._rows.segments, self._rows.opens_turn
        looks = [(s.text, opening) for s, opening in zip(segments, opens, strict=True)]
        first, last = _difference(self._looks, looks)
        known = {
            look: self.heights.height(row)
            for row, look in enumerate(self._looks[first : len(self._looks) - last], first)
            if self.heights.is_measured(row)
        }
        middle = looks[first : len(looks) - last]
        letters = np.fromiter((len(text) for text, _ in middle), np.int64, len(middle))
        opening = np.fromiter((opens for _, opens in middle), bool, len(middle))
        end = len(self._looks) - last
        self.heights.replace(first, end, self.painter.estimate(letters, opening))
        self._looks = looks
        for row, look in enumerate(middle, first):
            if look in known:
                self.heights.measure(row, known[look])
        self.hold_open(*self._open)

    def hold_open(self, row: int, text: str) -> None:
        """Give a row the height of this text, as long as it is edited; -1 for none."""
        before, self._open = self._open[0], (row, text)
        for each in {before, row}:
            if 0 <= each < len(self.heights):
                self.heights.measure(each, self._measured(each))

    def measure(self, row: int) -> None:
        """Measure a row unless that was done."""
        if not self.heights.is_measured(row):
            self.heights.measure(row, self._measured(row))

    def measure_around(self, row: int) -> None:
        """Measure what will be in view with a row."""
        before, after = AROUND
        for near in range(max(0, row - before), min(len(self.heights), row + after)):
            self.measure(near)

    def measure_some(self) -> bool:
        """Measure a few rows more; False when all are measured."""
        rows = self.heights.unmeasured(MEASURED_AT_ONCE)
        for row in rows:
            self.measure(row)
        return bool(rows)

    def place(self, y: int) -> tuple[int, int]:
        """The row at a position, and how far below its top that is."""
        row = self.heights.row_at(y)
        return (row, y - self.heights.top(row)) if row >= 0 else (0, 0)

    def _measured(self, row: int) -> int:
        is_open = row == self._open[0]
        text = self._open[1] if is_open else shown_text(self._rows.segments[row])
        return self.painter.measure(text, opens_turn=self._rows.opens_turn[row])


def _difference(old: list[Look], new: list[Look]) -> tuple[int, int]:
    """How many rows are the same at the beginning, and at the end."""
    if old == new:
        return len(new), 0
    shorter = min(len(old), len(new))
    first = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    rest = range(shorter - first)
    return first, next((n for n in rest if old[-1 - n] != new[-1 - n]), shorter - first)
