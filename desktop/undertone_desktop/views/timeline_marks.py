"""What deserves a look becomes marks on a strip: hits, bookmarks, notes and doubts."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum
from typing import Final

import numpy as np

from undertone_desktop.views.timeline_columns import Columns, Ints
from undertone_desktop.views.timeline_scale import Scale

MARK_PX: Final = 13  # what a mark takes; of those that would touch, the weightiest is shown


class Mark(IntEnum):
    """The kinds of marks, the weightiest first."""

    HIT = 0
    BOOKMARK = 1
    NOTE = 2
    DOUBT = 3


class Marks:
    """Every mark with its time; one segment may have several."""

    def __init__(self, columns: Columns, hits: Collection[int] = ()) -> None:
        count = len(columns.starts)
        self.hits = np.array(sorted(row for row in hits if row < count), np.int64)
        self.hit_starts, self.hit_ends = columns.starts[self.hits], columns.ends[self.hits]
        found = np.zeros((count, len(Mark)), np.bool_)
        found[self.hits, Mark.HIT] = True
        found[:, Mark.BOOKMARK] = columns.bookmarks
        found[:, Mark.NOTE] = columns.notes
        found[:, Mark.DOUBT] = columns.doubts
        self._rows, self._kinds = np.nonzero(found)
        self._starts = columns.starts[self._rows]

    def in_view(self, scale: Scale) -> list[tuple[float, Mark, int]]:
        """Pixel, kind and document row of the marks in view, one for each `MARK_PX`."""
        first = np.searchsorted(self._starts, scale.start_ms - MARK_PX * scale.ms_per_px)
        last = np.searchsorted(self._starts, scale.end_ms, "right")
        part = slice(int(first), int(last))
        starts, kinds, rows = self._starts[part], self._kinds[part], self._rows[part]
        # Cells hang on the recording and not on the view, so that marks stay while it moves.
        cell_ms = MARK_PX * scale.ms_per_px
        cells = (starts // cell_ms).astype(np.int64)
        order = np.lexsort((starts, kinds, cells))
        _, kept = np.unique(cells[order], return_index=True)
        best: Ints = order[kept]
        return [
            (scale.x(float(cells[n] * cell_ms)), Mark(int(kinds[n])), int(rows[n]))
            for n in best.tolist()
        ]

    def row_at(self, x: float, scale: Scale) -> int:
        """The document row of the mark at a pixel; -1 where there is none."""
        near = [(abs(at + MARK_PX / 2 - x), row) for at, _, row in self.in_view(scale)]
        distance, row = min(near, default=(MARK_PX, -1))
        return row if distance < MARK_PX * 0.7 else -1

    def hit_bands(self, scale: Scale) -> list[tuple[float, float]]:
        """Left and right pixel of each hit in view, merged where they touch."""
        first = int(np.searchsorted(np.maximum.accumulate(self.hit_ends), scale.start_ms))
        last = int(np.searchsorted(self.hit_starts, scale.end_ms, "right"))
        lefts = (self.hit_starts[first:last] - scale.start_ms) / scale.ms_per_px
        rights = (self.hit_ends[first:last] - scale.start_ms) / scale.ms_per_px
        bands: list[tuple[float, float]] = []
        for left, right in zip(lefts.tolist(), rights.tolist(), strict=True):
            if bands and left <= bands[-1][1] + 1:
                bands[-1] = (bands[-1][0], max(bands[-1][1], right))
            else:
                bands.append((left, max(right, left + 2)))
        return bands
