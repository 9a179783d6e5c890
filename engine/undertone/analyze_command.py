"""One `undertone analyze` call: recordings become exports and projects, one after the other.

A recording that fails does not stop the others.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from undertone.batch import outputs, recordings, require_apart, require_writable
from undertone.console import TerminalObserver, plain_console
from undertone.errors import Cancelled, OptionError, UndertoneError
from undertone.events import Event, EventObserver, failure_event, progress_event
from undertone.exports import ExportOptions, export, format_named
from undertone.model import Document
from undertone.models.naming import best_installed
from undertone.models.store import Store
from undertone.observer import Observer
from undertone.options import Options
from undertone.pipeline import analyze
from undertone.project import SUFFIX
from undertone.projects import analyze_into
from undertone.redo import redo
from undertone.task import Progress, Task

BUNDLED_MODEL = "Transcribed with the bundled model {name}. For other languages, or fewer errors, "
BETTER_INSTALLED = "use the installed {better}: --model {better}"
NONE_INSTALLED = "give a Whisper model: `undertone models list` says which is best here."


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for.

    Attributes:
        files: recordings, folders or patterns; with `redo` projects.
        choose: changes the options: the defaults, or with `redo` those of the project.
        out: a file or folder for the results; None writes them beside the recordings.
        formats: names of export formats.
        project: a project file, or a folder for several; None keeps no project.
        redo: the stage to run again on a finished project.
        recording: where the recording of that project is now, if it was moved.
    """

    files: Sequence[str]
    choose: Callable[[Options], Options]
    export: ExportOptions
    out: Path | None = None
    formats: Sequence[str] = ("csv",)
    project: Path | None = None
    redo: str | None = None
    recording: Path | None = None
    quiet: bool = False
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class _Job:
    source: Path
    results: Sequence[Path]
    project: Path | None


def run_analyze(request: Request, exit_code: Callable[[BaseException], int]) -> int:
    """Analyse everything asked for; the exit code.

    Raises:
        UndertoneError: the request itself makes no sense, or its only recording failed.
        Cancelled: the user pressed Ctrl+C.
    """
    request.choose(Options())  # values that make no sense stop everything before any work
    jobs = _jobs(request)
    codes = []
    for number, job in enumerate(jobs, start=1):
        if len(jobs) > 1 and not request.quiet and not request.as_json:
            print(f"[{number}/{len(jobs)}] {job.source.name}", file=sys.stderr)
        try:
            _run(job, request)
            codes.append(0)
        except UndertoneError as error:
            if len(jobs) > 1 or request.as_json:
                _report_failure(job, error, request)
            if len(jobs) == 1:
                raise
            codes.append(exit_code(error))
        except Cancelled:
            if request.as_json:
                _print_event({"event": "cancelled", "file": str(job.source)})
            raise
    failed = [code for code in codes if code]
    if failed and not request.as_json:
        print(f"{len(failed)} of {len(jobs)} recordings failed.", file=sys.stderr)
    if not failed:
        return 0
    return failed[0] if len(failed) == len(jobs) and len(set(failed)) == 1 else 6


def _jobs(request: Request) -> list[_Job]:
    files = recordings(request.files)
    if not files:
        raise OptionError("Name a recording, a folder or a pattern.")
    for file in files:
        if (file.suffix == SUFFIX) != (request.redo is not None):
            raise OptionError(_project_advice(file, request.redo))
    suffixes = [format_named(name).EXTENSION for name in request.formats]
    results = outputs(files, request.out, suffixes)
    projects: list[Path | None] = [None] * len(files)
    if request.project is not None:
        if request.project.is_dir() or len(files) == 1:
            projects = [paths[0] for paths in outputs(files, request.project, [SUFFIX])]
        else:
            raise OptionError("Several recordings need a folder for --project, one file each.")
    kept = [project for project in projects if project is not None]
    require_apart(files, [*kept, *(path for paths in results for path in paths)])
    return [_Job(*row) for row in zip(files, results, projects, strict=True)]


def _project_advice(file: Path, redo_stage: str | None) -> str:
    if redo_stage is None:
        return (
            f"{file.name} is a project, not a recording: use `undertone export`, or"
            " --redo to run one step of it again."
        )
    return f"--redo works on a project ({SUFFIX}), not on {file.name}."


def _run(job: _Job, request: Request) -> None:
    for target in (*job.results, *([job.project] if job.project else ())):
        require_writable(target)
    if request.as_json:
        _print_event({"event": "started", "file": str(job.source)})
    with _front_end(request) as (task, observer), _interruptible(task):
        document = _document(job, request, task, observer)
    for name, result in zip(request.formats, job.results, strict=True):
        export(document, result, name, request.export)
    _report(job, document, request)


def _document(job: _Job, request: Request, task: Task, observer: Observer) -> Document:
    if request.redo is not None:
        return redo(job.source, request.redo, request.choose, task, recording=request.recording)
    options = request.choose(Options())
    if job.project is None:
        return analyze(job.source, options, task, observer=observer)
    return analyze_into(job.project, job.source, options, task, observer=observer)


@contextmanager
def _front_end(request: Request) -> Iterator[tuple[Task, Observer]]:
    if request.as_json:
        yield (
            Task(lambda progress: _print_event(progress_event(progress))),
            EventObserver(_print_event, waveform=False),
        )
        return
    with ExitStack() as stack:
        stderr = plain_console(stderr=True)
        if request.quiet:
            yield Task(), Observer()
            return
        stdout = plain_console()
        shared = stderr.is_terminal and stdout.is_terminal  # one screen, one writer
        transcript = stderr if shared else stdout
        observer = stack.enter_context(TerminalObserver(stderr, transcript))

        def show(progress: Progress) -> None:
            observer.step(progress)

        yield Task(show), observer


@contextmanager
def _interruptible(task: Task) -> Iterator[None]:
    """Ctrl+C cancels the analysis at its next report; a second one ends the program."""

    def cancel(signum: int, frame: FrameType | None) -> None:
        if task.cancelled:
            raise KeyboardInterrupt
        task.cancel()

    try:
        before = signal.signal(signal.SIGINT, cancel)
    except ValueError:  # not the main thread: a test, or a program that embeds us
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _report(job: _Job, document: Document, request: Request) -> None:
    if request.as_json:
        event: Event = {
            "event": "done",
            "file": str(job.source),
            "outputs": [str(path) for path in job.results],
            "project": str(job.project) if job.project else None,
            "segments": len(document.segments),
            "speakers": len(document.speakers),
            "language": document.language,
            "untranscribed_ms": document.untranscribed_ms,
            "warnings": list(document.warnings),
        }
        _print_event(event)
    elif not request.quiet:
        for line in _summary(job, document, request):
            print(line, file=sys.stderr)


def _summary(job: _Job, document: Document, request: Request) -> list[str]:
    minutes = document.media.duration_ms / 60_000
    people = len(document.speakers)
    count = len(document.segments)
    lines = [
        f"{count} segment{'s' if count != 1 else ''}, {people} speaker{'s' if people != 1 else ''},"
        f" {minutes:.1f} minutes."
    ]
    used = {model.task: model for model in document.provenance.models}
    bundled_model = not dict(document.provenance.options).get("transcribe.model")
    if bundled_model and "transcribe" in used:
        lines.append(_better_model(used["transcribe"].name, document.language))
    lines += [f"Written: {path}" for path in job.results]
    if job.project is not None:
        lines.append(f"Project: {job.project}")
    return lines


def _better_model(name: str, language: str | None) -> str:
    better = best_installed(Store(), language)
    advice = BETTER_INSTALLED.format(better=better.name) if better else NONE_INSTALLED
    return BUNDLED_MODEL.format(name=name) + advice


def _report_failure(job: _Job, error: UndertoneError, request: Request) -> None:
    if request.as_json:
        _print_event({**failure_event(str(error)), "file": str(job.source)})
    else:
        named = job.source.name in str(error)
        print(error if named else f"{job.source.name}: {error}", file=sys.stderr)


def _print_event(event: Event) -> None:
    print(json.dumps(event, separators=(",", ":")), flush=True)
