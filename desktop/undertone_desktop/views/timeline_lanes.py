"""Segments become lanes of blocks that can be found by time quickly, one lane per speaker."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from undertone.model import Document, Label, Segment, SpeakerId
from undertone_desktop.views.timeline_scale import Scale

CROWDED = 400  # blocks in view, above which only shares are drawn: each would take too long
COLUMN_PX = 4
LABELS = tuple(Label)
UNKNOWN = len(LABELS)
KINDS = {label: number for number, label in enumerate(LABELS)}

Ints = npt.NDArray[np.int64]


class Lane:
    """The blocks of one speaker, in the order of time."""

    def __init__(self, speaker: SpeakerId | None, name: str, rows: Ints, source: Columns) -> None:
        self.speaker = speaker
        self.name = name
        self.rows = rows
        self.starts, self.ends = source.starts[rows], source.ends[rows]
        self._kinds = source.kinds[rows]
        self._reach = np.maximum.accumulate(self.ends) if len(rows) else self.ends

    def between(self, start_ms: float, end_ms: float) -> slice:
        """Which of the lane's blocks a stretch of time touches, and perhaps a few more."""
        first = int(np.searchsorted(self._reach, start_ms, "left"))
        return slice(first, int(np.searchsorted(self.starts, end_ms, "right")))

    def visible(self, scale: Scale) -> list[int]:
        """The document's rows of the blocks in view."""
        found: list[int] = self.rows[self.between(scale.start_ms, scale.end_ms)].tolist()
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
        part = self.between(scale.start_ms, scale.end_ms)
        return int(part.stop - part.start)

    def shares(self, scale: Scale) -> npt.NDArray[np.float64]:
        """What a crowded lane shows: the share of each class in each column of `COLUMN_PX`.

        Shape (columns, 4): the three classes and the unscored; zeros where nobody speaks.
        """
        part = self.between(scale.start_ms, scale.end_ms)
        columns = -(-scale.width // COLUMN_PX)
        places = (self.starts[part] - scale.start_ms) / (scale.ms_per_px * COLUMN_PX)
        counts = np.zeros((columns, UNKNOWN + 1))
        cells = np.clip(places.astype(np.int64), 0, columns - 1)
        np.add.at(counts, (cells, self._kinds[part]), 1)
        shares: npt.NDArray[np.float64] = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
        return shares


class Columns:
    """The numbers of all segments as arrays."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        count = len(segments)
        scored = [segment.sentiment for segment in segments]
        self.starts = np.fromiter((s.start_ms for s in segments), np.int64, count)
        self.ends = np.fromiter((s.end_ms for s in segments), np.int64, count)
        kinds = (UNKNOWN if s is None else KINDS[s.label] for s in scored)
        self.kinds = np.fromiter(kinds, np.int64, count)


def polarity(segment: Segment) -> float:
    """The polarity of a segment; 0 where nobody scored it."""
    return segment.sentiment.polarity if segment.sentiment else 0.0


def lanes_of(document: Document) -> tuple[Lane, ...]:
    """A lane for each speaker that speaks, in the document's order; the unknown one last."""
    rows: dict[SpeakerId | None, list[int]] = {speaker.id: [] for speaker in document.speakers}
    for row, segment in enumerate(document.segments):
        rows.setdefault(segment.speaker, []).append(row)
    columns = Columns(document.segments)
    ordered = sorted(rows.items(), key=lambda item: item[0] is None)
    return tuple(
        Lane(speaker, document.speaker_name(speaker), np.array(found, np.int64), columns)
        for speaker, found in ordered
        if found
    )
