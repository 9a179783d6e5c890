"""A question before something is fetched, installed or removed, inside the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.model_rows import Purpose, Question


class ModelQuestion(QFrame):
    """Visible while it asks; `agreed` hands over the question and what was typed beside it."""

    agreed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.question: Question | None = None
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mirror = QLineEdit()
        self.mirror.setPlaceholderText(self.tr("Another address, or a folder (optional)"))
        self.mirror.setAccessibleName(self.tr("Another address, or a folder"))
        self.yes, self.no = QPushButton(self.tr("Yes")), QPushButton(self.tr("No"))
        self.yes.setProperty("kind", "primary")
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(lambda: self.show_question(None))
        below = QHBoxLayout()
        below.addWidget(self.mirror, 1)
        below.addStretch(0)
        below.addWidget(self.no)
        below.addWidget(self.yes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 12, 12)
        rows.setSpacing(10)
        rows.addWidget(self.text)
        rows.addLayout(below)
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Ask; None withdraws the question."""
        self.question = question
        self.setVisible(question is not None)
        self.mirror.clear()
        if question is not None:
            self.text.setText(question.text)
            self.yes.setText(question.yes)
            self.no.setText(question.no)
            self.mirror.setVisible(question.purpose is Purpose.FETCH)
            self.setAccessibleName(question.text)
            self.no.setFocus()

    def _agree(self) -> None:
        if self.question is not None:
            self.agreed.emit(self.question, self.mirror.text().strip())
