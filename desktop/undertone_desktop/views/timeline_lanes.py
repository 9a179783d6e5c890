"""Segments become lanes of blocks that can be found by time quickly, one lane per speaker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from undertone.model import Document, SpeakerId
from undertone_desktop.views.timeline_columns import Columns, Floats, Ints, Kind
from undertone_desktop.views.timeline_scale import Scale

COLUMN_PX: Final = 4
CROWDED_PX: Final = 3  # room for each block in view, below which only shares are drawn


class Lane:
    """The blocks of one speaker, in the order of time."""

    def __init__(self, speaker: SpeakerId | None, name: str, rows: Ints, source: Columns) -> None:
        self.speaker = speaker
        self.name = name
        self.rows = rows
        self.starts, self.ends = source.starts[rows], source.ends[rows]
        self.kinds, self.levels = source.kinds[rows], source.levels[rows]
        self.unsure, self.own = source.unsure[rows], source.own[rows]
        self.overlap = source.overlap[rows]
        self._reach = np.maximum.accumulate(self.ends) if len(rows) else self.ends

    def between(self, start_ms: float, end_ms: float) -> slice:
        """Which of the lane's blocks a stretch of time touches, and perhaps a few more."""
        first = int(np.searchsorted(self._reach, start_ms, "left"))
        return slice(first, int(np.searchsorted(self.starts, end_ms, "right")))

    def in_view(self, scale: Scale) -> slice:
        """Which of the lane's blocks are in view, and perhaps a few more."""
        return self.between(scale.start_ms, scale.end_ms)

    def visible(self, scale: Scale) -> list[int]:
        """The document's rows of the blocks in view."""
        found: list[int] = self.rows[self.in_view(scale)].tolist()
        return found

    def row_at(self, ms: float, tolerance_ms: float) -> int:
        """The document's row of the block at a time, or nearest within a tolerance; else -1."""
        part = self.between(ms - tolerance_ms, ms + tolerance_ms)
        if part.stop <= part.start:
            return -1
        starts, ends = self.starts[part], self.ends[part]
        distance = np.maximum(0, np.maximum(starts - ms, ms - ends))
        best = len(distance) - 1 - int(np.argmin(distance[::-1]))
        return int(self.rows[part][best]) if distance[best] <= tolerance_ms else -1

    def count(self, scale: Scale) -> int:
        """How many blocks are in view."""
        part = self.in_view(scale)
        return int(max(0, part.stop - part.start))

    def shares(self, scale: Scale, column_px: int = COLUMN_PX) -> Floats:
        """What a crowded lane shows: the share of each kind in each column of so many pixels.

        Shape (columns, 5), in the order of `Kind`; zeros where nobody speaks.
        """
        return shares((self,), scale, column_px)


def shares(lanes: Sequence[Lane], scale: Scale, column_px: int) -> Floats:
    """The shares of several lanes together, as of one."""
    columns = -(-scale.width // column_px)
    counts = np.zeros(columns * len(Kind))
    for lane in lanes:
        part = lane.in_view(scale)
        places = (lane.starts[part] - scale.start_ms) / (scale.ms_per_px * column_px)
        cells = np.clip(places.astype(np.int64), 0, columns - 1)
        counts += np.bincount(cells * len(Kind) + lane.kinds[part], minlength=len(counts))
    cube = counts.reshape(columns, len(Kind))
    whole: Floats = cube / np.maximum(1, cube.sum(axis=1, keepdims=True))
    return whole


def is_crowded(lanes: Sequence[Lane], scale: Scale) -> bool:
    """Whether there are too many blocks in view to tell one from the next."""
    return sum(lane.count(scale) for lane in lanes) * CROWDED_PX > scale.width


def lanes_of(document: Document, columns: Columns) -> tuple[Lane, ...]:
    """A lane for each speaker that speaks, in the document's order; the unknown one last.

    `columns` are those of the document.
    """
    numbers = {speaker: number for number, speaker in enumerate(columns.known)}
    listed = [speaker.id for speaker in document.speakers]
    ordered = sorted(dict.fromkeys((*listed, *numbers)), key=lambda one: one is None)
    found = ((one, np.flatnonzero(columns.speakers == numbers.get(one, -1))) for one in ordered)
    return tuple(
        Lane(speaker, document.speaker_name(speaker), rows, columns)
        for speaker, rows in found
        if len(rows)
    )
