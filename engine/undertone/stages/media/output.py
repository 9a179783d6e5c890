"""A folder becomes the WAV files of a decoded recording: all of them, or none."""

from __future__ import annotations

import errno
import math
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from undertone.errors import OutputError
from undertone.pcm import SAMPLE_RATE
from undertone.stages.media.wav import BYTES_PER_SAMPLE, HEADER_BYTES, WavWriter

MEGABYTE: Final = 1_000_000
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def open_outputs(folder: Path, outputs: int) -> Iterator[list[WavWriter]]:
    """Unfinished files that take their final names on success and vanish on any failure."""
    made = not folder.exists()
    writers: list[WavWriter] = []
    finals = [folder / f"channel-{number}.wav" for number in range(1, outputs + 1)]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for final in finals:
            part = final.with_suffix(".part")
            part.unlink(missing_ok=True)
            writers.append(WavWriter(part))
        yield writers
        for writer, final in zip(writers, finals, strict=True):
            writer.finish(final)
    except BaseException as error:  # Cancelled and Ctrl-C leave nothing either
        for writer in writers:
            writer.discard()
        if made and folder.is_dir():
            folder.rmdir()
        if isinstance(error, OSError):
            raise _output_error(error, writers, 1.0) from error
        raise


@contextmanager
def writing(writers: list[WavWriter], fraction: Callable[[], float]) -> Iterator[None]:
    """Turn a failure to write into `OutputError`.

    Args:
        fraction: how much of the recording was read, for the guess of what is missing.
    """
    try:
        yield
    except OSError as error:
        raise _output_error(error, writers, fraction()) from error


def check_space(folder: Path, outputs: int, seconds: float) -> None:
    """Refuse before the work what does not fit.

    Raises:
        OutputError: how much is missing.
    """
    needed = outputs * (HEADER_BYTES + seconds * SAMPLE_RATE * BYTES_PER_SAMPLE)
    existing = next(place for place in (folder, *folder.absolute().parents) if place.is_dir())
    missing = needed - shutil.disk_usage(existing).free
    if missing > 0:
        raise _too_full(missing)


def _output_error(error: OSError, writers: list[WavWriter], fraction: float) -> OutputError:
    if error.errno not in _FULL:
        return OutputError(
            f"The decoded sound could not be written ({error.strerror}): choose another folder for"
            " temporary files."
        )
    written = sum(writer.samples for writer in writers) * BYTES_PER_SAMPLE
    return _too_full(written / max(fraction, 0.01) - written)


def _too_full(missing_bytes: float) -> OutputError:
    megabytes = max(1, math.ceil(missing_bytes / MEGABYTE))
    return OutputError(f"The disk is full: decoding this recording needs {megabytes} MB more.")
