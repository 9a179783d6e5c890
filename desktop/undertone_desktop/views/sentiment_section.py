"""What is found out of every segment: its sentiment and by which classifier, and its voice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from undertone.options import Options
from undertone_desktop.views.form import Form, beside, hint, plain, say


class SentimentSection(Form):
    """Emits every change for itself."""

    enabled_chosen = Signal(bool)
    context_chosen = Signal(bool)
    folder_requested = Signal()
    bundled_requested = Signal()
    voice_chosen = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.enabled = QCheckBox(self.tr("Score the sentiment of every segment"))
        self.context = QCheckBox(self.tr("Read an answer together with its question"))
        self.model, self.verdict = plain(wrap=True), hint()
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self.bundled = QPushButton(self.tr("Use the bundled one"))
        self.add(self.tr("Scoring"), self.enabled, self.context)
        explained = hint(
            self.tr(
                "A folder with a text classifier of your own: model.onnx, tokenizer.json and "
                "config.json. It is tried before it is used."
            )
        )
        buttons = beside(self.choose, self.bundled)
        self.add(self.tr("Classifier"), self.model, self.verdict, explained, buttons)
        self.voice = QCheckBox(self.tr("Measure pitch, loudness and rate of speech"))
        meaning = self.tr(
            "Each segment against what is usual for the person who speaks. It tells how something "
            "was said, never what was felt."
        )
        self.add(self.tr("Voice"), self.voice, hint(meaning))
        self.voice.clicked.connect(self.voice_chosen)
        self.enabled.clicked.connect(self.enabled_chosen)
        self.context.clicked.connect(self.context_chosen)
        self.choose.clicked.connect(self.folder_requested)
        self.bundled.clicked.connect(self.bundled_requested)

    def show_options(self, options: Options) -> None:
        """Show what is chosen."""
        sentiment = options.sentiment
        self.voice.setChecked(options.voice.enabled)
        self.enabled.setChecked(sentiment.enabled)
        self.context.setChecked(sentiment.context)
        self.context.setEnabled(sentiment.enabled)
        own = sentiment.model
        self.model.setText(str(own) if own else self.tr("The bundled one"))
        self.bundled.setVisible(own is not None)
        for button in (self.choose, self.bundled):
            button.setEnabled(sentiment.enabled)

    def say(self, text: str) -> None:
        """Say how a classifier did in its trial."""
        say(self.verdict, text)

    def show_busy(self, busy: bool) -> None:
        """A folder is being tried."""
        self.choose.setEnabled(not busy)
        if busy:
            self.say(self.tr("Trying it…"))
