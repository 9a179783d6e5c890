"""The library: all interviews, a search through what was said in them, attributes, a queue."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undertone.library import Entry, Hit
from undertone_desktop.theme import Theme
from undertone_desktop.views.attributes_form import AttributesForm
from undertone_desktop.views.figures import Figures
from undertone_desktop.views.hit_list import HitList
from undertone_desktop.views.queue_view import QueueRow, QueueView
from undertone_desktop.wording import clock, decimal, engine_words, speaker_words

__all__ = ["LibraryPage", "QueueRow"]
SIDE_PX = 300


class LibraryPage(QWidget):
    """Shows what there is; knows nothing of where it comes from."""

    project_chosen = Signal(object)
    hit_chosen = Signal(object)
    attributes_changed = Signal(object, object)
    folder_requested = Signal()
    recordings_requested = Signal()
    leave_requested = Signal()
    compare_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.entries: tuple[Entry, ...] = ()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search in everything that was said"))
        self.search.setAccessibleName(self.tr("Search in all interviews"))
        self.search.setToolTip(self.tr('Words, "a phrase", begin*, -without, this OR that'))
        self.leave = QPushButton(self.tr("Back"))
        self.leave.setProperty("kind", "quiet")
        self.recordings = QPushButton(self.tr("Add recordings…"))
        self.folder = QPushButton(self.tr("Add a folder…"))
        self.table = Figures(self._headings(), whole=False)
        self.table.setAccessibleName(self.tr("Interviews"))
        self.table.setSelectionMode(Figures.SelectionMode.ExtendedSelection)
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.setToolTip(self.tr("Select two interviews or more"))
        self.hits = HitList()
        self.queue_view = QueueView()
        self.form = AttributesForm()
        self.form.setFixedWidth(SIDE_PX)
        self._words = _muted("")
        self.lists = QStackedWidget()
        self._connect()
        self._lay_out()
        self.show_entries(())

    @property
    def chosen(self) -> Entry | None:
        """The interview whose row is selected."""
        row = self.table.currentRow()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    @property
    def selected(self) -> tuple[Path, ...]:
        """The projects whose rows are selected, in the order of the table."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return tuple(self.entries[row].path for row in rows if not self.entries[row].problem)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these interviews; the selected one stays selected."""
        before = self.selected
        self.entries = tuple(entries)
        self.table.blockSignals(True)
        self.table.clearSelection()
        self.table.show_rows([self._cells(entry) for entry in self.entries])
        self._select(before)
        self.table.blockSignals(False)
        self._show_form()
        if self.lists.currentWidget() is self.table:
            self._count_entries()

    def show_hits(self, hits: Sequence[Hit] | None) -> None:
        """Show what was found; None shows the interviews again."""
        if hits is None:
            self.lists.setCurrentWidget(self.table)
            self._count_entries()
            return
        self.lists.setCurrentWidget(self.hits)
        self.hits.show_hits(hits)
        found = self.tr("%n found", "", len(hits)) if hits else self.tr("Nothing was found.")
        self._words.setText(found)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.hits.show_colours(theme.colours)
        self.queue_view.show_theme(theme)
        self.folder.setIcon(theme.icon("open"))
        self.recordings.setIcon(theme.icon("recording"))

    def _select(self, projects: Sequence[Path]) -> None:
        """Select the rows of these projects, as far as they are there."""
        rows = [row for row, entry in enumerate(self.entries) if entry.path in projects]
        self.table.setCurrentCell(rows[0] if rows else -1, 0)
        for row in rows[1:]:
            for column in range(self.table.columnCount()):
                item = self.table.item(row, column)
                if item is not None:
                    item.setSelected(True)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Interview"),
            self.tr("Date"),
            self.tr("Length"),
            self.tr("People"),
            self.tr("Segments"),
            self.tr("Polarity"),
        )

    def _cells(self, entry: Entry) -> tuple[str, ...]:
        if entry.problem:
            return (f"{entry.name}: {engine_words(entry.problem)}", "", "", "", "", "")
        date = dict(entry.attributes).get("date", "")
        polarity = "–" if entry.polarity is None else decimal(entry.polarity, 2, sign=True)
        unfinished = "" if entry.status == "complete" else self.tr(" (unfinished)")
        return (
            f"{entry.name}{unfinished}",
            date,
            clock(entry.duration_ms),
            str(len(entry.speakers)),
            str(entry.segments),
            polarity,
        )

    def _count_entries(self) -> None:
        if self.entries:
            count = len(self.entries)
            words = self.tr("%n interviews", "", count)
            self._words.setText(self.tr("1 interview") if count == 1 else words)
        else:
            self._words.setText(
                self.tr("Add a folder of interviews, or drop recordings here to analyse them all.")
            )

    def _connect(self) -> None:
        self.table.cellActivated.connect(lambda row, _: self._open(row))
        self.table.itemSelectionChanged.connect(self._show_form)
        self.hits.hit_chosen.connect(self.hit_chosen)
        self.folder.clicked.connect(self.folder_requested)
        self.recordings.clicked.connect(self.recordings_requested)
        self.compare.clicked.connect(lambda: self.compare_requested.emit(self.selected))
        self.compare.setEnabled(False)
        self.leave.clicked.connect(self.leave_requested)
        self.form.changed.connect(self.attributes_changed)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.entries) and not self.entries[row].problem:
            self.project_chosen.emit(self.entries[row].path)

    def _show_form(self) -> None:
        self.compare.setEnabled(len(self.selected) > 1)
        entry = self.chosen
        if entry is None or entry.problem:
            self.form.hide()
            return
        facts = "\n".join((", ".join(map(speaker_words, entry.speakers)), str(entry.path.parent)))
        self.form.show_attributes(entry.path, entry.name, facts, entry.attributes)

    def _lay_out(self) -> None:
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.hits)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.leave)
        top.addWidget(self.search, 1)
        top.addWidget(self.compare)
        top.addWidget(self.recordings)
        top.addWidget(self.folder)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._words)
        left.addWidget(self.lists, 1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(left, 1)
        below.addWidget(self.form, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(14)
        rows.addLayout(top)
        rows.addWidget(self.queue_view)
        rows.addLayout(below, 1)


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    return label
