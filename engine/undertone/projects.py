"""A recording and a project file become an analysed project; a killed analysis resumes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from undertone import codec
from undertone.contracts import Speech, Transcription
from undertone.engines import Engines
from undertone.errors import ProjectError
from undertone.model import Document, Media, Segment
from undertone.observer import Observer
from undertone.options import Options
from undertone.pipeline import analyze
from undertone.project import Project
from undertone.task import Task

SPEECH = "speech"


class ProjectJournal:
    """The journal of an analysis, kept in its project file."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._count = len(project.transcriptions())

    def speech(self) -> Speech | None:
        plain = self._project.stage(SPEECH)
        return None if plain is None else codec.from_plain(Speech, plain)

    def save_speech(self, speech: Speech) -> None:
        self._project.save_stage(SPEECH, codec.to_plain(speech))

    def transcriptions(self) -> dict[str, Transcription]:
        return {
            key: codec.from_plain(Transcription, plain)
            for key, plain in self._project.transcriptions().items()
        }

    def save_transcription(self, key: str, transcription: Transcription) -> None:
        self._project.save_transcription(self._count, key, codec.to_plain(transcription))
        self._count += 1

    def append_segments(self, segments: Sequence[Segment]) -> None:
        self._project.append_segments(segments)


class _Opener:
    """Opens the project once the recording is decoded, and keeps it for the end."""

    def __init__(self, path: Path, options: Options) -> None:
        self._path = path
        self._options = replace(options, threads=None)
        self.project: Project | None = None

    def __call__(self, media: Media) -> ProjectJournal:
        if self._path.exists():
            self.project = Project.open(self._path)
            self._continue(self.project, media)
        else:
            self.project = Project.create(self._path, media=media, options=self._options)
        return ProjectJournal(self.project)

    def _continue(self, project: Project, media: Media) -> None:
        require_same_recording(project, media)
        if project.options != self._options or project.status == "complete":
            same = project.options == self._options
            forget = () if same else (SPEECH,)
            project.restart(self._options, forget=forget, transcriptions=not same)


def analyze_into(
    project_path: Path,
    recording: Path,
    options: Options,
    task: Task,
    *,
    observer: Observer | None = None,
    engines: Engines | None = None,
    folder: Path | None = None,
) -> Document:
    """Analyse a recording into a project file, going on where a killed analysis stopped.

    A project that is complete for these options is returned as it is.

    Raises:
        ProjectError: the project belongs to another recording, or corrections would be lost.
        UndertoneError: whatever `analyze` raises.
    """
    finished = finished_document(project_path, options)
    if finished is not None:
        return finished
    opener = _Opener(project_path, options)
    try:
        document = analyze(
            recording,
            options,
            task,
            journal=opener,
            observer=observer,
            engines=engines,
            folder=folder,
        )
        document = stamped(document)
        if opener.project is not None:
            opener.project.save_document(document)
        return document
    finally:
        if opener.project is not None:
            opener.project.close()


def finished_document(path: Path, options: Options) -> Document | None:
    """The document of a project that needs no work for these options; None when it does.

    Raises:
        ProjectError: other options would throw corrections away.
    """
    if not path.exists():
        return None
    with Project.open(path, read_only=True) as project:
        if project.status != "complete":
            return None
        document = project.document()
        if project.options == replace(options, threads=None):
            return document
    corrected = sum(segment.edited for segment in document.segments)
    if corrected:
        raise ProjectError(
            f"{path.name} holds {corrected} corrected segments that a new analysis would lose:"
            " use --redo for one step, or another project file."
        )
    return None


def require_same_recording(project: Project, media: Media) -> None:
    """Raise `ProjectError` unless the project was made from this very recording."""
    if project.media.sha256 != media.sha256:
        raise ProjectError(
            f"{project.path.name} belongs to another recording ({project.media.file_name}),"
            f" not to {media.file_name}."
        )


def stamped(document: Document) -> Document:
    """The document with the time of its analysis, for the project only."""
    now = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    return replace(document, provenance=replace(document.provenance, analysed_at=now))
