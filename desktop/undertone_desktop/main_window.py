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

from undertone.options import Options
from undertone.resources import resource
from undertone_desktop import places
from undertone_desktop.actions import Commands
from undertone_desktop.asking import Asker
from undertone_desktop.booth import Booth
from undertone_desktop.choices import Choices
from undertone_desktop.choosing import Choosing
from undertone_desktop.command_rows import CSV, command_rows
from undertone_desktop.correcting import Correcting
from undertone_desktop.desk import Desk
from undertone_desktop.display import Display
from undertone_desktop.files import Files
from undertone_desktop.importer import Importer
from undertone_desktop.inspecting import Inspecting
from undertone_desktop.keyboard import Keyboard
from undertone_desktop.leaving import Leaving
from undertone_desktop.listing import Listing
from undertone_desktop.models_room import ModelsRoom
from undertone_desktop.notices import Level, Notice, Remedy
from undertone_desktop.pages import Pages
from undertone_desktop.play_rows import BACKSTEPS_MS
from undertone_desktop.playing import Playing
from undertone_desktop.settings import Settings
from undertone_desktop.studio import Studio
from undertone_desktop.theme import Appearance, Theme
from undertone_desktop.views.banner import Banner
from undertone_desktop.views.record_page import RecordPage
from undertone_desktop.views.start import StartPage
from undertone_desktop.views.timeline_gestures import ZOOM
from undertone_desktop.wording import engine_words
from undertone_desktop.workspace import Workspace


class MainWindow(QMainWindow):
    """The whole window; everything it works with is handed in."""

    def __init__(self, desk: Desk, settings: Settings, theme: Theme, asker: Asker) -> None:
        super().__init__()
        self.desk, self.settings, self.theme, self.asker = desk, settings, theme, asker
        self.session, self.player = desk.session, desk.player
        self.library_index: Path | None = None
        self.files = Files(self)
        self.choices = Choices(settings, Listing(desk.runner, self), self)
        self.importer = Importer(desk, projects=desk.projects, parent=self)
        self.banner = Banner()
        self.start = StartPage(has_demo=places.demo_recording() is not None)
        self.workspace = Workspace()
        studio = Studio(desk.runner, lambda: self.options)
        self.booth = Booth(RecordPage(), studio, settings.recordings)
        self.models = ModelsRoom(desk.runner.start, asker, settings, self)
        self.pages = QStackedWidget()
        self._lay_out()
        self.views = Pages(self)
        self.playing = Playing(desk, self.workspace, settings)
        self.correcting = Correcting(desk, self.workspace)
        self.keyboard = Keyboard(self)
        self.commands = Commands(self, command_rows(self))
        self.keyboard.begin()
        self.leaving = Leaving(self)
        self._connect_desk()
        self.player.position_changed.connect(self.session.move_to)
        self.display = Display(desk, self.workspace)
        self.inspecting = Inspecting(desk, self.workspace, self.correcting)
        self._connect_views()
        self.choosing = Choosing(self)
        self.theme.changed.connect(self._show_theme)
        self._show_theme()
        self._show_backstep()
        self.show_start()

    @property
    def options(self) -> Options:
        """What is chosen for the next analysis, the model included."""
        return self.choices.options

    # What can be done

    def open_path(self, path: Path) -> None:
        """Open a recording or a project; a transcript becomes a project first."""
        self.banner.clear()
        if self.views.analyses(path):
            text = self.tr("{name} is being analysed in the queue.").format(name=path.stem)
            self.banner.show_notice(Notice(text))
        elif places.is_transcript(path):
            self.importer.start(path, self.options)
        elif self.choosing.allowed(path):
            self.desk.open(path, self.options)

    def open_demo(self) -> None:
        """Open the bundled interview."""
        try:
            demo = places.ready_demo(self.desk.projects)
        except OSError as error:
            reason = engine_words(error.strerror or str(error))
            text = self.tr("The demo interview cannot be copied: {reason}.").format(reason=reason)
            self.banner.show_notice(Notice(text, Level.ERROR))
            return
        if demo is not None:
            self.open_path(demo)

    def close_document(self) -> None:
        """Back to the first page."""
        if not self.leaving.allowed():
            return
        self.workspace.find_bar.end()
        self.desk.put_away()
        self.banner.clear()
        self.show_start()

    def toggle(self) -> None:
        """Play or pause."""
        self.playing.toggle()

    def choose_backstep(self, ms: int) -> None:
        """After a pause go back so far."""
        self.playing.choose_backstep(ms)
        self._show_backstep()

    def step(self, rows: int) -> None:
        """To another segment."""
        self.desk.choose(self.session.neighbour(rows))

    def toggle_doubt(self) -> None:
        """Underline the words that the recogniser was not sure of, or no longer."""
        marked = self.commands.actions["doubt"].isChecked()
        self.workspace.transcript.show_doubt(marked)

    def choose_appearance(self, appearance: Appearance) -> None:
        """Light, dark, or as the system."""
        self.settings.appearance = appearance
        self.theme.choose(appearance)

    def show_start(self) -> None:
        """Show the first page."""
        self.start.show_recent(self.settings.recent)
        self.pages.setCurrentWidget(self.start)
        self.keyboard.show_place()
        self.setWindowTitle("Undertone")
        self.setFocus()

    # How it fits together

    def _lay_out(self) -> None:
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.workspace)
        self.pages.addWidget(self.booth.page)
        self.pages.addWidget(self.models.page)
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
        self.importer.noticed.connect(self.banner.show_notice)
        self.importer.imported.connect(lambda path: self.desk.open(path, self.options))
        self.banner.remedy_chosen.connect(self._remedy)
        self.models.noticed.connect(self.banner.show_notice)
        self.models.left.connect(self.views.leave)
        self.models.chosen.connect(self.choices.choose_model)

    def _connect_views(self) -> None:
        start, work = self.start, self.workspace
        start.open_requested.connect(self.files.choose)
        start.record_requested.connect(self.views.show_recording)
        start.library_requested.connect(self.views.show_library)
        start.demo_requested.connect(self.open_demo)
        start.path_chosen.connect(self.open_path)
        self.booth.noticed.connect(self.banner.show_notice)
        self.booth.recorded.connect(self.views.take_recording)
        self.booth.page.leave_requested.connect(self.show_start)
        self.booth.page.folder_requested.connect(self.files.choose_recording_folder)
        work.open.clicked.connect(self.files.choose)
        work.export.clicked.connect(lambda: self.files.export(CSV))
        work.progress.cancel_requested.connect(self.desk.cancel)
        work.timeline.canvas.step_requested.connect(self.step)
        for view in (work.timeline.canvas, work.transcript):
            view.segment_activated.connect(self._activate)
        work.transcript.segment_chosen.connect(self.desk.choose)

    def _activate(self, row: int) -> None:
        self.workspace.transcript.follow()
        self.desk.activate(row)

    def _remedy(self, remedy: Remedy) -> None:
        if remedy is Remedy.CANCEL:
            self.importer.cancel()
        elif remedy is Remedy.LOCATE:
            path = self.asker.file_to_open(self, self.tr("Find the recording"), "")
            if path is not None:
                self.desk.locate(path)
        elif remedy is Remedy.SAVE:
            self.desk.editing.retry()
        else:
            self.desk.resume()

    # What is shown

    def _show_workspace(self) -> None:
        self.pages.setCurrentWidget(self.workspace)
        self.keyboard.show_place()
        self.leaving.show_history()
        self.setWindowTitle(f"{self.desk.beside.stem} – Undertone")
        self.workspace.transcript.setFocus()

    def _show_theme(self) -> None:
        for view in (self.start, self.workspace, self.banner, self.booth.page, self.models.page):
            view.show_theme(self.theme)
        self.views.show_theme()
        self.keyboard.show_theme(self.theme)
        for appearance in Appearance:
            action = self.commands.actions[f"appearance-{appearance}"]
            action.setChecked(appearance is self.theme.appearance)

    def _show_backstep(self) -> None:
        for ms in BACKSTEPS_MS:
            self.commands.actions[f"backstep-{ms}"].setChecked(ms == self.player.backstep_ms)

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
        if places.dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.start.show_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.show_drag(False)
        paths = places.dropped_paths(event.mimeData())
        if not paths:
            return
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].is_file():
            looking_at_models = self.pages.currentWidget() is self.models.page
            (self.models.take if looking_at_models else self.open_path)(paths[0])
        else:
            self.views.take_many(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leaving.allowed():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.files.wait()
        self.booth.close()
        self.views.close()
        self.desk.close()
        super().closeEvent(event)
