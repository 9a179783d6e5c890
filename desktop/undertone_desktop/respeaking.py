"""The speaker step is run again on the open interview, with another number of people."""

from __future__ import annotations

from PySide6.QtCore import QObject

from undertone.options import DiarizeOptions
from undertone_desktop import orders
from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.loading import Loaded
from undertone_desktop.notices import Level, Notice
from undertone_desktop.wording import engine_words


class Respeaking(QObject):
    """One such run at a time; corrections stay, and the run can be taken back like an edit."""

    def __init__(self, desk: Desk, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._runner = desk, runner
        self._job: Job | None = None
        self._known: tuple[str, ...] | None = None  # the warnings before the run
        desk.editing.opened.connect(self._tell_news)
        desk.opened.connect(self._forget)
        desk.session.document_changed.connect(self._notice_closing)

    def start(self, speakers: int | None) -> None:
        """Find so many people; None leaves the number to the program."""
        desk = self._desk
        if desk.analysing or self._job is not None or desk.project is None:
            return
        if desk.editing.refusal:
            desk.noticed.emit(Notice(desk.editing.refusal, Level.WARNING))
            return
        desk.rescorer.rest()
        self._known = desk.session.document.warnings if desk.session.document else ()
        desk.editing.close(self.tr("The speakers are being found again: wait, or cancel it."))
        desk.editing.wait()
        recording = desk.recording
        command = orders.redo_command(desk.project, recording, DiarizeOptions(speakers=speakers))
        self._job = self._runner.start(command)
        self._job.progressed.connect(desk.progressed)
        self._job.ended.connect(self._ended)
        desk.analysing_changed.emit(True)

    def cancel(self) -> None:
        """Stop it; everything stays as it was."""
        if self._job is not None:
            self._job.cancel()

    def _ended(self, end: Ended) -> None:
        self._job = None
        self._desk.analysing_changed.emit(False)
        self._desk.reload()
        if end.outcome in (Outcome.FAILED, Outcome.CRASHED):
            text = end.message or self.tr("The speakers could not be found again.")
            self._desk.noticed.emit(Notice(text, Level.ERROR, end.details))

    def _tell_news(self, loaded: Loaded) -> None:
        """Say what the run could not do, such as a number of voices that are not there."""
        known, self._known = self._known, None
        for warning in loaded.document.warnings:
            if known is not None and warning not in known:
                self._desk.noticed.emit(Notice(engine_words(warning), Level.WARNING))

    def _notice_closing(self) -> None:
        if self._desk.session.document is None:
            self._forget()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
