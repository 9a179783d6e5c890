"""The tables of the library's index, and a document as rows of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from undertone.errors import OutputError
from undertone.model import Document, Label, SegmentId

SCHEMA_VERSION = 1
WAIT_S = 10.0  # for another window that is writing
_CIRCUMSTANCES = {
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL),
    *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH),
    *(sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_NOLFS),
}
SCHEMA = """
CREATE TABLE projects(
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    segments INTEGER NOT NULL,
    speakers TEXT NOT NULL,
    attributes TEXT NOT NULL,
    polarity REAL,
    problem TEXT NOT NULL
);
CREATE TABLE segments(
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES projects(id),
    segment TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    label TEXT
);
CREATE INDEX segments_project ON segments(project);
CREATE VIRTUAL TABLE texts USING fts5(
    text, note, speaker, tokenize = "unicode61 remove_diacritics 2"
);
"""


def entry_row(path: Path, document: Document | None, status: str) -> tuple[object, ...]:
    """The columns of `projects` from `name` to `attributes`."""
    if document is None:
        return (_plain(path.stem), status, 0, 0, "[]", "[]")
    speakers = [known.name for known in document.speakers]
    return (
        _plain(document.media.file_name),
        status,
        document.media.duration_ms,
        len(document.segments),
        json.dumps(speakers),
        json.dumps(document.attributes),
    )


def segment_rows(
    document: Document, labels: Mapping[SegmentId, Label | None]
) -> Iterator[tuple[tuple[object, ...], tuple[str, str, str]]]:
    """Per segment the columns of `segments` from `segment` on, and its text, note and speaker."""
    for each in document.segments:
        speaker = _plain(document.speaker_name(each.speaker))
        label = labels[each.id]
        shown = None if label is None else str(label)
        columns = (_plain(each.id), each.start_ms, each.end_ms, speaker, shown)
        yield columns, (_plain(each.text), _plain(each.note), speaker)


def opened(path: Path) -> sqlite3.Connection:
    """The index; one that is damaged or of another version is made anew.

    Raises:
        OutputError: it can be neither opened nor made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _prepared(path)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            return _anew(path)
    except (OSError, sqlite3.Error) as error:
        raise OutputError(f"The library cannot be opened in {path.parent}: {error}.") from error


def remade(path: Path) -> sqlite3.Connection:
    """An empty index in the place of a damaged one that nobody here has open.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        return _anew(path)
    except (OSError, sqlite3.Error) as error:
        raise OutputError(f"The library cannot be made anew in {path.parent}: {error}.") from error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file is at fault, and not the disk, its rights or another program's writing."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF not in _CIRCUMSTANCES


def _anew(path: Path) -> sqlite3.Connection:
    for end in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    return _prepared(path)


def _prepared(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, SCHEMA_VERSION):
            raise sqlite3.DatabaseError("the library is of another version")
        connection.execute("PRAGMA trusted_schema=OFF")
        if version == 0:
            connection.executescript(f"BEGIN;{SCHEMA}PRAGMA user_version={SCHEMA_VERSION};COMMIT;")
    except BaseException:
        connection.close()
        raise
    return connection


def _plain(text: str) -> str:
    """Text as UTF-8 can hold it, without the characters that mark what was found."""
    return text.translate({2: " ", 3: " "}).encode("utf-8", "replace").decode("utf-8")
