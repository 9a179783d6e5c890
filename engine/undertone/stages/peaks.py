"""Samples become the minima and maxima that a waveform is drawn from, at every zoom level."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from undertone.pcm import SAMPLE_RATE, Pcm
from undertone.task import Task

STAGE: Final = "peaks"
Peaks = npt.NDArray[np.int8]

BUCKETS_PER_SECOND: Final = 100
FACTOR: Final = 4  # buckets of one level in a bucket of the next
_BLOCK_BUCKETS: Final = 6_000
_MAGIC: Final = b"UPK1"
_HEADER: Final = struct.Struct("<4sHHQ")


def peaks(
    pcm: Pcm,
    channel: int,
    buckets_per_second: int = BUCKETS_PER_SECOND,
    task: Task | None = None,
) -> Peaks:
    """The smallest and largest sample of each bucket, shape (n, 2), as the upper 8 of 16 bits.

    The last bucket may be a short one. Rounded outwards, so that the shape never looks smaller
    than it is, except for the one step from 127 to 128 that int8 lacks.

    Raises:
        Cancelled: the user asked to stop.
        ValueError: `buckets_per_second` does not divide the sample rate.
    """
    size, rest = divmod(SAMPLE_RATE, buckets_per_second)
    if rest:
        raise ValueError(f"{buckets_per_second} buckets a second do not fit {SAMPLE_RATE} samples")
    samples = pcm.channels[channel]
    count = -(-len(samples) // size)
    result = np.empty((count, 2), dtype=np.int8)
    for start in range(0, count, _BLOCK_BUCKETS):
        if task is not None:
            task.report(STAGE, start / count)
        part = samples[start * size : (start + _BLOCK_BUCKETS) * size]
        result[start : start + _BLOCK_BUCKETS] = _bytes(*_extremes(part, size))
    if task is not None:
        task.report(STAGE, 1.0)
    return result


@dataclass(frozen=True, slots=True, eq=False)
class Pyramid:
    """Peaks at falling resolution, so that any zoom draws about one bucket per pixel.

    Attributes:
        buckets_per_second: of the finest level.
        levels: shape (n, 2) each, finest first; a bucket holds `FACTOR` buckets of the level
            before. The last level has one bucket; an empty recording has one empty level.
    """

    buckets_per_second: int
    levels: tuple[Peaks, ...]

    @classmethod
    def build(cls, finest: Peaks, buckets_per_second: int = BUCKETS_PER_SECOND) -> Pyramid:
        """All levels over the finest one."""
        levels = [finest]
        while len(levels[-1]) > 1:
            levels.append(_coarser(levels[-1]))
        return cls(buckets_per_second, tuple(levels))

    def bucket_ms(self, level: int) -> float:
        """Milliseconds that one bucket of a level covers."""
        return float(1000 / self.buckets_per_second * FACTOR**level)

    def level_for(self, ms_per_pixel: float) -> int:
        """The coarsest level whose buckets are no wider than a pixel; else the finest."""
        fitting = [n for n in range(len(self.levels)) if self.bucket_ms(n) <= ms_per_pixel]
        return max(fitting, default=0)

    def window(self, level: int, start_ms: float, end_ms: float) -> tuple[int, Peaks]:
        """The buckets of a level that touch a stretch of time, and the index of the first."""
        width = self.bucket_ms(level)
        first = max(0, int(start_ms // width))
        last = max(first, int(-(-end_ms // width)))
        return first, self.levels[level][first:last]

    def to_bytes(self) -> bytes:
        """The finest level with a header; the others follow from it."""
        finest = self.levels[0]
        header = _HEADER.pack(_MAGIC, self.buckets_per_second, 0, len(finest))
        return header + np.ascontiguousarray(finest).tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> Pyramid:
        """What `to_bytes` wrote.

        Raises:
            ValueError: the bytes are damaged or of another kind.
        """
        if len(data) < _HEADER.size:
            raise ValueError("the peaks are cut off")
        magic, buckets_per_second, _, count = _HEADER.unpack_from(data)
        if magic != _MAGIC or not buckets_per_second:
            raise ValueError("these are no peaks")
        if len(data) != _HEADER.size + 2 * count:
            raise ValueError("the peaks are cut off")
        finest = np.frombuffer(data, dtype=np.int8, offset=_HEADER.size).reshape(-1, 2)
        return cls.build(finest, buckets_per_second)


def _extremes(
    values: npt.NDArray[np.int16] | Peaks, size: int
) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.int16]]:
    """Minimum and maximum of each `size` values, the last group possibly shorter."""
    starts = np.arange(0, len(values), size)
    low = np.minimum.reduceat(values, starts) if len(values) else values
    high = np.maximum.reduceat(values, starts) if len(values) else values
    return low.astype(np.int16), high.astype(np.int16)


def _bytes(low: npt.NDArray[np.int16], high: npt.NDArray[np.int16]) -> Peaks:
    upwards = np.minimum(-(-high.astype(np.int32) // 256), 127)
    return np.stack([low // 256, upwards], axis=1).astype(np.int8)


def _coarser(level: Peaks) -> Peaks:
    low, _ = _extremes(level[:, 0], FACTOR)
    _, high = _extremes(level[:, 1], FACTOR)
    return np.stack([low, high], axis=1).astype(np.int8)
