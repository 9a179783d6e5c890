"""`undertone sentiment`: lines of text, or the segments of a project, become scores."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from undertone import scoring
from undertone.errors import InputError
from undertone.project import SUFFIX, Project


def sentiment_command(
    file: Annotated[
        str, typer.Argument(help="Text, one line each, or a project; - reads stdin.")
    ] = "-",
    model: Annotated[Path | None, typer.Option(help="Your ONNX classifier.")] = None,
) -> int:
    """Score lines of text or the segments of a project, one JSON object a line."""
    for scored in _scored(file, model):
        print(json.dumps(scored, ensure_ascii=False))
    return 0


def _scored(file: str, model: Path | None) -> Iterable[dict[str, Any]]:
    if Path(file).suffix.lower() != SUFFIX:
        return scoring.score_stream(_lines(file), model=model)
    with Project.open(Path(file), read_only=True) as opened:
        document = opened.document()
    return scoring.score_document(document, model=model)


def _lines(file: str) -> Iterator[str]:
    try:
        if file == "-":
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8", errors="replace")
            yield from sys.stdin
            return
        with Path(file).open(encoding="utf-8-sig") as stream:
            yield from stream
    except (FileNotFoundError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise InputError(f"{Path(file).name} cannot be read as text.") from error
        raise InputError(f"There is no file {file}.") from None
    except OSError as error:
        raise InputError(f"{Path(file).name} cannot be read as text.") from error
