"""What else may have been said in a segment: other readings of it, each ready to be taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from undertone_desktop.views.form import hint, plain, say


class Ask(Enum):
    """What the button does."""

    START = auto()
    STOP = auto()
    NOT_NOW = auto()


@dataclass(frozen=True, slots=True)
class Shown:
    """One reading.

    Attributes:
        marked: its words, each with whether it differs from the segment's own.
        heard, tries: in how many of all tries it was heard so.
    """

    marked: tuple[tuple[str, bool], ...]
    text: str
    heard: int
    tries: int
    models: tuple[str, ...]


class ReadingsView(QWidget):
    """A button that asks for readings, and what came of it."""

    wanted = Signal()
    stopped = Signal()
    chosen = Signal(str)
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.ask = QPushButton()
        self.ask.setProperty("kind", "choice")
        words = self.tr("The segment is recognised anew at other speeds and by other models")
        self.ask.setToolTip(words)
        self.state = hint()
        caption = plain(self.tr("Other readings"), wrap=True)
        caption.setIndent(0)
        caption.setProperty("role", "caption")
        self._column.addWidget(caption)
        self._column.addWidget(self.ask)
        self._column.addWidget(self.state)
        self._does = Ask.NOT_NOW
        self._rows: list[QWidget] = []
        self._readings: tuple[Shown, ...] = ()
        self.buttons: list[QPushButton] = []
        self.ask.clicked.connect(self._press)
        self.show_state(Ask.NOT_NOW, "")

    def show_state(self, does: Ask, words: str) -> None:
        """What the button does now, and a remark below it."""
        self._does = does
        stop = does is Ask.STOP
        self.ask.setText(self.tr("Stop") if stop else self.tr("Listen again"))
        self.ask.setEnabled(does is not Ask.NOT_NOW)
        say(self.state, words)

    def show_readings(self, readings: Sequence[Shown]) -> None:
        """Show these."""
        if tuple(readings) == self._readings:
            return
        self._readings = tuple(readings)
        if any(button.hasFocus() for button in self.buttons):
            self.ask.setFocus()
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        for reading in readings:
            self._column.addWidget(self._row(reading))
        self.grown.emit()

    def announce(self) -> None:
        """Let a screen reader say what came out: the focus stays where it is."""
        if self.isVisible():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self.ask, self.state.text())
            )

    def _press(self) -> None:
        (self.stopped if self._does is Ask.STOP else self.wanted).emit()

    def _row(self, reading: Shown) -> QWidget:
        row = QWidget()
        row.setObjectName("reading")
        row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = QVBoxLayout(row)
        lines.setContentsMargins(10, 8, 10, 8)
        lines.setSpacing(4)
        words = plain(wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(" ".join(_html(word, new=new) for word, new in reading.marked))
        said = self.tr("In {n} of {all} tries: {models}")
        models = ", ".join(reading.models)
        source = hint()
        lines.addWidget(words)
        below = QHBoxLayout()
        below.addWidget(source, 1)
        below.addWidget(self._use(reading))
        lines.addLayout(below)
        say(source, said.format(n=reading.heard, all=reading.tries, models=models))
        self._rows.append(row)
        return row

    def _use(self, reading: Shown) -> QPushButton:
        button = QPushButton(self.tr("Use"))
        button.setProperty("kind", "choice")
        button.setAccessibleName(self.tr("Use these words: {text}").format(text=reading.text))
        button.clicked.connect(lambda: self.chosen.emit(reading.text))
        self.buttons.append(button)
        return button


def _html(word: str, *, new: bool) -> str:
    return f"<b>{escape(word)}</b>" if new else escape(word)
