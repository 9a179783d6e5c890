"""What the user is asked for files and folders, and what is done with the answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from undertone.exports import FORMATS, export
from undertone.project import SUFFIX
from undertone_desktop import places
from undertone_desktop.jobs import Background
from undertone_desktop.notices import Level, Notice
from undertone_desktop.wording import engine_words

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow


class Files(QObject):
    """Asks in front of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)

    def choose(self) -> None:
        """Ask for a recording or a project, and open it."""
        title = self.tr("Open a recording or a project")
        path = self._window.asker.file_to_open(self._window, title, self.media_filter())
        if path is not None:
            self._window.open_path(path)

    def choose_many(self) -> tuple[Path, ...]:
        """Ask for recordings."""
        title = self.tr("Recordings to analyse")
        return self._window.asker.files_to_open(self._window, title, self.media_filter())

    def choose_transcript(self) -> None:
        """Ask for a transcript of another program, and make a project of it."""
        suffixes = " ".join(f"*{suffix}" for suffix in places.TRANSCRIPT_SUFFIXES)
        filters = self.tr("Transcripts ({suffixes});;All files (*)").format(suffixes=suffixes)
        title = self.tr("Import a transcript")
        path = self._window.asker.file_to_open(self._window, title, filters)
        if path is not None:
            self._window.banner.clear()
            self._window.importer.start(path, self._window.options)

    def choose_recording_folder(self) -> None:
        """Ask where recordings go."""
        booth = self._window.booth
        folder = self.choose_folder(self.tr("Where recordings go"), booth.folder)
        if folder is not None:
            booth.place(folder)
            self._window.settings.recordings = folder

    def choose_folder(self, title: str, suggestion: Path) -> Path | None:
        """Ask for a folder."""
        return self._window.asker.folder_to_use(self._window, title, suggestion)

    def export(self, name: str) -> None:
        """Ask where, and write the document there in the format of that name."""
        chosen = next(each for each in FORMATS if name == each.NAME)
        suggestion = self._window.desk.beside.with_suffix(chosen.EXTENSION)
        filters = f"{engine_words(chosen.TITLE)} (*{chosen.EXTENSION})"
        title = self.tr("Export")
        path = self._window.asker.file_to_save(self._window, title, suggestion, filters)
        document = self._window.session.document
        if path is None or document is None:
            return
        done = self.tr("Saved {name}.").format(name=path.name)
        show = self._window.banner.show_notice
        self._background.run(
            lambda: export(document, path, name),
            lambda _: show(Notice(done)),
            lambda message: show(Notice(message, Level.ERROR)),
        )

    def wait(self) -> None:
        """Wait for what is being written."""
        self._background.wait()

    def media_filter(self) -> str:
        """What a file dialog offers."""
        suffixes = " ".join(f"*.{suffix}" for suffix in places.MEDIA_SUFFIXES)
        words = self.tr("Recordings and projects ({suffixes});;All files (*)")
        return words.format(suffixes=f"{suffixes} *{SUFFIX}")
