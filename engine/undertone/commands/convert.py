"""`undertone convert`: a transcript or a project becomes a file of another format."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from undertone.batch import require_apart
from undertone.commands.common import FORMAT_NAMES, Force, PresetName, dialect, earlier_exports
from undertone.commands.import_ import IMPORT_NAMES, Language
from undertone.exports import (
    DIALECTS,
    ExportOptions,
    export,
    format_for,
    format_named,
    require_fitting,
    targets,
)
from undertone.importing import Request, imported
from undertone.model import Document
from undertone.options import Options, SentimentOptions, TranscribeOptions
from undertone.project import SUFFIX, Project
from undertone.task import Task


def convert_command(
    source: Annotated[Path, typer.Argument(help="A transcript or a project.")],
    result: Annotated[Path, typer.Argument(help="The file to write; its ending says the format.")],
    form: Annotated[str | None, typer.Option("--format", "-f", help=f"{FORMAT_NAMES}.")] = None,
    of: Annotated[str | None, typer.Option("--from", help=f"{IMPORT_NAMES}.")] = None,
    recording: Annotated[Path | None, typer.Option(help="The recording it belongs to.")] = None,
    preset: PresetName = DIALECTS[0],
    language: Language = None,
    sentiment: Annotated[bool, typer.Option("--sentiment", help="Score sentiment too.")] = False,
    force: Force = False,
) -> int:
    """Turn a transcript or a project into another format; nothing is scored unless asked."""
    chosen = format_named(form.strip().lower()) if form else format_for(result)
    require_fitting(result, chosen)
    how = ExportOptions(dialect=dialect(preset))
    options = Options(
        transcribe=TranscribeOptions(language=language),
        sentiment=SentimentOptions(enabled=sentiment),
    )
    kept = [recording] if recording else []
    places, earlier = targets(result, chosen), earlier_exports()
    require_apart([source, *kept], places)
    if not force:
        earlier.require_replaceable(places)
    document = _document(source, Request(source, recording, of), options)
    written = export(document, result, chosen, how)
    earlier.remember(written)
    for path in written:
        print(path)
    return 0


def _document(source: Path, request: Request, options: Options) -> Document:
    if source.suffix.lower() != SUFFIX:
        document = imported(request, options, Task())
        for warning in document.warnings:
            print(f"Note: {warning}", file=sys.stderr)
        return document
    with Project.open(source, read_only=True) as project:
        if project.status != "complete":
            print(f"{source.name} is unfinished: this is what there is so far.", file=sys.stderr)
        language = options.transcribe.language
        document = project.document()
    return replace(document, language=language or document.language)
