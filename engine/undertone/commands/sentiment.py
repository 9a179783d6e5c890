"""`undertone sentiment`: lines of text become scores."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from undertone import scoring
from undertone.errors import InputError


def sentiment_command(
    file: Annotated[str, typer.Argument(help="A text file, one line each; - reads stdin.")] = "-",
) -> int:
    """Score lines of text, one JSON object a line."""
    for scored in scoring.score_stream(_lines(file)):
        print(json.dumps(scored, ensure_ascii=False))
    return 0


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
