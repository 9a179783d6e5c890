"""A recording and a project file become an analysed project; a killed analysis resumes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from undertone import codec
from undertone.contracts import Speech, Transcription
from undertone.engines import Engines
from undertone.errors import MediaError, ProjectError
from undertone.model import Document, Media, Segment, Speaker
from undertone.observer import Observer
from undertone.options import Options, SentimentOptions, VoiceOptions
from undertone.pipeline import analyze
from undertone.project import Project
from undertone.speakers import named_speakers, speaker_name
from undertone.task import Task

SPEECH = "speech"


class ProjectJournal:
    """The journal of an analysis, kept in its project file.

    The file is made when there is something to keep: a recording without speech leaves none.
    """

    def __init__(self, path: Path, options: Options, observer: Observer | None = None) -> None:
        self._path = path
        self._observer = observer or Observer()
        self._options = comparable(options)
        self._media: Media | None = None
        self._project: Project | None = None
        self._count = 0
        self._speakers: tuple[Speaker, ...] = ()

    def begin(self, media: Media) -> ProjectJournal:
        """Open the project, if there is one, now that the recording is known."""
        self._media = media
        if self._path.exists():
            self._project = Project.open(self._path)
            self._continue(self._project, media)
            self._count = len(self._project.transcriptions())
        return self

    def close(self) -> None:
        """Let go of the file."""
        if self._project is not None:
            self._project.close()

    def speech(self) -> Speech | None:
        plain = self._project.stage(SPEECH) if self._project else None
        return None if plain is None else codec.from_plain(Speech, plain)

    def save_speech(self, speech: Speech) -> None:
        self._open().save_stage(SPEECH, codec.to_plain(speech))

    def transcriptions(self) -> dict[str, Transcription]:
        known = self._project.transcriptions() if self._project else {}
        return {key: codec.from_plain(Transcription, plain) for key, plain in known.items()}

    def save_transcription(self, key: str, transcription: Transcription) -> None:
        self._open().save_transcription(self._count, key, codec.to_plain(transcription))
        self._count += 1

    def append_segments(self, segments: Sequence[Segment]) -> None:
        speakers = named_speakers(segment.speaker for segment in segments)
        self._speakers = tuple(sorted({*self._speakers, *speakers}, key=lambda known: known.id))
        self._open().append_segments(segments, speakers=self._speakers)

    def save_document(self, document: Document) -> None:
        """Keep the finished document."""
        self._open().save_document(document)

    def _open(self) -> Project:
        if self._project is None:
            assert self._media is not None, "begin comes first"
            if self._path.exists():
                raise ProjectError(f"Another analysis began {self._path.name} meanwhile.")
            self._project = Project.create(self._path, media=self._media, options=self._options)
        return self._project

    def _continue(self, project: Project, media: Media) -> None:
        require_same_recording(project, media.sha256, media.file_name)
        equal = project.options == self._options
        same = _recognition(project.options) == _recognition(self._options)
        if project.status == "complete" and not equal:
            require_uncorrected(project.document(), project.path)
        if project.status == "running" and not same:
            self._observer.warning(
                f"{self._path.name} was begun with other options: it starts from the beginning."
            )
        if not equal or project.status == "complete":
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
    restart: bool = True,
) -> Document:
    """Analyse a recording into a project file, going on where a killed analysis stopped.

    A project that is complete for these options is returned as it is.

    Args:
        restart: analyse a project again that is complete for other options.

    Raises:
        ProjectError: the project belongs to another recording, corrections would be lost, or it is
            complete for other options and may not be analysed again.
        UndertoneError: whatever `analyze` raises.
    """
    finished = finished_document(project_path, recording, options)
    if finished is not None:
        return finished
    if not restart:
        _require_unfinished(project_path)
    with closing(ProjectJournal(project_path, options, observer)) as journal:
        document = analyze(
            recording,
            options,
            task,
            journal=journal.begin,
            observer=observer,
            engines=engines,
            folder=folder,
        )
        document = stamped(document)
        journal.save_document(document)
    return document


def finished_document(path: Path, recording: Path, options: Options) -> Document | None:
    """The document of a project that needs no work for these options; None when it does.

    Raises:
        ProjectError: the project belongs to another recording, or other options would throw
            corrections away.
    """
    if not path.exists():
        return None
    with Project.open(path, read_only=True) as project:
        if project.status != "complete":
            return None
        require_same_recording(project, sha256_of(recording), recording.name)
        document = project.document()
        if project.options == comparable(options):
            return document
    require_uncorrected(document, path)
    return None


def _require_unfinished(path: Path) -> None:
    if not path.exists():
        return
    with Project.open(path, read_only=True) as project:
        if project.status == "complete":
            raise ProjectError(
                f"{path.name} is finished with other options: use --redo STAGE, another --project,"
                " or --force to start again."
            )


def require_uncorrected(document: Document, path: Path) -> None:
    """Raise `ProjectError` where a new analysis would throw a researcher's work away."""
    if is_corrected(document):
        raise ProjectError(
            f"{path.name} holds corrections, labels or a summary that a new analysis would lose:"
            " use --redo for one step, or another project file."
        )


def is_corrected(document: Document) -> bool:
    """Whether a researcher changed something, such as a text, a note or a speaker's name, or had
    the interview labelled or summed up."""
    touched = any(
        s.edited or s.note or s.judgement or s.bookmark or s.checked for s in document.segments
    )
    read = document.labelling is not None or document.summary is not None
    return (
        touched or read or any(known.name != speaker_name(known.id) for known in document.speakers)
    )


def comparable(options: Options) -> Options:
    """The options without what cannot change a result, the models by their full paths."""
    return replace(
        options,
        threads=None,
        transcribe=replace(options.transcribe, model=_full(options.transcribe.model)),
        sentiment=replace(options.sentiment, model=_full(options.sentiment.model)),
    )


def _recognition(options: Options) -> Options:
    """What the finished pieces of an analysis depend on: not how words are scored, nor voices."""
    return replace(options, sentiment=SentimentOptions(), voice=VoiceOptions())


def _full(path: Path | None) -> Path | None:
    return None if path is None else path.absolute()


def require_same_recording(project: Project, sha256: str, file_name: str) -> None:
    """Raise `ProjectError` unless the project was made from this very recording."""
    if project.media.sha256 == sha256:
        return
    own = project.media.file_name
    if own == file_name:
        raise ProjectError(f"{file_name} is not the recording it was for {project.path.name}.")
    raise ProjectError(
        f"{project.path.name} belongs to another recording ({own}), not to {file_name}."
    )


def stamped(document: Document) -> Document:
    """The document with the time of its analysis, for the project only."""
    now = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    return replace(document, provenance=replace(document.provenance, analysed_at=now))


def sha256_of(recording: Path) -> str:
    """The SHA-256 of a recording's bytes.

    Raises:
        MediaError: it cannot be read.
    """
    try:
        with recording.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise MediaError(f"{recording.name} cannot be read: {error.strerror}.") from error
