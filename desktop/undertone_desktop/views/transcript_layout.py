"""Segments become row heights: estimated at once, measured when seen, and by and by in between."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QFont

from undertone_desktop.colours import Colours
from undertone_desktop.views.transcript_heights import RowHeights
from undertone_desktop.views.transcript_model import TranscriptModel
from undertone_desktop.views.transcript_paint import RowPainter

MEASURED_AT_ONCE = 30
AROUND = (12, 25)  # rows before and after one that is scrolled to


class TranscriptLayout:
    """Where each row is, for one model, width, font and set of colours."""

    def __init__(self, rows: TranscriptModel, width: int, font: QFont, colours: Colours) -> None:
        self._rows = rows
        self.heights = RowHeights()
        self.painter = RowPainter(width, font, colours)
        self._texts: list[tuple[str, bool]] = []

    def restyle(self, width: int, font: QFont, colours: Colours) -> None:
        """Forget every measure: the rows look different now."""
        self.painter = RowPainter(width, font, colours)
        self._texts = []
        self.refresh()

    def refresh(self) -> None:
        """The model holds other rows; those that were measured before keep their measure."""
        old, heights = self._texts, self.heights
        known = {
            text: heights.height(row) for row, text in enumerate(old) if heights.is_measured(row)
        }
        segments, opens = self._rows.segments, self._rows.opens_turn
        letters = np.fromiter((len(s.text) for s in segments), np.int64, len(segments))
        self.heights = RowHeights(self.painter.estimate(letters, np.array(opens, bool)))
        self._texts = [(s.text, opening) for s, opening in zip(segments, opens, strict=True)]
        for row, text in enumerate(self._texts if known else ()):
            if text in known:
                self.heights.measure(row, known[text])

    def measure(self, row: int) -> None:
        """Measure a row unless that was done."""
        if not self.heights.is_measured(row):
            opens = self._rows.opens_turn[row]
            height = self.painter.measure(self._rows.segments[row], opens_turn=opens)
            self.heights.measure(row, height)

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
