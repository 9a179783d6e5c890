"""How things were said is measured in the open interview, which was analysed without it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from undertone_desktop import orders
from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.notices import Level, Notice
from undertone_desktop.project_work import ProjectWork

STAGE = "voice"


class Voicing(QObject):
    """One such run at a time; it can be taken back like an edit."""

    def __init__(self, desk: Desk, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = ProjectWork(desk, runner, self)
        self._work.ended.connect(self._ended)

    def start(self) -> None:
        """Measure pitch, loudness and rate of every segment."""
        project = self._work.project()
        if project is None:
            return
        command = orders.voice_command(project, self._desk.recording)
        refusal = self.tr("The voices are being measured: wait, or cancel it.")
        self._work.start(command, STAGE, refusal)

    def cancel(self) -> None:
        """Stop it; everything stays as it was."""
        self._work.cancel()

    def _ended(self, end: Ended) -> None:
        if end.outcome is Outcome.DONE:
            text = self.tr("The voices are measured: the selected segment shows how it was said.")
            self._desk.noticed.emit(Notice(text))
        elif end.outcome is not Outcome.CANCELLED:
            text = end.message or self.tr("The voices could not be measured.")
            self._desk.noticed.emit(Notice(text, Level.ERROR, end.details))
