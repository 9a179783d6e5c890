"""`undertone summarize`: a chat model sums an interview up and cites what it rests on."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from undertone import devices
from undertone.batch import require_apart, require_writable
from undertone.catalogue import Kind
from undertone.commands.common import Force, earlier_exports, found
from undertone.commands.index import enter
from undertone.commands.running import Again, AsJson, ChatModelName, DeviceName, Quiet, front_end
from undertone.errors import Cancelled, OptionError, OutputError
from undertone.events import summary_event
from undertone.files import write_whole
from undertone.options import ChatOptions
from undertone.summarizing import (
    DEFAULT_MOST,
    LARGEST_MOST,
    summarize_project,
    summary_plain,
    summary_text,
)

OutFile = Annotated[
    Path | None, typer.Option("--out", "-o", help="Also write it to a .txt, .md or .json file.")
]
Sentences = Annotated[
    int,
    typer.Option(
        help=f"Sentences, at most, 1 to {LARGEST_MOST}; more where the model's memory is too short"
        " for all, which is told then."
    ),
]
ENDINGS = (".txt", ".md", ".json")


def summarize_command(
    project: Annotated[Path, typer.Argument(help="A finished project.")],
    model: ChatModelName = None,
    out: OutFile = None,
    sentences: Sentences = DEFAULT_MOST,
    device: DeviceName = devices.AUTOMATIC,
    again: Again = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
    force: Force = False,
) -> int:
    """Sum an interview up with a chat model; every sentence cites the segments it rests on."""
    devices.provider(device)
    options = ChatOptions(found(model, Kind.CHAT), device)
    earlier = earlier_exports()
    if out is not None:
        if out.suffix.lower() not in ENDINGS:
            raise OptionError(f"--out takes a file that ends in {', '.join(ENDINGS)}.")
        require_apart([project], [out])
        require_writable(out)
        if not force:
            earlier.require_replaceable([out])
    with front_end(project, quiet=quiet, as_json=as_json) as front:
        try:
            outcome = summarize_project(project, options, front.task, most=sentences, again=again)
        except Cancelled:
            raise Cancelled(f"Cancelled: {project.name} is as it was.") from None
        front.tell(summary_event(outcome.document.summary or ()))
        enter(project)
        text = summary_text(outcome.document)
        if out is not None:
            _write(out, text, summary_plain(outcome.document))
            earlier.remember([out])
        front.done(outcome.notes)
    if not as_json:
        print(text, end="")
    if not quiet and not as_json:
        print("Every sentence cites segments; whether they bear it out only a reader can tell.",
              file=sys.stderr)  # fmt: skip
        print(f"Project: {project}", file=sys.stderr)
    return 0


def _write(out: Path, text: str, plain: object) -> None:
    """Write the summary to a file.

    Raises:
        OutputError: it cannot be written.
    """
    if out.suffix.lower() == ".json":
        text = json.dumps(plain, ensure_ascii=False, indent=2) + "\n"
    try:
        write_whole({out: text.encode("utf-8", "replace")})
    except OSError as error:
        raise OutputError(f"{out.name} cannot be written: {error.strerror}.") from error
