"""Blocks of 16-bit samples become WAV files of 16 kHz that can be read in parts and played.

The header keeps a `JUNK` chunk in the place of RF64's `ds64` (EBU Tech 3306, section 3.5), so that
a file may outgrow 4 GB without being rewritten.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np

from undertone.pcm import SAMPLE_RATE, Samples

HEADER_BYTES = 80
BYTES_PER_SAMPLE = 2
_MAX_RIFF_BYTES = 0xFFFFFFFF
_DS64_BYTES = 28
_PCM = 1
_NEW_PRIVATE = (
    os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)


def wav_header(data_bytes: int) -> bytes:
    """The 80 bytes before the samples of a mono 16-bit file; RF64 when RIFF is too small for it."""
    riff_bytes = HEADER_BYTES - 8 + data_bytes
    large = riff_bytes > _MAX_RIFF_BYTES
    if large:
        sizes = struct.pack("<QQQI", riff_bytes, data_bytes, data_bytes // BYTES_PER_SAMPLE, 0)
        start = b"RF64" + struct.pack("<I", _MAX_RIFF_BYTES) + b"WAVE" + b"ds64"
    else:
        sizes = bytes(_DS64_BYTES)
        start = b"RIFF" + struct.pack("<I", riff_bytes) + b"WAVE" + b"JUNK"
    rates = (SAMPLE_RATE, SAMPLE_RATE * BYTES_PER_SAMPLE, BYTES_PER_SAMPLE, 16)
    form = b"fmt " + struct.pack("<IHHIIHH", 16, _PCM, 1, *rates)
    shown_bytes = _MAX_RIFF_BYTES if large else data_bytes
    data = b"data" + struct.pack("<I", shown_bytes)
    return start + struct.pack("<I", _DS64_BYTES) + sizes + form + data


class WavWriter:
    """One WAV file being written; only its owner may read it, and no link is followed.

    Attributes:
        path: the file.
        samples: how many samples were written.
    """

    def __init__(self, path: Path) -> None:
        """Create the file.

        Raises:
            OSError: the file exists, or the folder cannot be written to.
        """
        self.path = path
        self.samples = 0
        self._file: BinaryIO = os.fdopen(os.open(path, _NEW_PRIVATE, 0o600), "wb", buffering=0)
        self._file.write(wav_header(0))

    def write(self, samples: Samples) -> None:
        """Append samples, shape (n,).

        Raises:
            OSError: the disk is full or failing.
        """
        rest = memoryview(samples.astype("<i2", copy=False).tobytes())
        while rest:  # a nearly full disk takes a part before it refuses
            rest = rest[self._file.write(rest) :]
        self.samples += len(samples)

    def restart(self) -> None:
        """Drop what was written."""
        self._file.truncate(HEADER_BYTES)
        self._file.seek(HEADER_BYTES)
        self.samples = 0

    def finish(self, final: Path) -> None:
        """Write the true length into the header, close, and take the final name.

        Raises:
            OSError: the disk is failing; the file is closed, under its old name.
        """
        try:
            self._file.seek(0)
            self._file.write(wav_header(self.samples * BYTES_PER_SAMPLE))
        finally:
            self._file.close()
        self.path = self.path.replace(final)

    def discard(self) -> None:
        """Close and delete the file."""
        self._file.close()
        self.path.unlink(missing_ok=True)


class StoredSamples:
    """The samples of a file that `WavWriter` finished, read slice by slice.

    Not mapped into memory: the pages of a long recording would count as the program's own, a file
    that disappears would end the process, and Windows keeps folders with mapped files in them.
    """

    def __init__(self, path: Path) -> None:
        """Take the length of the file.

        Raises:
            OSError: the file cannot be read.
        """
        self._path = path
        self._count = (path.stat().st_size - HEADER_BYTES) // BYTES_PER_SAMPLE

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, part: slice, /) -> Samples:
        """Samples, shape (n,), as slicing an array gives them; a copy.

        Raises:
            ValueError: a step other than 1.
            OSError: the file cannot be read, or somebody shortened it.
        """
        start, stop, step = part.indices(self._count)
        if step != 1:
            raise ValueError("Stored samples are read in their order, none left out.")
        wanted = max(0, stop - start)
        offset = HEADER_BYTES + start * BYTES_PER_SAMPLE
        samples: Samples = np.fromfile(self._path, "<i2", wanted, offset=offset)
        if len(samples) < wanted:
            raise OSError(f"The decoded sound in {self._path.name} was cut short.")
        return samples
