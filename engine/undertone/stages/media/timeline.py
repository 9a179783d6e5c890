"""Time stamps of decoded frames become silence to insert and samples to drop: one clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

# Containers round time stamps (Matroska to 1 ms), and clocks of two devices drift apart: smaller
# differences are left alone, so that speech is not cut into for nothing.
TOLERANCE_S: Final = 0.04
EXACT_S: Final = 0.002
# A jump back further than this is a clock that started again, not two frames that overlap.
MAX_OVERLAP_S: Final = 5
MAX_GAP_S: Final = 3600
SHOWN_GAP_S: Final = 1
DAMAGE_APART_S: Final = 2
DAMAGE_JOINED_S: Final = 0.1
SHOWN_PLACES: Final = 3


@dataclass(slots=True)
class Timeline:
    """Keeps the place of the next sample and notes what went wrong where.

    Attributes:
        origin_s: the time stamp that counts as the start of the file; None takes the first one.
        length_s: the length the file states; no gap leads beyond it.
        replaced: samples that were not valid numbers.
        damaged_s: (start, end) of parts that could not be decoded.
        gaps_s: (start, end) of stretches without sound.
    """

    origin_s: float | None
    length_s: float | None
    replaced: int = 0
    damaged_s: list[tuple[float, float]] = field(default_factory=list)
    gaps_s: list[tuple[float, float]] = field(default_factory=list)
    _rate: int = 0
    _samples: int = 0
    _before_s: float = 0.0
    _exact: bool = True
    _after_damage: bool = False
    _lost_s: float = 0.0

    @property
    def position_s(self) -> float:
        """Where the next sample belongs, counted in samples."""
        return self._before_s + (self._samples / self._rate if self._rate else 0)

    def damage(self, lost_s: float = 0.0) -> None:
        """Note that something could not be decoded here; the next frame is placed exactly.

        Args:
            lost_s: how much sound that was, where time stamps only count what was decoded.
        """
        self._exact = self._after_damage = True
        self._lost_s += lost_s
        here = self.position_s
        if not self.damaged_s or here - self.damaged_s[-1][1] >= DAMAGE_APART_S:
            self.damaged_s.append((here, here))

    def place(self, time_s: float | None, samples: int, rate: int) -> tuple[int, int]:
        """Samples of silence to insert before a frame, and of its own samples to skip."""
        if rate != self._rate:
            self._before_s, self._samples, self._rate = self.position_s, 0, rate
        silence = skip = 0
        if time_s is not None:
            off = self._off_s(time_s)
            if off > 0:
                silence = round(off * rate)
            else:
                skip = min(round(-off * rate), samples)
        self._samples += silence + samples - skip
        return silence, skip

    def _off_s(self, time_s: float) -> float:
        """How much later than the samples say a frame belongs; 0 where that is of no account."""
        if self.origin_s is None:
            self.origin_s = time_s - self.position_s
        here = self.position_s
        if self._lost_s:
            self.origin_s = time_s - here - self._lost_s
            self._lost_s = 0.0
        off = time_s - self.origin_s - here
        tolerance = EXACT_S if self._exact else TOLERANCE_S
        damaged, self._exact, self._after_damage = self._after_damage, False, False
        if abs(off) <= tolerance:
            return 0.0
        if off < -MAX_OVERLAP_S or not self._believable(here, off):
            self.origin_s += off  # a new clock: go on from here
            return 0.0
        if damaged and off > 0:
            self._extend_damage(here, here + off)
        elif off >= SHOWN_GAP_S and here:
            self.gaps_s.append((here, here + off))
        return off

    def _extend_damage(self, start: float, end: float) -> None:
        first, last = self.damaged_s[-1]
        if start - last < DAMAGE_JOINED_S:
            self.damaged_s[-1] = (first, end)
        elif end - start >= SHOWN_GAP_S:
            self.damaged_s.append((start, end))

    def _believable(self, here: float, off: float) -> bool:
        if self.length_s is not None:
            return here + off <= self.length_s + 1
        return off <= MAX_GAP_S

    def warnings(self) -> tuple[str, ...]:
        """What went wrong, a sentence each."""
        found = []
        if self.damaged_s:
            found.append(_damage_sentence(self.damaged_s))
        for start, end in self.gaps_s[:SHOWN_PLACES]:
            found.append(f"The recording holds no sound from {clock(start)} to {clock(end)}.")
        if len(self.gaps_s) > SHOWN_PLACES:
            found.append(f"There are {len(self.gaps_s) - SHOWN_PLACES} more such gaps.")
        if self.replaced:
            found.append(f"{self.replaced} samples were not valid numbers and became silence.")
        return tuple(found)


def _damage_sentence(places: list[tuple[float, float]]) -> str:
    start, end = places[0]
    if len(places) == 1 and end - start >= 1:
        return f"A damaged part from {clock(start)} to {clock(end)} was skipped."
    if len(places) == 1:
        return f"A damaged part at {clock(start)} was skipped."
    shown = ", ".join(clock(place) for place, _ in places[:SHOWN_PLACES])
    more = len(places) - SHOWN_PLACES
    if more > 0:
        return f"Damaged parts at {shown} and {more} more places were skipped."
    return f"Damaged parts at {shown} were skipped."


def clock(seconds: float) -> str:
    """A time for people: 12:34, or 1:02:03 from an hour on."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
