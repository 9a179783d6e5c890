"""The worker's command `readings`: what else may have been said in a segment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from undertone import codec
from undertone.codec import Json
from undertone.engines import Engines
from undertone.errors import InputError, OptionError
from undertone.events import Emit
from undertone.model import Span
from undertone.models.naming import best_installed
from undertone.models.store import Store
from undertone.options import AUTOMATIC, Options
from undertone.pcm import Pcm
from undertone.reading import Reading
from undertone.readings import Rereading, recognisers, spoken
from undertone.stages.media.wav import StoredSamples
from undertone.task import Task


def tell_readings(command: Mapping[str, Json], engines: Engines, emit: Emit, task: Task) -> None:
    """Hear a segment anew and emit its readings; whoever asked may ask on.

    The command names the decoded `files` that the window plays. A recogniser that had to be left
    out is told as a warning.

    Raises:
        InputError: the files are gone.
        OptionError: the segment lies outside of them.
        ModelError: no recogniser works.
        Cancelled: the user asked to stop.
    """
    segment = codec.from_plain(str, command.get("segment"))
    try:
        found, failures = _readings(command, engines, task)
    except OSError as error:
        raise InputError("The sound cannot be read any more: open the interview again.") from error
    for failure in failures:
        emit({"event": "warning", "message": failure})
    emit({"event": "readings", "segment": segment, "readings": codec.to_plain(list(found))})


def _readings(
    command: Mapping[str, Json], engines: Engines, task: Task
) -> tuple[tuple[Reading, ...], list[str]]:
    """What was heard, and why some did not hear."""
    options = codec.from_plain(Options, command.get("options") or {})
    files = codec.from_plain(tuple[str, ...], command.get("files"))
    pcm = Pcm(tuple(StoredSamples(Path(file)) for file in files))
    span, channel = _place(command, pcm)
    given = command.get("language")
    known = None if given is None else codec.from_plain(str, given)
    language = spoken(options.transcribe, known)
    best = best_installed(Store(), language or AUTOMATIC)
    chosen = recognisers(options.transcribe, language, best.path if best else None)
    rereading = Rereading(pcm, span, channel, options, engines)
    found = rereading.by(chosen, task)
    return found, [str(failure) for failure in rereading.failures]


def _place(command: Mapping[str, Json], pcm: Pcm) -> tuple[Span, int]:
    """The span and channel of the segment."""
    start, end = (codec.from_plain(int, command.get(name)) for name in ("start_ms", "end_ms"))
    channel = codec.from_plain(int, command.get("channel", 0))
    if not (0 <= start < pcm.duration_ms and start <= end and 0 <= channel < len(pcm.channels)):
        raise OptionError("The segment lies outside of the recording.")
    return Span(start, end), channel
