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
from typing import Any, Literal, TypeVar, cast

from undertone import codec, database
from undertone.codec import Json
from undertone.errors import InputError, ProjectError
from undertone.model import Document, Media, Provenance, Segment, SegmentId, Span, Speaker, Turn
from undertone.options import Options
from undertone.project_schema import DOCUMENT_FIELDS, SCHEMA, Summary, segment_row

Status = Literal["running", "complete"]
SUFFIX = ".undertone"
T = TypeVar("T")


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
        # What the segment rows hold, so that an edit writes only what it changed.
        self._known: dict[SegmentId, tuple[int, Segment]] | None = None

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
        except BaseException:
            connection.close()
            raise
        return project

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; every change is already in it."""
        self._connection.close()

    @property
    def media(self) -> Media:
        return self._required("media", Media)

    @property
    def options(self) -> Options:
        return self._required("options", Options)

    @property
    def status(self) -> Status:
        """ "running" until `save_document` says "complete"; a killed analysis stays "running"."""
        status = self._meta("status", str, "")
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
            self._put({"options": options, "status": "running", "outdated": True})
            self._many("DELETE FROM stages WHERE name = ?", [(name,) for name in forget])
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
            if self._meta("outdated", bool, False):
                self._connection.execute("DELETE FROM segments")
                self._put({"outdated": False})
                self._known = None
            known = self._known_rows()
            for segment in segments:
                position = known[segment.id][0] if segment.id in known else len(known)
                self._upsert(position, segment, None)
                known[segment.id] = (position, segment)
            if speakers is not None:
                self._put({"speakers": speakers})

    def save_document(self, document: Document, *, status: Status = "complete") -> None:
        """Replace the whole document, in one transaction."""
        with self._write():
            self._put({"status": status, "outdated": False})
            self._store(document, None)

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
        with self._write():
            if self.status != "complete":
                raise ProjectError("The analysis must finish before its result can be edited.")
            edit = self._connection.execute("INSERT INTO edits(label) VALUES (?)", (label,))
            self._store(document, edit.lastrowid)
            self._put({} if options is None else {"options": options})
            self._put_stages(stages or {})

    def document(self) -> Document:
        """The document as it stands; while the analysis runs, what is finished of it.

        Raises:
            ProjectError: the project is damaged or locked.
        """
        with database.snapshot(self._connection, self.path), self._readable():
            self._seen = database.data_version(self._connection)
            self._known = None
            known = self._known_rows().values()
            running = self.status == "running"
            ordered = sorted(known, key=lambda row: (row[1].start_ms if running else 0, row[0]))
            return Document(
                media=self.media,
                segments=tuple(segment for _, segment in ordered),
                speakers=self._meta("speakers", tuple[Speaker, ...], ()),
                turns=self._meta("turns", tuple[Turn, ...], ()),
                speech=self._meta("speech", tuple[Span, ...], ()),
                warnings=self._meta("warnings", tuple[str, ...], ()),
                language=self._meta("language", cast(type[str | None], str | None), None),
                provenance=self._meta("provenance", Provenance, Provenance(version="")),
                attributes=self._meta("attributes", tuple[tuple[str, str], ...], ()),
            )

    @property
    def summary(self) -> Summary:
        """What `undertone info` shows.

        Raises:
            ProjectError: the project is damaged or locked.
        """
        document, status = self.document(), self.status
        edits = self._select("SELECT label, edited_at FROM edits ORDER BY number")
        return Summary.of(document, status, tuple((label, when) for label, when in edits))

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
            self._known = None
            raise

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except ProjectError:
            raise
        except InputError as error:
            raise ProjectError(f"The project {self.path.name} is damaged.") from error

    def _store(self, document: Document, edit: int | None) -> None:
        if len({segment.id for segment in document.segments}) != len(document.segments):
            raise ValueError("two segments have one id")
        known = self._known_rows()
        wanted = {s.id: (position, s) for position, s in enumerate(document.segments)}
        gone = [(segment,) for segment in known.keys() - wanted.keys()]
        self._many("DELETE FROM segments WHERE id = ?", gone)
        for key, (position, segment) in wanted.items():
            if key not in known or known[key][1] != segment:
                self._upsert(position, segment, edit)
        moved = [(at, key) for key, (at, _) in wanted.items() if known.get(key, (at,))[0] != at]
        self._many("UPDATE segments SET position = ? WHERE id = ?", moved)
        self._put({name: getattr(document, name) for name in DOCUMENT_FIELDS})
        self._known = wanted

    def _put_stages(self, values: Mapping[str, Json]) -> None:
        rows = [(name, codec.dumps(value)) for name, value in values.items()]
        self._many("INSERT OR REPLACE INTO stages(name, value) VALUES (?, ?)", rows)

    def _upsert(self, position: int, segment: Segment, edit: int | None) -> None:
        row = (*segment_row(segment), position, edit, codec.dumps(segment))
        marks = ", ".join("?" * len(row))
        self._connection.execute(f"INSERT OR REPLACE INTO segments VALUES ({marks})", row)

    def _known_rows(self) -> dict[SegmentId, tuple[int, Segment]]:
        if self._known is None:
            rows = self._select("SELECT position, data FROM segments")
            loaded = [(position, codec.loads(Segment, data)) for position, data in rows]
            self._known = {segment.id: (position, segment) for position, segment in loaded}
        return self._known

    def _put(self, values: dict[str, object]) -> None:
        self._many(
            "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE"
            " SET value = excluded.value WHERE value IS NOT excluded.value",
            [(key, codec.dumps(value)) for key, value in values.items()],
        )

    def _meta(self, key: str, kind: type[T], default: T) -> T:
        rows = self._select("SELECT value FROM meta WHERE key = ?", (key,))
        with self._readable():
            return codec.loads(kind, rows[0][0]) if rows else default

    def _required(self, key: str, kind: type[T]) -> T:
        with self._readable():
            rows = self._select("SELECT value FROM meta WHERE key = ?", (key,))
            return codec.loads(kind, rows[0][0] if rows else "")

    def _select(self, query: str, values: tuple[object, ...] = ()) -> list[Any]:
        with database.explained(self.path):
            return self._connection.execute(query, values).fetchall()

    def _many(self, query: str, rows: Iterable[tuple[object, ...]]) -> None:
        self._connection.executemany(query, rows)

    def _parsed(self, text: str) -> Json:
        try:
            return json.loads(text)
        except ValueError as error:
            raise ProjectError(f"The project {self.path.name} is damaged.") from error
