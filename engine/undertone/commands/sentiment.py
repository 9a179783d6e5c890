"""`undertone sentiment`: lines of text, or segments of a project or transcript, become scores."""

from __future__ import annotations

import codecs
import io
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from undertone import scoring
from undertone.errors import InputError
from undertone.importing import document_in
from undertone.imports import Source, has_segments, is_transcript
from undertone.imports.base import MAX_BYTES
from undertone.project import SUFFIX, Project

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def sentiment_command(
    file: Annotated[
        str, typer.Argument(help="Text, one line each; a project or a transcript; - reads stdin.")
    ] = "-",
    model: Annotated[Path | None, typer.Option(help="Your ONNX classifier.")] = None,
) -> int:
    """Score lines of English text, or the segments of a project or transcript, as JSON lines."""
    for scored in _scored(file, model):
        print(json.dumps(scored, ensure_ascii=False))
    return 0


def _scored(file: str, model: Path | None) -> Iterable[dict[str, Any]]:
    path = Path(file)
    if path.suffix.lower() == SUFFIX:
        with Project.open(path, read_only=True) as opened:
            return scoring.score_document(opened.document(), model=model)
    if has_segments(path.name) or _shows_turns(path):
        return scoring.score_document(document_in(path), model=model)
    return scoring.score_stream(_lines(file), model=model)


def _shows_turns(path: Path) -> bool:
    """Whether a plain text is a transcript: it shows who spoke or when."""
    try:
        fits = path.is_file() and path.stat().st_size <= MAX_BYTES
        return fits and is_transcript(Source(path.name, path.read_bytes()))
    except (InputError, OSError):
        return False  # nothing in it, or not to be read: told where the lines are read


def _encoding(path: Path) -> str:
    with path.open("rb") as stream:
        return "utf-16" if stream.read(2) in UTF_16 else "utf-8-sig"


def _lines(file: str) -> Iterator[str]:
    try:
        if file == "-":
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8", errors="replace")
            yield from sys.stdin
            return
        with Path(file).open(encoding=_encoding(Path(file))) as stream:
            yield from stream
    except (FileNotFoundError, ValueError) as error:
        if isinstance(error, UnicodeError):
            told = f"{Path(file).name} cannot be read as text: save it in UTF-8."
            raise InputError(told) from error
        raise InputError(f"There is no file {file}.") from None
    except OSError as error:
        what = "is a folder" if Path(file).is_dir() else "cannot be read as text"
        raise InputError(f"{file} {what}.") from error
