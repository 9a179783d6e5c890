"""The speaker step is run again on the open interview, with another number of people."""

from __future__ import annotations

from PySide6.QtCore import QObject

from undertone.options import DiarizeOptions
from undertone_desktop import orders
from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.loading import Loaded
from undertone_desktop.notices import Level, Notice
from undertone_desktop.project_work import ProjectWork
from undertone_desktop.wording import engine_words


class Respeaking(QObject):
    """One such run at a time; corrections stay, and the run can be taken back like an edit."""

    def __init__(self, desk: Desk, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = ProjectWork(desk, runner, self)
        self._before: tuple[str, ...] = ()  # the warnings before the run
        self._known: tuple[str, ...] | None = None  # the same, once it has ended
        desk.editing.opened.connect(self._tell_news)
        self._work.ended.connect(self._ended)

    def start(self, speakers: int | None) -> None:
        """Find so many people; None leaves the number to the program."""
        project, document = self._work.project(), self._desk.session.document
        if project is None or document is None:
            return
        self._before = document.warnings
        options = DiarizeOptions(speakers=speakers)
        command = orders.redo_command(project, self._desk.recording, options)
        refusal = self.tr("The speakers are being found again: wait, or cancel it.")
        self._work.start(command, "speakers", refusal)

    def cancel(self) -> None:
        """Stop it; everything stays as it was."""
        self._work.cancel()

    def _ended(self, end: Ended) -> None:
        self._known = self._before
        if end.outcome in (Outcome.FAILED, Outcome.CRASHED):
            text = end.message or self.tr("The speakers could not be found again.")
            self._desk.noticed.emit(Notice(text, Level.ERROR, end.details))

    def _tell_news(self, loaded: Loaded) -> None:
        """Say what the run could not do, such as a number of voices that are not there."""
        known, self._known = self._known, None
        for warning in loaded.document.warnings:
            if known is not None and warning not in known:
                self._desk.noticed.emit(Notice(engine_words(warning), Level.WARNING))
