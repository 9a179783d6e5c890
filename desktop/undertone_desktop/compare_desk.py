"""The comparison page and what fills it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from undertone_desktop.card_export import export_card
from undertone_desktop.comparing import Comparison, compare
from undertone_desktop.jobs import Background
from undertone_desktop.notices import Level, Notice
from undertone_desktop.theme import sized
from undertone_desktop.views.compare_page import ComparePage


class CompareDesk(QObject):
    """Compares projects off the event loop; `frame` is the page with its way back."""

    noticed = Signal(object)
    left = Signal()

    def __init__(self, page: ComparePage) -> None:
        super().__init__()
        self.page = page
        self._background = Background(self)
        self.back = QPushButton(self.tr("Back to the library"))
        self.back.clicked.connect(self.left)
        self.frame = QWidget()
        self.frame.setObjectName("page")
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 0)
        title = QLabel(self.tr("Comparison"))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(sized(title.font(), 1.3, bold=True))
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.back)
        rows = QVBoxLayout(self.frame)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(top)
        rows.addWidget(page, 1)

    def compare(self, projects: Sequence[Path]) -> None:
        """Read these projects and show how they compare."""
        self._background.run(lambda: compare(projects), self._show, self._failed)

    def export(self, key: str, path: Path) -> None:
        """Write a card: its picture, or its figures as CSV."""
        self.noticed.emit(export_card(self.page, key, path))

    def wait(self) -> None:
        """Wait for what is being read."""
        self._background.wait()

    def _show(self, found: object) -> None:
        assert isinstance(found, Comparison)
        self.page.show_comparison(found)

    def _failed(self, message: str) -> None:
        self.noticed.emit(Notice(message, Level.ERROR))
