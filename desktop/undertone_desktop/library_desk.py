"""The library page and what fills it: the index of projects, searches, attributes, the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from undertone.library import Entry, Hit, Library
from undertone.options import Options
from undertone.project import Project
from undertone_desktop import places
from undertone_desktop.batch_queue import BatchQueue, Item, Status
from undertone_desktop.jobs import Background
from undertone_desktop.notices import Level, Notice
from undertone_desktop.settings import Settings
from undertone_desktop.views.library_page import LibraryPage, QueueRow
from undertone_desktop.wording import progress_words

TYPING_MS = 200


class LibraryDesk(QObject):
    """Everything about more than one interview."""

    noticed = Signal(object)
    open_requested = Signal(object)
    hit_chosen = Signal(object, str)

    def __init__(
        self, page: LibraryPage, queue: BatchQueue, settings: Settings, index: Path | None = None
    ) -> None:
        super().__init__(page)
        self.page, self.queue, self._settings = page, queue, settings
        self._index = index or places.library_index()
        self._background = Background(self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.search)
        self._connect()

    def enter(self) -> None:
        """Look through the projects, and show what there is."""
        looked = [*self._settings.folders, *self._settings.recent]

        def work() -> tuple[Entry, ...]:
            with Library(self._index) as library:
                library.refresh(looked)
                return library.entries()

        self._background.run(work, self._show_entries, self._failed)
        self._show_queue()

    def add_folder(self, folder: Path) -> None:
        """Know the projects of a folder from now on."""
        self._settings.remember_folder(folder)
        self.enter()

    def add_recordings(self, paths: Sequence[Path], options: Options) -> None:
        """Analyse recordings, and those in folders, whose projects are known from now on."""
        for folder in (path for path in paths if path.is_dir()):
            self._settings.remember_folder(folder)

        def take(found: object) -> None:
            assert isinstance(found, tuple)
            self.queue.add(found, options)
            if not found and not any(path.is_dir() for path in paths):
                text = self.tr("There are no audio or video files among these.")
                self.noticed.emit(Notice(text, Level.WARNING))
            self.enter()

        self._background.run(lambda: places.recordings_in(paths), take, self._failed)

    def search(self) -> None:
        """Find what stands in the search field; the list of interviews when nothing does."""
        text = self.page.search.text()
        if not text.strip():
            self.page.show_hits(None)
            return

        def work() -> tuple[Hit, ...]:
            with Library(self._index) as library:
                return library.search(text, growing=True)

        def show(hits: object) -> None:
            if self.page.search.text() == text:  # nobody waits for what was typed before
                assert isinstance(hits, tuple)
                self.page.show_hits(hits)

        self._background.run(work, show, lambda _: show(()))

    def keep_attributes(self, project: Path, attributes: tuple[tuple[str, str], ...]) -> None:
        """Write an interview's attributes into its project."""

        def work() -> None:
            with Project.open(project) as opened:
                document = replace(opened.document(), attributes=attributes)
                opened.save_edit(document, "attributes")

        self._run(work)

    def wait(self) -> None:
        """Wait for what is being read or written."""
        self._background.wait()

    def close(self) -> None:
        """Stop the queue."""
        self.queue.close()
        self._background.wait()

    def _run(self, work: Callable[[], None]) -> None:
        self._background.run(work, lambda _: self.enter(), self._failed)

    def _connect(self) -> None:
        page, queue = self.page, self.queue
        page.search.textChanged.connect(lambda _: self._typing.start())
        page.project_chosen.connect(self.open_requested)
        page.hit_chosen.connect(lambda hit: self.hit_chosen.emit(hit.project, hit.segment))
        page.attributes_changed.connect(self.keep_attributes)
        page.queue_view.move_requested.connect(queue.move)
        page.queue_view.retry_requested.connect(queue.retry)
        page.queue_view.remove_requested.connect(queue.remove)
        page.queue_view.pause_requested.connect(queue.pause)
        page.queue_view.clear_requested.connect(queue.clear_done)
        queue.changed.connect(self._show_queue)
        queue.finished.connect(self._finished)
        queue.emptied.connect(self._sum_up)

    def _finished(self, project: Path) -> None:
        self._settings.remember(project)
        self.enter()

    def _sum_up(self) -> None:
        done, failed = self.queue.count(Status.DONE), self.queue.count(Status.FAILED)
        words = self.tr("The queue is finished: {done} analysed, {failed} failed.")
        level = Level.WARNING if failed else Level.INFO
        self.noticed.emit(Notice(words.format(done=done, failed=failed), level))

    def _show_entries(self, entries: object) -> None:
        assert isinstance(entries, tuple)
        self.page.show_entries(entries)

    def _show_queue(self) -> None:
        rows = [_row(item) for item in self.queue.items]
        self.page.queue_view.show_rows(rows, paused=self.queue.paused)

    def _failed(self, message: str) -> None:
        self.noticed.emit(Notice(message, Level.ERROR))


def _row(item: Item) -> QueueRow:
    """An item of the queue as it is shown."""
    at = item.progress
    if at is None:
        return QueueRow(item.recording, item.status.value, message=item.message)
    words = progress_words(at.stage, at.fraction, at.seconds_left)
    return QueueRow(item.recording, item.status.value, at.fraction, words)
