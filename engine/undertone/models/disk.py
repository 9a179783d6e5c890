"""Writing large files: whole on the disk or not there at all, and one sentence for each failure."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from pathlib import Path
from typing import BinaryIO

from undertone.errors import ModelError, OutputError
from undertone.task import Task

CHUNK = 1 << 20
SPARE = 50_000_000  # the rest of the computer needs room too
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
MB = 1_000_000


class Disk:
    """The disk that models are written to."""

    def free(self, folder: Path) -> int:
        """Bytes that are free where a folder is or will be."""
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        return shutil.disk_usage(folder).free

    def write(self, file: BinaryIO, content: bytes) -> None:
        """Write to an open file; raises OSError where that is not possible."""
        file.write(content)


class FullDisk(Disk):
    """A disk that is full after so many bytes; for tests.

    Args:
        room: bytes that can still be written.
        said: bytes that it says are free.
    """

    def __init__(self, room: int, said: int = 1 << 40, error: int = errno.ENOSPC) -> None:
        self._room = room
        self._said = said
        self._error = error

    def free(self, folder: Path) -> int:
        return self._said

    def write(self, file: BinaryIO, content: bytes) -> None:
        file.write(content[: self._room])
        if len(content) > self._room:
            raise OSError(self._error, os.strerror(self._error))
        self._room -= len(content)


def shown_size(size: int) -> str:
    """Bytes as people say them, such as "190 MB" or "1.08 GB"."""
    if size >= 1000 * MB:
        return f"{size / (1000 * MB):.2f} GB"
    return f"{size / MB:.0f} MB" if size >= MB else f"{max(1, size // 1000)} kB"


def require_room(disk: Disk, folder: Path, size: int) -> None:
    """Refuse to begin what cannot end well.

    Raises:
        OutputError: the disk has not enough room.
    """
    try:
        free = disk.free(folder)
    except OSError as error:
        raise disk_failure(error, folder) from error
    if free < size + SPARE:
        raise OutputError(
            f"This needs {shown_size(size)}, and only {shown_size(max(0, free))} are free in"
            f" {folder}."
        )


def disk_failure(error: OSError, folder: Path) -> OutputError:
    """The failure of writing to the models' folder, in one sentence."""
    if error.errno in FULL:
        return OutputError(f"The disk is full: nothing was added to {folder}.")
    if error.errno in FORBIDDEN:
        return OutputError(f"You may not write to {folder}.")
    return OutputError(f"{folder} cannot be written to: {error.strerror or error}.")


def copy_hashed(
    source: BinaryIO, target: BinaryIO, size: int, disk: Disk, task: Task, stage: str
) -> tuple[int, str]:
    """Copy a stream; the bytes copied and their SHA-256.

    At most `size` + 1 bytes are copied: who gets more than was announced notices, and a stream
    without end does not fill the disk.

    Raises:
        ModelError: the source can no longer be read.
        OSError: writing failed.
        Cancelled: the user asked to stop.
    """
    digest = hashlib.sha256()
    done = 0
    while done <= size and (content := _read(source, min(CHUNK, size + 1 - done))):
        disk.write(target, content)
        digest.update(content)
        done += len(content)
        task.report(stage, done / max(1, size))
    return done, digest.hexdigest()


def _read(source: BinaryIO, count: int) -> bytes:
    try:
        return source.read(count)
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise ModelError(
            f"The model can no longer be read ({reason}): is it still there?"
        ) from error


def settle(file: BinaryIO) -> None:
    """Wait until what was written is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def hash_file(path: Path, task: Task, stage: str) -> str:
    """The SHA-256 of a file.

    Raises:
        OSError: it cannot be read.
        Cancelled: the user asked to stop.
    """
    digest = hashlib.sha256()
    size, done = path.stat().st_size, 0
    with path.open("rb") as file:
        while content := file.read(CHUNK):
            digest.update(content)
            done += len(content)
            task.report(stage, done / max(1, size))
    return digest.hexdigest()
