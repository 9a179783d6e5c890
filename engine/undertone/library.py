"""Many project files become one searchable index: what there is, and who said what where.

The index is a SQLite file of its own that can always be made again from the projects, which are
only read. Full text is FTS5's, without regard to case and accents.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from undertone.analytics.labels import label_of, mean_polarity
from undertone.errors import InputError, OutputError, ProjectError
from undertone.library_schema import entry_row, is_damage, opened, remade, segment_rows
from undertone.library_search import Hit, search
from undertone.model import Document, Label
from undertone.project import SUFFIX, Project
from undertone.task import Task

__all__ = ["Entry", "Hit", "Library", "Refreshed", "project_files"]

LIMIT = 200
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry:
    """One project of the library.

    Attributes:
        name: the recording's file name.
        polarity: mean over the scored segments, weighted by length.
        problem: why it cannot be read, in one sentence; empty when it can.
    """

    path: Path
    name: str
    status: str
    duration_ms: int
    segments: int
    speakers: tuple[str, ...]
    polarity: float | None
    attributes: tuple[tuple[str, str], ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What looking through the projects changed."""

    read: int
    unchanged: int
    gone: int
    unreadable: int


class Library:
    """The open index; a context manager. Use it from one thread.

    Raises:
        OutputError: the index can be neither opened nor made; by any method, it cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = opened(path)

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def refresh(self, places: Iterable[Path], task: Task | None = None) -> Refreshed:
        """Read the projects that are new or changed in files and folders; forget those gone.

        Projects that are known from elsewhere stay as long as their files are there.

        Raises:
            Cancelled: the user asked to stop; what was read stays.
        """
        known = self._whole(self._stamps)
        found = list(dict.fromkeys([*project_files(places), *map(Path, known)]))
        return self._whole(lambda: self._look_through(found, task))

    def _stamps(self) -> dict[str, str]:
        return dict(self._connection.execute("SELECT path, stamp FROM projects"))

    def _look_through(self, found: Sequence[Path], task: Task | None) -> Refreshed:
        known = self._stamps()
        read = unchanged = gone = unreadable = 0
        for number, path in enumerate(found):
            if task is not None:
                task.report("library", number / len(found))
            stamp = _stamp(path)
            if stamp is None:
                gone += self._forget(path)
            elif known.get(str(path)) == stamp:
                unchanged += 1
            elif self._take(path, stamp):
                read += 1
            else:
                unreadable += 1
        if task is not None:
            task.report("library", 1.0)
        return Refreshed(read, unchanged, gone, unreadable)

    def forget(self, path: Path) -> None:
        """Leave a project out; its file stays untouched."""
        self._whole(lambda: self._forget(path))

    def entries(self) -> tuple[Entry, ...]:
        """All projects, by name."""
        return self._whole(self._entries)

    def _entries(self) -> tuple[Entry, ...]:
        rows = self._connection.execute(
            "SELECT path, name, status, duration_ms, segments, speakers, polarity, attributes,"
            " problem FROM projects ORDER BY name COLLATE NOCASE, path"
        )
        return tuple(_entry(row) for row in rows)

    def search(
        self,
        text: str,
        *,
        label: Label | None = None,
        growing: bool = False,
        limit: int = LIMIT,
    ) -> tuple[Hit, ...]:
        """Segments whose words, note or speaker match, best first.

        Args:
            text: see `search_query`.
            label: only segments with this sentiment.
            growing: somebody is still typing.

        Raises:
            InputError: there is nothing to look for.
        """
        return self._whole(
            lambda: search(self._connection, text, label, growing=growing, limit=limit)
        )

    def _whole(self, work: Callable[[], T]) -> T:
        """What the work gives; a damaged index is made anew first, and empty until `refresh`.

        Raises:
            OutputError: the index cannot be read or written, or made anew.
        """
        try:
            return work()
        except (sqlite3.Error, ValueError, TypeError) as error:
            if isinstance(error, sqlite3.Error) and not is_damage(error):
                raise OutputError(f"The library cannot be used: {error}.") from error
        self._connection.close()
        self._connection = remade(self._path)
        try:
            return work()
        except sqlite3.Error as error:
            raise OutputError(f"The library cannot be used: {error}.") from error

    def _take(self, path: Path, stamp: str) -> bool:
        """Whether the project could be read; one that cannot is kept with its problem."""
        document, status, problem = None, "", ""
        try:
            with Project.open(path, read_only=True) as project:
                document, status = project.document(), project.status
        except (ProjectError, InputError) as error:
            problem = str(error)
        with self._transaction():
            self._delete(path)
            self._insert(path, stamp, document, status, problem)
        return document is not None

    def _insert(
        self, path: Path, stamp: str, document: Document | None, status: str, problem: str
    ) -> None:
        polarity = None if document is None else mean_polarity(document.segments)
        row = (str(path), stamp, *entry_row(path, document, status), polarity, problem)
        added = self._connection.execute(
            f"INSERT INTO projects VALUES (NULL, {', '.join('?' * len(row))})", row
        ).lastrowid
        if document is None:
            return
        labels = {each.id: label_of(each) for each in document.segments}
        for values, texts in segment_rows(document, labels):
            number = self._connection.execute(
                "INSERT INTO segments VALUES (NULL, ?, ?, ?, ?, ?, ?)", (added, *values)
            ).lastrowid
            self._connection.execute(
                "INSERT INTO texts(rowid, text, note, speaker) VALUES (?, ?, ?, ?)",
                (number, *texts),
            )

    def _forget(self, path: Path) -> int:
        with self._transaction():
            return self._delete(path)

    def _delete(self, path: Path) -> int:
        found = self._connection.execute("SELECT id FROM projects WHERE path = ?", (str(path),))
        ids = found.fetchall()
        for one in ids:
            self._connection.execute(
                "DELETE FROM texts WHERE rowid IN (SELECT id FROM segments WHERE project = ?)", one
            )
            self._connection.execute("DELETE FROM segments WHERE project = ?", one)
            self._connection.execute("DELETE FROM projects WHERE id = ?", one)
        return len(ids)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def project_files(places: Iterable[Path]) -> Iterator[Path]:
    """The project files among files and, at any depth, in folders; each once, absolute."""
    seen: set[Path] = set()
    for place in places:
        inside = sorted(place.rglob(f"*{SUFFIX}")) if place.is_dir() else [place]
        for path in inside:
            absolute = path.absolute()
            if absolute not in seen and path.suffix.lower() == SUFFIX and path.is_file():
                seen.add(absolute)
                yield absolute


def _stamp(path: Path) -> str | None:
    """What changes when the project does; None when it is gone."""
    try:
        known = path.stat()
    except OSError:
        return None
    return f"{known.st_mtime_ns}:{known.st_size}"


def _entry(row: tuple[str, str, str, int, int, str, float | None, str, str]) -> Entry:
    path, name, status, duration, segments, speakers, polarity, attributes, problem = row
    return Entry(
        path=Path(path),
        name=name,
        status=status,
        duration_ms=duration,
        segments=segments,
        speakers=tuple(json.loads(speakers)),
        polarity=polarity,
        attributes=tuple((key, value) for key, value in json.loads(attributes)),
        problem=problem,
    )
