"""What must be kept before an interview is left, and what undo and redo are called by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from undertone_desktop.correction_rows import redo_words, undo_words
from undertone_desktop.notices import Level, Notice, Remedy

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow


class Leaving(QObject):
    """Watches over the edits of the open interview."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._warned = False
        window.desk.editing.history_changed.connect(self.show_history)

    def allowed(self) -> bool:
        """Keep what is being typed; stay once where something could not be saved."""
        window, editing = self._window, self._window.desk.editing
        window.workspace.transcript.editing.leave()
        window.workspace.detail.note.keep()
        editing.wait()
        lost, self._warned = editing.unsaved, not self._warned
        if lost and self._warned:
            text = (
                self.tr("1 change is not saved: close again to lose it.")
                if lost == 1
                else self.tr("%n changes are not saved: close again to lose them.", "", lost)
            )
            window.banner.show_notice(Notice(text, Level.ERROR, remedy=Remedy.SAVE))
            return False
        self._warned = False
        return True

    def show_history(self) -> None:
        """Name in the menu what undo and redo would do."""
        editing, commands = self._window.desk.editing, self._window.commands
        undo, redo = editing.undo_label, editing.redo_label
        commands.show_work("undo", undo_words(undo), any_work=bool(undo))
        commands.show_work("redo", redo_words(redo), any_work=bool(redo))
