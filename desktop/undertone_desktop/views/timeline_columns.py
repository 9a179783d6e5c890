"""What the timeline draws of all segments becomes arrays, kept through edits."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import compress, count
from operator import is_not
from typing import Final

import numpy as np
import numpy.typing as npt

from undertone.model import Flag, Label, Segment, Verdict
from undertone_desktop.doubt import is_unsure

OWN_LEVEL: Final = 0.8  # how high a researcher's positive stands: they give no number
DOUBTS: Final = frozenset((Flag.REPETITION, Flag.LOW_CONFIDENCE, Flag.INVENTED, Flag.NO_TEXT))

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Table = npt.NDArray[np.void]


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


_ROW: Final = np.dtype(
    [
        ("speaker", np.object_),
        ("start", np.int64),
        ("end", np.int64),
        ("kind", np.int64),
        ("level", np.float64),
        ("own", np.bool_),
        ("unsure", np.bool_),
        ("overlap", np.bool_),
        ("bookmark", np.bool_),
        ("note", np.bool_),
        ("doubt", np.bool_),
    ]
)


class Columns:
    """An array per property of a segment; after an edit only what it changed is read anew."""

    def __init__(self, segments: tuple[Segment, ...] = (), table: Table | None = None) -> None:
        self.segments = segments
        self._table = _table_of(segments) if table is None else table
        self.speakers = self._table["speaker"]
        self.starts, self.ends = self._table["start"], self._table["end"]
        self.kinds, self.levels = self._table["kind"], self._table["level"]
        self.own, self.unsure = self._table["own"], self._table["unsure"]
        self.overlap = self._table["overlap"]
        self.bookmarks, self.notes = self._table["bookmark"], self._table["note"]
        self.doubts = self._table["doubt"]

    def after(self, segments: tuple[Segment, ...]) -> Columns:
        """The columns of other segments, of which most are likely the very same as these."""
        first, last = unchanged(self.segments, segments)
        fresh = _table_of(segments[first : len(segments) - last])
        rest = self._table[len(self.segments) - last :]
        return Columns(segments, np.concatenate((self._table[:first], fresh, rest)))


def unchanged(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many items are the very same at the beginning, and how many of the rest at the end."""
    shorter = min(len(old), len(new))
    first = next(compress(count(), map(is_not, old, new)), shorter)
    ends = map(is_not, reversed(old), reversed(new))
    return first, min(next(compress(count(), ends), shorter), shorter - first)


def _table_of(segments: tuple[Segment, ...]) -> Table:
    return np.array([_row_of(segment) for segment in segments], _ROW)


def _row_of(segment: Segment) -> tuple[object, ...]:
    own = own_verdict(segment) is not None
    return (
        segment.speaker,
        segment.start_ms,
        segment.end_ms,
        kind_of(segment),
        level_of(segment),
        own,
        not own and is_unsure(segment),
        segment.overlap or Flag.OVERLAP in segment.flags,
        segment.bookmark,
        bool(segment.note),
        not segment.checked and not DOUBTS.isdisjoint(segment.flags),
    )
