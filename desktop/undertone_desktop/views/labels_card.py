"""The half of the page that is about labels: the set, how many a segment gets, and the run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from undertone.model import Meaning
from undertone_desktop.label_words import Offer
from undertone_desktop.theme import sized
from undertone_desktop.views.choice_boxes import CountBox
from undertone_desktop.views.flow import FlowLayout
from undertone_desktop.views.form import hint, plain, say
from undertone_desktop.views.label_table import LabelTable


class LabelsCard(QFrame):
    """Shows a label set and says what the user wants with it; knows nothing of files."""

    set_edited = Signal()
    open_requested = Signal()
    keep_requested = Signal()
    most_chosen = Signal(int)
    run_requested = Signal()

    def __init__(self, largest_most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.table = LabelTable()
        self.add, self.remove = QPushButton(self.tr("Add")), QPushButton(self.tr("Remove"))
        self.open, self.keep = QPushButton(self.tr("Open…")), QPushButton(self.tr("Keep as file…"))
        for button, name in (
            (self.add, self.tr("Add a label")),
            (self.remove, self.tr("Remove the chosen label")),
            (self.open, self.tr("Open a label set from a file")),
            (self.keep, self.tr("Keep the label set as a file")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.most = CountBox(self.tr("Labels per segment, at most"), 1, largest_most)
        self.run = QPushButton()
        self.run.setProperty("kind", "primary")
        self.hint, self.result = hint(), hint()
        self.empty = hint(self.tr("There are no labels yet: add one, or open a set from a file."))
        self._lay_out()
        self._show_table()
        self.table.edited.connect(self.set_edited)
        self.table.model().rowsInserted.connect(self._show_table)
        self.table.model().rowsRemoved.connect(self._show_table)
        self.add.clicked.connect(self.table.add)
        self.remove.clicked.connect(self.table.remove)
        self.open.clicked.connect(self.open_requested)
        self.keep.clicked.connect(self.keep_requested)
        self.most.valueChanged.connect(self.most_chosen)
        self.run.clicked.connect(self.run_requested)

    def show_set(self, meanings: Sequence[Meaning], most: int) -> None:
        """Show what is chosen."""
        self.table.show_meanings(meanings)
        self.most.blockSignals(True)
        self.most.setValue(most)
        self.most.blockSignals(False)
        self.keep.setEnabled(bool(meanings))

    def show_result(self, counts: Mapping[str, int], words: str) -> None:
        """Show how often each label was given, and how."""
        self.table.show_counts(counts)
        say(self.result, words)

    def show_offer(self, offer: Offer) -> None:
        """Show what a run would do."""
        self.run.setText(offer.words)
        self.run.setEnabled(offer.possible)
        say(self.hint, offer.hint)

    def _show_table(self) -> None:
        any_rows = self.table.rowCount() > 0
        self.table.setVisible(any_rows)
        self.empty.setVisible(not any_rows)
        self.remove.setVisible(any_rows)
        self.keep.setVisible(any_rows)

    def _lay_out(self) -> None:
        heading = plain(self.tr("Your labels"))
        heading.setFont(sized(heading.font(), 1.15, bold=True))
        meaning = hint(
            self.tr(
                "Every segment gets those of your labels that fit what was said. The clearer a "
                "description, the better they fit."
            )
        )
        files = FlowLayout(spacing=8)
        for button in (self.add, self.remove, self.open, self.keep):
            files.addWidget(button)
        words = plain(self.tr("Labels per segment, at most"))
        words.setBuddy(self.most)
        number = QHBoxLayout()
        number.setSpacing(12)
        number.addWidget(words)
        number.addWidget(self.most)
        number.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 18)
        rows.setSpacing(10)
        for widget in (heading, meaning, self.empty, self.table):
            rows.addWidget(widget)
        rows.addLayout(files)
        rows.addWidget(self.result)
        rows.addLayout(number)
        rows.addWidget(self.run, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.hint)
        rows.addStretch(1)
