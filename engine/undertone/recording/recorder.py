"""Running inputs become a file, with levels and warnings on the way, until somebody says stop.

The inputs' threads only put blocks into a queue; one loop writes, so that whatever happens outside
the loop (a full disk, an unplugged microphone) ends the recording cleanly.
"""

from __future__ import annotations

import os
import queue
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from undertone.errors import InputError, OutputError
from undertone.recording.capture import Block, Capture, OpenCapture
from undertone.recording.flac_file import FlacFile
from undertone.recording.joining import Joiner
from undertone.recording.levels import Level, Meter, Trouble
from undertone.recording.marks import Cause, Mark, labels, marks_path
from undertone.recording.sources import Source, channels_of

SECURE_EVERY_S = 0.5
START_WITHIN_S = 10.0
LOST_AFTER_S = 3.0
LEAST_FREE_BYTES = 50_000_000
TICK_S = 0.1
HELD_UP_S = LOST_AFTER_S / 2


class Monitor(Protocol):
    """Hears what a running recording tells, about ten times a second."""

    def level(self, recorded_ms: int, levels: Sequence[Level]) -> None: ...

    def trouble(self, channel: int, trouble: Trouble) -> None: ...

    def heard(self, block: Block) -> None:
        """What is being written, shape (frames, channels), for a live transcript."""
        ...


@dataclass(frozen=True, slots=True)
class Take:
    """A finished recording; `ended` says in one sentence why, where it was not asked to stop."""

    path: Path
    duration_ms: int
    marks: tuple[Mark, ...]
    ended: str = ""


@dataclass(frozen=True, slots=True)
class _Heard:
    source: int
    block: Block
    gap: bool


@dataclass(frozen=True, slots=True)
class _Lost:
    source: int


class Controls:
    """Pause, go on and stop, from any thread."""

    def __init__(self) -> None:
        self.inbox: queue.SimpleQueue[_Heard | _Lost | str] = queue.SimpleQueue()
        self._stopped = threading.Event()

    def stopped(self) -> bool:
        """Whether somebody said stop."""
        return self._stopped.is_set()

    def pause(self) -> None:
        """Record nothing until `resume`."""
        self.inbox.put("pause")

    def resume(self) -> None:
        """Go on after a pause."""
        self.inbox.put("resume")

    def stop(self) -> None:
        """End the recording."""
        self._stopped.set()
        self.inbox.put("stop")


class _Ear:
    """The listener of one source."""

    def __init__(self, inbox: queue.SimpleQueue[_Heard | _Lost | str], source: int) -> None:
        self._inbox, self._source = inbox, source

    def heard(self, block: Block, *, gap: bool) -> None:
        self._inbox.put(_Heard(self._source, block, gap))

    def lost(self) -> None:
        self._inbox.put(_Lost(self._source))


def record(
    path: Path,
    sources: Sequence[Source],
    monitor: Monitor,
    controls: Controls,
    *,
    open_capture: OpenCapture,
    clock: Callable[[], float] = time.monotonic,
) -> Take:
    """Record until stopped; blocks the calling thread.

    One source gives the channels it has (two at most); several give one channel each.

    Raises:
        InputError: a source cannot be recorded at all.
        OutputError: the file cannot be made; nothing is overwritten.
    """
    rate = sources[0].rate
    shares = channels_of(sources)
    _check_space(path)
    captures: list[Capture] = []
    try:
        for number, source in enumerate(sources):
            captures.append(open_capture(source, rate, _Ear(controls.inbox, number)))
        file = _created(path, rate, sum(shares))
        return _Session(file, rate, sources, shares, monitor, clock).run(controls.inbox)
    finally:
        for capture in captures:
            capture.stop()


@dataclass
class _Session:
    """One recording on its way."""

    file: FlacFile
    rate: int
    sources: Sequence[Source]
    shares: tuple[int, ...]
    monitor: Monitor
    clock: Callable[[], float]
    marks: list[Mark] = field(default_factory=list)
    paused_at: float | None = None

    def __post_init__(self) -> None:
        self.joiner = Joiner(self.rate, self.shares)
        self.meter = Meter(self.rate, sum(self.shares))
        now = self.clock()
        self.begun, self.secured, self.looked = now, now, now
        self.last = [now] * len(self.sources)
        self.first: dict[int, Block] = {}
        self.warned: set[tuple[int, Trouble]] = set()

    @property
    def recorded_ms(self) -> int:
        return self.file.frames * 1000 // self.rate

    def run(self, inbox: queue.SimpleQueue[_Heard | _Lost | str]) -> Take:
        """Write until told to stop, or until there is nothing more to hear."""
        ended = ""
        try:
            while ended == "":
                message = _next(inbox)
                if message == "stop":
                    break
                ended = (self._take(message) if message else "") or self._missing()
        except OSError as error:
            ended = f"The recording stopped: {error.strerror or error}. What was heard is kept."
        return self._finished(ended)

    def _take(self, message: _Heard | _Lost | str) -> str:
        """Why the recording ends with this message; empty when it goes on."""
        match message:
            case _Heard(source, block, gap):
                self._hear(source, block, gap)
                return self._secure()
            case _Lost(source):
                return self._unplugged(source)
            case "pause" if self.paused_at is None:
                self.paused_at = self.clock()
            case "resume" if self.paused_at is not None:
                missing = round((self.clock() - self.paused_at) * 1000)
                self._mark(Mark(self.recorded_ms, Cause.PAUSED, missing))
                self.paused_at = None
        return ""

    def _hear(self, source: int, block: Block, gap: bool) -> None:
        self.last[source] = self.clock()
        if len(self.first) < len(self.sources):
            self._begin(source, block)
            return
        if gap and self.paused_at is None:
            self._mark(Mark(self.recorded_ms, Cause.LOST))
        self.joiner.push(source, block)
        self._pass_on(self.joiner.pull())

    def _begin(self, source: int, block: Block) -> None:
        """The inputs start one after the other: begin with the last, and what others just said."""
        self.first[source] = block
        if len(self.first) == len(self.sources):
            for number, said in self.first.items():
                self.joiner.push(number, said)
            self._pass_on(self.joiner.pull())

    def _pass_on(self, joined: Block) -> None:
        if len(joined):
            levels = self.meter.measure(joined)
            self.monitor.level(self.recorded_ms, levels)
            self._warn(levels)
            if self.paused_at is None:
                self.file.write(joined)
                self.monitor.heard(joined)

    def _warn(self, levels: tuple[Level, ...]) -> None:
        """Tell each trouble when it begins."""
        now = set(self.meter.troubles(levels))
        for channel, trouble in sorted(now - self.warned):
            self.monitor.trouble(channel, trouble)
        self.warned = now

    def _mark(self, mark: Mark) -> None:
        self.marks.append(mark)
        marks_path(self.file.path).write_text(labels(self.marks), encoding="utf-8")

    def _secure(self) -> str:
        """Have everything on the disk now and then; why the recording ends, when it is full."""
        if self.clock() - self.secured < SECURE_EVERY_S:
            return ""
        self.file.secure()
        self.secured = self.clock()
        full = shutil.disk_usage(self.file.path.parent).free < LEAST_FREE_BYTES
        return "The disk is nearly full: the recording stopped, and is kept." if full else ""

    def _missing(self) -> str:
        """Why an input is not heard, when it has lasted too long; looks every `TICK_S`."""
        now = self.clock()
        held_up = now - self.looked
        if held_up < TICK_S:
            return ""
        self.looked = now
        if held_up > HELD_UP_S:  # the disk or the computer slept, not an input: what waits comes
            self.last = [now] * len(self.sources)
        if len(self.first) < len(self.sources):
            silent = next(n for n in range(len(self.sources)) if n not in self.first)
            name = self.sources[silent].name
            late = now - self.begun > START_WITHIN_S
            return f"“{name}” gives no sound: choose another input." if late else ""
        gone = [n for n, heard in enumerate(self.last) if now - heard > LOST_AFTER_S]
        return self._unplugged(gone[0]) if gone else ""

    def _unplugged(self, source: int) -> str:
        name = self.sources[source].name
        return f"“{name}” was unplugged or switched off: the recording until then is kept."

    def _finished(self, ended: str) -> Take:
        try:
            self.file.close()
        except OSError as error:
            ended = ended or f"The end of the recording was lost: {error.strerror or error}."
        take = Take(self.file.path, self.recorded_ms, tuple(self.marks), ended)
        if not take.duration_ms:
            self.file.path.unlink(missing_ok=True)
            marks_path(self.file.path).unlink(missing_ok=True)
            raise InputError(ended or "Nothing was recorded.")
        return take


def _next(inbox: queue.SimpleQueue[_Heard | _Lost | str]) -> _Heard | _Lost | str | None:
    """What comes within a tick; None when nothing does."""
    try:
        return inbox.get(timeout=TICK_S)
    except queue.Empty:
        return None


def _created(path: Path, rate: int, channels: int) -> FlacFile:
    try:
        if os.path.lexists(marks_path(path)):  # somebody's: a mark must not go over it
            raise FileExistsError(marks_path(path).name)
        return FlacFile(path, rate, channels)
    except FileExistsError:
        name = path.name if os.path.lexists(path) else marks_path(path).name
        raise OutputError(f"{name} is there already, and is never overwritten.") from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"{path.name} cannot be made in that folder: {reason}.") from error


def _check_space(path: Path) -> None:
    if not path.parent.is_dir():
        raise OutputError(f"There is no folder {path.parent} to record into.")
    if shutil.disk_usage(path.parent).free < 2 * LEAST_FREE_BYTES:
        raise OutputError("The disk is too full to record: free at least 100 MB.")
