"""`undertone label`: the segments of projects get labels of the researcher's own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from undertone import devices
from undertone.catalogue import Kind
from undertone.commands.common import found
from undertone.commands.index import enter
from undertone.commands.running import Again, AsJson, ChatModelName, DeviceName, Quiet, front_end
from undertone.errors import Cancelled, OptionError
from undertone.events import labelled_event
from undertone.label_set import checked, given_labels, read_labels
from undertone.labelling import DEFAULT_MOST, LARGEST_MOST, Outcome, Wanted, label_project
from undertone.model import Meaning
from undertone.options import ChatOptions

LabelFile = Annotated[
    Path | None,
    typer.Option(
        "--labels",
        help="Names with a description each: a text file with a line “name: description” for each,"
        ' TOML (name = "description") or JSON.',
    ),
]
OwnLabels = Annotated[
    list[str] | None,
    typer.Option("--label", help='One label, "name: description"; give it for each.'),
]
Most = Annotated[
    int, typer.Option("--max", help=f"Labels per segment, at most; 1 to {LARGEST_MOST}.")
]
APPROXIMATE = (
    "Note: approximate labels: only the tone of the words is compared with the descriptions, so"
    " that feelings are told roughly and topics are not. --model takes a chat model."
)


def label_command(
    project: Annotated[Path, typer.Argument(help="A finished project.")],
    labels: LabelFile = None,
    label: OwnLabels = None,
    model: ChatModelName = None,
    device: DeviceName = devices.AUTOMATIC,
    most: Most = DEFAULT_MOST,
    again: Again = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> int:
    """Label what was said by a set of your own, with a chat model or approximately without."""
    wanted = Wanted(_meanings(labels, label), most, again)
    devices.provider(device)
    options = ChatOptions(found(model, Kind.CHAT), device)
    with front_end(project, quiet=quiet, as_json=as_json) as front:
        try:
            outcome = label_project(
                project, wanted, options, front.task, told=lambda s: front.tell(labelled_event(s))
            )
        except Cancelled:
            same = "the same command without --again" if again else "the same command"
            raise Cancelled(
                f"Cancelled: {project.name} keeps what is labelled, and {same} goes on there."
            ) from None
        front.done(outcome.notes)
    enter(project)
    if not quiet and not as_json:
        _tell(project, outcome)
    return 0


def _meanings(file: Path | None, given: list[str] | None) -> tuple[Meaning, ...]:
    """The label set: of the file, of the command line, or of both together.

    Raises:
        OptionError: there is none, or it makes no sense.
    """
    if file is None and not given:
        raise OptionError(
            'Give the labels: --labels FILE, or --label "name: description" for each.'
        )
    read = read_labels(file) if file is not None else ()
    return checked((*read, *(given_labels(given) if given else ())))


def _tell(project: Path, outcome: Outcome) -> None:
    count = outcome.labelled
    if not count:
        print("Every segment has its labels: --again gives them anew.", file=sys.stderr)
    else:
        given = sum(1 for segment in outcome.document.segments if segment.labels)
        read = f"{count} segment{'' if count == 1 else 's'} read"
        print(f"{read}; {given} of the interview have a label now.", file=sys.stderr)
    for name, segments in outcome.counts:
        print(f"{segments:>6}  {name}")
    if outcome.document.labelling and outcome.document.labelling.approximate:
        print(APPROXIMATE, file=sys.stderr)
    print(f"Project: {project}", file=sys.stderr)
