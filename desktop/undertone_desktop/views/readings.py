"""What else may have been said in a segment: other readings of it, each ready to be taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class Shown:
    """One reading.

    Attributes:
        marked: its words, each with whether it differs from the segment's own.
        heard, whole: in how many ways of all it was heard so.
        is_own: it is what the segment says already.
    """

    marked: tuple[tuple[str, bool], ...]
    text: str
    heard: int
    whole: int
    models: tuple[str, ...]
    is_own: bool = False


class ReadingsView(QWidget):
    """A button that asks for readings, and what came of it."""

    wanted = Signal()
    grown = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.ask = QPushButton(self.tr("Listen again for other readings"))
        self.ask.setProperty("kind", "choice")
        hint = self.tr("The segment is recognised anew at other speeds and by other models")
        self.ask.setToolTip(hint)
        self.state = _text(muted=True)
        self._column.addWidget(self.ask)
        self._column.addWidget(self.state)
        self._rows: list[QWidget] = []
        self._readings: tuple[Shown, ...] | None = None
        self.buttons: list[QPushButton] = []
        self.ask.clicked.connect(self.wanted)
        self.show_state(possible=False, busy=False)

    def show_state(self, *, possible: bool, busy: bool) -> None:
        """Whether readings can be asked for, and whether they are being looked for."""
        self.ask.setEnabled(possible and not busy)
        without = "" if possible else self.tr("The recording is not there to be heard.")
        self._tell(self.tr("Listening …") if busy else without)

    def show_trouble(self, text: str) -> None:
        """Say why there are none."""
        self._tell(text)

    def show_readings(self, readings: Sequence[Shown] | None) -> None:
        """Show these, the segment's own words among them as a remark only; None before asking."""
        found = None if readings is None else tuple(readings)
        if found is not None:
            self._tell(self._summary(found))
        if found == self._readings:
            return
        self._readings = found
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        for reading in found or ():
            if reading.text and not reading.is_own:
                self._add(reading)
        if found is not None:
            self.grown.emit()

    def _add(self, reading: Shown) -> None:
        row = QWidget()
        row.setObjectName("reading")
        row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = QVBoxLayout(row)
        lines.setContentsMargins(10, 8, 10, 8)
        lines.setSpacing(4)
        words = _text()
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(
            " ".join(f"<b>{escape(w)}</b>" if new else escape(w) for w, new in reading.marked)
        )
        lines.addWidget(words)
        below = QHBoxLayout()
        said = self.tr("{n} of {all}, {models}")
        source = _text(muted=True)
        source.setText(
            said.format(n=reading.heard, all=reading.whole, models=", ".join(reading.models))
        )
        use = QPushButton(self.tr("Use"))
        use.setProperty("kind", "choice")
        use.setAccessibleName(self.tr("Use these words: {text}").format(text=reading.text))
        use.clicked.connect(lambda: self.chosen.emit(reading.text))
        below.addWidget(source, 1)
        below.addWidget(use)
        lines.addLayout(below)
        self.buttons.append(use)
        self._rows.append(row)
        self._column.addWidget(row)

    def _summary(self, readings: Sequence[Shown]) -> str:
        """What the readings say of the segment's own words."""
        whole = sum(reading.heard for reading in readings)
        own = sum(reading.heard for reading in readings if reading.is_own)
        silent = sum(reading.heard for reading in readings if not reading.text)
        if own == whole:
            return self.tr("Heard the same way in all {n} tries.").format(n=whole)
        if silent == whole:
            return self.tr("Nothing was heard.")
        words = self.tr("The segment’s words were heard in {n} of {all} tries.")
        told = words.format(n=own, all=whole)
        if silent:
            more = self.tr("Nothing was heard in {n} of {all}.").format(n=silent, all=whole)
            told = f"{told} {more}"
        return told

    def _tell(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))


def _text(*, muted: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    if muted:
        label.setProperty("role", "muted")
    return label
