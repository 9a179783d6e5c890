"""One `undertone analyze` call: recordings become exports and projects, one after the other.

A recording that fails does not stop the others.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from undertone.analyze_report import (
    Job,
    better_model,
    done_event,
    print_event,
    report_failure,
    stopped,
    summary,
)
from undertone.batch import Place, outputs, recordings, require_apart, require_writable
from undertone.commands.failures import exit_code, of_all
from undertone.commands.index import enter
from undertone.commands.running import interruptible
from undertone.console import TerminalObserver, plain_console
from undertone.engines import Engines
from undertone.errors import Cancelled, OptionError, UndertoneError
from undertone.events import EventObserver, progress_event
from undertone.exports import ExportOptions, export, format_named, targets
from undertone.exports.earlier import EarlierExports
from undertone.model import Document
from undertone.observer import Observer
from undertone.options import Options
from undertone.pipeline import analyze
from undertone.project import SUFFIX
from undertone.projects import analyze_into
from undertone.redo import redo
from undertone.task import Progress, Task


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
        earlier: the memory of what exports wrote.
        force: replace any result, and a finished project.
        enter: makes a finished project known to searches.
        engines: the models; by default the bundled ones.
    """

    files: Sequence[str]
    choose: Callable[[Options], Options]
    export: ExportOptions
    earlier: EarlierExports
    out: Place | None = None
    formats: Sequence[str] = ("csv",)
    project: Place | None = None
    redo: str | None = None
    recording: Path | None = None
    quiet: bool = False
    as_json: bool = False
    force: bool = False
    enter: Callable[[Path], None] = enter
    engines: Engines | None = None


def run_analyze(request: Request) -> int:
    """Analyse everything asked for; the exit code.

    Raises:
        UndertoneError: the request itself makes no sense, or its only recording failed.
        Cancelled: the user pressed Ctrl+C.
    """
    request.choose(Options())  # values that make no sense stop everything before any work
    jobs = _jobs(request)
    for place in (request.out, request.project):
        if place is not None:
            place.make()
    codes, advice = [], ""
    for number, job in enumerate(jobs, start=1):
        if len(jobs) > 1 and not request.quiet and not request.as_json:
            print(f"[{number}/{len(jobs)}] {job.source.name}", file=sys.stderr)
        try:
            advice = _advice(_run(job, request), request) or advice
            codes.append(0)
        except UndertoneError as error:
            if len(jobs) > 1 or request.as_json:
                report_failure(job, error, as_json=request.as_json)
            if len(jobs) == 1:
                raise
            codes.append(exit_code(error))
        except Cancelled:
            if request.as_json:
                print_event({"event": "cancelled", "file": str(job.source)})
            raise Cancelled(stopped(job, redo=request.redo is not None)) from None
    _tell_end(codes, advice, request)
    return of_all(codes)


def _advice(document: Document, request: Request) -> str:
    """Which model would make fewer errors, after a step that writes words down."""
    return better_model(document) if request.redo in (None, "transcribe") else ""


def _tell_end(codes: Sequence[int], advice: str, request: Request) -> None:
    failed = sum(code != 0 for code in codes)
    if request.as_json:
        return
    if failed:
        print(f"{failed} of {len(codes)} recordings failed.", file=sys.stderr)
    if advice and not request.quiet:
        print(advice, file=sys.stderr)


def _jobs(request: Request) -> list[Job]:
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
        if len(files) > 1 and not request.project.folder:
            raise OptionError(
                "Several recordings need a folder for --project, one file each:"
                f" end its name in {os.sep}."
            )
        projects = [paths[0] for paths in outputs(files, request.project, [SUFFIX])]
    kept = [project for project in projects if project is not None]
    require_apart(files, [*kept, *(path for paths in results for path in paths)])
    return [Job(*row) for row in zip(files, results, projects, strict=True)]


def _project_advice(file: Path, redo_stage: str | None) -> str:
    if redo_stage is None:
        return (
            f"{file.name} is a project, not a recording: use `undertone export`, or"
            " --redo to run one step of it again."
        )
    return f"--redo works on a project ({SUFFIX}), not on {file.name}."


def _run(job: Job, request: Request) -> Document:
    for target in (*job.results, *([job.project] if job.project else ())):
        require_writable(target)
    pairs = list(zip(request.formats, job.results, strict=True))
    if not request.force:  # before the hours of work, not after them
        request.earlier.require_replaceable(
            target for name, result in pairs for target in targets(result, format_named(name))
        )
    if request.as_json:
        print_event({"event": "started", "file": str(job.source)})
    with _front_end(request) as (task, observer), interruptible(task):
        document = _document(job, request, task, observer)
    for name, result in pairs:
        request.earlier.remember(export(document, result, name, request.export))
    project = job.source if request.redo else job.project
    if project is not None:
        request.enter(project)
    if request.as_json:
        print_event(done_event(job, document))
    elif not request.quiet:
        for line in summary(job, document):
            print(line, file=sys.stderr)
    return document


def _document(job: Job, request: Request, task: Task, observer: Observer) -> Document:
    if request.redo is not None:
        return redo(
            job.source,
            request.redo,
            request.choose,
            task,
            engines=request.engines,
            recording=request.recording,
        )
    options = request.choose(Options())
    if job.project is None:
        return analyze(job.source, options, task, observer=observer, engines=request.engines)
    return analyze_into(
        job.project,
        job.source,
        options,
        task,
        observer=observer,
        engines=request.engines,
        restart=request.force,
    )


@contextmanager
def _front_end(request: Request) -> Iterator[tuple[Task, Observer]]:
    if request.as_json:
        yield (
            Task(lambda progress: print_event(progress_event(progress))),
            EventObserver(print_event, waveform=False),
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
