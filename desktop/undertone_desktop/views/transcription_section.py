"""How speech becomes words: recogniser, language, and what only Whisper models take."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from undertone.options import AUTOMATIC, MAX_BEAM, Options
from undertone_desktop.model_rows import ModelList
from undertone_desktop.recognition import (
    english_only,
    language_hint,
    language_rows,
    model_choices,
    model_hint,
)
from undertone_desktop.views.choice_boxes import CountBox, SearchBox, ValueBox
from undertone_desktop.views.detail import NoteField
from undertone_desktop.views.form import Form, hint, say


class TranscriptionSection(Form):
    """Emits every change for itself."""

    models_requested = Signal()
    translate_chosen = Signal(bool)
    vocabulary_written = Signal(str)
    prompt_written = Signal(str)
    beam_chosen = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.model = ValueBox(self.tr("Recogniser"))
        self.model_hint, self.language_hint, self.whisper_hint = hint(), hint(), hint()
        self.models = QPushButton(self.tr("All models…"))
        self.language = SearchBox(self.tr("Language that is spoken"))
        self.translate = QCheckBox(self.tr("Write English, whatever is spoken"))
        self.vocabulary, self.prompt = NoteField(), NoteField()
        self.more = QPushButton(self.tr("More"))
        self.more.setCheckable(True)
        self.more.setProperty("kind", "choice")
        self.beam = CountBox(self.tr("Readings that are followed at once"), 1, MAX_BEAM)
        self.beam_hint = hint(
            self.tr("So many readings are followed at once: more is slower, and a little better.")
        )
        self._name_fields()
        self.add(self.tr("Recogniser"), self.model, self.model_hint, self.models)
        self.add(self.tr("Language"), self.language, self.language_hint)
        self.add(self.tr("Translation"), self.translate, self.whisper_hint)
        self.add(self.tr("Names and words to expect"), self.vocabulary)
        self.add(self.tr("Style"), self.prompt)
        self.add(self.tr("Careful listening"), self.more, self.beam, self.beam_hint)
        self._connect()

    def show_options(self, options: Options, models: ModelList) -> None:
        """Show what is chosen, and what there is to choose from."""
        words = options.transcribe
        self.model.show_values(model_choices(models.rows, words.model), str(words.model or ""))
        say(self.model_hint, model_hint(models.rows, words.model))
        self.language.show_values(language_rows(), words.language or AUTOMATIC)
        say(self.language_hint, language_hint(options, models.advice))
        self.translate.setChecked(words.translate)
        self.translate.setEnabled(not english_only(words.model))
        for written, text in (
            (self.vocabulary, "\n".join(words.vocabulary)),
            (self.prompt, words.prompt),
        ):
            if not written.hasFocus():  # what is being written is left alone
                written.show_note(text)
        self.beam.setValue(words.beam_size)
        whisper = words.model is not None
        for field in (self.vocabulary, self.prompt, self.beam):
            field.setEnabled(whisper)
        needs = self.tr("This and what follows is for Whisper models.")
        say(self.whisper_hint, "" if whisper else needs)

    def _name_fields(self) -> None:
        self.vocabulary.setAccessibleName(self.tr("Names and words to expect"))
        self.vocabulary.setPlaceholderText(self.tr("One a line, spelled as they should be"))
        self.prompt.setAccessibleName(self.tr("Text as before the transcript"))
        style = self.tr("A sentence or two as they might stand before the transcript")
        self.prompt.setPlaceholderText(style)

    def _connect(self) -> None:
        self.models.clicked.connect(self.models_requested)
        self.translate.clicked.connect(self.translate_chosen)
        self.vocabulary.written.connect(self.vocabulary_written)
        self.prompt.written.connect(self.prompt_written)
        self.beam.valueChanged.connect(self.beam_chosen)
        self.more.toggled.connect(self._show_more)
        self._show_more(False)

    def _show_more(self, shown: bool) -> None:
        self.beam.setVisible(shown)
        self.beam_hint.setVisible(shown)
