"""The models' page and the work behind it, connected: what is asked, and what a yes leads to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone_desktop.asking import Asker
from undertone_desktop.feed import Job
from undertone_desktop.model_rows import (
    ModelList,
    ModelRow,
    Offered,
    Purpose,
    Question,
    fetch_question,
    install_question,
    remove_question,
)
from undertone_desktop.models_desk import ModelsDesk
from undertone_desktop.notices import Level, Notice
from undertone_desktop.settings import Settings
from undertone_desktop.views.models_page import ModelsPage


class ModelsRoom(QObject):
    """Owns the page; `noticed` is for the window, `left` for its pages; `chosen` has a path."""

    noticed = Signal(object)
    left = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        start: Callable[[Mapping[str, object]], Job],
        asker: Asker,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._asker, self._settings = asker, settings
        self._shown = ModelList()
        self._next: Callable[[], None] | None = None
        self.page = ModelsPage()
        self.desk = ModelsDesk(start, self)
        self._connect_page()
        self.desk.listed.connect(self._show)
        self.desk.offered.connect(self._offer)
        self.desk.progressed.connect(self.page.progress.show_progress)
        self.desk.busy_changed.connect(self._show_busy)
        self.desk.noticed.connect(self.noticed)

    def enter(self) -> None:
        """The page is looked at: ask what there is."""
        self.page.ask(None)
        self.page.show_used(str(self._settings.model or ""))
        if not self.desk.busy:
            self.desk.refresh(self.page.language)

    def take(self, path: Path) -> None:
        """Look at a file or folder that the user chose or dropped."""
        self.page.ask(None)
        self.desk.search(path)

    def _use(self, row: ModelRow) -> None:
        self.chosen.emit(row.path)
        self.page.show_used(row.path)
        text = self.tr("{name} transcribes from now on.").format(name=row.name)
        self.noticed.emit(Notice(text))

    def _connect_page(self) -> None:
        page = self.page
        page.left.connect(self.left)
        page.file_requested.connect(self._choose_file)
        page.folder_requested.connect(self._choose_folder)
        page.pack_requested.connect(self._choose_pack)
        page.language_chosen.connect(self.desk.refresh)
        page.fetch_requested.connect(lambda row: page.ask(fetch_question(row)))
        page.remove_requested.connect(lambda row: page.ask(remove_question(row)))
        page.use_requested.connect(self._use)
        page.verify_requested.connect(self._verify)
        page.agreed.connect(self._do)
        page.progress.cancel_requested.connect(self.desk.cancel)

    def _choose_file(self) -> None:
        filters = self.tr("Models and model packs (*.bin *.gguf *.ggml *.zip);;All files (*)")
        path = self._asker.file_to_open(self.page, self.tr("Import a model"), filters)
        if path is not None:
            self.take(path)

    def _choose_folder(self) -> None:
        path = self._asker.folder_to_use(
            self.page, self.tr("Import from a folder or stick"), Path.home()
        )
        if path is not None:
            self.take(path)

    def _choose_pack(self) -> None:
        names = tuple(row.name for row in self._shown.rows if row.state == "installed")
        path = self._asker.file_to_save(
            self.page, self.tr("Save a model pack"), Path("models.zip"), "*.zip"
        )
        if path is not None:
            self.desk.pack(names, path)

    def _verify(self, row: ModelRow) -> None:
        self.desk.verify(row.name)

    def _show(self, found: ModelList) -> None:
        self._shown = found
        self.page.show_models(found)

    def _show_busy(self, busy: bool) -> None:
        self.page.show_busy(busy)
        if not busy and self._next is not None:
            act, self._next = self._next, None
            act()

    def _offer(self, path: Path, found: tuple[Offered, ...], refused: tuple[str, ...]) -> None:
        question = install_question(path, found, refused)
        if question is not None:
            self.page.ask(question)
            return
        if refused:
            self.noticed.emit(Notice(" ".join(refused), Level.WARNING))
        self._next = lambda: self.desk.install(str(path), ())  # once the search has ended

    def _do(self, question: Question, mirror: str) -> None:
        self.page.ask(None)
        if question.purpose is Purpose.FETCH:
            self.desk.get(question.about, mirror)
        elif question.purpose is Purpose.REMOVE:
            self.desk.remove(question.about)
        else:
            self.desk.install(question.about, question.accepted)
