"""The keys of all commands: look for one, give it another key, take one away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undertone_desktop.key_rules import is_plain, native
from undertone_desktop.keymap import KeyRow
from undertone_desktop.theme import sized
from undertone_desktop.views.key_field import KeyField

ROW: Final = Qt.ItemDataRole.UserRole


class KeysSection(QWidget):
    """Shows keys and says what the user wants of them; knows nothing of what is allowed."""

    query_changed = Signal(str)
    typed = Signal(str, str, str)
    taken = Signal(str, str, str)
    removed = Signal(str, str)
    reset_requested = Signal(str)
    all_reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[str, str, str] | None = None
        self._instead = ""
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Search for a command or a key"))
        self.filter.setAccessibleName(self.tr("Search for a command or a key"))
        self.tree = self._made_tree()
        self.all = _button(self.tr("All back to the default"), self.all_reset_requested.emit)
        self.name, self.told = _label(), _label()
        self.name.setFont(sized(self.font(), 1.1, bold=True))
        self.told.setWordWrap(True)
        self.chips = QButtonGroup(self)
        self._chips = QHBoxLayout()
        self.field = KeyField()
        self.change = _button(self.tr("Change"), self.begin)
        self.add = _button(self.tr("Add a key"), lambda: self.begin(adding=True))
        self.remove = _button(self.tr("Remove"), self._remove)
        self.reset = _button(self.tr("Back to the default"), self._reset)
        self.take = _button(self.tr("Take it from there"), self._take)
        self._lay_out()
        self.filter.textChanged.connect(self.query_changed)
        self.tree.currentItemChanged.connect(lambda *_: self._show_row())
        self.tree.itemActivated.connect(lambda *_: self.begin())
        self.field.typed.connect(self._tell_typed)
        self.field.left.connect(self.end)
        self._show_row()

    @property
    def row(self) -> KeyRow | None:
        """The command that is chosen."""
        item = self.tree.currentItem()
        row = item.data(0, ROW) if item is not None else None
        return row if isinstance(row, KeyRow) else None

    @property
    def chosen_key(self) -> str:
        """Which of its keys is chosen; empty where it has none."""
        chip = self.chips.checkedButton()
        return str(chip.property("key")) if chip is not None else ""

    def show_rows(self, rows: Sequence[KeyRow], *, any_changed: bool) -> None:
        """Show these commands, menu by menu; the chosen one stays chosen."""
        before = self.row.id if self.row else ""
        self.tree.blockSignals(True)
        self.tree.clear()
        menus: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            if row.menu not in menus:
                menus[row.menu] = QTreeWidgetItem(self.tree, [row.menu])
                menus[row.menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(menus[row.menu], [row.title, _keys_words(row)])
            item.setText(2, self.tr("changed") if row.changed else "")
            item.setData(0, ROW, row)
            if row.id == before or self.tree.currentItem() is None:
                self.tree.setCurrentItem(item)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self.all.setEnabled(any_changed)
        self._show_row()

    def begin(self, *, adding: bool = False) -> None:
        """Wait for the new key."""
        if self.row is not None:
            self._instead = "" if adding else self.chosen_key
            self.field.clear()
            self.field.show()
            self.tell("")
            self.field.setFocus()

    def end(self) -> None:
        """Wait no longer."""
        if self.field.isVisible():
            had_focus = self.field.hasFocus()
            self.field.hide()
            if had_focus:
                self.tree.setFocus()

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """What happened, or why it did not."""
        self._show_told(words, wrong=wrong)
        self.take.hide()

    def ask(self, words: str, id: str, key: str, instead: str) -> None:
        """A key has another user: say so, and offer to take it from there."""
        self._asked = (id, key, instead)
        self._show_told(words, wrong=True)
        self.end()
        self.take.show()
        self.take.setFocus()

    def _show_told(self, words: str, *, wrong: bool) -> None:
        self.told.setText(words)
        self.told.setProperty("role", "error" if wrong else "muted")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _show_row(self) -> None:
        row = self.row
        self.name.setText(row.title if row else self.tr("Choose a command."))
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, key in enumerate(row.keys if row else ()):
            self._add_chip(key, row, checked=number == 0)
        self._chips.addStretch(1)
        for button, wanted in (
            (self.change, row is not None),
            (self.add, row is not None and bool(row.keys)),
            (self.remove, row is not None and bool(row.keys)),
            (self.reset, row is not None and row.changed),
        ):
            button.setEnabled(wanted)
        self.end()
        self.tell("")

    def _add_chip(self, key: str, row: KeyRow | None, *, checked: bool) -> None:
        local = row is not None and is_plain(key)
        chip = QPushButton(f"{native(key)}  {row.places}" if local and row else native(key))
        chip.setCheckable(True)
        chip.setChecked(checked)
        chip.setProperty("kind", "choice")
        chip.setProperty("key", key)
        chip.setAccessibleName(self.tr("Key {key}").format(key=chip.text()))
        self.chips.addButton(chip)
        self._chips.addWidget(chip)

    def _tell_typed(self, key: str) -> None:
        if self.row is not None:
            self.typed.emit(self.row.id, key, self._instead)

    def _take(self) -> None:
        if self._asked is not None:
            self.taken.emit(*self._asked)
            self.tree.setFocus()

    def _remove(self) -> None:
        if self.row is not None and self.chosen_key:
            self.removed.emit(self.row.id, self.chosen_key)

    def _reset(self) -> None:
        if self.row is not None:
            self.reset_requested.emit(self.row.id)

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("keys")
        tree.setAccessibleName(self.tr("Commands and their keys"))
        tree.setHeaderHidden(True)
        tree.setColumnCount(3)
        tree.setColumnWidth(0, 360)
        tree.setColumnWidth(1, 320)
        tree.setIndentation(16)
        tree.setMinimumHeight(200)
        tree.setUniformRowHeights(True)
        return tree

    def _lay_out(self) -> None:
        top, buttons, answer = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.all)
        for button in (self.change, self.add, self.remove, self.reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        answer.addWidget(self.told, 1)
        answer.addWidget(self.take)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(10)
        inside.addWidget(self.name)
        inside.addLayout(self._chips)
        inside.addWidget(self.field)
        inside.addLayout(buttons)
        inside.addLayout(answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(card)
        self.field.hide()
        self.take.hide()


def _keys_words(row: KeyRow) -> str:
    everywhere = [native(key) for key in row.keys if not is_plain(key)]
    local = [native(key) for key in row.keys if is_plain(key)]
    return "   ".join((*everywhere, *local, *([row.places] if local else [])))


def _button(text: str, act: object) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda *_: act())  # type: ignore[operator]
    return button


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
