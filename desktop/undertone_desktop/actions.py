"""Every command of the window as a row: where it stands in the menus, its words, its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """One row.

    Commands that need a document are disabled on every page but the interview's; with `anywhere`
    they also work on the other pages while an interview is open. `local_keys` count only while
    one of the widgets of `where` has the focus, so that single letters stay letters everywhere
    else.

    `id` is what changed keys are stored under: it is never translated and stays as it is.
    """

    id: str
    menu: str
    words: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    needs_document: bool = True
    anywhere: bool = False
    checkable: bool = False
    separated: bool = False
    local_keys: tuple[str, ...] = ()
    where: tuple[QWidget, ...] = ()


class Commands:
    """Builds the menu bar from rows and keeps the actions."""

    def __init__(self, window: QMainWindow, rows: Iterable[Command]) -> None:
        self._menus: dict[str, QMenu] = {}
        self._shortcuts: dict[str, list[QShortcut]] = {}
        self._idle: set[str] = set()
        self._open = self._shown = False
        self.rows = tuple(rows)
        self.actions: dict[str, QAction] = {}
        for row in self.rows:
            self._add(window, row)

    def menu(self, name: str) -> QMenu:
        """The menu of that name."""
        return self._menus[name]

    def show_document(self, *, opened: bool, shown: bool) -> None:
        """Enable what makes sense: whether an interview is open, and on the page in front."""
        self._open, self._shown = opened, shown
        for row in self.rows:
            self._enable(row)

    def show_work(self, id: str, words: str, *, any_work: bool) -> None:
        """Name what a command would do now; without any work it is disabled."""
        self.actions[id].setText(words)
        (self._idle.discard if any_work else self._idle.add)(id)
        self._enable(next(row for row in self.rows if row.id == id))

    def fits(self, row: Command) -> bool:
        """Whether a command makes sense on the page in front."""
        return not row.needs_document or self._shown or (row.anywhere and self._open)

    def show_keys(self, row: Command, keys: Sequence[str], local_keys: Sequence[str]) -> None:
        """Let these keys trigger a command from now on."""
        action = self.actions[row.id]
        action.setShortcuts([QKeySequence(key) for key in keys])
        for shortcut in self._shortcuts.pop(row.id, ()):
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        for widget in row.where:
            for key in local_keys:
                shortcut = QShortcut(QKeySequence(key), widget)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(action.trigger)
                self._shortcuts.setdefault(row.id, []).append(shortcut)

    def _enable(self, row: Command) -> None:
        self.actions[row.id].setEnabled(self.fits(row) and row.id not in self._idle)

    def _add(self, window: QMainWindow, row: Command) -> None:
        if row.menu not in self._menus:
            self._menus[row.menu] = window.menuBar().addMenu(row.menu)
        menu = self._menus[row.menu]
        if row.separated:
            menu.addSeparator()
        action = menu.addAction(row.words)
        action.setCheckable(row.checkable)
        action.triggered.connect(lambda *_: row.act())
        self.actions[row.id] = action
        self.show_keys(row, row.keys, row.local_keys)
