"""Segments become lanes of blocks that can be found by time quickly, one lane per speaker."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from undertone.model import Document, Flag, Label, Segment, SpeakerId, Verdict
from undertone_desktop.doubt import is_unsure
from undertone_desktop.views.timeline_scale import Scale

COLUMN_PX: Final = 4
CROWDED_PX: Final = 3  # room for each block in view, below which only shares are drawn
OWN_LEVEL: Final = 0.8  # how high a researcher's positive stands: they give no number

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


class Kind(IntEnum):
    """How a block looks."""

    NEGATIVE = 0
    NEUTRAL = 1
    POSITIVE = 2
    UNSCORED = 3
    CANNOT_SAY = 4

    @property
    def label(self) -> Label | None:
        """The sentiment that gives the colour; `None` has none."""
        return tuple(Label)[self] if self < Kind.UNSCORED else None


_LABELS: Final = {label: Kind(number) for number, label in enumerate(Label)}
_VERDICTS: Final = {verdict: Kind[verdict.name] for verdict in Verdict}
_LEVELS: Final = {Kind.NEGATIVE: -OWN_LEVEL, Kind.POSITIVE: OWN_LEVEL}


def own_verdict(segment: Segment) -> Verdict | None:
    """The researcher's own label, which goes before the model's."""
    return segment.judgement.sentiment if segment.judgement else None


def kind_of(segment: Segment) -> Kind:
    """What is shown: the researcher's label, else the model's."""
    own = own_verdict(segment)
    if own is not None:
        return _VERDICTS[own]
    return _LABELS[segment.sentiment.label] if segment.sentiment else Kind.UNSCORED


def level_of(segment: Segment) -> float:
    """How high a block floats, in [-1, 1]: the model's polarity, or the researcher's side."""
    if own_verdict(segment) is not None:
        return _LEVELS.get(kind_of(segment), 0.0)
    return segment.sentiment.polarity if segment.sentiment else 0.0


class Columns:
    """What the timeline needs of all segments, as arrays."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        count = len(segments)
        self.starts = np.fromiter((s.start_ms for s in segments), np.int64, count)
        self.ends = np.fromiter((s.end_ms for s in segments), np.int64, count)
        self.kinds = np.fromiter((kind_of(s) for s in segments), np.int64, count)
        self.levels = np.fromiter((level_of(s) for s in segments), np.float64, count)
        own = (own_verdict(s) is not None for s in segments)
        self.own = np.fromiter(own, np.bool_, count)
        self.unsure = np.fromiter((is_unsure(s) for s in segments), np.bool_, count) & ~self.own
        overlap = (s.overlap or Flag.OVERLAP in s.flags for s in segments)
        self.overlap = np.fromiter(overlap, np.bool_, count)


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
