"""`undertone info`: what projects hold and what made them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from undertone.batch import projects
from undertone.commands.common import forbid
from undertone.commands.failures import exit_code, of_all
from undertone.console import plain_console, print_transcript
from undertone.errors import UndertoneError
from undertone.facts import facts, facts_for_programs
from undertone.project import Project


def info_command(
    files: Annotated[list[str], typer.Argument(help="Projects, folders or patterns.")],
    transcript: Annotated[
        bool, typer.Option("--transcript", help="Print the transcript too.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> int:
    """Say what projects hold and what made them."""
    forbid("--transcript with --json", transcript and as_json)
    sources = projects(files)
    codes = []
    for number, source in enumerate(sources):
        try:
            _tell(source, transcript=transcript, as_json=as_json, gap=number > 0)
            codes.append(0)
        except UndertoneError as error:
            if len(sources) == 1:
                raise
            print(error, file=sys.stderr)
            codes.append(exit_code(error))
    return of_all(codes)


def _tell(source: Path, *, transcript: bool, as_json: bool, gap: bool) -> None:
    with Project.open(source, read_only=True) as opened:
        document, status = opened.document(), opened.status
    if as_json:
        plain = {"project": str(source), **facts_for_programs(document, status)}
        print(json.dumps(plain, ensure_ascii=False))
        return
    if gap:
        print()
    for name, value in (("Project", source.name), *facts(document, status)):
        print(f"{name + ':':<17}{value}")
    if transcript:
        print_transcript(plain_console(), document)
