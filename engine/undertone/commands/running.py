"""What commands share that work on a finished project: options, progress, Ctrl+C, events."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from undertone.analyze_report import print_event
from undertone.console import TerminalObserver, plain_console
from undertone.errors import Cancelled, UndertoneError
from undertone.events import Event, failure_event, progress_event
from undertone.task import Task

ChatModelName = Annotated[
    str | None, typer.Option("--model", help="A chat model: its name or GGUF file.")
]
DeviceName = Annotated[str, typer.Option("--device", help="auto, or a name from `devices`.")]
Again = Annotated[bool, typer.Option("--again", help="Replace what there is.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON lines for programs.")]


@dataclass(frozen=True, slots=True)
class FrontEnd:
    """Where a command tells what it does.

    Attributes:
        tell: takes an event for programs; does nothing where people read.
        done: takes what the user should know of how it ran, when it has run.
    """

    task: Task
    tell: Callable[[Event], None]
    done: Callable[[Sequence[str]], None]


@contextmanager
def front_end(project: Path, *, quiet: bool, as_json: bool) -> Iterator[FrontEnd]:
    """Progress on a terminal or as JSON lines; Ctrl+C cancels the task."""
    with ExitStack() as stack:
        if as_json:
            front = _for_programs(project)
            stack.enter_context(_told(project))
        else:
            observer = stack.enter_context(TerminalObserver(plain_console(stderr=True), None))

            def note(messages: Sequence[str]) -> None:
                for message in () if quiet else messages:
                    observer.warning(message)

            front = FrontEnd(Task(None if quiet else observer.step), lambda event: None, note)
        stack.enter_context(interruptible(front.task))
        yield front


@contextmanager
def interruptible(task: Task) -> Iterator[None]:
    """Ctrl+C cancels a task at its next report; a second one ends the program."""

    def cancel(signum: int, frame: FrameType | None) -> None:
        if task.cancelled:
            raise KeyboardInterrupt
        task.cancel()

    try:
        before = signal.signal(signal.SIGINT, cancel)
    except ValueError:  # not the main thread: a test, or a program that embeds us
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _for_programs(project: Path) -> FrontEnd:
    def done(notes: Sequence[str]) -> None:
        for note in notes:
            print_event({"event": "warning", "message": note})
        print_event({"event": "done", "project": str(project)})

    print_event({"event": "started", "file": str(project)})
    return FrontEnd(Task(lambda step: print_event(progress_event(step))), print_event, done)


@contextmanager
def _told(project: Path) -> Iterator[None]:
    """Every end that is no success is an event too."""
    try:
        yield
    except Cancelled:
        print_event({"event": "cancelled", "file": str(project)})
        raise
    except UndertoneError as error:
        print_event({**failure_event(str(error)), "file": str(project)})
        raise
