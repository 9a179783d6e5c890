"""A private folder for decoded sound, removed at the end, or at the next start after a crash."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from undertone.errors import OutputError

PREFIX = "undertone-"
_LOCK = "in-use"


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new empty folder that only this user may read.

    Folders that a killed process left behind are removed first: they hold recordings.

    Raises:
        OutputError: the place for temporary files is full or cannot be written.
    """
    remove_abandoned()
    with ExitStack() as stack:
        try:
            temporary = tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
            folder = Path(stack.enter_context(temporary))
            _locked(stack.enter_context((folder / _LOCK).open("wb")))
            (folder / "sound").mkdir()
        except OSError as error:
            place = tempfile.gettempdir()
            raise OutputError(f"The folder for temporary files, {place}, is not usable.") from error
        yield folder / "sound"


def remove_abandoned() -> None:
    """Remove this user's folders whose process is gone; others' are left alone."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            if not folder.is_symlink() and _abandoned(folder):
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue  # it vanished, or is somebody else's


def _abandoned(folder: Path) -> bool:
    lock = folder / _LOCK
    if not lock.is_file():
        return False  # not ours, or just being made
    with lock.open("r+b") as file:
        return _locked(file)


def _locked(file: IO[bytes]) -> bool:
    """Whether the lock was free; it is held until the file is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
