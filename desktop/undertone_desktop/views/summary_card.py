"""The half of the page that is about the summary: sentences with what they cite, and the run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from undertone_desktop.label_words import Cited, Offer, Sentence
from undertone_desktop.theme import sized
from undertone_desktop.views.choice_boxes import CountBox
from undertone_desktop.views.flow import FlowLayout
from undertone_desktop.views.form import hint, plain, say


class SummaryCard(QFrame):
    """`segment_chosen` has the id of a segment that a sentence cites."""

    segment_chosen = Signal(str)
    sentences_chosen = Signal(int)
    copy_requested = Signal()
    run_requested = Signal()

    def __init__(self, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.cited: list[QPushButton] = []
        self.caution = hint()
        self.empty = hint(self.tr("There is no summary yet."))
        self.copy = QPushButton(self.tr("Copy as text"))
        self.number = CountBox(self.tr("Sentences, at most"), 1, largest)
        self.run = QPushButton()
        self.run.setProperty("kind", "primary")
        self.hint = hint()
        self._shown: tuple[Sentence, ...] = ()
        self._parts: list[QWidget] = []
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(14)
        self._lay_out()
        self.copy.clicked.connect(self.copy_requested)
        self.number.valueChanged.connect(self.sentences_chosen)
        self.run.clicked.connect(self.run_requested)
        self.copy.hide()

    def show_summary(self, sentences: Sequence[Sentence], caution: str) -> None:
        """Show a summary; none where there are no sentences."""
        self.empty.setVisible(not sentences)
        self.copy.setVisible(bool(sentences))
        say(self.caution, caution if sentences else "")
        if tuple(sentences) == self._shown:
            return
        self._shown = tuple(sentences)
        for part in self._parts:
            self._sentences.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.cited = []
        self._parts = [self._made_part(one) for one in sentences]
        for part in self._parts:
            self._sentences.addWidget(part)

    def show_number(self, number: int) -> None:
        """Show how many sentences are wanted."""
        self.number.blockSignals(True)
        self.number.setValue(number)
        self.number.blockSignals(False)

    def show_offer(self, offer: Offer) -> None:
        """Show what a run would do."""
        self.run.setText(offer.words)
        self.run.setEnabled(offer.possible)
        say(self.hint, offer.hint)

    def _made_part(self, sentence: Sentence) -> QWidget:
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(5)
        text = plain(sentence.text, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(text)
        places = FlowLayout()
        for one in sentence.cited:
            places.addWidget(self._made_button(one))
        rows.addLayout(places)
        return part

    def _made_button(self, one: Cited) -> QPushButton:
        button = QPushButton(one.time)
        button.setProperty("kind", "chip")
        button.setToolTip(one.spoken)
        button.setAccessibleName(self.tr("Go to {segment}").format(segment=one.spoken))
        button.clicked.connect(lambda: self.segment_chosen.emit(one.id))
        self.cited.append(button)
        return button

    def _lay_out(self) -> None:
        heading = plain(self.tr("Summary"))
        heading.setFont(sized(heading.font(), 1.15, bold=True))
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.copy)
        words = plain(self.tr("Sentences, at most"))
        words.setBuddy(self.number)
        number = QHBoxLayout()
        number.setSpacing(12)
        number.addWidget(words)
        number.addWidget(self.number)
        number.addStretch(1)
        meaning = self.tr(
            "A few sentences on what was said, each with the passages it rests on: a time leads "
            "there."
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 18)
        rows.setSpacing(10)
        rows.addLayout(top)
        for widget in (hint(meaning), self.empty):
            rows.addWidget(widget)
        rows.addLayout(self._sentences)
        rows.addWidget(self.caution)
        rows.addLayout(number)
        rows.addWidget(self.run, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.hint)
        rows.addStretch(1)
