"""`undertone export`: a project becomes files in other formats."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, cast

import typer

from undertone.batch import outputs, require_apart
from undertone.commands.common import Formats, Out, PresetName, names
from undertone.exports import DIALECTS, Dialect, ExportOptions, export, format_named
from undertone.project import Project


def export_command(
    project: Annotated[Path, typer.Argument(help="A finished project.")],
    out: Out = None,
    formats: Formats = None,
    preset: PresetName = DIALECTS[0],
) -> int:
    """Write the transcript of a project to other formats."""
    wanted = names(formats, out)
    suffixes = [format_named(name).EXTENSION for name in wanted]
    with Project.open(project, read_only=True) as opened:
        document, status = opened.document(), opened.status
    if status != "complete":
        print(f"{project.name} is unfinished: this is what there is so far.", file=sys.stderr)
    paths = outputs([project], out, suffixes)[0]
    require_apart([project], paths)
    for name, path in zip(wanted, paths, strict=True):
        export(document, path, name, ExportOptions(dialect=cast(Dialect, preset)))
        print(path)
    return 0
