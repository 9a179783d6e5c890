"""Commands become running workers, and slow functions threads: the only home of both."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Final, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from undertone.children import child_command
from undertone.errors import UndertoneError
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.wording import engine_words

KILL_AFTER_MS: Final = 1000
SETTLE_MS: Final = 3000
STDERR_KEPT: Final = 4000


class Runner(Protocol):
    """Whatever starts jobs: the real one below, or `fakes.FakeRunner`."""

    def start(self, command: Mapping[str, object]) -> Job:
        """Start a job for one command of the worker protocol."""
        ...

    def close(self) -> None:
        """End every job that is still there."""
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

    @property
    def has_process(self) -> bool:
        """Whether its process is still there."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def ask(self, command: Mapping[str, object]) -> None:
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
        if self.has_process:
            self._process.waitForFinished(KILL_AFTER_MS)

    def control(self, command: str) -> None:
        self._send({"command": command})

    def settle(self) -> None:
        self._process.closeWriteChannel()
        if self.has_process:
            self._process.waitForFinished(SETTLE_MS)

    def _send(self, command: Mapping[str, object]) -> None:
        self._process.write(json.dumps(command).encode() + b"\n")

    def _kill(self) -> None:
        if self.has_process:
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
    """Starts the engine as child processes, and keeps each until its process is gone.

    Args:
        program: the command line of the worker.
    """

    def __init__(self, program: Sequence[str] = ()) -> None:
        self._program = tuple(program) or tuple(child_command("undertone.worker"))
        self._jobs: list[WorkerJob] = []

    def start(self, command: Mapping[str, object]) -> Job:
        self._jobs = [job for job in self._jobs if job.has_process]
        self._jobs.append(WorkerJob(self._program, command))
        return self._jobs[-1]

    def close(self) -> None:
        for job in self._jobs:
            job.abandon()
        self._jobs.clear()


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
    """Short work off the event loop: a function, and what to do with its result or failure.

    All of it runs in one thread, one piece after the other: an open project belongs to a thread.
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._finished.connect(self._tell)

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[str], None],
    ) -> None:
        """Run `work` in the thread, then `done` or `failed` on the event loop."""

        def task() -> None:
            try:
                with uncollected():
                    result = work()
            except (UndertoneError, OSError) as error:
                self._finished.emit(failed, engine_words(str(error)))
            else:
                self._finished.emit(done, result)

        self._thread.submit(task)

    def wait(self) -> None:
        """Wait for everything that was begun."""
        self._thread.submit(lambda: None).result()

    def _tell(self, callback: Callable[[object], None], value: object) -> None:
        callback(value)
