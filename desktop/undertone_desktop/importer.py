"""A transcript that the user chose becomes a project, in a worker, and is then opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone.options import Options
from undertone_desktop import orders, places
from undertone_desktop.desk import Desk
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.notices import Level, Notice, Remedy
from undertone_desktop.protocol import StageProgress
from undertone_desktop.wording import percent, stage_words


class Importer(QObject):
    """One import at a time; how far it is stands in the notice, which can stop it."""

    noticed = Signal(object)
    imported = Signal(object)

    def __init__(
        self, desk: Desk, *, projects: Path | None = None, parent: QObject | None = None
    ) -> None:
        """`projects` is where projects of read-only folders go; the user's data by default."""
        super().__init__(parent)
        self._desk, self._projects = desk, projects
        self._job: Job | None = None
        self._name = ""

    @property
    def busy(self) -> bool:
        """Whether an import is running."""
        return self._job is not None

    def start(self, transcript: Path, options: Options) -> None:
        """Import a transcript, with the recording of its name where one lies beside it."""
        if self.busy or self._desk.analysing:
            text = self.tr("Something is being worked on: wait for it, or cancel it, first.")
            self.noticed.emit(Notice(text, Level.WARNING))
            return
        project = places.unused_project(transcript, self._projects, self._desk.chosen_projects)
        project.parent.mkdir(parents=True, exist_ok=True)
        recording = places.recording_beside(transcript)
        command = orders.import_command(transcript, project, recording, options)
        self._name = transcript.name
        self._job = self._desk.runner.start(command)
        self._job.progressed.connect(self._tell)
        self._job.ended.connect(self._ended)
        self._say(self.tr("Importing {name}…").format(name=self._name))

    def cancel(self) -> None:
        """Stop the import; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def _tell(self, progress: StageProgress) -> None:
        text = self.tr("Importing {name}: {stage}, {share}")
        stage, share = stage_words(progress.stage), percent(progress.fraction)
        self._say(text.format(name=self._name, stage=stage.lower(), share=share))

    def _say(self, text: str) -> None:
        self.noticed.emit(Notice(text, remedy=Remedy.CANCEL))

    def _ended(self, end: Ended) -> None:
        self._job = None
        if end.outcome is Outcome.DONE and end.project is not None:
            self.noticed.emit(Notice(self.tr("Imported {name}.").format(name=self._name)))
            self.imported.emit(end.project)
        elif end.outcome is Outcome.CANCELLED:
            self.noticed.emit(Notice(self.tr("The import was stopped.")))
        else:
            text = end.message or self.tr("The import ended unexpectedly.")
            self.noticed.emit(Notice(text, Level.ERROR, end.details))
