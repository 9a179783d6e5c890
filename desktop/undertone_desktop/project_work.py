"""A worker writes the open project: editing waits, and then goes on with what is there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Job
from undertone_desktop.jobs import Runner
from undertone_desktop.notices import Level, Notice
from undertone_desktop.protocol import StageProgress


class ProjectWork(QObject):
    """One such job at a time; it is abandoned with the interview."""

    progressed = Signal(object)
    told = Signal(object)
    busy_changed = Signal(bool)
    ended = Signal(object)

    def __init__(self, desk: Desk, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._runner = desk, runner
        self._job: Job | None = None
        self.progressed.connect(desk.progressed)
        self.busy_changed.connect(desk.analysing_changed)
        desk.opened.connect(self._forget)
        desk.session.document_changed.connect(self._notice_closing)

    @property
    def busy(self) -> bool:
        """Whether a job is at work."""
        return self._job is not None

    def project(self) -> Path | None:
        """The project, where it may be written now; else None, and the user hears why."""
        desk = self._desk
        if desk.analysing or self.busy or desk.project is None:
            return None
        if desk.editing.refusal:
            desk.noticed.emit(Notice(desk.editing.refusal, Level.WARNING))
            return None
        return desk.project

    def start(self, command: Mapping[str, object], stage: str, refusal: str) -> None:
        """Have a command carried out that writes `project`.

        Args:
            stage: the first that it reports.
            refusal: what somebody hears who edits meanwhile.
        """
        desk = self._desk
        desk.rescorer.rest()
        desk.editing.close(refusal)
        desk.editing.wait()
        job = self._job = self._runner.start(command)
        job.progressed.connect(self.progressed)
        job.told.connect(self.told)
        job.warned.connect(self._warn)
        job.ended.connect(self._ended)
        self.busy_changed.emit(True)
        self.progressed.emit(StageProgress(stage, 0.0))

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._job is not None:
            self._job.cancel()

    def _warn(self, message: str) -> None:
        self._desk.noticed.emit(Notice(message, Level.WARNING))

    def _ended(self, end: Ended) -> None:
        self._job = None
        self.busy_changed.emit(False)
        self._desk.reload()
        self.ended.emit(end)

    def _notice_closing(self) -> None:
        if self._desk.session.document is None:
            self._forget()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
            self.busy_changed.emit(False)
