"""Samples become the pyramid that a waveform is drawn from, whatever the zoom."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from undertone.pcm import SAMPLES_PER_MS, Pcm, Samples
from undertone.pyramid import BUCKET_MS, Buckets, PyramidWriter, encoded
from undertone.task import Task

STAGE: Final = "peaks"
BUCKET: Final = BUCKET_MS * SAMPLES_PER_MS
_FULL: Final = np.float32(32768)


def write_peaks(pcm: Pcm, path: Path, task: Task | None = None) -> None:
    """Write the pyramid of a recording; of several channels the loudest at each moment counts.

    Raises:
        Cancelled: the user asked to stop.
        OSError: the file cannot be written.
    """
    length = len(pcm.channels[0]) if pcm.channels else 0
    block = PyramidWriter.BLOCK * BUCKET
    with path.open("wb") as file:
        writer = PyramidWriter(file, -(-length // BUCKET))
        for start in range(0, length, block):
            if task is not None:
                task.report(STAGE, start / length)
            writer.add(_joined([channel[start : start + block] for channel in pcm.channels]))
        writer.finish()
    if task is not None:
        task.report(STAGE, 1.0)


def _joined(channels: list[Samples]) -> Buckets:
    measured = [_measured(samples) for samples in channels]
    low = np.minimum.reduce([each[:, 0] for each in measured])
    high = np.maximum.reduce([each[:, 1] for each in measured])
    loud = np.maximum.reduce([each[:, 2] for each in measured])
    return encoded(np.stack([low, high, loud], axis=1))


def _measured(samples: Samples) -> npt.NDArray[np.float32]:
    """Lowest, highest and root mean square of each bucket, shape (n, 3), in [-1, 1]."""
    starts = np.arange(0, len(samples), BUCKET)
    whole = len(samples) // BUCKET
    values = samples.astype(np.float32) / _FULL
    found = np.empty((len(starts), 3), np.float32)
    found[:, 0] = np.minimum.reduceat(samples, starts) / _FULL
    found[:, 1] = np.maximum.reduceat(samples, starts) / _FULL
    parts = values[: whole * BUCKET].reshape(whole, BUCKET)
    found[:whole, 2] = np.sqrt(np.einsum("ij,ij->i", parts, parts) / BUCKET)
    if whole < len(starts):
        found[whole:, 2] = np.sqrt(np.mean(values[whole * BUCKET :] ** 2))
    return found
