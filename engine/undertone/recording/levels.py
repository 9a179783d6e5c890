"""Blocks of samples become levels, and warnings of clipping and of silence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from undertone.recording.capture import Block

FULL_SCALE = 32_768
CLIPPED_RUN = 3  # samples in a row at the limit; one alone may be a true peak
QUIET_DB = -60.0  # below any room with a person in it
QUIET_AFTER_S = 10.0
FLOOR_DB = -90.0  # of 16-bit samples


class Trouble(StrEnum):
    """What is wrong with the sound of a channel."""

    CLIPPING = "clipping"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Level:
    """One channel's loudness in one block, in dB below full scale."""

    peak_db: float
    rms_db: float
    clipped: bool


class Meter:
    """Measures one channel after the other, and notices how long each has been silent."""

    def __init__(self, rate: int, channels: int) -> None:
        self._rate = rate
        self._quiet_s = [0.0] * channels

    def measure(self, block: Block) -> tuple[Level, ...]:
        """The levels of a block, shape (frames, channels)."""
        levels = tuple(level(block[:, channel]) for channel in range(block.shape[1]))
        seconds = len(block) / self._rate
        for channel, found in enumerate(levels):
            quiet = found.peak_db < QUIET_DB
            self._quiet_s[channel] = self._quiet_s[channel] + seconds if quiet else 0.0
        return levels

    def troubles(self, levels: tuple[Level, ...]) -> tuple[tuple[int, Trouble], ...]:
        """Channel and trouble, for everything that is wrong now."""
        clipping = [(n, Trouble.CLIPPING) for n, found in enumerate(levels) if found.clipped]
        silent = [
            (n, Trouble.SILENCE) for n, quiet in enumerate(self._quiet_s) if quiet >= QUIET_AFTER_S
        ]
        return (*clipping, *silent)


def level(samples: Block) -> Level:
    """The level of samples, shape (frames,); that of silence when there are none."""
    if not len(samples):
        return Level(FLOOR_DB, FLOOR_DB, clipped=False)
    wide = samples.astype(np.float64)
    peak, power = float(np.max(np.abs(wide))), float(np.mean(wide**2))
    at_limit = np.abs(wide) >= FULL_SCALE - 1
    runs = np.convolve(at_limit, np.ones(CLIPPED_RUN), mode="valid") if len(wide) > 2 else ()
    return Level(_db(peak), _db(power**0.5), clipped=bool(np.any(np.asarray(runs) >= CLIPPED_RUN)))


def _db(amplitude: float) -> float:
    return max(FLOOR_DB, 20 * float(np.log10(max(amplitude, 1e-9) / FULL_SCALE)))
