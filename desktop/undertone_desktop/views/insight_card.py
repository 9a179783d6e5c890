"""One finding on the Insights page: a title, what it means, its picture or table, and Export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.theme import Theme, sized


class InsightCard(QFrame):
    """A frame around a plot or a table; `export_requested` has the ending that is wanted."""

    export_requested = Signal(str)

    def __init__(self, title: str, meaning: str, body: QWidget, endings: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = title
        self.body = body
        heading = _label(title)
        heading.setFont(sized(heading.font(), 1.15, bold=True))
        self.meaning = _label(meaning)
        self.meaning.setProperty("role", "muted")
        self.meaning.setWordWrap(True)
        self.export = QToolButton()
        self.export.setProperty("kind", "quiet")
        self.export.setAccessibleName(self.tr("Export “{title}”").format(title=title))
        self.export.setToolTip(self.tr("Export"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.export)
        for ending in endings:
            action = self.menu.addAction(ending.upper())
            action.triggered.connect(lambda *_, wanted=ending: self.export_requested.emit(wanted))
        self.export.setMenu(self.menu)
        body.setAccessibleName(title)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.export)
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 16, 16)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addWidget(self.meaning)
        rows.addSpacing(4)
        rows.addWidget(body)

    def add_choice(self, words: str, box: QWidget) -> None:
        """Put a choice between the meaning and the body."""
        label = _label(words)
        label.setBuddy(box)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(label)
        line.addWidget(box)
        line.addStretch(1)
        self._rows.insertLayout(self._rows.indexOf(self.meaning) + 1, line)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.export.setIcon(theme.icon("export"))


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
