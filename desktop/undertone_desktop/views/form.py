"""Questions with their fields become one column: words on the left, field and hint on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.theme import sized

WORDS_PX, FIELD_PX = 172, 470
FIELD_PADDING_PX = 7  # so that words stand beside the first line of a field
WIDE = (QComboBox, QLabel, QPlainTextEdit)


class Form(QWidget):
    """A heading and rows; long words wrap."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        heading = plain(title)
        heading.setFont(sized(heading.font(), 1.3, bold=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(18)
        self._grid.setColumnMinimumWidth(0, WORDS_PX)
        self._grid.setColumnStretch(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(18)
        rows.addWidget(heading)
        rows.addLayout(self._grid)

    def add(self, words: str, *fields: QWidget) -> QWidget:
        """Add a row: fields, and hints below them. Returns what holds the fields."""
        label = plain(words, wrap=True)
        label.setFixedWidth(WORDS_PX)
        label.setContentsMargins(0, 0 if isinstance(fields[0], QLabel) else FIELD_PADDING_PX, 0, 0)
        label.setBuddy(fields[0])
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for field in fields:
            field.setMaximumWidth(FIELD_PX)
            wide = isinstance(field, WIDE)
            rows.addWidget(field, 0, Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft)
        at = self._grid.rowCount()
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(side, at, 1)
        return side


def beside(*buttons: QPushButton) -> QWidget:
    """Buttons in one line."""
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    for button in buttons:
        across.addWidget(button)
    return line


def plain(text: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never reads its text as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label


def hint(text: str = "") -> QLabel:
    """Muted words below a field; without words it takes no room."""
    label = plain(text, wrap=True)
    label.setProperty("role", "muted")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setVisible(bool(text))
    return label


def say(label: QLabel, text: str) -> None:
    """Put words into a hint."""
    label.setText(text)
    label.setVisible(bool(text))
