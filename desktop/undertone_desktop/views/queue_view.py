"""The queue of recordings: what is analysed, what waits, what failed, and buttons for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.theme import Theme, sized
from undertone_desktop.wording import percent

NAME_PX = 300


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One recording: `status` is waiting, running, done or failed.

    Attributes:
        fraction: of the step that is running, which `message` describes.
    """

    recording: Path
    status: str
    fraction: float = 0.0
    message: str = ""


class QueueView(QFrame):
    """Shows the rows; hidden while there are none."""

    move_requested = Signal(object, int)
    retry_requested = Signal(object)
    remove_requested = Signal(object)
    pause_requested = Signal(bool)
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Queue"))
        self._theme: Theme | None = None
        self.rows: tuple[QueueRow, ...] = ()
        self.lines: list[QueueLine] = []
        self._summary = _label("")
        self._summary.setFont(sized(self.font(), 1.1, bold=True))
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.setCheckable(True)
        self.pause.setToolTip(self.tr("Finish this one, and begin no other"))
        self.pause.clicked.connect(self.pause_requested)
        self.clear = QPushButton(self.tr("Clear finished"))
        self.clear.setProperty("kind", "quiet")
        self.clear.clicked.connect(self.clear_requested)
        top = QHBoxLayout()
        top.addWidget(self._summary)
        top.addStretch(1)
        top.addWidget(self.clear)
        top.addWidget(self.pause)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 14, 12)
        layout.addLayout(top)
        layout.addLayout(self._list)
        self.hide()

    @property
    def summary(self) -> str:
        """How many are done, in one line."""
        return self._summary.text()

    def show_rows(self, rows: Sequence[QueueRow], *, paused: bool) -> None:
        """Show these recordings in their order."""
        same = [row.recording for row in rows] == [row.recording for row in self.rows]
        self.rows = tuple(rows)
        if not same:
            self._make_lines()
        for line, row in zip(self.lines, self.rows, strict=True):
            line.show_row(row)
        done = sum(row.status == "done" for row in rows)
        failed = sum(row.status == "failed" for row in rows)
        words = self.tr("{done} of {n} analysed").format(done=done, n=len(rows))
        if failed:
            words = f"{words}, {self.tr('{n} failed').format(n=failed)}"
        self._summary.setText(words)
        self.pause.setChecked(paused)
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.clear.setVisible(done > 0)
        self.setVisible(bool(rows))

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        for line in self.lines:
            line.show_theme(theme)

    def _make_lines(self) -> None:
        for line in self.lines:
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = []
        for row in self.rows:
            line = QueueLine(row.recording)
            line.move_requested.connect(self.move_requested)
            line.retry_requested.connect(self.retry_requested)
            line.remove_requested.connect(self.remove_requested)
            if self._theme is not None:
                line.show_theme(self._theme)
            self._list.addWidget(line)
            self.lines.append(line)


class QueueLine(QWidget):
    """One recording of the queue."""

    move_requested = Signal(object, int)
    retry_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, recording: Path) -> None:
        super().__init__()
        name = _label("")
        middle = Qt.TextElideMode.ElideMiddle
        name.setText(name.fontMetrics().elidedText(recording.name, middle, NAME_PX))
        name.setFixedWidth(NAME_PX)
        name.setToolTip(str(recording))
        self.state = _label("")
        self.state.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of {name}").format(name=recording.name))
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.clicked.connect(lambda: self.retry_requested.emit(recording))
        self.up = self._tool(self.tr("Earlier: {name}").format(name=recording.name), "↑")
        self.up.clicked.connect(lambda: self.move_requested.emit(recording, -1))
        self.down = self._tool(self.tr("Later: {name}").format(name=recording.name), "↓")
        self.down.clicked.connect(lambda: self.move_requested.emit(recording, 1))
        self.remove = self._tool(self.tr("Remove {name}").format(name=recording.name), "")
        self.remove.clicked.connect(lambda: self.remove_requested.emit(recording))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(10)
        for widget in (name, self.bar, self.state, self.retry, self.up, self.down, self.remove):
            layout.addWidget(widget, 1 if widget in (self.bar, self.state) else 0)

    def show_row(self, row: QueueRow) -> None:
        """Show where it is."""
        running, waiting = row.status == "running", row.status == "waiting"
        words = {
            "waiting": self.tr("waiting"),
            "done": self.tr("analysed"),
        }
        self.state.setText(words.get(row.status, row.message) or percent(row.fraction))
        self.state.setToolTip(row.message)
        self.bar.setVisible(running)
        self.bar.setValue(round(row.fraction * 1000))
        self.retry.setVisible(row.status == "failed")
        self.up.setVisible(waiting)
        self.down.setVisible(waiting)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.remove.setIcon(theme.icon("close"))

    def _tool(self, name: str, sign: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("kind", "quiet")
        return button


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
