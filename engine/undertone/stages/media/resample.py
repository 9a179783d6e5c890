"""Blocks of any sample rate become 16 kHz in WAV files.

The only home of soxr.
"""

from __future__ import annotations

import numpy as np
import soxr

from undertone.pcm import SAMPLE_RATE, Samples
from undertone.stages.media.samples import Block, to_floats, to_int16
from undertone.stages.media.wav import WavWriter


class Resampler:
    """Brings blocks of any sample rate to 16 kHz; n samples become round(n * 16000 / rate).

    soxr keeps time by itself (no delay, no drift). Its 16-bit output is dithered with a seed taken
    from the clock, so 16 bits are made here: the same file must give the same samples.
    """

    def __init__(self, writers: list[WavWriter]) -> None:
        self._writers = writers
        self._rate = 0
        self._taken = 0
        self._given = 0
        self._stream: soxr.ResampleStream | None = None

    def feed(self, rate: int, block: Block) -> None:
        """Take samples of shape (outputs, n)."""
        if rate != self._rate:
            self.finish()
            self._rate, self._taken, self._given = rate, 0, 0
            if rate != SAMPLE_RATE:
                self._stream = soxr.ResampleStream(
                    rate, SAMPLE_RATE, len(self._writers), dtype="float32", quality="HQ"
                )
        self._taken += block.shape[1]
        self._put(block if self._stream is None else self._resampled(block, last=False))

    def finish(self) -> None:
        """Write what is still inside."""
        if self._stream is None:
            return
        rest = self._resampled(np.zeros((len(self._writers), 0), dtype=np.float32), last=True)
        missing = round(self._taken * SAMPLE_RATE / self._rate) - self._given
        if missing > rest.shape[1]:
            rest = np.pad(rest, ((0, 0), (0, missing - rest.shape[1])))
        self._put(rest[:, : max(0, missing)])
        self._stream = None

    def _resampled(self, block: Block, *, last: bool) -> Block:
        assert self._stream is not None
        outputs = len(self._writers)
        given = block.T if outputs > 1 else block[0]
        result = self._stream.resample_chunk(np.ascontiguousarray(given), last=last)
        return np.asarray(result, dtype=np.float32).reshape(-1, outputs).T

    def _put(self, block: Block) -> None:
        self._given += block.shape[1]
        for writer, channel in zip(self._writers, block, strict=True):
            writer.write(to_int16(channel))


def played_at(samples: Samples, speed: float) -> Samples:
    """Samples as a tape sounds at another speed: n become about n / speed, pitch goes along."""
    if speed == 1.0:
        return samples
    floats, _ = to_floats(samples)
    changed = soxr.resample(floats, SAMPLE_RATE * speed, SAMPLE_RATE, quality="HQ")
    return to_int16(np.asarray(changed, dtype=np.float32))
