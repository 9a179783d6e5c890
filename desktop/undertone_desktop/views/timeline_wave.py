"""Peaks of the sound become the waveform's height at each pixel, whatever the zoom."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from undertone_desktop.views.timeline_scale import Scale

BUCKET_MS = 10
FACTOR = 8

Pairs = npt.NDArray[np.int8]


class Waveform:
    """Lowest and highest sample of each bucket, at several resolutions.

    Args:
        channels: per channel the int8 pairs (lowest, highest) of each `BUCKET_MS`; the loudest
            channel of a moment is shown.
    """

    def __init__(self, channels: Sequence[bytes] = ()) -> None:
        arrays = [np.frombuffer(data[: len(data) // 2 * 2], np.int8) for data in channels]
        length = min((len(array) // 2 for array in arrays), default=0)
        pairs = [array[: 2 * length].reshape(-1, 2) for array in arrays]
        self._levels = [_joined(pairs)] if length else []
        while self._levels and len(self._levels[-1]) > 4096:
            self._levels.append(_coarser(self._levels[-1], FACTOR))
        self._loudest = max(1, int(np.abs(self._levels[-1].astype(int)).max())) if length else 1

    def heights(self, scale: Scale) -> npt.NDArray[np.float32]:
        """(lowest, highest) in [-1, 1] for each pixel column in view, shape (width, 2)."""
        columns = np.zeros((scale.width, 2), np.float32)
        if not self._levels:
            return columns
        wanted = max(1.0, scale.ms_per_px / BUCKET_MS)
        level = min(len(self._levels) - 1, int(math.log(wanted, FACTOR)))
        pairs = self._levels[level]
        bucket_ms = BUCKET_MS * FACTOR**level
        edges = (scale.start_ms + np.arange(scale.width + 1) * scale.ms_per_px) / bucket_ms
        first = edges[:-1].astype(int)
        known = first < len(pairs)
        if known.any():
            stop = min(len(pairs), int(edges[known.sum()]) + 1)
            part, starts = pairs[:stop], first[known]
            columns[known, 0] = np.minimum.reduceat(part[:, 0], starts)
            columns[known, 1] = np.maximum.reduceat(part[:, 1], starts)
        return columns / np.float32(self._loudest)


def _joined(channels: Sequence[Pairs]) -> Pairs:
    low = np.minimum.reduce([pairs[:, 0] for pairs in channels])
    high = np.maximum.reduce([pairs[:, 1] for pairs in channels])
    return np.stack([low, high], axis=1)


def _coarser(pairs: Pairs, factor: int) -> Pairs:
    starts = np.arange(0, len(pairs), factor)
    low = np.minimum.reduceat(pairs[:, 0], starts)
    high = np.maximum.reduceat(pairs[:, 1], starts)
    return np.stack([low, high], axis=1)
