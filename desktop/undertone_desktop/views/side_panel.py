"""The column at the right: the selected segment, the review queue or the speakers."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.theme import Theme
from undertone_desktop.views.detail import DetailPanel
from undertone_desktop.views.review_panel import ReviewPanel
from undertone_desktop.views.speakers_panel import SpeakersPanel

WIDTH_PX = 296


class Page(StrEnum):
    """What the column can show."""

    SEGMENT = "segment"
    REVIEW = "review"
    SPEAKERS = "speakers"


class SidePanel(QFrame):
    """Three pages and the buttons that choose one."""

    page_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setFixedWidth(WIDTH_PX)
        self.detail, self.review, self.speakers = DetailPanel(), ReviewPanel(), SpeakersPanel()
        self.pages = QStackedWidget()
        self.buttons: dict[Page, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 6)
        row.setSpacing(4)
        for page, widget, words in (
            (Page.SEGMENT, self.detail, self.tr("Segment")),
            (Page.REVIEW, self.review, self.tr("Review")),
            (Page.SPEAKERS, self.speakers, self.tr("Speakers")),
        ):
            self.pages.addWidget(widget)
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("kind", "tab")
            button.setAccessibleName(self.tr("Show: {page}").format(page=words))
            button.clicked.connect(lambda _=False, each=page: self.show_page(each))
            self._group.addButton(button)
            self.buttons[page] = button
            row.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.pages, 1)
        self.show_page(Page.SEGMENT)

    @property
    def page(self) -> Page:
        """What is shown."""
        return list(Page)[self.pages.currentIndex()]

    def show_page(self, page: Page) -> None:
        """Show another page."""
        self.pages.setCurrentIndex(list(Page).index(page))
        self.buttons[page].setChecked(True)
        self.page_shown.emit(page)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.detail.show_theme(theme)
        self.review.show_colours(theme.colours)
        self.speakers.show_theme(theme)
