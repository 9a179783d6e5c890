"""Segments become row heights: estimated at once, measured when seen, and by and by in between."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QFont

from undertone.history import unchanged
from undertone.model import Segment
from undertone_desktop.colours import Colours
from undertone_desktop.views.transcript_heights import RowHeights
from undertone_desktop.views.transcript_model import TranscriptModel
from undertone_desktop.views.transcript_paint import RowPainter
from undertone_desktop.wording import shown_text

MEASURED_AT_ONCE = 30
AROUND = (12, 25)  # rows before and after one that is scrolled to


class TranscriptLayout:
    """Where each row is, for one model, width, font and set of colours."""

    def __init__(self, rows: TranscriptModel, width: int, font: QFont, colours: Colours) -> None:
        self._rows = rows
        self.heights = RowHeights()
        self.painter = RowPainter(width, font, colours)
        self._segments: tuple[Segment, ...] = ()
        self._opens: list[bool] = []
        self._open = (-1, "")

    def restyle(self, width: int, font: QFont, colours: Colours) -> None:
        """Forget every measure: the rows look different now."""
        self.painter = RowPainter(width, font, colours)
        self.heights = RowHeights()
        self._segments, self._opens = (), []
        self.refresh()

    def refresh(self) -> None:
        """The model holds other rows; those that stay keep their measure."""
        segments, opens = self._rows.segments, self._rows.opens_turn
        first, last = unchanged(self._segments, segments)
        last = max(0, last - 1)  # the row below a change may open a turn now, or no longer
        end = len(self._segments) - last
        before = zip(self._segments[first:end], self._opens[first:end], strict=True)
        known = {
            (segment.text, opening): self.heights.height(row)
            for row, (segment, opening) in enumerate(before, first)
            if self.heights.is_measured(row)
        }
        now = slice(first, len(segments) - last)
        middle = [(s.text, o) for s, o in zip(segments[now], opens[now], strict=True)]
        letters = np.fromiter((len(text) for text, _ in middle), np.int64, len(middle))
        opening = np.fromiter((opens for _, opens in middle), bool, len(middle))
        self.heights.replace(first, end, self.painter.estimate(letters, opening))
        self._segments, self._opens = segments, opens
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
