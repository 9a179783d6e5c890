"""Bytes become a file that is there whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path


def draft_beside(path: Path) -> Path:
    """A new name in the same folder; short, as `path`'s may be as long as the system allows."""
    return path.with_name(f".undertone-{secrets.token_hex(6)}.tmp")


def put_in_place(draft: Path, path: Path) -> None:
    """Give a finished draft its name, replacing what was there, and wait for the disk.

    Raises:
        OSError: the system refused; the draft is still there and `path` is as it was.
    """
    os.replace(draft, path)
    if os.name == "posix":  # Windows cannot open folders, and needs not
        with suppress(OSError):  # some network file systems refuse: the file itself is safe
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def write_whole(
    contents: Mapping[Path, bytes], put: Callable[[Path, Path], None] = put_in_place
) -> None:
    """Write files so that a crash at any moment leaves each of them old or new, never half.

    All are on the disk before the first gets its name.

    Raises:
        OSError: one cannot be written; no draft stays behind.
    """
    drafts = {path: draft_beside(path) for path in contents}
    try:
        for path, draft in drafts.items():
            # "x" never follows a link that somebody put there.
            with draft.open("xb") as stream:
                stream.write(contents[path])
                stream.flush()
                os.fsync(stream.fileno())
        for path, draft in drafts.items():
            put(draft, path)
    except BaseException:
        for draft in drafts.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)
        raise
