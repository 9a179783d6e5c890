"""Every command of the window as a row: where it stands in the menus, its words, its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """One row. Commands that need a document are disabled while there is none.

    `local_keys` count only while one of the widgets of `where` has the focus, so that single
    letters stay letters everywhere else.
    """

    menu: str
    words: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    needs_document: bool = True
    checkable: bool = False
    separated: bool = False
    local_keys: tuple[str, ...] = ()
    where: tuple[QWidget, ...] = ()


class Commands:
    """Builds the menu bar from rows and keeps the actions."""

    def __init__(self, window: QMainWindow, rows: Iterable[Command]) -> None:
        self._menus: dict[str, QMenu] = {}
        self._needy: list[QAction] = []
        self.actions: dict[str, QAction] = {}
        for row in rows:
            self._add(window, row)

    def menu(self, name: str) -> QMenu:
        """The menu of that name."""
        return self._menus[name]

    def show_document(self, present: bool) -> None:
        """Enable what needs a document."""
        for action in self._needy:
            action.setEnabled(present)

    def _add(self, window: QMainWindow, row: Command) -> None:
        if row.menu not in self._menus:
            self._menus[row.menu] = window.menuBar().addMenu(row.menu)
        menu = self._menus[row.menu]
        if row.separated:
            menu.addSeparator()
        action = menu.addAction(row.words)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checkable)
        action.triggered.connect(lambda *_: row.act())
        if row.needs_document:
            self._needy.append(action)
        self._add_local_keys(row, action)
        self.actions[row.words] = action

    def _add_local_keys(self, row: Command, action: QAction) -> None:
        for widget in row.where:
            for key in row.local_keys:
                shortcut = QShortcut(QKeySequence(key), widget)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(action.trigger)
