"""The choices on the first page and the ones that are kept, connected; and what stops a start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from undertone_desktop import places
from undertone_desktop.notices import Level, Notice

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow


class Choosing(QObject):
    """Shows on the first page what is chosen, wherever it was chosen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._choices = window, window.choices
        self._start = window.start
        window.desk.chosen_projects = window.settings.projects
        window.display.scrolls = window.settings.follow
        self._connect()
        self._show()

    def allowed(self, *paths: Path) -> bool:
        """Whether these can be opened; a new analysis only with choices that go together."""
        trouble = self._choices.problem
        if not trouble or all(self._known(path) for path in paths):
            return True
        self._window.show_start()
        self._start.recognition.open_card()
        self._window.banner.show_notice(Notice(trouble, Level.WARNING))
        return False

    def _known(self, path: Path) -> bool:
        return places.is_project(path) or self._window.desk.project_of(path).exists()

    def _connect(self) -> None:
        start, choices, line = self._start, self._choices, self._start.recognition
        start.speakers.chosen.connect(choices.choose_number)
        start.channels.chosen.connect(choices.choose_channels)
        line.language.chosen.connect(choices.choose_language)
        line.model.chosen.connect(choices.choose_model)
        line.device.chosen.connect(choices.choose_device)
        line.opened.connect(choices.look)
        line.models_requested.connect(self._window.views.show_models)
        line.settings_requested.connect(self._window.views.show_settings)
        choices.changed.connect(self._show)
        choices.listing.changed.connect(self._show)

    def _show(self) -> None:
        chosen, listing = self._choices.chosen, self._choices.listing
        self._start.show_options(chosen)
        self._start.recognition.show_options(chosen, listing.models, listing.devices, listing.pace)
