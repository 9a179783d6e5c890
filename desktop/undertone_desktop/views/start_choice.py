"""A few values become buttons of which one is pressed: a choice without a dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Choice(QWidget):
    """One row of exclusive buttons.

    Args:
        name: what is chosen, for screen readers.
        options: the values with their words.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, (_, words) in enumerate(options):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button, number)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._values[max(0, self._group.checkedId())]

    def choose(self, value: object) -> None:
        """Press the button of a value; the first one where there is none."""
        number = self._values.index(value) if value in self._values else 0
        self._group.button(number).setChecked(True)

    def button(self, value: object) -> QPushButton:
        """The button of a value."""
        found = self._group.button(self._values.index(value))
        assert isinstance(found, QPushButton)
        return found
