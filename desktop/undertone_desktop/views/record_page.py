"""The page on which an interview is recorded: inputs, levels, time, and what is heard so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undertone.model import Segment
from undertone.recording.levels import Trouble
from undertone.recording.sources import Kind, Source, missing
from undertone_desktop.studio import State
from undertone_desktop.theme import Theme, sized, tabular
from undertone_desktop.views.level_meter import LevelMeter
from undertone_desktop.wording import clock, engine_words

COLUMN_PX = 620


class RecordPage(QWidget):
    """Shows a recording; knows nothing of how it is made."""

    start_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    leave_requested = Signal()
    folder_requested = Signal()
    look_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme: Theme | None = None
        self._state = State.READY
        self.sources: tuple[Source, ...] = ()
        self.first = _named(QComboBox(), self.tr("Microphone"))
        self.second = _named(QComboBox(), self.tr("Second channel"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the recording"))
        self.folder = QPushButton()
        self.folder.setAccessibleName(self.tr("Folder of the recordings"))
        self.folder.setProperty("kind", "quiet")
        self.time, self.state_words = _muted("0:00"), _muted("")
        self.time.setProperty("role", "")
        self.time.setFont(tabular(sized(self.font(), 3.2, bold=True)))
        self.meter = LevelMeter()
        self.advice = _muted("")
        self.advice.setWordWrap(True)
        self.heard = QPlainTextEdit()
        self.record = QPushButton(self.tr("Record"))
        self.record.setProperty("kind", "primary")
        self.pause = QPushButton(self.tr("Pause"))
        self.leave = QPushButton(self.tr("Back"))
        self.leave.setProperty("kind", "quiet")
        self._connect()
        self._lay_out()
        self._recorded_ms = 0
        self.show_inputs(())
        self.show_state(State.READY)

    @property
    def chosen(self) -> tuple[Source, ...]:
        """The inputs to record: one, or two with a channel each."""
        found = (self.first.currentData(), self.second.currentData())
        return tuple(each for each in found if isinstance(each, Source))

    def show_inputs(self, sources: Sequence[Source]) -> None:
        """Offer these inputs; what was chosen stays, if it is still there."""
        before = [each.id for each in self.chosen]
        self.sources = tuple(sources)
        self.first.clear()
        self.first.setPlaceholderText(self.tr("None was found"))
        self.second.clear()
        self.second.addItem(self.tr("Nothing else"), None)
        for source in self.sources:
            words = self._words(source)
            if source.kind is Kind.MICROPHONE:
                self.first.addItem(words, source)
            self.second.addItem(words, source)
        for box, number in ((self.first, 0), (self.second, 1)):
            ids = [getattr(box.itemData(row), "id", None) for row in range(box.count())]
            if number < len(before) and before[number] in ids:
                box.setCurrentIndex(ids.index(before[number]))
        if not before:
            self._choose_default()
        self._show_advice()
        self._enable()

    def show_place(self, name: str, folder: str) -> None:
        """Say where the recording will be."""
        self.name.setText(name)
        self.folder.setText(self.tr("in {folder}").format(folder=folder))
        self.folder.setToolTip(folder)

    def show_state(self, state: State) -> None:
        """Offer what can be done now."""
        self._state = state
        if state is State.STARTING:
            self.heard.clear()
            self._recorded_ms = 0
            self.time.setText(clock(0))
        running = state in (State.RECORDING, State.PAUSED)
        self.record.setText(self.tr("Record") if state is State.READY else self.tr("Stop"))
        self.pause.setText(self.tr("Go on") if state is State.PAUSED else self.tr("Pause"))
        self.pause.setEnabled(running)
        self.state_words.setText(
            {
                State.READY: self.tr("Stopped") if self._recorded_ms else self.tr("Ready"),
                State.STARTING: self.tr("Starting"),
                State.RECORDING: self.tr("Recording"),
                State.PAUSED: self.tr("Paused: nothing is recorded"),
                State.ENDING: self.tr("Saving"),
            }[state]
        )
        if state is State.READY:
            self.meter.show_levels(())
            self._show_advice()
        self._show_icons()
        self._enable()

    def show_level(self, recorded_ms: int, levels: tuple[tuple[float, float], ...]) -> None:
        """Show the time and how loud it is."""
        self._recorded_ms = recorded_ms
        self.time.setText(clock(recorded_ms))
        self.meter.show_levels(levels)

    def show_trouble(self, channel: int, trouble: Trouble) -> None:
        """Say what is wrong with the sound and what helps."""
        words = {
            Trouble.CLIPPING: self.tr(
                "{input} is too loud: turn it down, or move the microphone away."
            ),
            Trouble.SILENCE: self.tr(
                "{input} has been silent for a while: is it the right one, and not muted?"
            ),
        }[trouble]
        names = [source.name for source in self.chosen]
        name = names[min(channel, len(names) - 1)] if names else self.tr("The input")
        self.advice.setText(words.format(input=name))

    def show_heard(self, segments: Sequence[Segment]) -> None:
        """Add what was written down."""
        for segment in segments:
            self.heard.appendPlainText(f"{clock(segment.start_ms)}   {segment.text}")

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.meter.show_colours(theme.colours)
        self._show_icons()

    def _words(self, source: Source) -> str:
        if source.kind is Kind.COMPUTER:
            return self.tr("What the computer plays ({name})").format(name=source.name)
        return source.name

    def _choose_default(self) -> None:
        for row in range(self.first.count()):
            if self.first.itemData(row).default:
                self.first.setCurrentIndex(row)
                return

    def _show_advice(self) -> None:
        kinds = {source.kind for source in self.sources}
        if Kind.MICROPHONE not in kinds:
            self.advice.setText(engine_words(missing(Kind.MICROPHONE)))
        elif Kind.COMPUTER not in kinds:
            self.advice.setText(engine_words(missing(Kind.COMPUTER)))
        else:
            self.advice.setText(
                self.tr("For an online interview choose what the computer plays as well.")
            )

    def _enable(self) -> None:
        ready = self._state is State.READY
        for widget in (self.first, self.second, self.name, self.folder, self.leave):
            widget.setEnabled(ready)
        self.record.setEnabled(bool(self.chosen) and self._state is not State.ENDING)

    def _show_icons(self) -> None:
        if self._theme is None:
            return
        ready = self._state is State.READY
        ink = self._theme.colours.on_accent
        self.record.setIcon(self._theme.icon("microphone" if ready else "stop", ink))
        self.pause.setIcon(self._theme.icon("play" if self._state is State.PAUSED else "pause"))

    def _toggle(self) -> None:
        if self._state is State.READY:
            self.start_requested.emit()
        else:
            self.stop_requested.emit()

    def _connect(self) -> None:
        self.record.clicked.connect(self._toggle)
        self.pause.clicked.connect(self.pause_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.folder.clicked.connect(self.folder_requested)

    def _lay_out(self) -> None:
        self.heard.setReadOnly(True)
        self.heard.setObjectName("heard")
        self.heard.setAccessibleName(self.tr("Live transcript"))
        self.heard.setPlaceholderText(self.tr("What is said appears here a few seconds later."))
        column = QWidget()
        column.setFixedWidth(COLUMN_PX)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 28, 24, 20)
        rows.setSpacing(18)
        heading = QLabel(self.tr("Record an interview"))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(sized(heading.font(), 1.3, bold=True))
        rows.addWidget(heading)
        rows.addLayout(self._choices())
        rows.addWidget(self._panel())
        rows.addWidget(self.heard, 1)
        rows.addLayout(self._buttons())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column, 1, Qt.AlignmentFlag.AlignHCenter)

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (words, box) in enumerate(
            ((self.tr("Microphone"), self.first), (self.tr("Second channel"), self.second))
        ):
            grid.addWidget(_muted(words), row, 0)
            grid.addWidget(box, row, 1)
        place = QHBoxLayout()
        place.addWidget(self.name, 1)
        place.addWidget(self.folder)
        grid.addWidget(_muted(self.tr("Save as")), 2, 0)
        grid.addLayout(place, 2, 1)
        return grid

    def _panel(self) -> QFrame:
        panel = QFrame()
        panel.setObjectName("card")
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(24, 18, 24, 18)
        rows.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self.time)
        top.addStretch(1)
        top.addWidget(self.state_words)
        rows.addLayout(top)
        rows.addWidget(self.meter)
        rows.addWidget(self.advice)
        return panel

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.pause)
        row.addWidget(self.record)
        return row


def _named(box: QComboBox, name: str) -> QComboBox:
    box.setAccessibleName(name)
    box.view().setAccessibleName(name)
    return box


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    return label
