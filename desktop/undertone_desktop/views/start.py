"""The first page: open or drop a recording, say how many people speak, go on with a project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undertone.options import Options
from undertone_desktop.recognition import channel_rows, people_rows
from undertone_desktop.theme import Theme, sized
from undertone_desktop.views.recognition_choice import RecognitionChoice
from undertone_desktop.views.scrolled import scrolled
from undertone_desktop.views.start_choice import Choice

COLUMN_PX = 620
PICTURE_PX = 72
LABEL_PADDING_PX = 8


class StartPage(QWidget):
    """What is seen before there is anything to see."""

    open_requested = Signal()
    record_requested = Signal()
    library_requested = Signal()
    demo_requested = Signal()
    path_chosen = Signal(object)

    def __init__(self, *, has_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme: Theme | None = None
        self.recent_rows: list[QPushButton] = []
        self.open = QPushButton(self.tr("Open a recording…"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self.open_requested)
        self.record = QPushButton(self.tr("Record an interview…"))
        self.record.clicked.connect(self.record_requested)
        self.library = QPushButton(self.tr("All interviews"))
        self.library.setProperty("kind", "quiet")
        self.library.clicked.connect(self.library_requested)
        self.demo = QPushButton(self.tr("Try the demo interview"))
        self.demo.setProperty("kind", "quiet")
        self.demo.setVisible(has_demo)
        self.demo.clicked.connect(self.demo_requested)
        self._picture = QLabel()
        self.dropzone = self._made_dropzone()
        self.speakers, self.channels = self._made_choices()
        self.recognition = RecognitionChoice()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_title = _title(self.tr("Go on with"), 1.0)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(20)
        rows.addStretch(2)
        rows.addWidget(self.dropzone)
        rows.addLayout(self._choice_rows())
        rows.addSpacing(4)
        rows.addWidget(self._recent_title)
        rows.addLayout(self._recent)
        rows.addStretch(3)
        rows.addWidget(_muted(self.tr("Everything stays on this computer."), centred=True))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(column, COLUMN_PX, self.tr("Start"))
        outer.addWidget(self._area)
        self.recognition.opened.connect(lambda: QTimer.singleShot(0, self._show_choices))

    def show_options(self, options: Options) -> None:
        """Press the buttons of these choices."""
        self.speakers.choose(options.diarize.speakers)
        self.channels.choose(options.decode.channels)

    def show_recent(self, projects: Sequence[Path]) -> None:
        """List the projects opened last."""
        for row in self.recent_rows:
            self._recent.removeWidget(row)
            row.deleteLater()
        self.recent_rows = [self._recent_row(project) for project in projects]
        for row in self.recent_rows:
            self._recent.addWidget(row)
        self._recent_title.setVisible(bool(projects))

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        icon = theme.icon("recording", theme.colours.accent, PICTURE_PX)
        self._picture.setPixmap(icon.pixmap(QSize(PICTURE_PX, PICTURE_PX)))
        self.open.setIcon(theme.icon("open", theme.colours.on_accent))
        self.record.setIcon(theme.icon("microphone"))
        for row in self.recent_rows:
            row.setIcon(theme.icon("recording", theme.colours.muted))

    def show_drag(self, over: bool) -> None:
        """Say that what is dragged may be dropped."""
        self.dropzone.setProperty("over", over)
        self.dropzone.style().unpolish(self.dropzone)
        self.dropzone.style().polish(self.dropzone)

    def _show_choices(self) -> None:
        """Scroll to the boxes that were opened."""
        self._area.ensureWidgetVisible(self.recognition, 0, 0)

    def _made_dropzone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropzone")
        rows = QVBoxLayout(zone)
        rows.setContentsMargins(32, 34, 32, 26)
        rows.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignHCenter
        rows.addWidget(self._picture, 0, middle)
        rows.addWidget(_title(self.tr("Open an interview"), 1.7), 0, middle)
        hint = self.tr("Drop an audio or video file here, or choose one.")
        rows.addWidget(_muted(hint, centred=True), 0, middle)
        rows.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.open)
        buttons.addWidget(self.record)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        quiet = QHBoxLayout()
        quiet.addStretch(1)
        quiet.addWidget(self.demo)
        quiet.addWidget(self.library)
        quiet.addStretch(1)
        rows.addLayout(quiet)
        return zone

    def _made_choices(self) -> tuple[Choice, Choice]:
        speakers = Choice(self.tr("Number of people"), people_rows())
        channels = Choice(self.tr("Channels"), channel_rows())
        for choice in (speakers, channels):
            choice.choose(None)
        return speakers, channels

    def _choice_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        choices: tuple[tuple[str, QWidget], ...] = (
            (self.tr("People speaking"), self.speakers),
            (self.tr("Stereo channels"), self.channels),
            (self.tr("Recognition"), self.recognition),
        )
        for row, (words, choice) in enumerate(choices):
            label = _muted(words)
            label.setContentsMargins(0, LABEL_PADDING_PX, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(choice, row, 1)
        return grid

    def _recent_row(self, project: Path) -> QPushButton:
        row = QPushButton()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(38, 0, 12, 0)
        inside.setSpacing(14)
        inside.addWidget(_plain(project.stem))
        inside.addWidget(_muted(str(project.parent)), 1)
        row.setProperty("kind", "row")
        row.setAccessibleName(self.tr("Open {name}").format(name=project.stem))
        row.setToolTip(str(project))
        row.clicked.connect(lambda: self.path_chosen.emit(project))
        if self._theme is not None:
            row.setIcon(self._theme.icon("recording", self._theme.colours.muted))
        return row


def _title(text: str, factor: float) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(sized(label.font(), factor, bold=True))
    return label


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _muted(text: str, *, centred: bool = False) -> QLabel:
    label = _plain(text)
    label.setProperty("role", "muted")
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
