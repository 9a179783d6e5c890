"""The settings: a list of sections on the left, the chosen one beside it; kept at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.theme import sized
from undertone_desktop.views.form import plain
from undertone_desktop.views.scrolled import scrolled

LIST_PX, COLUMN_PX, ITEM_PADDING_PX = 210, 760, 9
NARROW_BELOW_PX, NARROW_LIST_PX = 900, 150


class SettingsPage(QWidget):
    """Holds sections; knows nothing of what is in them."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Sections of the settings"))
        self.sections.setFixedWidth(LIST_PX)
        self.sections.currentRowChanged.connect(self._show)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self._stack = QStackedWidget()
        self._lay_out()

    def add_section(
        self, title: str, widget: QWidget, reset: Callable[[], object] | None = None
    ) -> None:
        """Add a section at the end; `reset` takes it back to the defaults."""
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 6, 24, 28)
        rows.setSpacing(24)
        rows.addWidget(widget)
        if reset is not None:
            button = QPushButton(self.tr("Back to the defaults"))
            button.setAccessibleName(f"{button.text()}: {title}")
            button.clicked.connect(lambda *_: reset())
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        self._stack.addWidget(scrolled(column, COLUMN_PX, title, centred=False))
        item = QListWidgetItem(title)
        item.setToolTip(title)
        item.setSizeHint(
            QSize(NARROW_LIST_PX // 2, self.fontMetrics().height() + 2 * ITEM_PADDING_PX)
        )
        self.sections.addItem(item)
        if self.sections.count() == 1:
            self.sections.setCurrentRow(0)

    def show_section(self, title: str) -> None:
        """Go to a section."""
        found = self.sections.findItems(title, Qt.MatchFlag.MatchExactly)
        if found:
            self.sections.setCurrentItem(found[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW_BELOW_PX
        self.sections.setFixedWidth(NARROW_LIST_PX if narrow else LIST_PX)

    def _show(self, row: int) -> None:
        self._stack.setCurrentIndex(row)

    def _lay_out(self) -> None:
        title = plain(self.tr("Settings"))
        title.setFont(sized(title.font(), 1.3, bold=True))
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 10)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.back)
        body = QHBoxLayout()
        body.setContentsMargins(16, 6, 0, 0)
        body.setSpacing(8)
        body.addWidget(self.sections)
        body.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addLayout(body, 1)
