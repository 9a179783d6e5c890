"""`undertone record`: a microphone becomes a recording, and a transcript if wanted."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from undertone import timecode
from undertone.batch import require_writable
from undertone.console import LevelLine, plain_console
from undertone.errors import InputError, OptionError, OutputError
from undertone.recording import capture
from undertone.recording.marks import marks_path
from undertone.recording.recorder import Controls, Take, record
from undertone.recording.sources import Kind, Source, chosen, missing

SUFFIX = ".flac"


def record_command(
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The FLAC file to make.")] = None,
    inputs: Annotated[
        list[str] | None,
        typer.Option("--input", "-i", help="Input by name; two give a channel each."),
    ] = None,
    computer: Annotated[
        bool, typer.Option("--computer", help="The computer's own sound as a second channel.")
    ] = False,
    seconds: Annotated[float | None, typer.Option(help="Stop by itself.", min=0.1)] = None,
    listing: Annotated[bool, typer.Option("--list", help="List the inputs.")] = False,
) -> int:
    """Record an interview; Ctrl+C ends it. At most a second is lost if the power fails."""
    if listing:
        return _list()
    path = _target(out)
    wanted = _wanted(capture.sources(), inputs or (), computer)
    names = " and ".join(f"“{source.name}”" for source in wanted)
    print(f"Recording {names} into {path.name}; Ctrl+C ends it.", file=sys.stderr)
    controls = Controls()
    with LevelLine(plain_console(stderr=True)) as monitor, _ending(controls, seconds):
        take = record(path, wanted, monitor, controls, open_capture=capture.open_capture)
    _tell(take, channels=len(wanted))
    return 0


def _list() -> int:
    available = capture.sources()
    if not available:
        raise InputError(missing(Kind.MICROPHONE))
    for source in available:
        print(f"{source.kind:<12}{'*' if source.default else ' '} {source.name}")
    return 0


def _target(out: Path | None) -> Path:
    path = out or Path(f"Recording {datetime.now():%Y-%m-%d %H.%M.%S}{SUFFIX}")
    if path.suffix.lower() != SUFFIX:
        raise OptionError(f"Recordings are FLAC files: end the name in {SUFFIX}.")
    require_writable(path)
    if path.exists():
        raise OutputError(f"{path.name} is there already: choose another name.")
    return path.absolute()


def _wanted(available: Sequence[Source], inputs: Sequence[str], computer: bool) -> list[Source]:
    if len(inputs) > 2 - computer:
        raise OptionError("A recording has two channels at most: name fewer inputs.")
    wanted = [chosen(available, name, Kind.MICROPHONE) for name in inputs or (None,)]
    if computer:
        wanted.append(chosen(available, None, Kind.COMPUTER))
    return wanted


@contextmanager
def _ending(controls: Controls, seconds: float | None) -> Iterator[None]:
    """Ctrl+C, and the end of the time, stop the recording instead of the program."""
    before = signal.signal(signal.SIGINT, lambda *_: controls.stop())
    timer = threading.Timer(seconds, controls.stop) if seconds else None
    if timer:
        timer.start()
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if timer:
            timer.cancel()


def _tell(take: Take, *, channels: int) -> None:
    if take.ended:
        print(take.ended, file=sys.stderr)
    if take.marks:
        print(f"Pauses and losses: {marks_path(take.path).name}", file=sys.stderr)
    print(f"{timecode.short(take.duration_ms)} recorded.", file=sys.stderr)
    split = " --channels split" if channels > 1 else ""
    print(f'Now: undertone analyze "{take.path.name}"{split}', file=sys.stderr)
    print(take.path)
