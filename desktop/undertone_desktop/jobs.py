"""Commands become running workers, whose lines become Qt signals in small portions.

The only home of QProcess and of threads. Portions are bounded, so that the event loop stays free
however fast a worker prints (qutebrowser throttles in the same place, `misc/throttle.py`).
"""

from __future__ import annotations

import gc
import json
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QProcess, QRunnable, QThreadPool, QTimer, Signal

from undertone import codec
from undertone.errors import InputError, UndertoneError
from undertone.model import Segment
from undertone_desktop import protocol
from undertone_desktop.protocol import Event, LineBuffer, Rows, StageProgress

TICK_MS: Final = 30
LINES_PER_TICK: Final = 100
SEGMENTS_PER_TICK: Final = 40
KILL_AFTER_MS: Final = 1000
STDERR_KEPT: Final = 4000


class Outcome(Enum):
    """How a job ended."""

    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()
    CRASHED = auto()


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a job; `message` is one sentence where there is something to say."""

    outcome: Outcome
    project: Path | None = None
    message: str = ""
    details: str = ""


class Job(QObject):
    """One running job. What arrives is handed on once every `TICK_MS`, a bounded portion each."""

    progressed = Signal(object)
    sound_ready = Signal(object)
    segments_found = Signal(object, bool)
    warned = Signal(str)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = LineBuffer()
        self._waiting: deque[bytes] = deque()
        self._rows: deque[tuple[Mapping[str, object], bool]] = deque()
        self._end: Ended | None = None
        self._over = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.hand_on)

    @property
    def running(self) -> bool:
        """Whether `ended` is still to come."""
        return not self._over

    def cancel(self) -> None:
        """Ask the job to stop; it ends within about a second."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Stop the job at once and say nothing more."""
        raise NotImplementedError

    def release(self) -> None:
        """The job has told what it was asked for: let it go."""
        self._over = True
        self._timer.stop()
        self._released()

    def receive(self, piece: bytes) -> None:
        """Take in what the worker printed."""
        self._waiting += self._lines.feed(piece)
        if not self._timer.isActive() and not self._over:
            self._timer.start()

    def finish(self, end: Ended) -> None:
        """The worker is gone; `end` counts unless it told another one itself."""
        self._end = self._end or end
        if not self._timer.isActive() and not self._over:
            self._timer.start()

    def hand_on(self) -> None:
        """Hand on the next portion: of progress only the latest."""
        progress: StageProgress | None = None
        for _ in range(min(LINES_PER_TICK, len(self._waiting))):
            if len(self._rows) >= SEGMENTS_PER_TICK:
                break
            event = protocol.parse(self._waiting.popleft())
            if isinstance(event, StageProgress):
                progress = event
            elif event is not None:
                self._handle(event)
        if progress is not None:
            self.progressed.emit(progress)
        self._hand_on_segments()
        if not self._waiting and not self._rows:
            self._timer.stop()
            if self._end is not None:
                self._close(self._end)

    def _handle(self, event: Event) -> None:
        match event:
            case Rows(rows, provisional):
                self._rows += [(row, provisional) for row in rows]
            case protocol.Sound():
                self.sound_ready.emit(event)
            case protocol.Warned(message):
                self.warned.emit(message)
            case protocol.Done(project):
                self._end = Ended(Outcome.DONE, project)
            case protocol.Failed(message, details):
                self._end = Ended(Outcome.FAILED, None, message, details)
            case protocol.Stopped():
                self._end = Ended(Outcome.CANCELLED)

    def _hand_on_segments(self) -> None:
        segments: dict[bool, list[Segment]] = {True: [], False: []}
        for _ in range(min(SEGMENTS_PER_TICK, len(self._rows))):
            row, provisional = self._rows.popleft()
            try:
                segments[provisional].append(codec.from_plain(Segment, row))
            except InputError as error:
                self.warned.emit(str(error))
        for provisional, found in segments.items():
            if found:
                self.segments_found.emit(found, provisional)

    def _close(self, end: Ended) -> None:
        if not self._over:
            self._over = True
            self._released()
            self.ended.emit(end)

    def _released(self) -> None:
        """The job has said everything."""


class Runner(Protocol):
    """Whatever starts jobs: the real one below, or `fakes.FakeRunner`."""

    def start(self, command: Mapping[str, object]) -> Job:
        """Start a job for one command of the worker protocol."""
        ...


class WorkerJob(Job):
    """A worker process of its own for one command."""

    def __init__(
        self, program: Sequence[str], command: Mapping[str, object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errors = b""
        self._cancelling = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._gone)
        self._process.errorOccurred.connect(self._broken)
        self._process.start(program[0], list(program[1:]))
        self._send(command)

    def cancel(self) -> None:
        self._cancelling = True
        self._send({"command": "cancel"})
        QTimer.singleShot(KILL_AFTER_MS, self, self._kill)

    def abandon(self) -> None:
        self._over = True
        self._timer.stop()
        self._process.blockSignals(True)
        self._kill()
        self._process.waitForFinished(KILL_AFTER_MS)

    def _send(self, command: Mapping[str, object]) -> None:
        self._process.write(json.dumps(command).encode() + b"\n")

    def _kill(self) -> None:
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()

    def _read(self) -> None:
        self.receive(bytes(self._process.readAllStandardOutput().data()))

    def _read_errors(self) -> None:
        fresh = bytes(self._process.readAllStandardError().data())
        self._errors = (self._errors + fresh)[-STDERR_KEPT:]

    def _gone(self, code: int) -> None:
        self._read()
        outcome = Outcome.CANCELLED if self._cancelling else Outcome.CRASHED
        details = self._errors.decode(errors="replace").strip()
        self.finish(Ended(outcome, details=details or self.tr("Exit code {n}").format(n=code)))

    def _broken(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.finish(Ended(Outcome.CRASHED, details=self._process.errorString()))

    def _released(self) -> None:
        """The worker ends when its input does; one that does not is stopped."""
        self._process.closeWriteChannel()
        QTimer.singleShot(KILL_AFTER_MS, self, self._kill)


class WorkerRunner:
    """Starts the engine as child processes.

    Args:
        program: the command line of the worker.
    """

    def __init__(self, program: Sequence[str] = (), parent: QObject | None = None) -> None:
        self._program = tuple(program) or (sys.executable, "-m", "undertone.worker")
        self._parent = parent

    def start(self, command: Mapping[str, object]) -> Job:
        return WorkerJob(self._program, command, self._parent)


@contextmanager
def uncollected() -> Iterator[None]:
    """Make many lasting objects without the garbage collector, which would stop the window.

    What is alive in the end is not looked through again: a document of 12,000 segments costs a
    tenth of a second each time. Its memory is still freed when nothing refers to it.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


class Background(QObject):
    """Short work off the event loop: a function, and what to do with its result or failure."""

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # projects and exports are written one after the other
        self._finished.connect(self._tell)

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[str], None],
    ) -> None:
        """Run `work` in a thread, then `done` or `failed` on the event loop."""

        def task() -> None:
            try:
                with uncollected():
                    result = work()
            except (UndertoneError, OSError) as error:
                self._finished.emit(failed, str(error))
            else:
                self._finished.emit(done, result)

        self._pool.start(QRunnable.create(task))

    def wait(self) -> None:
        """Wait for everything that was begun."""
        self._pool.waitForDone()

    def _tell(self, callback: Callable[[object], None], value: object) -> None:
        callback(value)
