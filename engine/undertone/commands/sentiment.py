"""`undertone sentiment`: lines, a column, or the segments of a project or transcript are scored."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from undertone import scoring
from undertone.errors import InputError
from undertone.importing import document_from
from undertone.imports import Source, has_segments, is_transcript
from undertone.imports.base import MAX_BYTES
from undertone.imports.csv_table import Csv
from undertone.imports.encodings import text_of
from undertone.imports.tables import head_of, rows_of
from undertone.project import SUFFIX, Project

STDIN = "-"
RTF = b"{\\rtf"


def sentiment_command(
    file: Annotated[
        str, typer.Argument(help="Text, one line each; a project or a transcript; - reads stdin.")
    ] = STDIN,
    model: Annotated[Path | None, typer.Option(help="Your ONNX classifier.")] = None,
    column: Annotated[
        str,
        typer.Option(
            help="Score this column of a table (csv, tsv); a row's other cells come along under"
            " their names in small letters, rows without any text are left out."
        ),
    ] = "",
) -> int:
    """Score lines of English text, or the segments of a project or transcript, as JSON lines.

    Lines and cells are read alone, segments together with the turn before them.
    """
    for scored in _scored(file, model, column):
        print(json.dumps(scored, ensure_ascii=False))
    return 0


def _scored(file: str, model: Path | None, column: str) -> Iterable[dict[str, Any]]:
    if file == STDIN and sys.stdin.isatty():
        return scoring.score_stream(sys.stdin, model=model)
    path = Path("standard input" if file == STDIN else file)
    if path.suffix.lower() == SUFFIX and not column:
        with Project.open(path, read_only=True) as opened:
            return scoring.score_document(opened.document(), model=model)
    content = sys.stdin.buffer.read() if file == STDIN else _content(path)
    if column:
        return _cells_scored(Source(path.name, content), column, model)
    if has_segments(path.name) or _shows_turns(path.name, content):
        return _segments_scored(Source(path.name, content), model)
    text = None if content.startswith(RTF) else text_of(content)
    if text is None:
        raise InputError(f"{path.name} is no plain text: save it as text or csv in UTF-8.")
    return scoring.score_stream(io.StringIO(text), model=model)


def _segments_scored(source: Source, model: Path | None) -> list[dict[str, Any]]:
    try:
        document = document_from(source)
    except InputError as error:
        if source.ending not in Csv.EXTENSIONS:
            raise
        raise InputError(f"{error} One column of a table is scored with --column.") from error
    return scoring.score_document(document, model=model)


def _cells_scored(source: Source, column: str, model: Path | None) -> list[dict[str, Any]]:
    """Every row's cell scored, the row's other cells beside it."""
    if not source.text:
        raise InputError(f"{source.name} is no table that can be read: save it as csv.")
    rows, names, name = rows_of(source), head_of(source), column.strip().lower()
    if names.count(name) != 1:
        problem = f"no column {column}" if name not in names else f"several columns {column}"
        raise InputError(f"{source.name} has {problem}; its columns: {', '.join(names)}.")
    scored = scoring.score([row[name] for row in rows], model=model)
    return [
        {**found, "row": {other: cell for other, cell in row.items() if other != name}}
        for found, row in zip(scored, rows, strict=True)
    ]


def _shows_turns(name: str, content: bytes) -> bool:
    """Whether a plain text is a transcript: it shows who spoke or when."""
    try:
        return len(content) <= MAX_BYTES and is_transcript(Source(name, content))
    except InputError:
        return False  # nothing in it


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (FileNotFoundError, ValueError):
        way = " A sentence is scored from standard input." if " " in path.name else ""
        raise InputError(f"There is no file {path}.{way}") from None
    except OSError as error:
        what = "is a folder" if path.is_dir() else "cannot be read as text"
        raise InputError(f"{path} {what}.") from error
