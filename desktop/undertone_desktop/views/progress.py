"""The progress of a job becomes one line: what happens, how far, how long still, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.protocol import StageProgress
from undertone_desktop.wording import percent, stage_words, time_left


class ProgressStrip(QFrame):
    """Visible while a job runs."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self.stage, self.share, self.left = QLabel(), QLabel(), QLabel()
        for label in (self.stage, self.share, self.left):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the analysis"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the analysis"))
        self.cancel.clicked.connect(self._cancel)
        self.estimate = QLabel()
        self.estimate.setTextFormat(Qt.TextFormat.PlainText)
        self.estimate.setProperty("role", "muted")
        self.estimate.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 10, 8)
        rows.setSpacing(2)
        layout = QHBoxLayout()
        layout.setSpacing(16)
        rows.addLayout(layout)
        rows.addWidget(self.estimate)
        layout.addWidget(self.stage)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.share)
        layout.addWidget(self.left)
        layout.addWidget(self.cancel)
        self.hide()

    def begin(self, stage: str = "decode") -> None:
        """A job starts."""
        self.cancel.setEnabled(True)
        self.show_estimate("")
        self.show_progress(StageProgress(stage, 0.0))
        self.show()

    def show_progress(self, progress: StageProgress) -> None:
        """Show how far the job is."""
        self.stage.setText(stage_words(progress.stage))
        self.share.setText(percent(progress.fraction))
        self.bar.setValue(round(progress.fraction * 1000))
        self.left.setText(time_left(progress.seconds_left))
        self.left.setVisible(bool(self.left.text()))

    def show_estimate(self, text: str) -> None:
        """Say how long the whole job will take; nothing where nobody knows."""
        self.estimate.setText(text)
        self.estimate.setVisible(bool(text))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.stage.setText(self.tr("Stopping"))
        self.cancel_requested.emit()
