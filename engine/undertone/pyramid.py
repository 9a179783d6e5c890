"""The shape of a recording's sound at falling resolution, in a file that is read where it is seen.

A bucket holds the lowest sample, the highest and the root mean square of a short time. Values are
stored as the root of the share of full scale in 7 bits and a sign, so that quiet speech keeps its
shape in one byte. A level has one bucket for each `FACTOR` of the level before.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
import numpy.typing as npt

BUCKET_MS: Final = 2  # of the finest level: a syllable of 100 ms has fifty of them
FACTOR: Final = 4
STEPS: Final = 127
_MAGIC: Final = b"UPK2"
_HEADER: Final = struct.Struct("<4sHHQ")
_COLUMNS: Final = 3

Buckets = npt.NDArray[np.int8]
"""Shape (n, 3): the lowest, the highest, the root mean square."""


def encoded(values: npt.NDArray[np.float32]) -> Buckets:
    """Shares of full scale in [-1, 1], shape (n, 3), as buckets; extremes are rounded outwards."""
    roots = np.sign(values) * np.sqrt(np.abs(values)) * STEPS
    stored = np.empty(roots.shape, np.int8)
    stored[:, 0] = np.floor(np.maximum(roots[:, 0], -STEPS))
    stored[:, 1] = np.ceil(np.minimum(roots[:, 1], STEPS))
    stored[:, 2] = np.rint(np.minimum(roots[:, 2], STEPS))
    return stored


def decoded(buckets: Buckets) -> npt.NDArray[np.float32]:
    """Buckets as shares of full scale in [-1, 1], the same shape."""
    shares = buckets.astype(np.float32) / np.float32(STEPS)
    values: npt.NDArray[np.float32] = shares * np.abs(shares)
    return values


def coarser(buckets: Buckets) -> Buckets:
    """The next level; its last bucket may stand for fewer than `FACTOR`."""
    starts = np.arange(0, len(buckets), FACTOR)
    if not len(starts):
        return buckets
    energy = np.add.reduceat(decoded(buckets[:, 2:])[:, 0] ** 2, starts)
    sizes = np.diff(starts, append=len(buckets))
    loud = np.rint(np.sqrt(np.sqrt(energy / sizes)) * STEPS)
    low = np.minimum.reduceat(buckets[:, 0], starts)
    high = np.maximum.reduceat(buckets[:, 1], starts)
    return np.stack([low, high, loud.astype(np.int8)], axis=1)


def level_sizes(count: int) -> tuple[int, ...]:
    """How many buckets each level has, finest first; the last has one, or none."""
    sizes = [count]
    while sizes[-1] > 1:
        sizes.append(-(-sizes[-1] // FACTOR))
    return tuple(sizes)


class PyramidWriter:
    """Writes the finest level in its order, and all others from it, with little memory."""

    # Blocks of this many buckets make whole buckets of the first eight levels.
    BLOCK: Final = FACTOR**7

    def __init__(self, file: BinaryIO, count: int) -> None:
        """Begin a pyramid over `count` buckets of the finest level."""
        self._file = file
        self._sizes = level_sizes(count)
        self._done = [0] * len(self._sizes)
        self._top: list[Buckets] = []
        file.write(_HEADER.pack(_MAGIC, BUCKET_MS, FACTOR, count))

    def add(self, block: Buckets) -> None:
        """The next `BLOCK` buckets; fewer only at the end."""
        for level in range(min(8, len(self._sizes))):
            self._put(level, block)
            block, last = coarser(block), block
        self._top.append(last)

    def finish(self) -> None:
        """Write the levels that span the whole recording."""
        if len(self._sizes) > 8:
            whole = np.concatenate(self._top)
            for level in range(8, len(self._sizes)):
                whole = coarser(whole)
                self._put(level, whole)

    def _put(self, level: int, buckets: Buckets) -> None:
        self._file.seek(_offset(self._sizes, level, self._done[level]))
        self._file.write(buckets.tobytes())
        self._done[level] += len(buckets)


class Pyramid:
    """A pyramid in a file. Opened anew for each reading, so that the file can always be removed."""

    def __init__(self, path: Path) -> None:
        """Read the header.

        Raises:
            OSError: the file cannot be read.
            ValueError: it is no pyramid, or not all of one.
        """
        self._path = path
        with path.open("rb") as file:
            head = file.read(_HEADER.size)
        if len(head) < _HEADER.size:
            raise ValueError("the peaks are cut off")
        magic, bucket_ms, factor, count = _HEADER.unpack(head)
        if (magic, bucket_ms, factor) != (_MAGIC, BUCKET_MS, FACTOR):
            raise ValueError("these are no peaks")
        self.sizes = level_sizes(count)
        if path.stat().st_size != _offset(self.sizes, len(self.sizes), 0):
            raise ValueError("the peaks are cut off")

    @staticmethod
    def bucket_ms(level: int) -> int:
        """Milliseconds that one bucket of a level covers."""
        return int(BUCKET_MS * FACTOR**level)

    def level_for(self, ms_per_pixel: float) -> int:
        """The coarsest level whose buckets are no wider than a pixel; else the finest."""
        fitting = [n for n in range(len(self.sizes)) if self.bucket_ms(n) <= ms_per_pixel]
        return max(fitting, default=0)

    def read(self, level: int, first: int, last: int) -> Buckets:
        """Buckets `first` to before `last` of a level, as far as there are any.

        Raises:
            OSError: the file cannot be read, or somebody shortened it.
        """
        first = max(0, min(first, self.sizes[level]))
        count = max(0, min(last, self.sizes[level]) - first)
        offset = _offset(self.sizes, level, first)
        flat: Buckets = np.fromfile(self._path, np.int8, count * _COLUMNS, offset=offset)
        if len(flat) < count * _COLUMNS:
            raise OSError("the peaks were cut short")
        return flat.reshape(-1, _COLUMNS)


def _offset(sizes: tuple[int, ...], level: int, bucket: int) -> int:
    return _HEADER.size + _COLUMNS * (sum(sizes[:level]) + bucket)
