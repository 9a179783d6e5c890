"""A transcript of another program becomes a document, and a project of its own.

Where the transcript lacks times and a recording is attached, its text is laid over the detected
speech. Then every segment gets its sentiment, as after an analysis; what a transcript of Undertone
already has stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from undertone.account import Account
from undertone.batch import MEDIA_SUFFIXES
from undertone.engines import MODEL_ORDER, Engines, bundled
from undertone.errors import InputError, ProjectError
from undertone.imports import Heard, Source, document_of, needs_speech, read
from undertone.imports.base import MAX_BYTES
from undertone.model import Document, Span, union
from undertone.observer import Observer
from undertone.options import Options
from undertone.project import Project
from undertone.projects import comparable, stamped
from undertone.scores import Scorer
from undertone.scratch import scratch_folder
from undertone.stages.decode import decode
from undertone.task import Task

STAGE = "import"


@dataclass(frozen=True, slots=True)
class Request:
    """What is imported.

    Attributes:
        recording: what was transcribed, where there is such a file.
        form: the `NAME` of an import format; None goes by the content.
    """

    transcript: Path
    recording: Path | None = None
    form: str | None = None


def import_into(
    project_path: Path,
    request: Request,
    options: Options,
    task: Task,
    *,
    observer: Observer | None = None,
    engines: Engines | None = None,
) -> Document:
    """Import a transcript into a new project file.

    Raises:
        ProjectError: something of that name is there already, or it cannot be made.
        UndertoneError: whatever `imported` raises.
    """
    if project_path.exists():
        raise ProjectError(f"{project_path.name} is there already: choose another project file.")
    document = stamped(imported(request, options, task, observer=observer, engines=engines))
    with Project.create(project_path, media=document.media, options=comparable(options)) as project:
        project.save_document(document)
    return document


def imported(
    request: Request,
    options: Options,
    task: Task,
    *,
    observer: Observer | None = None,
    engines: Engines | None = None,
) -> Document:
    """The document of a transcript: aligned where it lacks times, and scored.

    Args:
        options: of them `sentiment`, `transcribe.language`, `device` and `threads` count.

    Raises:
        InputError: the transcript cannot be read.
        MediaError: the recording cannot be read.
        ModelError: a sentiment model that the user chose cannot be used.
        Cancelled: the user asked to stop.
    """
    return _Import(request, options, task, observer or Observer(), engines or bundled()).document()


def document_from(source: Source) -> Document:
    """The document of a transcript as it stands: no recording, nothing aligned or scored.

    Raises:
        InputError: it is no transcript, or a damaged one.
    """
    reader, found = read(source)
    return document_of(source, found, reader)


class _Import:
    """One import on its way."""

    def __init__(
        self, request: Request, options: Options, task: Task, observer: Observer, engines: Engines
    ) -> None:
        self._request, self._options, self._task = request, options, task
        self._account, self._engines = Account(observer), engines

    def document(self) -> Document:
        """Read, align and score."""
        self._task.report(STAGE, 0.0)
        self._require_transcript()
        source = Source(self._request.transcript.name, content_of(self._request.transcript))
        reader, found = read(source, self._request.form)
        heard = self._heard(needs_speech(found))
        language = self._options.transcribe.language
        document = document_of(source, found, reader, heard=heard, language=language)
        self._task.report(STAGE, 1.0)
        for warning in document.warnings:
            self._account.observer.warning(warning)
        return self._finished(self._scored(document))

    def _require_transcript(self) -> None:
        path = self._request.transcript
        if self._request.form is None and path.suffix.lower() in MEDIA_SUFFIXES and path.is_file():
            raise InputError(
                f"{path.name} is named like a recording, which is analysed, not imported;"
                " if it is a transcript, say of which format."
            )

    def _heard(self, wants_speech: bool) -> Heard | None:
        recording = self._request.recording
        if recording is None:
            return None
        with scratch_folder() as folder:
            decoded = decode(recording, self._options.decode, folder, self._task)
            for warning in decoded.warnings:
                self._account.warn(warning)

            def find() -> tuple[Span, ...]:
                model = self._engines.speakers(self._options)
                self._account.use("speakers", model)
                channels = range(len(decoded.pcm.channels))
                found = [model.find_speech(decoded.pcm, n, self._task) for n in channels]
                return union(span for spans in found for span in spans)

            unheard: tuple[Span, ...] = ()
            speech = self._account.guarded("speakers", find, unheard) if wants_speech else unheard
        return Heard(decoded.media, speech)

    def _scored(self, document: Document) -> Document:
        chosen = self._options.sentiment
        if not chosen.enabled or any(segment.sentiment for segment in document.segments):
            return document

        def score() -> Document:
            model = self._engines.sentiment(self._options)
            scorer = Scorer(model, context=chosen.context)
            scored = replace(document, segments=scorer.all(document.segments, self._task))
            self._account.use("sentiment", model)
            return scored

        return score() if chosen.model else self._account.guarded("sentiment", score, document)

    def _finished(self, document: Document) -> Document:
        made = document.provenance
        used = {model.task: model for model in (*made.models, *self._account.models)}
        known = [used.pop(task) for task in MODEL_ORDER if task in used]
        return replace(
            document,
            provenance=replace(made, models=(*known, *used.values())),
            warnings=(*document.warnings, *self._account.warnings),
        )


def content_of(path: Path) -> bytes:
    """The bytes of a transcript.

    Raises:
        InputError: it cannot be read, or is far too large for one.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(f"{path.name} is too large for a transcript.")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path.name} cannot be read: {error.strerror}.") from error
    except ValueError:  # a NUL in the name
        raise InputError("There is no file of that name.") from None
