"""One finding on the Insights page: a title, what it means, its picture or table, and Export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.theme import Theme, sized

ROW_PX = 30


class InsightCard(QFrame):
    """A frame around a plot or a table; `export_requested` has the ending that is wanted."""

    export_requested = Signal(str)

    def __init__(self, title: str, meaning: str, body: QWidget, endings: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = title
        self.body = body
        heading = _label(title)
        heading.setFont(sized(heading.font(), 1.15, bold=True))
        self.meaning = _label(meaning)
        self.meaning.setProperty("role", "muted")
        self.meaning.setWordWrap(True)
        self.export = QToolButton()
        self.export.setProperty("kind", "quiet")
        self.export.setAccessibleName(self.tr("Export “{title}”").format(title=title))
        self.export.setToolTip(self.tr("Export"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.export)
        for ending in endings:
            action = self.menu.addAction(ending.upper())
            action.triggered.connect(lambda *_, wanted=ending: self.export_requested.emit(wanted))
        self.export.setMenu(self.menu)
        body.setAccessibleName(title)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.export)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 16, 16)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addWidget(self.meaning)
        rows.addSpacing(4)
        rows.addWidget(body)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.export.setIcon(theme.icon("export"))


class Figures(QTableWidget):
    """A small table of figures; a row may lead somewhere."""

    row_chosen = Signal(int)

    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__(0, len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setHighlightSections(False)
        self.cellClicked.connect(lambda row, _: self.row_chosen.emit(row))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these cells; the first column is text, the others figures."""
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(text if column == 0 else "")
                self.setItem(number, column, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(self.columnCount()):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(header.sizeHint().height() + ROW_PX * max(1, len(rows)) + 4)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
