"""`undertone info`: what a project holds and what made it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from undertone.console import plain_console, print_transcript
from undertone.facts import facts
from undertone.project import Project


def info_command(
    project: Annotated[Path, typer.Argument(help="A project.")],
    transcript: Annotated[
        bool, typer.Option("--transcript", help="Print the transcript too.")
    ] = False,
) -> int:
    """Say what a project holds and what made it."""
    with Project.open(project, read_only=True) as opened:
        document, status = opened.document(), opened.status
    for name, value in facts(document, status):
        print(f"{name + ':':<14}{value}")
    if transcript:
        print_transcript(plain_console(), document)
    return 0
