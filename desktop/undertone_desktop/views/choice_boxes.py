"""A list of values becomes a box of which one is chosen; a long list can be searched by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSpinBox, QWidget

LEAST_LETTERS = 16
TEXT_MARGIN_PX = 10


class ValueBox(QComboBox):
    """Tells a value that the user chose; long words never widen the page."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_LETTERS)
        self.activated.connect(self._tell)

    @property
    def value(self) -> object:
        """What is chosen."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def show_values(self, rows: Sequence[tuple[object, str]], chosen: object) -> None:
        """Offer these values with their words."""
        offered = [(value, self.itemText(row)) for row, value in enumerate(self._values)]
        if offered != list(rows):
            self.blockSignals(True)
            self.clear()
            self._values = [value for value, _ in rows]
            self.addItems([words for _, words in rows])
            self.blockSignals(False)
        self.choose(chosen)

    def choose(self, value: object) -> None:
        """Show a value as the chosen one; the first where it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self.setToolTip(self.currentText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; a choice is made on purpose

    def _tell(self, row: int) -> None:
        self.setToolTip(self.currentText())
        self.chosen.emit(self._values[row])


class CountBox(QSpinBox):
    """A small number."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SearchBox(ValueBox):
    """Typing finds the words that contain what was typed; anything else is taken back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit, finder = self.lineEdit(), QCompleter(self.model(), self)
        assert edit is not None
        edit.setAccessibleName(name)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = finder.popup()
        assert popup is not None
        popup.setAccessibleName(name)
        self.setCompleter(finder)
        edit.editingFinished.connect(self._settle)

    def show_values(self, rows: Sequence[tuple[object, str]], chosen: object) -> None:
        edit = self.lineEdit()
        if edit is None or not (edit.hasFocus() and edit.isModified()):
            super().show_values(rows, chosen)

    def _settle(self) -> None:
        """What was typed becomes a choice where it means one."""
        edit = self.lineEdit()
        assert edit is not None
        typed = edit.text().strip()
        exact = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        meant = [exact] if exact >= 0 else self._containing(typed)
        edit.setModified(False)
        if len(meant) == 1 and meant[0] != self.currentIndex():
            self.setCurrentIndex(meant[0])
            self._tell(meant[0])
        edit.setText(self.itemText(self.currentIndex()))
        edit.home(False)

    def _containing(self, typed: str) -> list[int]:
        wanted = typed.casefold()
        rows = range(self.count()) if wanted else ()
        return [row for row in rows if wanted in self.itemText(row).casefold()]
