"""The people of the interview: rename, listen, merge, and find them again with another number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undertone.model import Document, SpeakerId
from undertone_desktop.theme import Theme
from undertone_desktop.wording import clock, speaker_words, talk_words

COUNTS = (None, 1, 2, 3, 4, 5, 6)


@dataclass(frozen=True, slots=True)
class Person:
    """What the panel says of one speaker."""

    id: SpeakerId
    name: str
    talk_ms: int
    segments: int


def people(document: Document | None) -> tuple[Person, ...]:
    """The speakers of a document with how much they say."""
    if document is None:
        return ()
    talk: dict[SpeakerId | None, int] = {}
    count: dict[SpeakerId | None, int] = {}
    for segment in document.segments:
        talk[segment.speaker] = talk.get(segment.speaker, 0) + segment.span.duration_ms
        count[segment.speaker] = count.get(segment.speaker, 0) + 1
    return tuple(
        Person(each.id, speaker_words(each.name), talk.get(each.id, 0), count.get(each.id, 0))
        for each in document.speakers
    )


class PersonRow(QFrame):
    """One speaker: name, sample, and the button that begins or ends a merge."""

    renamed = Signal(str)
    sample_requested = Signal()
    merge_pressed = Signal()

    def __init__(
        self, number: int, person: Person, theme: Theme | None, key_text: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName("person")
        self.person = person
        key = _label(key_text)
        key.setObjectName("keyBadge")
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        key.setMinimumSize(22, 22)
        if not key_text:
            key.hide()
        key.setToolTip(self.tr("The key that gives a segment to this person"))
        self.name = QLineEdit(person.name)
        self.name.setAccessibleName(self.tr("Name of speaker {n}").format(n=number))
        self.name.setToolTip(person.name)
        self.name.setCursorPosition(0)
        self.name.editingFinished.connect(self._rename)
        self.sample = QToolButton()
        self.sample.setProperty("kind", "quiet")
        self.sample.setText(self.tr("10 s"))
        self.sample.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sample.setToolTip(self.tr("Hear ten seconds of this voice"))
        self.sample.setAccessibleName(
            self.tr("Hear ten seconds of {name}").format(name=person.name)
        )
        self.sample.clicked.connect(self.sample_requested)
        self.merge = QPushButton()
        self.merge.clicked.connect(self.merge_pressed)
        facts = _label(clock(person.talk_ms))
        facts.setToolTip(talk_words(person.talk_ms, person.segments))
        facts.setAccessibleName(facts.toolTip())
        facts.setProperty("role", "muted")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(key)
        first.addWidget(self.name, 1)
        second.addWidget(facts, 1)
        second.addWidget(self.sample)
        second.addWidget(self.merge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        if theme is not None:
            self.sample.setIcon(theme.icon("play"))

    def show_merge(self, words: str, *, enabled: bool, name: str) -> None:
        """What the merge button does now."""
        self.merge.setText(words)
        self.merge.setEnabled(enabled)
        self.merge.setAccessibleName(name)
        self.merge.setToolTip(name)

    def _rename(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setText(self.person.name)
        elif name != self.person.name:
            self.renamed.emit(name)


class SpeakersPanel(QWidget):
    """All speakers, and the number to look for."""

    renamed = Signal(str, str)
    sample_requested = Signal(str)
    merge_requested = Signal(str, str)
    comparison_requested = Signal(str, str)
    redo_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._people: tuple[Person, ...] = ()
        self._surplus: SpeakerId | None = None
        self._keys: tuple[str, ...] = ()
        self.rows: list[PersonRow] = []
        self.hint = _label("")
        self.hint.setProperty("role", "muted")
        self.counts = [self._count(count) for count in COUNTS]
        self.redo_hint = _label(self.tr("Wrong number of people? Find them again with:"))
        self.redo_hint.setProperty("role", "muted")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._lay_out()
        self.show_document(None)

    def show_document(self, document: Document | None) -> None:
        """Show the speakers of a document."""
        found = people(document)
        if found != self._people:
            self._people = found
            if self._surplus not in {person.id for person in found}:
                self._surplus = None
            self._rebuild()

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        for row in self.rows:
            row.sample.setIcon(theme.icon("play"))

    def show_keys(self, keys: Sequence[str]) -> None:
        """The key of each speaker, from the first on; empty where there is none."""
        self._keys = tuple(keys)
        self._rebuild()

    def show_busy(self, busy: bool) -> None:
        """Nothing can be found again while something is being found."""
        for button in self.counts:
            button.setEnabled(not busy)

    def _rebuild(self) -> None:
        focused = next((n for n, row in enumerate(self.rows) if row.name.hasFocus()), -1)
        for row in self.rows:
            row.blockSignals(True)
            row.setParent(None)
            row.deleteLater()
        keys = (*self._keys, *[""] * len(self._people))
        self.rows = [
            PersonRow(number, person, self._theme, key)
            for number, (person, key) in enumerate(zip(self._people, keys, strict=False), 1)
        ]
        for row in self.rows:
            self._list.addWidget(row)
            self._connect(row)
        if 0 <= focused < len(self.rows):
            self.rows[focused].name.setFocus()
        self._show_merging()

    def _connect(self, row: PersonRow) -> None:
        speaker = row.person.id
        row.renamed.connect(lambda name: self.renamed.emit(speaker, name))
        row.sample_requested.connect(lambda: self._hear(speaker))
        row.merge_pressed.connect(lambda: self._press_merge(speaker))

    def _hear(self, speaker: SpeakerId) -> None:
        if self._surplus is None or self._surplus == speaker:
            self.sample_requested.emit(speaker)
        else:
            self.comparison_requested.emit(self._surplus, speaker)

    def _press_merge(self, speaker: SpeakerId) -> None:
        surplus = self._surplus
        self._surplus = None
        if surplus is None:
            self._surplus = speaker
        elif surplus != speaker:
            self.merge_requested.emit(surplus, speaker)
        self._show_merging()

    def _show_merging(self) -> None:
        names = {person.id: person.name for person in self._people}
        surplus = self._surplus
        for row in self.rows:
            name = row.person.name
            if surplus is None:
                said = self.tr("Merge {name} into somebody else").format(name=name)
                row.show_merge(self.tr("Merge…"), enabled=len(self.rows) > 1, name=said)
            elif surplus == row.person.id:
                row.show_merge(self.tr("Cancel"), enabled=True, name=self.tr("Cancel the merge"))
            else:
                said = self.tr("Merge {one} into {other}").format(one=names[surplus], other=name)
                row.show_merge(self.tr("Merge here"), enabled=True, name=said)
        if surplus is not None:
            words = self.tr("Who is {name} really? Listen to both voices, then choose.")
            self.hint.setText(words.format(name=names[surplus]))
        elif self.rows:
            self.hint.setText(self.tr("A name that you change here changes everywhere."))
        else:
            self.hint.setText(self.tr("Nobody was told apart yet."))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("panelPage")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(6)
        for number, widget in enumerate((self.hint, None, self.redo_hint)):
            if widget is None:
                column.addLayout(self._list)
                column.addSpacing(10)
                continue
            strip = QHBoxLayout()
            strip.setContentsMargins(16, 0, 16, 4 if number else 0)
            strip.addWidget(widget)
            column.addLayout(strip)
        choices = QHBoxLayout()
        choices.setContentsMargins(16, 0, 16, 0)
        choices.setSpacing(4)
        for button in self.counts:
            choices.addWidget(button)
        column.addLayout(choices)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _count(self, count: int | None) -> QPushButton:
        button = QPushButton(self.tr("Auto") if count is None else str(count))
        button.setProperty("kind", "count")
        if count is None:
            button.setAccessibleName(self.tr("Find the speakers again; their number is not known"))
        elif count == 1:
            button.setAccessibleName(self.tr("Find the speakers again: 1 person"))
        else:
            button.setAccessibleName(self.tr("Find the speakers again: %n people", "", count))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self.redo_requested.emit(count))
        return button


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
