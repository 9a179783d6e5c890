"""Edits become the document that is shown, steps that can be taken back, and lines in the project.

What is shown changes at once; the project is written behind it, one transaction an edit.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone.history import Entry, History, amended, difference
from undertone.model import Document
from undertone.project import Project
from undertone.rescoring import without_outdated
from undertone_desktop.jobs import Background
from undertone_desktop.loading import Loaded, ProjectFile, Write
from undertone_desktop.session import Session


class Editing(QObject):
    """The history of what lies open."""

    opened = Signal(object)
    history_changed = Signal()
    edited = Signal()
    not_saved = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._file = ProjectFile()
        self._background = Background(self)
        self._token: object = None
        self.history = History()
        self.refusal = self.tr("Nothing is open.")

    @property
    def unsaved(self) -> int:
        """How many edits are not in the project yet."""
        return self._file.unsaved

    @property
    def undo_label(self) -> str:
        """What would be taken back; empty when there is nothing."""
        return self.history.done[-1].label if self.history.done else ""

    @property
    def redo_label(self) -> str:
        """What would be done again; empty when there is nothing."""
        return self.history.undone[0].label if self.history.undone else ""

    def open(
        self, path: Path, done: Callable[[Loaded], None], failed: Callable[[str], None]
    ) -> None:
        """Read a project in the background and keep it for editing."""

        def show(loaded: object) -> None:
            assert isinstance(loaded, Loaded)
            self.refusal = loaded.refusal
            if not loaded.complete:
                self.refusal = self.tr("The analysis must finish before its result can be edited.")
            self._remember(loaded.history, None)
            done(loaded)
            self.opened.emit(loaded)

        def refuse(message: str) -> None:
            self.refusal = before
            failed(message)

        before, self.refusal = self.refusal, self.tr("An interview is being opened.")
        self._background.run(lambda: self._file.open(path), show, refuse)

    def close(self, refusal: str = "") -> None:
        """Write what waits and let go of the project; `refusal` says why nothing can be edited."""
        self._flush()
        self._background.run(self._file.close, lambda _: None, lambda _: None)
        self.refusal = refusal or self.tr("Nothing is open.")
        self._remember(History(), None)

    def wait(self) -> None:
        """Wait until everything that was begun is written."""
        self._background.wait()

    def do(self, document: Document, label: str, token: object = None) -> None:
        """Show an edited document and keep it, as a step of that name.

        Edits in a row with the same token are one step, such as everything typed into one row.
        """
        before = self._session.document
        assert before is not None
        document = without_outdated(before, document)
        more = token is not None and token == self._token and not self.history.undone
        if more and self.history.done:
            change = amended(self.history.done[-1].change, before, document)
            self._remember(self.history.with_amended(change), token)
            self._keep(lambda project: project.amend_edit(document))
        else:
            now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            entry = Entry(label, difference(before, document), now)
            self._remember(self.history.with_edit(entry), token)
            self._keep(lambda project: project.save_edit(document, label))
        self._session.show(document)
        self.edited.emit()

    def add_to_latest(self, document: Document) -> None:
        """Keep what follows from the latest edit, such as a new score: they are one step."""
        before = self._session.document
        assert before is not None
        if self.history.done:
            change = amended(self.history.done[-1].change, before, document)
            self._remember(self.history.with_amended(change), self._token)
        self._keep(lambda project: project.amend_edit(document))
        self._session.show(document)

    def undo(self) -> None:
        """Take the latest edit back."""
        if self.history.done and not self.refusal:
            self._step(self.history.done[-1].change.undone, self.history.back(), Project.undo)

    def redo(self) -> None:
        """Do the edit again that was taken back last."""
        if self.history.undone and not self.refusal:
            self._step(self.history.undone[0].change.redone, self.history.forth(), Project.redo)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        self._flush()

    def _step(self, lead: Callable[[Document], Document], history: History, write: Write) -> None:
        assert self._session.document is not None
        document = lead(self._session.document)
        self._remember(history, None)
        self._keep(write)
        self._session.show(document)
        self.edited.emit()

    def _keep(self, write: Write) -> None:
        self._file.put(write)
        self._flush()

    def _flush(self) -> None:
        self._background.run(self._file.flush, lambda _: None, self.not_saved.emit)

    def _remember(self, history: History, token: object) -> None:
        self.history, self._token = history, token
        self.history_changed.emit()
