"""The worker's commands around recording: `inputs`, `record` and `follow`.

Recording and the live transcript are two processes: nothing that a model does can harm the sound.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from undertone import codec
from undertone.codec import Json
from undertone.engines import Engines
from undertone.errors import OptionError
from undertone.events import Emit, EventObserver
from undertone.live import LiveTranscript
from undertone.options import Options
from undertone.recording import capture
from undertone.recording.capture import Block, OpenCapture
from undertone.recording.levels import Level, Trouble
from undertone.recording.live_feed import LiveFeed, so_far
from undertone.recording.recorder import Controls, record
from undertone.recording.sources import Kind, Source, chosen
from undertone.task import Task

LEVEL_EVERY_S = 0.1
LOOK_EVERY_S = 0.5


def tell_inputs(emit: Emit, sources: Callable[[], Sequence[Source]] = capture.sources) -> None:
    """Emit what can be recorded here."""
    emit({"event": "inputs", "inputs": codec.to_plain(list(sources()))})


def record_into(
    path: Path,
    inputs: Sequence[str],
    folder: Path | None,
    emit: Emit,
    controls: Controls,
    *,
    sources: Callable[[], Sequence[Source]] = capture.sources,
    open_capture: OpenCapture = capture.open_capture,
) -> None:
    """Record inputs by their ids until stopped; every end is one event `recorded`.

    Args:
        folder: where the growing sound for a live transcript goes; None makes none.

    Raises:
        InputError: an input is gone or cannot be recorded.
        OutputError: the file cannot be made.
    """
    if not inputs:
        raise OptionError("Choose an input to record.")
    available = sources()
    wanted = [chosen(available, one, Kind.MICROPHONE) for one in inputs]
    channels = len(wanted) if len(wanted) > 1 else min(2, wanted[0].channels)
    with ExitStack() as stack:
        feed = None
        if folder is not None:
            feed = stack.enter_context(closing(LiveFeed(folder, wanted[0].rate, channels)))
        monitor = EventMonitor(emit, feed)
        take = record(path, wanted, monitor, controls, open_capture=open_capture)
    emit(
        {
            "event": "recorded",
            "path": str(take.path),
            "duration_ms": take.duration_ms,
            "channels": channels,
            "marks": codec.to_plain(list(take.marks)),
            "message": take.ended,
        }
    )


def follow(
    folder: Path,
    channels: int,
    options: Options,
    engines: Engines,
    emit: Emit,
    task: Task,
    ended: Callable[[], bool],
) -> None:
    """Write down a growing recording until `ended`; segments come as provisional events.

    Raises:
        ModelError: a model failed.
        Cancelled: the user asked to stop.
    """
    observer = EventObserver(emit, waveform=False)
    with closing(LiveTranscript(engines, options, observer, channels)) as transcript:
        last = False
        while not last:
            task.check()
            last = ended()
            pcm = so_far(folder, channels)
            if pcm is not None:
                transcript.advance(pcm, task, last=last)
            if not last:
                time.sleep(LOOK_EVERY_S)
    emit({"event": "done", "project": ""})


class EventMonitor:
    """Emits what a running recording tells, levels ten times a second."""

    def __init__(self, emit: Emit, feed: LiveFeed | None) -> None:
        self._emit, self._feed = emit, feed
        self._told = 0.0

    def level(self, recorded_ms: int, levels: Sequence[Level]) -> None:
        now = time.monotonic()
        clipped = any(level.clipped for level in levels)
        if clipped or now - self._told >= LEVEL_EVERY_S:
            self._told = now
            plain: Json = [[round(each.peak_db, 1), round(each.rms_db, 1)] for each in levels]
            self._emit({"event": "level", "recorded_ms": recorded_ms, "levels": plain})

    def trouble(self, channel: int, trouble: Trouble) -> None:
        self._emit({"event": "trouble", "channel": channel, "trouble": str(trouble)})

    def heard(self, block: Block) -> None:
        if self._feed is not None:
            self._feed.heard(block)
