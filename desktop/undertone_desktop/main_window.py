"""The window: puts the pages together and connects what they intend to what is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from undertone.exports import FORMATS
from undertone.project import SUFFIX
from undertone.resources import resource
from undertone_desktop import places
from undertone_desktop.actions import Commands
from undertone_desktop.asking import Asker
from undertone_desktop.command_rows import CSV, appearance_words, command_rows
from undertone_desktop.correcting import Correcting
from undertone_desktop.correction_rows import doubt_words, redo_words, undo_words
from undertone_desktop.desk import Desk
from undertone_desktop.display import Display
from undertone_desktop.inspecting import Inspecting
from undertone_desktop.notices import Level, Notice, Remedy
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Appearance, Theme
from undertone_desktop.views.banner import Banner
from undertone_desktop.views.start import StartPage
from undertone_desktop.views.timeline_canvas import ZOOM
from undertone_desktop.workspace import Workspace

BACK_MS = 2000


class MainWindow(QMainWindow):
    """The whole window; everything it works with is handed in."""

    def __init__(self, desk: Desk, settings: Settings, theme: Theme, asker: Asker) -> None:
        super().__init__()
        self.desk, self.settings, self.theme, self._asker = desk, settings, theme, asker
        self.session, self.player = desk.session, desk.player
        self._warned = False
        self.banner = Banner()
        self.start = StartPage(has_demo=places.demo_recording() is not None)
        self.workspace = Workspace()
        self.pages = QStackedWidget()
        self._lay_out()
        self.correcting = Correcting(desk, self.workspace)
        self.commands = Commands(self, command_rows(self))
        self._connect_desk()
        self.player.position_changed.connect(self.session.move_to)
        self.display = Display(desk, self.workspace)
        self.inspecting = Inspecting(desk, self.workspace, self.correcting)
        self._connect_views()
        self.start.show_options(settings.options)
        self.theme.changed.connect(self._show_theme)
        self._show_theme()
        self.show_start()

    # What can be done

    def open_path(self, path: Path) -> None:
        """Open a recording or a project."""
        self.banner.clear()
        self.desk.open(path, self.start.options)

    def choose_file(self) -> None:
        """Ask for a recording or a project."""
        suffixes = " ".join(f"*.{suffix}" for suffix in places.MEDIA_SUFFIXES)
        filters = self.tr("Recordings and projects ({suffixes});;All files (*)")
        title = self.tr("Open a recording or a project")
        path = self._asker.file_to_open(
            self, title, filters.format(suffixes=f"{suffixes} *{SUFFIX}")
        )
        if path is not None:
            self.open_path(path)

    def open_demo(self) -> None:
        """Open the bundled interview."""
        demo = places.demo_recording()
        if demo is not None:
            self.open_path(demo)

    def close_document(self) -> None:
        """Back to the first page."""
        if not self._may_leave():
            return
        self.workspace.find_bar.end()
        self.desk.put_away()
        self.banner.clear()
        self.show_start()

    def export(self, name: str) -> None:
        """Ask where, and write the document there."""
        chosen = next(each for each in FORMATS if name == each.NAME)
        suggestion = self.desk.beside.with_suffix(chosen.EXTENSION)
        filters = f"{chosen.TITLE} (*{chosen.EXTENSION})"
        path = self._asker.file_to_save(self, self.tr("Export"), suggestion, filters)
        if path is not None:
            self.desk.export(path, name)

    def toggle(self) -> None:
        """Play or pause."""
        if self.player.playing:
            self.player.pause()
        else:
            self.workspace.transcript.follow()
            self.player.play()

    def back(self) -> None:
        """Two seconds back."""
        self.player.seek(self.player.position_ms - BACK_MS)

    def step(self, rows: int) -> None:
        """To another segment."""
        self.desk.choose(self.session.neighbour(rows))

    def toggle_doubt(self) -> None:
        """Underline the words that the recogniser was not sure of, or no longer."""
        marked = self.commands.actions[doubt_words()].isChecked()
        self.workspace.transcript.show_doubt(marked)

    def choose_appearance(self, appearance: Appearance) -> None:
        """Light, dark, or as the system."""
        self.settings.appearance = appearance
        self.theme.choose(appearance)

    def show_start(self) -> None:
        """Show the first page."""
        self.start.show_recent(self.settings.recent)
        self.pages.setCurrentWidget(self.start)
        self.commands.show_document(False)
        self.setWindowTitle("Undertone")
        self.setFocus()

    # How it fits together

    def _lay_out(self) -> None:
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.workspace)
        page = QWidget()
        page.setObjectName("page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        strip = QVBoxLayout()
        strip.setContentsMargins(16, 4, 16, 4)
        strip.addWidget(self.banner)
        rows.addLayout(strip)
        rows.addWidget(self.pages, 1)
        self.setCentralWidget(page)
        self.setAcceptDrops(True)
        self.setWindowIcon(QIcon(str(resource("icons", "undertone.svg"))))
        self.setMinimumSize(720, 520)
        self.resize(1280, 800)
        self.restoreGeometry(self.settings.geometry)

    def _connect_desk(self) -> None:
        self.desk.noticed.connect(self.banner.show_notice)
        self.desk.opened.connect(self._show_workspace)
        self.desk.finished.connect(self.settings.remember)
        self.desk.editing.history_changed.connect(self._show_history)
        self.banner.remedy_chosen.connect(self._remedy)

    def _connect_views(self) -> None:
        start, work = self.start, self.workspace
        start.open_requested.connect(self.choose_file)
        start.demo_requested.connect(self.open_demo)
        start.path_chosen.connect(self.open_path)
        start.options_changed.connect(lambda: self.settings.remember_options(start.options))
        work.open.clicked.connect(self.choose_file)
        work.export.clicked.connect(lambda: self.export(CSV))
        work.progress.cancel_requested.connect(self.desk.cancel)
        work.timeline.canvas.time_chosen.connect(self.player.seek)
        work.timeline.canvas.step_requested.connect(self.step)
        for view in (work.timeline.canvas, work.transcript):
            view.segment_activated.connect(self._activate)
        work.transcript.segment_chosen.connect(self.desk.choose)
        work.transport.play_requested.connect(self.toggle)
        work.transport.back_requested.connect(self.back)
        work.transport.rate_chosen.connect(self.player.set_rate)

    def _activate(self, row: int) -> None:
        self.workspace.transcript.follow()
        self.desk.activate(row)

    def _remedy(self, remedy: Remedy) -> None:
        if remedy is Remedy.LOCATE:
            path = self._asker.file_to_open(self, self.tr("Find the recording"), "")
            if path is not None:
                self.desk.locate(path)
        elif remedy is Remedy.SAVE:
            self.desk.editing.retry()
        else:
            self.desk.resume()

    def _may_leave(self) -> bool:
        """Keep what is being typed; stay once where something could not be saved."""
        self.workspace.transcript.editing.leave()
        self.workspace.detail.note.keep()
        self.desk.editing.wait()
        lost, self._warned = self.desk.editing.unsaved, not self._warned
        if lost and self._warned:
            text = self.tr("{n} changes are not saved: close again to lose them.").format(n=lost)
            self.banner.show_notice(Notice(text, Level.ERROR, remedy=Remedy.SAVE))
            return False
        self._warned = False
        return True

    # What is shown

    def _show_workspace(self) -> None:
        self.pages.setCurrentWidget(self.workspace)
        self.commands.show_document(True)
        self._show_history()
        self.setWindowTitle(f"{self.desk.beside.stem} – Undertone")
        self.workspace.transcript.setFocus()

    def _show_history(self) -> None:
        editing, actions = self.desk.editing, self.commands.actions
        for key, words, label in (
            (undo_words(), undo_words(editing.undo_label), editing.undo_label),
            (redo_words(), redo_words(editing.redo_label), editing.redo_label),
        ):
            actions[key].setText(words)
            actions[key].setEnabled(bool(label))

    def _show_theme(self) -> None:
        for view in (self.start, self.workspace, self.banner):
            view.show_theme(self.theme)
        for appearance, words in appearance_words().items():
            self.commands.actions[words].setChecked(appearance is self.theme.appearance)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        canvas = self.workspace.timeline.canvas
        if self.pages.currentWidget() is not self.workspace:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            canvas.zoom(ZOOM if event.key() == Qt.Key.Key_Plus else 1 / ZOOM)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if places.dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.start.show_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.show_drag(False)
        path = places.dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.desk.close()
        super().closeEvent(event)
