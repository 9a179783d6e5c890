"""Where recordings and projects go, and how listening goes on after a pause."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from undertone_desktop.views.choice_boxes import ValueBox
from undertone_desktop.views.form import Form, beside, hint, plain


class FilesSection(Form):
    """Emits every change for itself."""

    recordings_requested = Signal()
    projects_requested = Signal()
    beside_requested = Signal()
    follow_chosen = Signal(bool)

    def __init__(
        self,
        title: str,
        backsteps: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._backsteps = backsteps
        self.recordings, self.projects = plain(wrap=True), plain(wrap=True)
        self.choose_recordings = QPushButton(self.tr("Folder for recordings…"))
        self.choose_projects = QPushButton(self.tr("Folder for projects…"))
        self.beside = QPushButton(self.tr("Beside each recording"))
        self.backstep = ValueBox(self.tr("After a pause"))
        self.follow = QCheckBox(self.tr("Scroll the transcript along"))
        self.add(self.tr("New recordings"), self.recordings, self.choose_recordings)
        self.add(
            self.tr("New projects"),
            self.projects,
            hint(self.tr("Projects that are there already stay where they are.")),
            beside(self.choose_projects, self.beside),
        )
        self.add(self.tr("Going on"), self.backstep)
        self.add(self.tr("While playing"), self.follow)
        self.choose_recordings.clicked.connect(self.recordings_requested)
        self.choose_projects.clicked.connect(self.projects_requested)
        self.beside.clicked.connect(self.beside_requested)
        self.follow.clicked.connect(self.follow_chosen)

    def show_choices(
        self, recordings: str, projects: str, backstep_ms: int, *, follow: bool
    ) -> None:
        """Show what is chosen; no folder for projects is beside each recording."""
        self.recordings.setText(recordings)
        self.projects.setText(projects or self.tr("Beside each recording"))
        self.beside.setVisible(bool(projects))
        self.backstep.show_values(self._backsteps, backstep_ms)
        self.follow.setChecked(follow)
