"""`undertone import`: a transcript of another program becomes a project."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from undertone.batch import Place, project_place, require_apart, require_writable
from undertone.commands.common import forbid, with_choices
from undertone.commands.index import enter
from undertone.console import TerminalObserver, plain_console
from undertone.importing import Request, import_into
from undertone.imports import READERS
from undertone.model import Document
from undertone.options import Options
from undertone.project import SUFFIX
from undertone.task import Task

IMPORT_NAMES = ", ".join(known.NAME for known in READERS)
From = Annotated[str | None, typer.Option("--format", "-f", help=f"{IMPORT_NAMES}.")]
Language = Annotated[str | None, typer.Option(help="Language of the talk, such as en or de.")]


ProjectPlace = Annotated[
    Place | None,
    typer.Option(parser=project_place, metavar="PATH", help="Project file to make, or its folder."),
]


def import_command(
    transcript: Annotated[Path, typer.Argument(help="A transcript, of any program.")],
    recording: Annotated[Path | None, typer.Option(help="The recording it belongs to.")] = None,
    project: ProjectPlace = None,
    form: From = None,
    language: Language = None,
    sentiment_model: Annotated[Path | None, typer.Option(help="Your ONNX classifier.")] = None,
    no_sentiment: Annotated[
        bool, typer.Option("--no-sentiment", help="Do not score sentiment.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")] = False,
) -> int:
    """Make a project of a transcript: times where it has none, and sentiment."""
    forbid("--no-sentiment", no_sentiment and sentiment_model)
    place = _place(project, transcript)
    require_apart([transcript, *([recording] if recording else [])], [place])
    require_writable(place)
    options = with_choices(
        Options(),
        transcribe={"language": language},
        sentiment={"enabled": False if no_sentiment else None, "model": sentiment_model},
    )
    request = Request(transcript, recording, form)
    console = plain_console(stderr=True)
    with TerminalObserver(console, None) as observer:
        task = Task(None if quiet else observer.step)
        document = import_into(place, request, options, task, observer=None if quiet else observer)
    enter(place)
    if not quiet:
        print(summary(transcript, document), file=sys.stderr)
        print(f"Project: {place}", file=sys.stderr)
    return 0


def _place(project: Place | None, transcript: Path) -> Path:
    own = transcript.with_suffix(SUFFIX)
    if project is None:
        return own
    project.make()
    return project.path / own.name if project.folder else project.path


def summary(transcript: Path, document: Document) -> str:
    """What was imported, in one line."""
    made = dict(document.provenance.options)
    title = next(known.TITLE for known in READERS if made["import.format"] == known.NAME)
    count, people = len(document.segments), len(document.speakers)
    scored = any(segment.sentiment for segment in document.segments)
    return (
        f"{transcript.name} ({title}): {count} segment{'' if count == 1 else 's'}, {people} "
        f"speaker{'' if people == 1 else 's'}, {document.media.duration_ms / 60_000:.1f} minutes, "
        f"{'with' if scored else 'without'} sentiment."
    )
