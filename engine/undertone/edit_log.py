"""The edits of a project as rows: their names and times, and what is needed to take them back.

Edits whose change is not known (an older version made them) cannot be taken back, nor can what was
before them.
"""

from __future__ import annotations

import json
import sqlite3

from undertone import history
from undertone.errors import InputError
from undertone.history import Change, Entry, History

TABLE = """
CREATE TABLE IF NOT EXISTS changes(
    edit INTEGER PRIMARY KEY REFERENCES edits(number),
    undone INTEGER NOT NULL DEFAULT 0,
    change TEXT NOT NULL
)
"""
_DONE = "SELECT edit, change FROM changes WHERE NOT undone ORDER BY edit DESC LIMIT 1"
_UNDONE = "SELECT edit, change FROM changes WHERE undone ORDER BY edit LIMIT 1"


class EditLog:
    """Reads and writes the log of one connection; the caller has begun a transaction to write."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def prepare(self) -> None:
        """Have the table, also in a project of an older version."""
        if not self._exists():
            self._connection.execute(TABLE)

    def append(self, label: str, change: Change) -> int:
        """A new edit, by its number; what was taken back can no longer be done again."""
        self._drop_undone()
        run = self._connection.execute
        number = run("INSERT INTO edits(label) VALUES (?)", (label,)).lastrowid
        assert number is not None
        run("INSERT INTO changes(edit, change) VALUES (?, ?)", (number, _text(change)))
        return number

    def forget(self) -> None:
        """Another analysis replaced the document: no edit of the old one can be taken back."""
        self._drop_undone()
        self._connection.execute("DELETE FROM changes")

    def amend(self, number: int, change: Change) -> None:
        """More of an edit."""
        self._connection.execute(
            "UPDATE changes SET change = ? WHERE edit = ?", (_text(change), number)
        )

    def mark(self, number: int, *, undone: bool) -> None:
        """An edit was taken back or done again."""
        self._connection.execute(
            "UPDATE changes SET undone = ? WHERE edit = ?", (int(undone), number)
        )

    def latest(self, *, undone: bool) -> tuple[int, Change] | None:
        """The edit to take back next, or to do again next, with its number.

        Raises:
            InputError: it is damaged.
        """
        row = self._connection.execute(_UNDONE if undone else _DONE).fetchone()
        if row is None or (not undone and row[0] < self._barrier()):
            return None
        return row[0], _change(row[1])

    def history(self) -> History:
        """All edits that can be taken back or done again.

        Raises:
            InputError: they are damaged.
        """
        if not self._exists():
            return History()
        rows = self._connection.execute(
            "SELECT label, change, edited_at, undone FROM edits JOIN changes ON edit = number"
            " WHERE number > ? ORDER BY number",
            (self._barrier(),),
        ).fetchall()
        entries = [
            (Entry(label, _change(text), when), undone) for label, text, when, undone in rows
        ]
        return History(
            tuple(entry for entry, undone in entries if not undone),
            tuple(entry for entry, undone in entries if undone),
        )

    def labels(self) -> tuple[tuple[str, str], ...]:
        """Label and time of every edit that stands, oldest first."""
        query = "SELECT label, edited_at FROM edits"
        if self._exists():
            query += " WHERE number NOT IN (SELECT edit FROM changes WHERE undone)"
        rows = self._connection.execute(f"{query} ORDER BY number").fetchall()
        return tuple((label, when) for label, when in rows)

    def _drop_undone(self) -> None:
        run = self._connection.execute
        run(
            "UPDATE segments SET last_edit = NULL WHERE last_edit IN"
            " (SELECT edit FROM changes WHERE undone)"
        )
        dropped = run("DELETE FROM changes WHERE undone RETURNING edit").fetchall()
        self._connection.executemany("DELETE FROM edits WHERE number = ?", dropped)

    def _barrier(self) -> int:
        """The latest edit whose change is not known; 0 when there is none."""
        row = self._connection.execute(
            "SELECT max(number) FROM edits WHERE number NOT IN (SELECT edit FROM changes)"
        ).fetchone()
        return int(row[0] or 0)

    def _exists(self) -> bool:
        query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'changes'"
        return self._connection.execute(query).fetchone() is not None


def _text(change: Change) -> str:
    return json.dumps(history.to_plain(change), separators=(",", ":"), allow_nan=False)


def _change(text: str) -> Change:
    try:
        return history.from_plain(json.loads(text))
    except ValueError as error:
        raise InputError("The saved history cannot be read.") from error
