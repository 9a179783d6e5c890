"""How things were said is measured in the open interview, which was analysed without it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from undertone_desktop import orders
from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.loading import Loaded
from undertone_desktop.notices import Level, Notice
from undertone_desktop.project_work import ProjectWork
from undertone_desktop.wording import engine_words

STAGE = "voice"


class Voicing(QObject):
    """One such run at a time; it can be taken back like an edit."""

    def __init__(self, desk: Desk, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = ProjectWork(desk, runner, self)
        self._before: tuple[str, ...] = ()  # the warnings before the run
        self._done = False
        self._work.ended.connect(self._ended)
        desk.editing.opened.connect(self._tell_result)

    def start(self) -> None:
        """Measure pitch, loudness and rate of every segment."""
        project, document = self._work.project(), self._desk.session.document
        if project is None or document is None:
            return
        self._before = document.warnings
        command = orders.voice_command(project, self._desk.recording)
        refusal = self.tr("The voices are being measured: wait, or cancel it.")
        self._work.start(command, STAGE, refusal)

    def cancel(self) -> None:
        """Stop it; everything stays as it was."""
        self._work.cancel()

    def _ended(self, end: Ended) -> None:
        self._done = end.outcome is Outcome.DONE
        if end.outcome in (Outcome.FAILED, Outcome.CRASHED):
            text = end.message or self.tr("The voices could not be measured.")
            self._desk.noticed.emit(Notice(text, Level.ERROR, end.details))

    def _tell_result(self, loaded: Loaded) -> None:
        """Say that the voices are there, or why not."""
        done, self._done = self._done, False
        if not done:
            return
        news = [engine_words(w) for w in loaded.document.warnings if w not in self._before]
        measured = any(segment.voice for segment in loaded.document.segments)
        if measured or not news:
            text = self.tr("The voices are measured: a chosen segment shows how it was said.")
            self._desk.noticed.emit(Notice(text))
        for text in news:
            self._desk.noticed.emit(Notice(text, Level.WARNING))
