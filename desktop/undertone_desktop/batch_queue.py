"""Many recordings, analysed one after the other: order, pause, retry, and one summary."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone.options import Options
from undertone.project import SUFFIX
from undertone_desktop import orders, places
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.protocol import StageProgress


class Status(StrEnum):
    """Where an item of the queue is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Item:
    """One recording in the queue; `message` says why it failed.

    Attributes:
        progress: what is being done to it, while it is analysed.
    """

    recording: Path
    project: Path
    options: Options
    status: Status = Status.WAITING
    progress: StageProgress | None = None
    message: str = ""


class BatchQueue(QObject):
    """Keeps one analysis running while there are recordings and it is not paused.

    Args:
        busy: whether something else uses the engine; the queue waits for it.
        project_of: where the project of a recording goes.
    """

    changed = Signal()
    finished = Signal(object)
    emptied = Signal()

    def __init__(
        self,
        runner: Runner,
        busy: Callable[[], bool],
        project_of: Callable[[Path], Path] = places.project_of,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._busy, self._project_of = runner, busy, project_of
        self._job: Job | None = None
        self.items: tuple[Item, ...] = ()
        self.paused = False

    @property
    def running(self) -> Item | None:
        """What is being analysed."""
        return next((item for item in self.items if item.status is Status.RUNNING), None)

    def count(self, status: Status) -> int:
        """How many items are there."""
        return sum(item.status is status for item in self.items)

    def add(self, recordings: Iterable[Path], options: Options) -> None:
        """Put recordings at the end; one that is in the queue already is not added again."""
        known = {item.recording for item in self.items if item.status is not Status.FAILED}
        fresh = [path for path in dict.fromkeys(recordings) if path not in known]
        kept = tuple(item for item in self.items if item.recording not in fresh)
        taken = {item.project for item in kept}
        added = []
        for path in fresh:
            added.append(Item(path, self._free_project(path, taken), options))
            taken.add(added[-1].project)
        self._put((*kept, *added))
        self.go_on()

    def move(self, recording: Path, step: int) -> None:
        """Let a waiting item change places with the one `step` before or after it."""
        row = self._row(recording)
        other = row + step
        if 0 <= other < len(self.items) and self._waits(row) and self._waits(other):
            items = list(self.items)
            items[row], items[other] = items[other], items[row]
            self._put(items)

    def retry(self, recording: Path) -> None:
        """Put a failed item back in the line."""
        self._change(recording, status=Status.WAITING, message="", progress=None)
        self.go_on()

    def remove(self, recording: Path) -> None:
        """Take an item out; a running analysis stops, and what it finished stays."""
        running = self.running
        if running is not None and running.recording == recording and self._job is not None:
            self._job.abandon()
            self._job = None
        self._put(item for item in self.items if item.recording != recording)
        self.go_on()

    def clear_done(self) -> None:
        """Take out what is finished."""
        self._put(item for item in self.items if item.status is not Status.DONE)

    def pause(self, paused: bool) -> None:
        """Begin nothing new, or go on."""
        self.paused = paused
        self.changed.emit()
        self.go_on()

    def go_on(self) -> None:
        """Begin the next analysis, if none is running and nothing speaks against it."""
        if self._job is not None or self.paused or self._busy():
            return
        waiting = next((item for item in self.items if item.status is Status.WAITING), None)
        if waiting is None:
            return
        waiting.project.parent.mkdir(parents=True, exist_ok=True)
        command = orders.batch_command(waiting.recording, waiting.project, waiting.options)
        self._job = self._runner.start(command)
        self._job.progressed.connect(self._progressed)
        self._job.ended.connect(self._ended)
        self._change(waiting.recording, status=Status.RUNNING)

    def close(self) -> None:
        """Stop; what is finished stays."""
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _free_project(self, recording: Path, taken: Collection[Path]) -> Path:
        """The project of a recording; a.wav and a.mp3 in one queue get one each."""
        project = self._project_of(recording)
        return project.with_name(f"{recording.name}{SUFFIX}") if project in taken else project

    def _progressed(self, progress: StageProgress) -> None:
        if self.running is not None:
            self._change(self.running.recording, progress=progress)

    def _ended(self, end: Ended) -> None:
        item, self._job = self.running, None
        if item is None:
            return
        done = end.outcome is Outcome.DONE
        reason = "" if done else end.message or self.tr("The analysis ended unexpectedly.")
        status = Status.DONE if done else Status.FAILED
        self._change(item.recording, status=status, message=reason, progress=None)
        if done:
            self.finished.emit(item.project)
        self.go_on()
        if self._job is None and not self.count(Status.WAITING):
            self.emptied.emit()

    def _change(self, recording: Path, **values: object) -> None:
        self._put(
            replace(item, **values) if item.recording == recording else item  # type: ignore[arg-type]
            for item in self.items
        )

    def _put(self, items: Iterable[Item]) -> None:
        self.items = tuple(items)
        self.changed.emit()

    def _row(self, recording: Path) -> int:
        return next((n for n, item in enumerate(self.items) if item.recording == recording), -1)

    def _waits(self, row: int) -> bool:
        return self.items[row].status is Status.WAITING
