"""The researcher's own labels of a segment: four chips for the sentiment, any for emotions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undertone.model import Segment, Verdict
from undertone_desktop.emotions import emotion_label, emotion_words
from undertone_desktop.views.flow import FlowLayout
from undertone_desktop.wording import VERDICT_SYMBOLS, percent, verdict_words


class VerdictChips(QWidget):
    """One button a verdict; the one that holds is pressed, and pressing it again takes it away."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Verdict, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for number, verdict in enumerate(Verdict):
            button = QPushButton(f"{VERDICT_SYMBOLS[verdict]}  {verdict_words(verdict)}")
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            words = self.tr("Your label: {label}").format(label=verdict_words(verdict))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, each=verdict: self.chosen.emit(each))
            self.buttons[verdict] = button
            grid.addWidget(button, number // 2, number % 2)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Press the button of this verdict."""
        for each, button in self.buttons.items():
            button.setChecked(each is verdict)


class EmotionChips(QWidget):
    """The emotions that hold as chips: the model's, until the researcher changes one.

    A press takes a chip away; a name typed below adds one.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[QPushButton] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Add an emotion"))
        self.field.setAccessibleName(self.tr("Add an emotion"))
        self.field.returnPressed.connect(self._add)
        self.restore = QPushButton(self.tr("Back to the model’s"))
        self.restore.setProperty("kind", "quiet")
        self.restore.clicked.connect(lambda: self.changed.emit(None))
        self.none = QLabel()
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setProperty("role", "muted")
        self._labels: tuple[str, ...] = ()
        self._flow = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.none)
        layout.addLayout(self._flow)
        layout.addWidget(self.field)
        layout.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)

    def show_segment(self, segment: Segment) -> None:
        """Show the emotions of a segment."""
        own = segment.judgement.emotions if segment.judgement else None
        scores = {emotion.label: emotion.score for emotion in segment.emotions or ()}
        self._labels = tuple(scores) if own is None else own
        self._clear()
        for label in self._labels:
            self._chip(label, None if own is not None else scores[label])
        self.restore.setVisible(own is not None)
        self.none.setVisible(not self._labels)
        nobody = self.tr("None, as you say.") if own is not None else self.tr("None stands out.")
        self.none.setText(nobody)
        self.field.clear()

    def show_known(self, labels: tuple[str, ...]) -> None:
        """Offer these names while one is typed."""
        completer = QCompleter(sorted(map(emotion_words, labels)), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Known emotions"))
        self.field.setCompleter(completer)

    def _chip(self, label: str, score: float | None) -> None:
        shown = emotion_words(label)
        words = shown if score is None else f"{shown}  {percent(score)}"
        chip = QPushButton(f"{words}   ×")
        chip.setProperty("kind", "chip")
        name = self.tr("Take {label} away").format(label=shown)
        chip.setAccessibleName(name)
        chip.setToolTip(name)
        chip.clicked.connect(lambda: self.changed.emit(self._without(label)))
        self.chips.append(chip)
        self._flow.addWidget(chip)

    def _clear(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips.clear()

    def _without(self, label: str) -> tuple[str, ...]:
        return tuple(each for each in self._labels if each != label)

    def _add(self) -> None:
        label = emotion_label(" ".join(self.field.text().split()).lower())
        if label and label not in self._labels:
            self.changed.emit((*self._labels, label))
        self.field.clear()
