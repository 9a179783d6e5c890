"""What is being recorded, as growing 16 kHz files that a live transcript reads."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import numpy as np

from undertone.pcm import Pcm
from undertone.recording.capture import Block
from undertone.stages.media.resample import Resampler
from undertone.stages.media.wav import StoredSamples, WavWriter


class LiveFeed:
    """Writes one file per channel into a folder.

    Raises:
        OSError: the folder cannot be written to.
    """

    def __init__(self, folder: Path, rate: int, channels: int) -> None:
        self._rate = rate
        self._writers = [WavWriter(path) for path in feed_files(folder, channels)]
        self._resampler = Resampler(self._writers)

    def heard(self, block: Block) -> None:
        """Take samples, shape (frames, channels)."""
        self._resampler.feed(self._rate, block.T.astype(np.float32) / np.float32(32_768))

    def close(self) -> None:
        """Write what is still inside, and let go of the files.

        Raises:
            OSError: the disk is full or failing; what was written before can be read.
        """
        with ExitStack() as stack:  # each file is let go of, whichever fails
            for writer in self._writers:
                stack.callback(writer.finish, writer.path)
            self._resampler.finish()


def feed_files(folder: Path, channels: int) -> list[Path]:
    """The files of a feed."""
    return [folder / f"live-{number}.wav" for number in range(1, channels + 1)]


def so_far(folder: Path, channels: int) -> Pcm | None:
    """What was recorded until now; None before the first sound."""
    files = feed_files(folder, channels)
    if not all(file.exists() for file in files):
        return None
    grown = [StoredSamples(file) for file in files]
    length = max(0, min(len(each) for each in grown))
    return Pcm(tuple(each[:length] for each in grown)) if length else None
