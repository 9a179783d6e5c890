"""A path becomes a checked SQLite connection whose every failure is one sentence.

The journal is SQLite's rollback journal, so one file is the whole project at any moment; a
transaction that a killed process left behind is rolled back by whoever opens the file next.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from undertone.errors import ProjectError
from undertone.files import draft_beside, put_in_place

APPLICATION_ID = 0x556E6474  # "Undt"
FORMAT_VERSION = 1
WAIT_S = 5.0
LONGEST_NAME = 255 - len("-journal")  # bytes: SQLite puts its journal beside the file
_PRAGMAS = ("journal_mode=DELETE", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF")


def connect(path: Path, *, read_only: bool = False, wait_s: float = WAIT_S) -> sqlite3.Connection:
    """Open an existing project file and check that it is one, whole, and of this version.

    A read-only connection may still roll back what a killed process left, where it has the rights.

    Raises:
        ProjectError: missing, empty, foreign, damaged, newer, locked, or no rights.
    """
    _require_file(path)
    with explained(path):
        connection = sqlite3.connect(path.absolute(), timeout=wait_s, isolation_level=None)
    try:
        with explained(path):
            _check(connection, path)
            _prepare(connection)
            if read_only:
                connection.execute("PRAGMA query_only=ON")
            else:
                _prove_writable(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def create(path: Path, script: str, meta: Mapping[str, str]) -> None:
    """Make a new project file with the tables of `script` and rows of `meta`, whole or not at all.

    An older project of that name is replaced; any other file is refused.

    Raises:
        ProjectError: another kind of file is there, or no file can be made.
    """
    if not path.parent.is_dir():
        raise ProjectError(f"There is no folder {path.parent} to make the project in.")
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        raise ProjectError("The project needs a shorter name.")
    if path.exists() and not (path.is_file() and path.stat().st_size == 0):
        connect(path).close()  # also rolls back its journal, which must not meet the new file
    draft = draft_beside(path)
    try:
        with explained(path), closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            _prepare(connection)
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={FORMAT_VERSION}")
            connection.executescript(script)
            connection.executemany("INSERT INTO meta(key, value) VALUES (?, ?)", meta.items())
        put_in_place(draft, path)
    except OSError as error:
        raise ProjectError(f"The project {path.name} cannot be made: {_reason(error)}.") from error
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's failures into sentences about the project at `path`.

    Raises:
        ProjectError: SQLite failed.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a fault of the program, not of the file
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        raise ProjectError(_sentence(code, path.name)) from error


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Everything inside is written, or nothing.

    Raises:
        ProjectError: the project is locked, read-only or damaged, or the disk is full.
    """
    with explained(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:  # SQLite itself may have rolled back on a full disk
                connection.execute("ROLLBACK")


@contextmanager
def snapshot(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Everything read inside is of one moment, whatever others write meanwhile.

    Raises:
        ProjectError: the project is locked or damaged.
    """
    with explained(path):
        connection.execute("BEGIN")
        try:
            yield
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def data_version(connection: sqlite3.Connection) -> int:
    """A number that changes when another connection has written since it was last asked for."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _require_file(path: Path) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise ProjectError(f"There is no project {path.name} in that folder.") from None
    except (OSError, ValueError) as error:
        raise ProjectError(f"{path.name} cannot be opened: {_reason(error)}.") from error
    if not path.is_file():
        raise ProjectError(f"{path.name} is not a file.")
    if size == 0:
        raise ProjectError(f"{path.name} is empty, so it is no Undertone project.")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise ProjectError(_sentence(sqlite3.SQLITE_NOTADB, path.name))
    if version > FORMAT_VERSION:
        raise ProjectError(
            f"The project {path.name} was made by a newer version of Undertone (format {version}; "
            f"this version reads up to {FORMAT_VERSION})."
        )
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise ProjectError(_sentence(sqlite3.SQLITE_CORRUPT, path.name))


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _prove_writable(connection: sqlite3.Connection) -> None:
    # Writes into the journal and takes it back: asks for the lock and for both rights now.
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version={FORMAT_VERSION}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _sentence(code: int, name: str) -> str:
    sentences = {
        sqlite3.SQLITE_BUSY: f"The project {name} is already open in another program.",
        sqlite3.SQLITE_LOCKED: f"The project {name} is already open in another program.",
        sqlite3.SQLITE_READONLY: f"The project {name} cannot be changed: it is write-protected.",
        sqlite3.SQLITE_PERM: f"You have no rights to use the project {name}.",
        sqlite3.SQLITE_CANTOPEN: f"The project {name} cannot be opened or changed in its folder: "
        "check your rights there.",
        sqlite3.SQLITE_FULL: f"The disk is full: the last change to the project {name} was not "
        "saved, everything before it was.",
        sqlite3.SQLITE_IOERR: f"The disk failed while the project {name} was being used.",
        sqlite3.SQLITE_NOTADB: f"{name} is not an Undertone project.",
    }
    return sentences.get(code, f"The project {name} is damaged.")


def _reason(error: OSError | ValueError) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
