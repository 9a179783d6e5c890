"""The page of keys: a title, the way back, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from undertone_desktop.theme import sized
from undertone_desktop.views.keys_section import KeysSection


class KeysPage(QWidget):
    """Holds the section, and says when it is left."""

    left = Signal()

    def __init__(self, section: KeysSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        title = QLabel(self.tr("Keys"))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(sized(title.font(), 1.3, bold=True))
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(section, 1)
        column.setAlignment(top, Qt.AlignmentFlag.AlignTop)
