"""Where the index of all projects lies, and how a new project gets into it."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path

from undertone.errors import UndertoneError
from undertone.library import Library

INDEX = "library.sqlite"


def index_path() -> Path:
    """Where the index lies: among the user's data."""
    return user_data_path("undertone", appauthor=False) / INDEX


def enter(project: Path) -> None:
    """Make a project known to `undertone search`; where that fails, a search of its folder does."""
    with suppress(UndertoneError, OSError, sqlite3.Error), Library(index_path()) as library:
        library.refresh([project])
