"""What the timeline draws of all segments becomes arrays, kept through edits."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from undertone.history import unchanged
from undertone.model import Flag, Label, Segment, SpeakerId, Verdict
from undertone_desktop.doubt import is_unsure

OWN_LEVEL: Final = 0.8  # how high a researcher's positive stands: they give no number
DOUBTS: Final = frozenset((Flag.REPETITION, Flag.LOW_CONFIDENCE, Flag.INVENTED, Flag.NO_TEXT))

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
    """An array per property of a segment; after an edit only what it changed is read anew.

    Attributes:
        speakers: numbers into `known`, in which each speaker stands once.
    """

    def __init__(self, segments: tuple[Segment, ...] = ()) -> None:
        self.segments = segments
        self.known: list[SpeakerId | None] = []
        self._read(segments)

    def after(self, segments: tuple[Segment, ...]) -> Columns:
        """The columns of other segments, of which most are likely the very same as these."""
        first, last = unchanged(self.segments, segments)
        end = len(self.segments) - last
        fresh = Columns()
        fresh.segments, fresh.known = segments, list(self.known)
        fresh._read(segments[first : len(segments) - last])
        for name in _ARRAYS:
            old, new = getattr(self, name), getattr(fresh, name)
            setattr(fresh, name, np.concatenate((old[:first], new, old[end:])))
        return fresh

    def _read(self, segments: tuple[Segment, ...]) -> None:
        count = len(segments)
        numbers = {speaker: number for number, speaker in enumerate(self.known)}
        spoken = [numbers.setdefault(s.speaker, len(numbers)) for s in segments]
        self.known = list(numbers)
        self.speakers: Ints = np.array(spoken, np.int64)
        self.starts: Ints = np.fromiter((s.start_ms for s in segments), np.int64, count)
        self.ends: Ints = np.fromiter((s.end_ms for s in segments), np.int64, count)
        self.kinds: Ints = np.fromiter((kind_of(s) for s in segments), np.int64, count)
        self.levels: Floats = np.fromiter((level_of(s) for s in segments), np.float64, count)
        self.own = _all((own_verdict(s) is not None for s in segments), count)
        self.unsure = _all((is_unsure(s) for s in segments), count) & ~self.own
        overlap = (s.overlap or Flag.OVERLAP in s.flags for s in segments)
        self.overlap = _all(overlap, count)
        self.bookmarks = _all((s.bookmark for s in segments), count)
        self.notes = _all((bool(s.note) for s in segments), count)
        doubts = (not s.checked and not DOUBTS.isdisjoint(s.flags) for s in segments)
        self.doubts = _all(doubts, count)


_ARRAYS: Final = (
    "speakers",
    "starts",
    "ends",
    "kinds",
    "levels",
    "own",
    "unsure",
    "overlap",
    "bookmarks",
    "notes",
    "doubts",
)


def _all(values: Iterable[bool], count: int) -> Bools:
    return np.fromiter(values, np.bool_, count)
