"""The recording page and the studio behind it, put together; what was recorded is opened."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from undertone_desktop.notices import Level, Notice
from undertone_desktop.protocol import Loudness, Troubled
from undertone_desktop.studio import State, Studio
from undertone_desktop.views.record_page import RecordPage

SUFFIX = ".flac"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


class Booth(QObject):
    """Turns what the page intends into a recording."""

    noticed = Signal(object)
    recorded = Signal(object)

    def __init__(self, page: RecordPage, studio: Studio, folder: Path | None = None) -> None:
        """`folder` is where recordings go: by default a folder among the user's documents."""
        super().__init__(page)
        self.page, self.studio = page, studio
        self.folder = folder or default_folder()
        page.start_requested.connect(self.start)
        page.pause_requested.connect(studio.pause)
        page.stop_requested.connect(studio.stop)
        studio.inputs_found.connect(page.show_inputs)
        studio.state_changed.connect(page.show_state)
        studio.loudness_changed.connect(self._show_level)
        studio.troubled.connect(self._show_trouble)
        studio.heard.connect(page.show_heard)
        studio.noticed.connect(self.noticed)
        studio.recorded.connect(self.recorded)

    def enter(self) -> None:
        """Show the page as it should be before a recording."""
        if not self.studio.busy:
            stamp = datetime.now().strftime("%Y-%m-%d %H.%M")
            self.page.show_place(self.tr("Interview {time}").format(time=stamp), str(self.folder))
            self.studio.look()

    def place(self, folder: Path) -> None:
        """Record into another folder."""
        self.folder = folder
        self.page.show_place(self.page.name.text(), str(folder))

    def start(self) -> None:
        """Record what is chosen."""
        name = _FORBIDDEN.sub("-", self.page.name.text()).strip(" .") or self.tr("Interview")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            text = self.tr("The folder {folder} cannot be made.").format(folder=self.folder)
            self.noticed.emit(Notice(text, Level.ERROR))
            return
        self.studio.start(free_path(self.folder / f"{name}{SUFFIX}"), self.page.chosen)

    def close(self) -> None:
        """End a recording cleanly."""
        self.studio.close()

    def _show_level(self, loudness: Loudness) -> None:
        if self.studio.state is not State.PAUSED:
            self.page.show_level(loudness.recorded_ms, loudness.levels)
        else:
            self.page.meter.show_levels(loudness.levels)

    def _show_trouble(self, troubled: Troubled) -> None:
        self.page.show_trouble(troubled.channel, troubled.trouble)


def default_folder() -> Path:
    """A folder of our own among the user's documents."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(location)) / "Undertone"


def free_path(path: Path) -> Path:
    """The path, or the next one like it that no file has."""
    number = 2
    candidate = path
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return candidate
