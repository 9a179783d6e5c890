"""Blocks of samples become a FLAC file that is whole up to the last second, whatever happens."""

from __future__ import annotations

import os
from pathlib import Path

import av
import numpy as np

from undertone.recording.capture import Block

_LAYOUTS = {1: "mono", 2: "stereo"}


class FlacFile:
    """A FLAC file being written: each frame of it (a tenth of a second) can be read by itself.

    Attributes:
        frames: samples per channel that were written.
    """

    def __init__(self, path: Path, rate: int, channels: int) -> None:
        """Create the file; nothing is overwritten.

        Raises:
            OSError: the file exists, or the folder cannot be written to.
        """
        self.path, self.frames = path, 0
        self._rate = rate
        self._file = path.open("xb", buffering=0)
        self._container = av.open(
            self._file, "w", format="flac", container_options={"flush_packets": "1"}
        )
        self._stream = self._container.add_stream("flac", rate=rate)
        self._stream.layout = _LAYOUTS[channels]
        self._stream.format = "s16"

    def write(self, block: Block) -> None:
        """Append samples, shape (frames, channels).

        Raises:
            OSError: the disk is full or failing.
        """
        packed = np.ascontiguousarray(block).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(packed, format="s16", layout=self._stream.layout.name)
        frame.sample_rate = self._rate
        frame.pts = self.frames
        self.frames += len(block)
        for packet in self._stream.encode(frame):
            self._container.mux(packet)

    def secure(self) -> None:
        """Have what was written on the disk itself, not in the system's memory.

        Raises:
            OSError: the disk is failing.
        """
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Write the rest and the true length.

        Raises:
            OSError: the disk is full or failing; what was secured can be read all the same.
        """
        try:
            for packet in self._stream.encode(None):
                self._container.mux(packet)
            self._container.close()
            self.secure()
        finally:
            self._file.close()
