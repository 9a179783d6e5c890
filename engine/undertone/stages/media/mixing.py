"""Running statistics of a recording's channels become the weights that mix or keep them.

Channels are only added up when that loses nothing: silent ones are left out, and where the sum
would cancel (a channel with inverted polarity) the louder channel stands alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from undertone.options import Channels
from undertone.stages.media.samples import Block

Weights = npt.NDArray[np.float32]

# A channel 50 dB below the loudest holds no speaker of its own, only noise and crosstalk.
SILENT_RATIO: Final = 1e-5
# Uncorrelated channels keep an energy ratio of 1 when added, inverted ones come down to 0.
CANCELLING_RATIO: Final = 0.6
CLIPPED_LEVEL: Final = 0.999
CLIPPED_SHARE: Final = 0.005
# Floating-point files know no full scale: above this peak 16 bits would clip what they kept.
LOUDEST_PEAK: Final = 1.0
# ITU-R BS.775-4, table 2: down-mix of 3/2 surround to mono.
_SURROUND: Final = {"FL": 0.7071, "FR": 0.7071, "FC": 1.0, "LFE": 0.0}
_SURROUND_REST: Final = 0.5
_PEAK_BINS: Final = 320  # 1 dB each, from -120 to +200 dB
_PEAK_FLOOR_DB: Final = -120


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """How source channels become output channels.

    Attributes:
        weights: shape (outputs, inputs), applied as `weights @ block`.
        warnings: one sentence per decision that the user should know of.
    """

    weights: Weights
    warnings: tuple[str, ...] = ()


class ChannelStatistics:
    """Sums over all samples seen so far, from which the plan follows."""

    def __init__(self, channels: int) -> None:
        self.samples = 0
        self._sums = np.zeros(channels)
        self._products = np.zeros((channels, channels))
        self._clipped = np.zeros(channels)
        self._peaks = np.zeros(_PEAK_BINS, dtype=np.int64)

    def add(self, block: Block) -> None:
        """Count a block of samples, shape (channels, n)."""
        if not block.size:
            return
        self.samples += block.shape[1]
        self._sums += block.sum(axis=1)
        self._products += (block @ block.T).astype(np.float64)
        levels = np.maximum(block.max(axis=1), -block.min(axis=1))
        for channel in np.flatnonzero(levels >= CLIPPED_LEVEL):
            self._clipped[channel] += np.count_nonzero(np.abs(block[channel]) >= CLIPPED_LEVEL)
        if peak := float(levels.max()):
            bin_ = int(20 * np.log10(peak)) - _PEAK_FLOOR_DB
            self._peaks[min(max(bin_, 0), _PEAK_BINS - 1)] += 1

    @property
    def covariance(self) -> npt.NDArray[np.float64]:
        """Covariance of the channels, shape (channels, channels); a constant offset drops out."""
        count = max(1, self.samples)
        mean = self._sums / count
        return self._products / count - np.outer(mean, mean)

    @property
    def clipped_share(self) -> float:
        """The share of samples at full scale in the worst channel."""
        return float(self._clipped.max()) / max(1, self.samples)

    @property
    def usual_peak(self) -> float:
        """The level that 99 % of the blocks with sound stay under; 0 for silence."""
        total = int(self._peaks.sum())
        if not total:
            return 0.0
        bin_ = int(np.searchsorted(self._peaks.cumsum(), 0.99 * total))
        return float(10 ** ((bin_ + 1 + _PEAK_FLOOR_DB) / 20))


def first_plan(channels: Channels, names: tuple[str, ...], surround: bool) -> Plan:
    """The plan before any sample was heard.

    Args:
        names: FFmpeg's names of the source channels.
        surround: trust the names. A film's channels are a place each; a recorder's are a
            microphone each, whatever its file calls them.
    """
    count = len(names)
    if channels == "split":
        return Plan(np.eye(count, dtype=np.float32))
    weights = np.ones(count)
    if surround and "FC" in names and count > 2:
        weights = np.array([_SURROUND.get(name, _SURROUND_REST) for name in names])
    return Plan(_normalised(weights))


def final_plan(
    channels: Channels, first: Plan, heard: ChannelStatistics, floating: bool = False
) -> Plan:
    """The plan after all samples were heard; weights equal to `first` where it was good.

    Args:
        floating: the file stores floating-point samples, which may exceed full scale.
    """
    plan = _final_split(first, heard) if channels == "split" else _final_mix(first, heard)
    peak = heard.usual_peak
    if not floating or peak <= LOUDEST_PEAK:
        return plan
    sentence = "The floating-point samples exceed full scale, so the level was lowered."
    return Plan((plan.weights / np.float32(peak)).astype(np.float32), (*plan.warnings, sentence))


def _final_split(first: Plan, heard: ChannelStatistics) -> Plan:
    silent = ~_live(heard.covariance)
    return Plan(first.weights, (_silent_sentence(silent),) if silent.any() else ())


def _final_mix(first: Plan, heard: ChannelStatistics) -> Plan:
    covariance = heard.covariance
    live = _live(covariance) & (first.weights[0] > 0)
    if not live.any():
        return first
    plan, warnings = first, []
    silent = ~_live(covariance)
    if silent.any():
        plan = Plan(_normalised(first.weights[0] * live))
        warnings.append(_silent_sentence(silent))
    weights = plan.weights[0].astype(np.float64)
    mixed = float(weights @ covariance @ weights)
    apart = float(weights**2 @ np.diag(covariance))
    if live.sum() > 1 and mixed < CANCELLING_RATIO * apart:
        louder = int(np.argmax(np.diag(covariance)))
        plan = Plan(_normalised(np.arange(len(live)) == louder))
        warnings.append(
            f"The channels cancel each other out (one is inverted), so only channel {louder + 1}"
            " is used."
        )
    return Plan(plan.weights, tuple(warnings))


def _live(covariance: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    power = np.diag(covariance)
    loudest = power.max()
    if loudest <= 0:
        return np.ones(len(power), dtype=bool)  # all silent: nothing to choose
    return np.asarray(power > SILENT_RATIO * loudest)


def _silent_sentence(silent: npt.NDArray[np.bool_]) -> str:
    numbers = [str(index + 1) for index in np.flatnonzero(silent)]
    if len(numbers) == 1:
        return f"Channel {numbers[0]} of the recording is silent."
    return f"Channels {', '.join(numbers[:-1])} and {numbers[-1]} of the recording are silent."


def _normalised(weights: npt.NDArray[np.generic]) -> Weights:
    row = weights.astype(np.float64)
    return np.asarray(row / row.sum(), dtype=np.float32)[np.newaxis]
