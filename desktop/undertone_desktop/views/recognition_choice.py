"""Language, recogniser and device in one line, which opens into three boxes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from undertone.options import AUTOMATIC, Options
from undertone_desktop.model_rows import ModelList
from undertone_desktop.recognition import (
    DeviceRow,
    device_choices,
    language_hint,
    language_rows,
    model_choices,
    pace_words,
    problem,
    summary,
)
from undertone_desktop.views.choice_boxes import SearchBox, ValueBox
from undertone_desktop.views.form import hint, plain, say


class RecognitionChoice(QWidget):
    """`opened` asks for what there is to choose from."""

    opened = Signal()
    models_requested = Signal()
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.trouble, self.pace = plain(wrap=True), hint(), hint()
        self.change = QPushButton()
        self.change.setCheckable(True)
        self.change.setProperty("kind", "quiet")
        self.language = SearchBox(self.tr("Language that is spoken"))
        self.model = ValueBox(self.tr("Recogniser"))
        self.device = ValueBox(self.tr("Device"))
        self.models = QPushButton(self.tr("More models…"))
        self.settings = QPushButton(self.tr("All settings…"))
        self.card = self._made_card()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.line, 1)
        top.addWidget(self.change)
        rows.addLayout(top)
        rows.addWidget(self.trouble)
        rows.addWidget(self.card)
        self.change.toggled.connect(self._show_card)
        self.models.clicked.connect(self.models_requested)
        self.settings.clicked.connect(self.settings_requested)
        self._show_card(False)

    def open_card(self) -> None:
        """Show the boxes."""
        self.change.setChecked(True)

    def show_options(
        self,
        options: Options,
        models: ModelList,
        devices: Sequence[DeviceRow],
        pace: float | None,
    ) -> None:
        """Show what is chosen, and what there is to choose from."""
        words = options.transcribe
        self.line.setText(summary(options, devices))
        self.language.show_values(language_rows(), words.language or AUTOMATIC)
        self.model.show_values(model_choices(models.rows, words.model), str(words.model or ""))
        self.device.show_values(device_choices(devices, options.device), options.device)
        trouble = problem(options)
        self.trouble.setProperty("role", "error" if trouble else "muted")
        self.trouble.style().polish(self.trouble)
        open_ = self.change.isChecked()
        say(self.trouble, language_hint(options, models.advice) if trouble or open_ else "")
        say(self.pace, pace_words(pace))

    def _show_card(self, shown: bool) -> None:
        self.card.setVisible(shown)
        self.change.setText(self.tr("Done") if shown else self.tr("Change…"))
        name = self.tr("Language, recogniser and device: {words}")
        self.change.setAccessibleName(name.format(words=self.change.text()))
        if shown:
            self.opened.emit()
            self.language.setFocus()

    def _made_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (words, box) in enumerate(
            (
                (self.tr("Language"), self.language),
                (self.tr("Recogniser"), self.model),
                (self.tr("Device"), self.device),
            )
        ):
            label = plain(words)
            label.setBuddy(box)
            label.setProperty("role", "muted")
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.models)
        buttons.addWidget(self.settings)
        buttons.addStretch(1)
        grid.addWidget(self.pace, 3, 0, 1, 2)
        grid.addLayout(buttons, 4, 0, 1, 2)
        return card
