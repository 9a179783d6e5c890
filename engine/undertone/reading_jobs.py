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
from undertone.options import Options
from undertone.pcm import Pcm
from undertone.readings import Rereading, Stretch, recognisers
from undertone.stages.media.wav import StoredSamples
from undertone.task import Task


def tell_readings(
    command: Mapping[str, Json],
    engines: Engines,
    emit: Emit,
    task: Task,
    store: Store | None = None,
) -> None:
    """Hear a segment anew and emit its readings; whoever asked may ask on.

    The command names the decoded `files` that the window plays.

    Raises:
        InputError: the files are gone.
        OptionError: the segment lies outside of them.
        ModelError: no recogniser works.
        Cancelled: the user asked to stop.
    """
    options = codec.from_plain(Options, command.get("options") or {})
    given = command.get("language")
    language = None if given is None else codec.from_plain(str, given)
    pcm, stretch = _sound(command), _stretch(command, language)
    if not 0 <= stretch.channel < len(pcm.channels) or not stretch.span.overlap_ms(pcm.span):
        raise OptionError("The segment lies outside of the recording.")
    best = best_installed(store or Store(), language)
    heard_by = recognisers(options.transcribe, language, best.path if best else None)
    found = Rereading(pcm, stretch, options, engines, task).by(heard_by)
    segment = codec.from_plain(str, command.get("segment"))
    emit({"event": "readings", "segment": segment, "readings": codec.to_plain(list(found))})


def _sound(command: Mapping[str, Json]) -> Pcm:
    files = codec.from_plain(tuple[str, ...], command.get("files"))
    try:
        return Pcm(tuple(StoredSamples(Path(file)) for file in files))
    except OSError as error:
        raise InputError("The sound cannot be read any more: open the interview again.") from error


def _stretch(command: Mapping[str, Json], language: str | None) -> Stretch:
    start, end = (codec.from_plain(int, command.get(name)) for name in ("start_ms", "end_ms"))
    return Stretch(Span(start, end), codec.from_plain(int, command.get("channel", 0)), language)
