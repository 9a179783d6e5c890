"""The page with an interview on it: header, timeline, transcript, detail and transport."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undertone.model import Document
from undertone_desktop.player import RATES
from undertone_desktop.theme import Theme, sized
from undertone_desktop.views.elided import ElidedLabel
from undertone_desktop.views.film import FilmPanel
from undertone_desktop.views.find_bar import FindBar
from undertone_desktop.views.progress import ProgressStrip
from undertone_desktop.views.side_panel import Page, SidePanel
from undertone_desktop.views.start_choice import Choice
from undertone_desktop.views.timeline import Timeline
from undertone_desktop.views.transcript import TranscriptView
from undertone_desktop.views.transport import Transport
from undertone_desktop.wording import clock

TITLE_LEAST_PX = 200
PANEL_FROM_PX = 1080
TIMELINE_SHARE = 0.5
TIMELINE_LEAST_PX = 210


class Workspace(QWidget):
    """Lays the views out; knows nothing of what they show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.title = ElidedLabel(Qt.TextElideMode.ElideMiddle, TITLE_LEAST_PX)
        self.facts = ElidedLabel(Qt.TextElideMode.ElideRight, 0)
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(sized(self.font(), 1.3, bold=True))
        self.facts.setProperty("role", "muted")
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = QPushButton(self.tr("Open…"))
        self.export = QPushButton(self.tr("Export CSV"))
        self.export.setToolTip(self.tr("Save the segments as a table"))
        self.view = Choice(
            self.tr("View"),
            [(False, self.tr("Interview")), (True, self.tr("Insights"))],
        )
        self.view.choose(False)
        self.progress = ProgressStrip()
        self.timeline, self.film = Timeline(), FilmPanel()
        self.transcript = TranscriptView()
        self.find_bar = FindBar()
        self.side = SidePanel()
        self.detail = self.side.detail
        self.transport = Transport(RATES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header())
        strip = QHBoxLayout()
        strip.setContentsMargins(16, 0, 16, 0)
        strip.addWidget(self.progress)
        layout.addLayout(strip)
        layout.addSpacing(10)
        self._moved = self._panel_wanted = False
        self.splitter = self._body()
        self.splitter.splitterMoved.connect(self._keep_height)
        self.splitter.installEventFilter(self)
        interview = QWidget()
        self._beside_all = QHBoxLayout(interview)
        self._beside_all.setContentsMargins(0, 0, 0, 0)
        self._beside_all.setSpacing(0)
        self._beside_all.addWidget(self.splitter, 1)
        self._beside_all.addWidget(self.side)
        self.views = QStackedWidget()
        self.views.addWidget(interview)
        layout.addWidget(self.views, 1)
        layout.addWidget(self.transport)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.timeline.show_theme(theme)
        self.transport.show_theme(theme)
        self.film.show_theme(theme)
        self.transcript.show_colours(theme.colours)
        self.side.show_theme(theme)
        self.find_bar.show_theme(theme)
        self.open.setIcon(theme.icon("open"))
        self.export.setIcon(theme.icon("export"))

    def show_page(self, page: Page) -> None:
        """Show a page of the side panel; in a narrow window the same page again hides it."""
        narrow = self.width() < PANEL_FROM_PX
        self._panel_wanted = not (narrow and self.side.isVisible() and self.side.page is page)
        self.side.show_page(page)
        self._fit_panel()

    def show_facts(self, document: Document, duration_ms: int, *, analysing: bool) -> None:
        """The header: which interview, how long, how many people and segments."""
        self.title.setText(document.media.file_name)
        facts = [clock(duration_ms)] if duration_ms else []
        people = len({segment.speaker for segment in document.segments} - {None})
        if people:
            words = self.tr("1 person") if people == 1 else self.tr("%n people", "", people)
            facts.append(words.format(n=people))
        if document.segments:
            facts.append(self.tr("%n segments", "", len(document.segments)))
        self.facts.setText("  ·  ".join(facts))
        self.empty.setVisible(not document.segments)
        waiting = self.tr("The first words appear here in a moment.")
        self.empty.setText(waiting if analysing else self.tr("There are no segments yet."))

    def fit_timeline(self) -> None:
        """Give the timeline the height that its lanes want, as long as enough text stays.

        A height that the user chose is left alone.
        """
        if self._moved:
            return
        whole = sum(self.splitter.sizes())
        most = max(TIMELINE_LEAST_PX, round(whole * TIMELINE_SHARE))
        wanted = min(self.timeline.sizeHint().height(), most)
        self.splitter.setSizes([wanted, whole - wanted])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() >= PANEL_FROM_PX:
            self._panel_wanted = False
        self._fit_panel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.splitter and event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self.fit_timeline)  # the splitter first, then its parts
        return super().eventFilter(watched, event)

    def _fit_panel(self) -> None:
        """A narrow window has the panel on demand, and beside the words only."""
        wide = self.width() >= PANEL_FROM_PX
        place = self._beside_all if wide else self._beside_words
        if place.indexOf(self.side) < 0:
            place.addWidget(self.side)
        self.side.setVisible(wide or self._panel_wanted)

    def _keep_height(self) -> None:
        self._moved = True

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.facts)
        row.addStretch(1)
        row.addWidget(self.view)
        row.addStretch(1)
        row.addWidget(self.open)
        row.addWidget(self.export)
        return row

    def _upper(self) -> QSplitter:
        """The timeline, and beside it the picture of a filmed interview."""
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(self.timeline)
        beside.addWidget(self.film)
        beside.setChildrenCollapsible(False)
        beside.setStretchFactor(0, 1)
        beside.setStretchFactor(1, 0)
        beside.setHandleWidth(1)
        return beside

    def _body(self) -> QSplitter:
        lower = QWidget()
        self._beside_words = QHBoxLayout(lower)
        self._beside_words.setContentsMargins(0, 0, 0, 0)
        self._beside_words.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._beside_words.addLayout(words, 1)
        words.addWidget(self.find_bar)
        words.addWidget(self.transcript, 1)
        over = QVBoxLayout(self.transcript)
        over.addWidget(self.empty)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._upper())
        splitter.addWidget(lower)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setHandleWidth(1)
        return splitter
