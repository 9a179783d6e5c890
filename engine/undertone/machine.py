"""What was found out about this machine, kept between runs: measured speeds, devices that failed.

It can be deleted at any time. `UNDERTONE_CACHE` names another folder for it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
from platformdirs import user_cache_path

from undertone.files import write_whole

FILE = "machine.json"
FOLDER_VARIABLE = "UNDERTONE_CACHE"


class Machine:
    """Named tables of plain values. What cannot be read or written is forgotten.

    Args:
        folder: where they are kept; the user's cache folder by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        chosen = os.environ.get(FOLDER_VARIABLE)
        self._path = (
            folder or (Path(chosen) if chosen else user_cache_path("undertone", appauthor=False))
        ) / FILE

    def table(self, name: str) -> dict[str, Any]:
        """One table; empty when there is none."""
        found = self._read().get(name)
        return dict(found) if isinstance(found, dict) else {}

    def put(self, name: str, values: Mapping[str, Any]) -> None:
        """Change these values of a table; None removes one."""
        everything = self._read()
        table = {**self.table(name), **values}
        everything[name] = {key: value for key, value in table.items() if value is not None}
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole({self._path: json.dumps(everything, indent=1).encode()})

    def _read(self) -> dict[str, Any]:
        try:
            plain = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return plain if isinstance(plain, dict) else {}


def memory_bytes() -> int:
    """The memory of this machine; psutil is at home here."""
    return int(psutil.virtual_memory().total)
