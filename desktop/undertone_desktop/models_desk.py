"""Intent on models becomes jobs of the worker, one at a time; what they tell becomes signals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.model_rows import model_list, offers
from undertone_desktop.notices import Level, Notice
from undertone_desktop.protocol import Told
from undertone_desktop.wording import engine_words


class ModelsDesk(QObject):
    """Lists, searches, installs, fetches, verifies, packs and removes models.

    Args:
        start: starts a job of the worker.
    """

    listed = Signal(object)
    offered = Signal(object, object, object)
    progressed = Signal(object)
    busy_changed = Signal(bool)
    noticed = Signal(object)

    def __init__(
        self, start: Callable[[Mapping[str, object]], Job], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._job: Job | None = None
        self._language = ""
        self._path = Path()

    @property
    def busy(self) -> bool:
        return self._job is not None

    def refresh(self, language: str) -> None:
        """Ask what there is, and what is best for a language."""
        self._language = language
        self._run({"command": "models.list"})

    def search(self, path: Path) -> None:
        """Look at what a file or folder holds."""
        self._path = path
        self._run({"command": "models.search", "path": str(path)})

    def install(self, path: str, accepted: tuple[str, ...]) -> None:
        """Install what a file or folder holds, as far as it is known or accepted."""
        self._run({"command": "models.import", "path": path, "accepted": list(accepted)})

    def get(self, name: str, mirror: str) -> None:
        """Fetch a known model; the user has agreed."""
        self._run({"command": "models.get", "name": name, "mirror": mirror})

    def verify(self, name: str) -> None:
        """Hash a model again."""
        self._run({"command": "models.verify", "name": name})

    def remove(self, name: str) -> None:
        """Delete a model; the user has agreed."""
        self._run({"command": "models.remove", "name": name})

    def pack(self, names: tuple[str, ...], path: Path) -> None:
        """Write models into one file."""
        self._run({"command": "models.pack", "names": [*names], "path": str(path)})

    def cancel(self) -> None:
        """Stop what is being done; what came of a download is kept."""
        if self._job is not None:
            self._job.cancel()

    def _run(self, command: Mapping[str, object]) -> None:
        if self._job is not None:
            text = self.tr("Something else is being done with the models: wait or cancel it.")
            self.noticed.emit(Notice(text, Level.WARNING))
            return
        self._job = self._start({**command, "language": self._language})
        self._job.progressed.connect(self.progressed)
        self._job.told.connect(self._told)
        self._job.ended.connect(self._ended)
        self.busy_changed.emit(True)

    def _told(self, event: Told) -> None:
        if event.name == "models":
            found = model_list(event.data)
            self.listed.emit(found)
            if found.said:
                self.noticed.emit(Notice(engine_words(found.said)))
        else:
            self.offered.emit(self._path, *offers(event.data))

    def _ended(self, end: Ended) -> None:
        self._job = None
        self.busy_changed.emit(False)
        if end.outcome is Outcome.FAILED:
            self.noticed.emit(Notice(end.message, Level.ERROR))
        elif end.outcome is Outcome.CANCELLED:
            text = self.tr("Stopped. What was fetched so far is kept for the next time.")
            self.noticed.emit(Notice(text))
        elif end.outcome is Outcome.CRASHED:
            text = self.tr("This ended unexpectedly; nothing was changed.")
            self.noticed.emit(Notice(text, Level.ERROR, end.details))
