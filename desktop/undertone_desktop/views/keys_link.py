"""The way from the settings to the page of keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from undertone_desktop.views.form import Form, hint


class KeysLink(Form):
    """Says what can be done there, and leads there."""

    requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.open = QPushButton(self.tr("Choose keys…"))
        meaning = self.tr("Any command can have other keys: a foot pedal's and media keys too.")
        self.add(self.tr("Commands"), self.open, hint(meaning))
        self.open.clicked.connect(self.requested)
