"""Sound and masks of who speaks when become one voice embedding for each mask.

The network is WeSpeaker's ResNet34 (Wang et al., "Wespeaker: a research and production oriented
speaker embedding learning toolkit", ICASSP 2023) as pyannote's community-1 uses it. It is run once
over the sound, up to its pooling; weighted statistics of those frames then serve any number of
masks, so that overlapping windows cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from undertone.pcm import Channel, Samples
from undertone.stages.onnx import Session

HOP = 160  # samples between filterbank frames
LENGTH = 400  # samples in a filterbank frame
FFT = 512
MELS = 80
STRIDE = 8  # filterbank frames in one frame of the network
UNIT = HOP * STRIDE  # samples in one frame of the network, 80 ms
CORE = 112  # frames of the network taken from one run, 9 s
MARGIN = 6  # frames before and after them that give context and are thrown away
DIMENSION = 256
CHANNELS = 2560  # 256 channels at 10 frequencies
FLOOR = float(np.finfo(np.float32).eps)

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]


def fbank(samples: Samples) -> Floats:
    """Kaldi's log mel filterbank, shape (frames, 80), as `compute-fbank-feats` has it.

    25 ms Hamming frames every 10 ms without dither, the mean of each frame removed, pre-emphasis
    0.97, mel bands from 20 to 8000 Hz, samples as 16-bit integers.
    """
    if len(samples) < LENGTH:
        return np.zeros((0, MELS), dtype=np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(samples, LENGTH)[::HOP].astype(np.float32)
    windows -= windows.mean(axis=1, keepdims=True)
    emphasised = np.empty_like(windows)
    emphasised[:, 1:] = windows[:, 1:] - np.float32(0.97) * windows[:, :-1]
    emphasised[:, 0] = windows[:, 0] * np.float32(0.03)
    emphasised *= _hamming()
    spectrum = np.fft.rfft(emphasised, FFT, axis=1)
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    logs: Floats = np.log(np.maximum(power @ _mel_bands(), np.float32(FLOOR)))
    return logs


@cache
def _hamming() -> Floats:
    phase = 2 * np.pi * np.arange(LENGTH) / (LENGTH - 1)
    return (0.54 - 0.46 * np.cos(phase)).astype(np.float32)


@cache
def _mel_bands() -> Floats:
    """Triangles between equidistant mel points, shape (257, 80); Kaldi leaves out the last bin."""
    edges = np.linspace(_mel(20.0), _mel(8000.0), MELS + 2)
    bins = _mel(np.arange(FFT // 2 + 1) * 16_000 / FFT)[:, None]
    rising = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    bands = np.maximum(0, np.minimum(rising, falling))
    bands[-1] = 0
    return bands.astype(np.float32)


def _mel(hertz: float | Doubles) -> Doubles:
    return np.asarray(1127 * np.log1p(np.asarray(hertz) / 700))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Frames of the network that one run of it gave.

    Attributes:
        start: number of its first frame, counted from the start of the recording.
        values: shape (frames, CHANNELS).
    """

    start: int
    values: Floats


def stretches(
    samples: Channel, wanted: npt.NDArray[np.bool_], session: Session
) -> Iterator[Stretch]:
    """Run the network over all frames that are wanted, shape (frames,), in rising order."""
    position = 0
    while True:
        ahead = np.flatnonzero(wanted[position : position + 100_000])
        if not len(ahead):
            position += 100_000
            if position >= len(wanted):
                return
            continue
        first = position + int(ahead[0])
        stop = min(first + CORE, len(wanted))
        before = min(MARGIN, first)
        from_sample = (first - before) * UNIT
        sound = samples[from_sample : (stop + MARGIN) * UNIT + LENGTH - HOP]
        yield Stretch(first, _frames(sound, session)[before : before + stop - first])
        position = stop


def _frames(sound: Samples, session: Session) -> Floats:
    shortest = LENGTH + HOP * STRIDE
    if len(sound) < shortest:
        sound = np.pad(sound, (0, shortest - len(sound)))
    bands = fbank(sound)
    bands -= bands.mean(axis=0, keepdims=True)
    (values,) = session.run(None, {"fbank": bands[None]})
    return np.asarray(values[0].reshape(CHANNELS, -1).T, dtype=np.float32)


class Pool:
    """Weighted statistics of frames for one mask, gathered piece by piece."""

    __slots__ = ("squares", "sums", "weight", "weight_squares")

    def __init__(self) -> None:
        self.weight = 0.0
        self.weight_squares = 0.0
        self.sums = np.zeros(CHANNELS)
        self.squares = np.zeros(CHANNELS)

    def add(self, values: Floats, weights: Floats) -> None:
        """Take in frames, shape (frames, CHANNELS), with their weights, shape (frames,)."""
        self.weight += float(weights.sum())
        self.weight_squares += float((weights**2).sum())
        self.sums += weights @ values
        self.squares += weights @ values**2

    def statistics(self) -> Floats:
        """Mean and unbiased standard deviation, shape (2 * CHANNELS,), as the model pools them."""
        mean = self.sums / (self.weight + 1e-8)
        spread = self.squares - self.weight * mean**2
        freedom = max(1e-8, self.weight - self.weight_squares / (self.weight + 1e-8))
        deviation = np.sqrt(np.maximum(spread, 0) / freedom)
        return np.concatenate([mean, deviation]).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """Whose voice is wanted: weights of the network's frames from `start` on, shape (frames,)."""

    start: int
    weights: Floats

    @property
    def stop(self) -> int:
        return self.start + len(self.weights)


def mask_of(samples: npt.NDArray[np.int64], active: npt.NDArray[np.bool_]) -> Mask:
    """A mask on the network's frames from one on another grid of times.

    Args:
        samples: the times of the other grid, rising, as numbers of samples.
        active: whether the voice is heard then.
    """
    units = samples // UNIT
    first = int(units[0])
    total = np.bincount(units - first)
    weights = np.bincount(units - first, weights=active) / np.maximum(total, 1)
    return Mask(first, weights.astype(np.float32))


def embed(
    samples: Channel,
    masks: Sequence[Mask],
    sessions: tuple[Session, Session],
    report: Callable[[float], None],
) -> Floats:
    """One embedding for each mask, shape (masks, DIMENSION), not normalised.

    Args:
        masks: sorted by start.
        sessions: the network up to its pooling, and the layer after it.
        report: told the fraction done, many times.
    """
    frames, head = sessions
    wanted = np.zeros(-(-len(samples) // UNIT), dtype=np.bool_)
    for mask in masks:
        wanted[mask.start : mask.stop] |= mask.weights[: max(0, len(wanted) - mask.start)] > 0
    vectors = np.zeros((len(masks), DIMENSION), dtype=np.float32)
    begun = 0
    pools: dict[int, Pool] = {}
    for stretch in stretches(samples, wanted, frames):
        report(stretch.start / len(wanted))
        stop = stretch.start + len(stretch.values)
        while begun < len(masks) and masks[begun].start < stop:
            pools[begun] = Pool()
            begun += 1
        for number, pool in pools.items():
            _pour(masks[number], stretch, pool)
        _close(vectors, pools, [n for n in pools if masks[n].stop <= stop], head)
    _close(vectors, pools, list(pools), head)
    return vectors


def _pour(mask: Mask, stretch: Stretch, pool: Pool) -> None:
    first = max(mask.start, stretch.start)
    stop = min(mask.stop, stretch.start + len(stretch.values))
    if first < stop:
        values = stretch.values[first - stretch.start : stop - stretch.start]
        pool.add(values, mask.weights[first - mask.start : stop - mask.start])


def _close(vectors: Floats, pools: dict[int, Pool], done: list[int], head: Session) -> None:
    if done:
        statistics = np.stack([pools.pop(number).statistics() for number in done])
        (vectors[done],) = head.run(None, {"statistics": statistics})
