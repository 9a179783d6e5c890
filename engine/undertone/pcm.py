"""Decoded sound as every stage sees it: 16 kHz, 16 bit, read from a file where it is needed.

The same samples are what the window plays, so that models and player share one clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from undertone.model import Span

SAMPLE_RATE = 16_000
SAMPLES_PER_MS = SAMPLE_RATE // 1000

Samples = npt.NDArray[np.int16]
Floats = npt.NDArray[np.float32]


class Channel(Protocol):
    """The samples of one channel: an array of shape (n,), or a file that is read by slices."""

    def __len__(self) -> int: ...

    def __getitem__(self, part: slice, /) -> Samples: ...


@dataclass(frozen=True, slots=True, eq=False)
class Pcm:
    """The sound of a recording.

    Attributes:
        channels: all of the same length.
    """

    channels: tuple[Channel, ...]

    @property
    def duration_ms(self) -> int:
        """Length in whole milliseconds, rounded down, so that no time lies outside."""
        return len(self.channels[0]) // SAMPLES_PER_MS if self.channels else 0

    def floats(self, channel: int, start_ms: int = 0, end_ms: int | None = None) -> Floats:
        """Samples of a stretch as float32 in [-1, 1], shape (n,); a copy."""
        stop = None if end_ms is None else end_ms * SAMPLES_PER_MS
        part = self.channels[channel][max(0, start_ms) * SAMPLES_PER_MS : stop]
        return part.astype(np.float32) / np.float32(32768)

    def until(self, end_ms: int) -> Pcm:
        """The beginning of the recording, up to `end_ms`."""
        return Pcm(tuple(channel[: end_ms * SAMPLES_PER_MS] for channel in self.channels))

    @property
    def span(self) -> Span:
        return Span(0, self.duration_ms)
