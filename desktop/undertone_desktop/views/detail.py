"""The inspector: all that is known of the selected segment, and the researcher's own part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from undertone.model import Segment
from undertone_desktop.colours import Colours
from undertone_desktop.theme import Theme, sized
from undertone_desktop.views.detail_labels import EmotionChips, VerdictChips
from undertone_desktop.views.detail_parts import ShareBars, WordConfidences
from undertone_desktop.views.readings import ReadingsView
from undertone_desktop.wording import (
    clock,
    flag_words,
    label_lines,
    percent,
    speaker_words,
    voice_words,
)

NOTE_PAUSE_MS = 1000
NOTE_PX = 84
SPARE_PX = 12
SETTLE_MS = 50


class NoteField(QPlainTextEdit):
    """A note that is kept when the typing pauses and when the field is left."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setTabChangesFocus(True)
        self.setFixedHeight(NOTE_PX)
        self._kept = ""
        self._pause = QTimer(self, singleShot=True, interval=NOTE_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._pause.start)

    def show_note(self, text: str) -> None:
        """Hold this note; one that is being written is left alone."""
        self._kept = text
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self._pause.stop()

    def keep(self) -> None:
        """Tell what was written, if it differs."""
        self._pause.stop()
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.written.emit(self._kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()


class DetailPanel(QScrollArea):
    """One segment; a hint while none is selected."""

    verdict_chosen = Signal(object)
    emotions_chosen = Signal(object)
    note_written = Signal(str, str)
    bookmark_toggled = Signal()
    check_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Selected segment"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._segment: Segment | None = None
        self._name, self._time = self._label(), self._label(muted=True)
        self._name.setFont(sized(self.font(), 1.1, bold=True))
        self._hint = self._label(muted=True)
        self._hint.setText(self.tr("Choose a segment to see what is known of it."))
        self._remarks, self._voice, self._sure, self._sources, self._history = (
            self._label(muted=True) for _ in range(5)
        )
        self.labels, self._likeness = self._label(), self._label(muted=True)
        self._likeness.setText(self.tr("Approximate: only tone and description are compared."))
        self.bars, self.words = ShareBars(), WordConfidences()
        self.verdicts, self.emotions = VerdictChips(), EmotionChips()
        self.readings = ReadingsView()
        self.note = NoteField()
        self.note.setPlaceholderText(self.tr("Write a note"))
        self.note.setAccessibleName(self.tr("Note to this segment"))
        self.bookmark = self._toggle(self.tr("Bookmark"), self.tr("Bookmark"))
        self.checked = self._toggle(self.tr("Checked"), self.tr("Heard and found right"))
        self._sections: list[tuple[QLabel, QWidget]] = []
        self._lay_out()
        self.verdicts.chosen.connect(self.verdict_chosen)
        self.emotions.changed.connect(self.emotions_chosen)
        self.note.written.connect(self._tell_note)
        # What is new must have got its place first.
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._look_at_readings)
        self.readings.grown.connect(self._settled.start)
        self.bookmark.clicked.connect(self.bookmark_toggled)
        self.checked.clicked.connect(self.check_toggled)
        self.show_segment(None, "")

    def show_segment(
        self,
        segment: Segment | None,
        speaker: str,
        sources: Sequence[str] = (),
        history: Sequence[str] = (),
        *,
        approximate: bool = False,
    ) -> None:
        """Show one segment with what made it and what was done to it, or how to get one.

        `approximate` is whether its labels were given without a chat model.
        """
        if self._segment is None or segment is None or segment.id != self._segment.id:
            self.note.keep()  # before the note of another one takes its place
        self._segment = segment
        self._hint.setVisible(segment is None)
        self._body.setVisible(segment is not None)
        if segment is None:
            self.bars.show_shares(None)
            return
        self._name.setText(speaker_words(speaker))
        span = f"{clock(segment.start_ms, tenths=True)} – {clock(segment.end_ms, tenths=True)}"
        self._time.setText(span)
        self._remarks.setText("\n".join(flag_words(flag) for flag in segment.flags))
        self._remarks.setVisible(bool(segment.flags))
        self.bookmark.setChecked(segment.bookmark)
        self.checked.setChecked(segment.checked)
        self.note.show_note(segment.note)
        self._show_findings(segment)
        self._sources.setText("\n".join(sources))
        self._history.setText("\n".join(history))
        self._hide_empty(segment, sources, history)
        self._likeness.setVisible(approximate and bool(segment.labels))

    def _look_at_readings(self) -> None:
        self.ensureWidgetVisible(self.readings, 0, SPARE_PX)

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.bars.show_colours(colours)
        self.words.show_colours(colours)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours, with these icons."""
        self.show_colours(theme.colours)
        self.bookmark.setIcon(theme.icon("bookmark"))
        self.checked.setIcon(theme.icon("check"))

    def _show_findings(self, segment: Segment) -> None:
        sentiment, own = segment.sentiment, segment.judgement
        self.bars.show_shares(sentiment.probabilities if sentiment else None)
        self.verdicts.show_verdict(own.sentiment if own else None)
        self.emotions.show_segment(segment)
        self.labels.setText("\n".join(label_lines(segment.labels or ())))
        self._voice.setText("\n".join(voice_words(segment.voice)) if segment.voice else "")
        known = tuple(word for word in segment.words if word.confidence is not None)
        self.words.show_words(segment.words if known else ())
        sure = segment.confidence
        words = self.tr("Recognised with {n} confidence")
        self._sure.setText("" if sure is None else words.format(n=percent(sure)))

    def _hide_empty(self, segment: Segment, sources: Sequence[str], history: Sequence[str]) -> None:
        measured = any(word.confidence is not None for word in segment.words)
        present = {
            self.bars: segment.sentiment is not None,
            self.labels: bool(segment.labels),
            self._voice: segment.voice is not None,
            self._sure: segment.confidence is not None or measured,
            self.words: measured,
            self._sources: bool(sources),
            self._history: bool(history),
        }
        for widget, shown in present.items():
            widget.setVisible(shown)
        for caption, widget in self._sections:
            caption.setVisible(present.get(widget, True))
        self._sure.setVisible(bool(self._sure.text()))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("panelPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 6, 16, 16)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        for widget in (self._name, self._time, self._remarks):
            body.addWidget(widget)
        marks = QHBoxLayout()
        marks.setSpacing(6)
        marks.addWidget(self.bookmark, 1)
        marks.addWidget(self.checked, 1)
        body.addSpacing(4)
        body.addLayout(marks)
        for caption, widgets in (
            (self.tr("Sentiment, by the model"), (self.bars,)),
            (self.tr("Your label"), (self.verdicts,)),
            (self.tr("Your labels"), (self.labels, self._likeness)),
            (self.tr("Emotions"), (self.emotions,)),
            (self.tr("Note"), (self.note,)),
            (self.tr("Voice, against this person’s usual"), (self._voice,)),
            (self.tr("Words"), (self._sure, self.words)),
            ("", (self.readings,)),  # has its own caption
            (self.tr("Changes to this segment"), (self._history,)),
            (self.tr("Where it comes from"), (self._sources,)),
        ):
            self._add_section(body, caption, widgets)
        column.addWidget(self._hint)
        column.addWidget(self._body)
        column.addStretch(1)
        self.setWidget(page)

    def _add_section(self, body: QVBoxLayout, caption: str, widgets: Sequence[QWidget]) -> None:
        if caption:
            label = self._label()
            label.setText(caption)
            label.setIndent(0)
            label.setProperty("role", "caption")
            body.addWidget(label)
            self._sections.append((label, widgets[0]))
        for widget in widgets:
            body.addWidget(widget)

    def _tell_note(self, text: str) -> None:
        if self._segment is not None:
            self.note_written.emit(self._segment.id, text)

    def _toggle(self, words: str, hint: str) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setProperty("kind", "choice")
        button.setToolTip(hint)
        return button

    def _label(self, *, muted: bool = False) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if muted:
            label.setProperty("role", "muted")
        return label
