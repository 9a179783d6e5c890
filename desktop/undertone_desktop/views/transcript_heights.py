"""Estimated and measured row heights become positions, without measuring what nobody sees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt


class RowHeights:
    """Heights in pixels of rows below each other; estimates until they are measured."""

    def __init__(self, estimates: Sequence[int] | npt.NDArray[np.int64] = ()) -> None:
        self._heights = np.array(estimates, np.int64)
        self._measured = np.zeros(len(self._heights), bool)
        self._tops: npt.NDArray[np.int64] | None = None
        self._next = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows."""
        return int(self._positions()[-1])

    def top(self, row: int) -> int:
        """Where a row begins; the total for the row after the last."""
        return int(self._positions()[row])

    def height(self, row: int) -> int:
        return int(self._heights[row])

    def row_at(self, y: int) -> int:
        """The row at a position, the nearest where there is none; -1 without rows."""
        found = int(np.searchsorted(self._positions(), y, "right")) - 1
        return max(0, min(len(self) - 1, found)) if len(self) else -1

    def replace(self, first: int, end: int, estimates: npt.NDArray[np.int64]) -> None:
        """Put other rows in the place of those from `first` to `end` (excluded)."""
        old, measured = self._heights, self._measured
        self._heights = np.concatenate((old[:first], estimates, old[end:]))
        fresh = np.zeros(len(estimates), bool)
        self._measured = np.concatenate((measured[:first], fresh, measured[end:]))
        self._next = min(self._next, first)
        self._tops = None

    def is_measured(self, row: int) -> bool:
        return bool(self._measured[row])

    def measure(self, row: int, height: int) -> None:
        """The true height of a row."""
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = None
        self._measured[row] = True

    def unmeasured(self, limit: int) -> list[int]:
        """The first rows that are only estimated, at most so many."""
        rest = self._measured[self._next :]
        if rest.all():
            self._next = len(self)
            return []
        self._next += int(np.argmin(rest))
        found = np.flatnonzero(~self._measured[self._next : self._next + 4 * limit])[:limit]
        return [self._next + int(offset) for offset in found]

    def _positions(self) -> npt.NDArray[np.int64]:
        if self._tops is None:
            self._tops = np.concatenate(([0], np.cumsum(self._heights)))
        return self._tops
