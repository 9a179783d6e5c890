"""The `.undertone` project file: an analysis as it grows, its result, and every edit, in SQLite.

Each public method that writes is one transaction with `synchronous=FULL`: what it returned from is
on the disk, whatever happens next. JSON in the `data` and `value` columns is the truth; the other
columns of `segments` repeat parts of it for queries.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, cast

from undertone import codec, database
from undertone.codec import Json
from undertone.document_store import DocumentStore
from undertone.edit_log import EditLog
from undertone.errors import InputError, ProjectError
from undertone.history import History, amended, difference
from undertone.model import Document, Media, Segment, Speaker
from undertone.options import Options
from undertone.project_schema import SCHEMA, Summary

Status = Literal["running", "complete"]
SUFFIX = ".undertone"


class Project:
    """One open project; a context manager. Use it from one thread.

    Several may be open on one file. A writer that finds that another one wrote since it last
    looked refuses, so that no work is overwritten unseen.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """For `create` and `open`; the connection is `database.connect`'s."""
        self.path = path
        self._connection = connection
        self._seen = database.data_version(connection)
        self._store = DocumentStore(connection)
        self._log = EditLog(connection)

    @classmethod
    def create(cls, path: Path, *, media: Media, options: Options) -> Project:
        """Start a project, replacing an older project of that name but no other file.

        Raises:
            ProjectError: another kind of file is there, or the folder cannot be written to.
        """
        start = {"media": media, "options": options, "status": "running"}
        meta = {key: codec.dumps(value) for key, value in start.items()}
        database.create(path, SCHEMA, meta)
        return cls.open(path)

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, wait_s: float = database.WAIT_S
    ) -> Project:
        """Open a project; waits up to `wait_s` seconds for another program to finish writing.

        Raises:
            ProjectError: it is missing, damaged, newer, locked, no project, or there are no rights.
        """
        connection = database.connect(path, read_only=read_only, wait_s=wait_s)
        try:
            with database.explained(path):
                project = cls(path, connection)
                project.status, project.media, project.options  # noqa: B018 - damage shows here
                if not read_only:
                    project._log.prepare()
        except BaseException:
            connection.close()
            raise
        return project

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @property
    def media(self) -> Media:
        with self._reading():
            return self._store.required("media", Media)

    @property
    def options(self) -> Options:
        with self._reading():
            return self._store.required("options", Options)

    @property
    def status(self) -> Status:
        """ "running" until `save_document` says "complete"; a killed analysis stays "running"."""
        with self._reading():
            status = self._store.get("status", str, "")
        if status not in ("running", "complete"):
            raise ProjectError(f"The project {self.path.name} is damaged.")
        return cast(Status, status)

    def restart(
        self, options: Options, *, forget: Collection[str] = (), transcriptions: bool = False
    ) -> None:
        """Mark the analysis as running again, without the named stages' results.

        The document stays as it is until the first new segments replace it. `transcriptions`
        forgets the finished pieces too.
        """
        with self._write():
            self._store.put({"options": options, "status": "running", "outdated": True})
            names = [(name,) for name in forget]
            self._connection.executemany("DELETE FROM stages WHERE name = ?", names)
            if transcriptions:
                self._connection.execute("DELETE FROM pieces")

    def save_stage(self, name: str, value: Json) -> None:
        """Keep the result of a finished stage, for an analysis that resumes."""
        with self._write():
            self._put_stages({name: value})

    def stage(self, name: str) -> Json:
        """What `save_stage` kept under that name; None when it has not finished."""
        rows = self._select("SELECT value FROM stages WHERE name = ?", (name,))
        return self._parsed(rows[0][0]) if rows else None

    def save_transcription(self, index: int, key: str, value: Json) -> None:
        """Keep one finished piece: `index` orders them, `key` says which it is."""
        with self._write():
            self._connection.execute(
                "INSERT OR REPLACE INTO pieces(key, position, value) VALUES (?, ?, ?)",
                (key, index, codec.dumps(value)),
            )

    def transcriptions(self) -> dict[str, Json]:
        """The finished pieces by key, in the order of their index."""
        rows = self._select("SELECT key, value FROM pieces ORDER BY position, key")
        return {key: self._parsed(value) for key, value in rows}

    def append_segments(
        self, segments: Iterable[Segment], *, speakers: Sequence[Speaker] | None = None
    ) -> None:
        """Keep segments as they are finished; one of a known id replaces that one.

        `speakers` are those known so far, so that the growing document has their names.
        """
        with self._write():
            outdated = self._store.get("outdated", bool, False)
            self._store.append(segments, replacing=outdated)
            self._store.put({"outdated": False} if outdated else {})
            self._store.put({} if speakers is None else {"speakers": speakers})

    def save_document(self, document: Document, *, status: Status = "complete") -> None:
        """Replace the whole document, in one transaction."""
        with self._write():
            self._log.forget()
            self._store.put({"status": status, "outdated": False})
            self._store.store(document, None)

    def save_edit(
        self, document: Document, label: str, *, options: Options | None = None,
        stages: Mapping[str, Json] | None = None,
    ) -> None:  # fmt: skip
        """Keep an edited document; writes only the rows that the edit changed.

        `options` and `stages` are new ones, where a stage was run again.

        Raises:
            ProjectError: the analysis is unfinished; another program changed the project; or it
                cannot be written.
        """
        with self._write_edit() as before:
            self._store.store(document, self._log.append(label, difference(before, document)))
            self._store.put({} if options is None else {"options": options})
            self._put_stages(stages or {})

    def amend_edit(self, document: Document) -> None:
        """Keep more of the latest edit: both are taken back together.

        Where no edit stands it is kept without a name.

        Raises:
            ProjectError: as `save_edit`.
        """
        with self._write_edit() as before:
            latest = self._log.latest(undone=False)
            if latest is not None:
                number, change = latest
                self._log.amend(number, amended(change, before, document))
            self._store.store(document, latest[0] if latest else None)

    def undo(self) -> Document:
        """Take the latest edit back, where there is one; the document as it is then.

        Raises:
            ProjectError: as `save_edit`; or the history is damaged.
        """
        return self._step(undone=True)

    def redo(self) -> Document:
        """Do the edit again that was taken back last; raises as `undo`."""
        return self._step(undone=False)

    def history(self) -> History:
        """Every edit that can be taken back or done again.

        Raises:
            ProjectError: the project is damaged or locked.
        """
        with self._reading():
            return self._log.history()

    def document(self) -> Document:
        """The document as it stands; while the analysis runs, what is finished of it.

        Raises:
            ProjectError: the project is damaged or locked.
        """
        with database.snapshot(self._connection, self.path), self._readable():
            self._seen = database.data_version(self._connection)
            self._store.forget()
            return self._store.document(running=self.status == "running")

    @property
    def summary(self) -> Summary:
        """What `undertone info` shows.

        Raises:
            ProjectError: the project is damaged or locked.
        """
        document, status = self.document(), self.status
        with self._reading():
            return Summary.of(document, status, self._log.labels())

    @contextmanager
    def _write_edit(self) -> Iterator[Document]:
        """A transaction on a finished project, with the document that it holds."""
        with self._write():
            if self.status != "complete":
                raise ProjectError("The analysis must finish before its result can be edited.")
            yield self._store.document(running=False)

    def _step(self, *, undone: bool) -> Document:
        with self._write_edit() as before:
            latest = self._log.latest(undone=not undone)
            if latest is None:
                return before
            number, change = latest
            document = change.undone(before) if undone else change.redone(before)
            self._store.store(document, None if undone else number)
            self._log.mark(number, undone=undone)
        return document

    @contextmanager
    def _write(self) -> Iterator[None]:
        try:
            with database.transaction(self._connection, self.path), self._readable():
                if database.data_version(self._connection) != self._seen:
                    raise ProjectError(
                        f"Another program changed the project {self.path.name}: open it again."
                    )
                yield
        except BaseException:
            self._store.forget()
            raise

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with database.explained(self.path), self._readable():
            yield

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except ProjectError:
            raise
        except InputError as error:
            raise ProjectError(f"The project {self.path.name} is damaged.") from error

    def _put_stages(self, values: Mapping[str, Json]) -> None:
        rows = [(name, codec.dumps(value)) for name, value in values.items()]
        query = "INSERT OR REPLACE INTO stages(name, value) VALUES (?, ?)"
        self._connection.executemany(query, rows)

    def _select(self, query: str, values: tuple[object, ...] = ()) -> list[Any]:
        with database.explained(self.path):
            return self._connection.execute(query, values).fetchall()

    def _parsed(self, text: str) -> Json:
        try:
            return json.loads(text)
        except ValueError as error:
            raise ProjectError(f"The project {self.path.name} is damaged.") from error
