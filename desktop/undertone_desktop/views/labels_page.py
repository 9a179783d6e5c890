"""The page of labels and summary: the chat model above, the two halves below."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from undertone_desktop.theme import sized
from undertone_desktop.views.choice_boxes import ValueBox
from undertone_desktop.views.form import hint, plain, say
from undertone_desktop.views.labels_card import LabelsCard
from undertone_desktop.views.progress import ProgressStrip
from undertone_desktop.views.scrolled import scrolled
from undertone_desktop.views.summary_card import SummaryCard

COLUMN_PX, NARROW_BELOW_PX, MODEL_PX = 1160, 900, 420


class LabelsPage(QWidget):
    """Shows what there is; `labels` and `summary` tell what the user wants."""

    left = Signal()
    models_requested = Signal()

    def __init__(
        self, largest_most: int, largest_summary: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.labels, self.summary = LabelsCard(largest_most), SummaryCard(largest_summary)
        self.model = ValueBox(self.tr("Chat model"))
        self.model.setMinimumWidth(MODEL_PX // 2)
        self.model.setMaximumWidth(MODEL_PX)
        self.models = QPushButton(self.tr("Models…"))
        self.models.setToolTip(self.tr("Fetch or import a chat model"))
        self.hint = hint()
        self.back = QPushButton(self.tr("Back"))
        self.progress = ProgressStrip()
        self.progress.bar.setAccessibleName(self.tr("Progress"))
        self.progress.cancel.setAccessibleName(self.tr("Cancel what is being done"))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.models.clicked.connect(self.models_requested)

    def show_models(
        self, rows: Sequence[tuple[object, str]], chosen: Path | None, words: str
    ) -> None:
        """Offer these models; say what the chosen one means."""
        self.model.show_values(rows, str(chosen or ""))
        say(self.hint, words)

    def show_busy(self, stage: str) -> None:
        """A step is at work; empty when none is."""
        busy = bool(stage)
        if busy:
            self.progress.begin(stage)
        self.progress.setVisible(busy)
        labels = self.labels
        for widget in (self.model, labels.table, labels.add, labels.remove, labels.open):
            widget.setEnabled(not busy)
        for box in (labels.most, self.summary.number):
            box.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW_BELOW_PX
        self._halves.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _lay_out(self) -> None:
        title = plain(self.tr("Labels and summary"))
        title.setFont(sized(title.font(), 1.3, bold=True))
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.back)
        head = QVBoxLayout()
        head.setContentsMargins(16, 8, 16, 10)
        head.setSpacing(10)
        head.addLayout(top)
        head.addWidget(self.progress)
        self._halves.setSpacing(16)
        self._halves.addWidget(self.labels, 1)
        self._halves.addWidget(self.summary, 1)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(16, 4, 16, 24)
        rows.setSpacing(12)
        rows.addLayout(self._model_line())
        rows.addWidget(self.hint)
        rows.addLayout(self._halves)
        rows.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(scrolled(column, COLUMN_PX, title.text()), 1)

    def _model_line(self) -> QHBoxLayout:
        words = plain(self.tr("Chat model"))
        words.setBuddy(self.model)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.model, 10)
        line.addWidget(self.models)
        line.addStretch(1)
        return line
