"""The worker's commands around recording: `inputs`, `record` and `follow`.

Recording and the live transcript are two processes: nothing that a model does can harm the sound.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Protocol

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
from undertone.recording.sources import Kind, Source, channels_of, chosen
from undertone.task import Task

LEVEL_EVERY_S = 0.1
LOOK_EVERY_S = 0.5


class Feed(Protocol):
    """Takes what is recorded, for a live transcript; both raise OSError."""

    def heard(self, block: Block) -> None: ...

    def close(self) -> None: ...


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
    channels = sum(channels_of(wanted))
    feed = None if folder is None else (lambda: LiveFeed(folder, wanted[0].rate, channels))
    with closing(EventMonitor(emit, feed)) as monitor:
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
    """Emits what a running recording tells, levels ten times a second; close it.

    A live transcript that cannot go on is told once, and the recording goes on without it.

    Args:
        open_feed: makes what a live transcript reads; None where nobody wants one.
    """

    def __init__(self, emit: Emit, open_feed: Callable[[], Feed] | None) -> None:
        self._emit = emit
        self._feed: Feed | None = None
        self._told = 0.0
        if open_feed is not None:
            with self._feeding():
                self._feed = open_feed()

    def close(self) -> None:
        """Have the live transcript's sound whole."""
        feed = self._feed
        if feed is not None:
            with self._feeding():
                feed.close()

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
        feed = self._feed
        if feed is not None:
            with self._feeding():
                feed.heard(block)

    @contextmanager
    def _feeding(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            feed, self._feed = self._feed, None
            if feed is not None:
                with suppress(OSError, ValueError):  # the same disk again
                    feed.close()
            reason = error.strerror or str(error)
            told = f"The live transcript stopped ({reason}); the recording is not touched by it."
            self._emit({"event": "warning", "message": told})
