"""The command line: `undertone analyze|import|export|convert|record|search|sentiment|...`.

Exit codes: 0 all done; 1 something unforeseen; 2 a wrong option or value; 3 a recording or project
that cannot be used; 4 a model that cannot be used; 5 a result that cannot be written; 6 some of
several recordings failed; 130 cancelled.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from undertone import __version__
from undertone.children import run_if_child
from undertone.commands.analyze import analyze_command
from undertone.commands.convert import convert_command
from undertone.commands.devices import devices_command
from undertone.commands.export import export_command
from undertone.commands.failures import told
from undertone.commands.import_ import import_command
from undertone.commands.info import info_command
from undertone.commands.label import label_command
from undertone.commands.models import app as models_app
from undertone.commands.record import record_command
from undertone.commands.search import search_command
from undertone.commands.sentiment import sentiment_command
from undertone.commands.summarize import summarize_command
from undertone.errors import Cancelled

COMMANDS: tuple[tuple[str, Callable[..., int]], ...] = (
    ("analyze", analyze_command),
    ("import", import_command),
    ("export", export_command),
    ("convert", convert_command),
    ("info", info_command),
    ("record", record_command),
    ("search", search_command),
    ("sentiment", sentiment_command),
    ("label", label_command),
    ("summarize", summarize_command),
    ("devices", devices_command),
)
app = typer.Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},  # those of all commands too
    pretty_exceptions_enable=False,
    help="Transcripts with speakers and sentiment from interview recordings, offline.",
    epilog=(__doc__ or "").partition("\n\n")[2].replace("\n", " "),
)
for _name, _command in COMMANDS:
    app.command(_name)(_command)
app.add_typer(models_app, name="models")


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Transcripts with speakers and sentiment from interview recordings, offline."""
    if version:
        print(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())


def main(arguments: Sequence[str] | None = None) -> int:
    """The entry point; every failure is one sentence on stderr and an exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if run_if_child(given):
        return 0
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a legacy code page must not end an analysis
            stream.reconfigure(errors="replace")
    try:
        code = app(args=given, standalone_mode=False)
        return code if isinstance(code, int) else 0
    except typer.Exit as error:
        return error.exit_code
    except BrokenPipeError:
        return 1
    except (Exception, Cancelled, KeyboardInterrupt) as error:
        if "UNDERTONE_DEBUG" in os.environ:
            raise
        message, code = told(error)
    print(message, file=sys.stderr)
    return code
