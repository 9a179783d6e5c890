"""Which files an earlier export wrote, so that only those are replaced without asking.

A file counts as one as long as nobody changed it. The memory holds digests alone, neither names nor
texts; losing it costs a question.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from undertone.errors import OutputError
from undertone.files import write_whole

MOST = 10_000


class EarlierExports:
    """The memory, in one file; one that is missing or damaged is empty."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def require_replaceable(self, targets: Iterable[Path]) -> None:
        """Refuse to replace what is not an unchanged earlier export.

        Raises:
            OutputError: such a file is there.
        """
        known = self._known()
        for target in targets:
            if target.is_file() and known.get(_place(target)) != _content(target):
                raise OutputError(
                    f"{target.name} is there already and is no unchanged earlier export;"
                    " --force replaces it."
                )

    def remember(self, written: Iterable[Path]) -> None:
        """Take note of files that were just written; a full disk is no reason to fail."""
        known = self._known()
        for path in written:
            known.pop(_place(path), None)
            known[_place(path)] = _content(path)
        latest = dict(list(known.items())[-MOST:])
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole({self._path: json.dumps(latest).encode("ascii")})

    def _known(self) -> dict[str, str]:
        try:
            plain = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return plain if isinstance(plain, dict) else {}


def _place(path: Path) -> str:
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()


def _content(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise OutputError(f"{path.name} cannot be replaced: {error.strerror}.") from error
