"""Everything by keyboard: the list of all commands, and the keys that the user gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from undertone_desktop.actions import Command
from undertone_desktop.command_rows import COMMANDS, EXPORT
from undertone_desktop.command_search import Entry, found, plain
from undertone_desktop.correction_rows import SPEAKER_KEYS, label_id, speaker_id
from undertone_desktop.key_rules import is_plain, native
from undertone_desktop.key_tips import KeyTips
from undertone_desktop.keymap import KeyMap, KeyRow
from undertone_desktop.theme import Theme
from undertone_desktop.views.command_list import CommandList
from undertone_desktop.views.keys_page import KeysPage
from undertone_desktop.views.keys_section import KeysSection

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow


class Keyboard(QObject):
    """Connects commands, keys and the two views of them; `begin` comes after the commands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._origin: tuple[QWidget, str] | None = None
        self.list = CommandList(window)
        self.section = KeysSection()
        self.page = KeysPage(self.section)
        self.tips = KeyTips(self._main_keys, self)
        window.pages.addWidget(self.page)
        self.list.query_changed.connect(self._search)
        self.list.chosen.connect(self._do)
        self.list.left.connect(self._leave_list)
        self.page.left.connect(self._leave_page)

    def begin(self) -> None:
        """Take the user's keys over, and follow what is shown."""
        rows = self._window.commands.rows
        self._rows = {row.id: row for row in rows}
        letters = tuple(dict.fromkeys(_letter(row.menu) for row in rows))
        self.map = KeyMap(rows, self._window.settings.keys, letters, self)
        section = self.section
        section.query_changed.connect(lambda _: self._show_rows())
        section.typed.connect(self._typed)
        section.taken.connect(self.map.give)
        section.removed.connect(self.map.remove)
        section.reset_requested.connect(self.map.reset)
        section.all_reset_requested.connect(self.map.reset_all)
        self.map.changed.connect(self._keep)
        self._window.pages.currentChanged.connect(self.show_place)
        self._follow_tips()
        self._apply()

    def show_place(self) -> None:
        """Enable what makes sense on the page in front."""
        window = self._window
        shown = window.pages.currentWidget() is window.workspace
        window.commands.show_document(opened=window.desk.project is not None, shown=shown)
        window.leaving.show_history()

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.list.show_theme(theme)

    def toggle_list(self) -> None:
        """Show the list of all commands, or put it away."""
        if self.list.isVisible():
            self._leave_list()
        else:
            self._before = QApplication.focusWidget()
            self.list.begin()

    def show_keys(self) -> None:
        """The page of keys."""
        window = self._window
        page = window.pages.currentWidget()
        if page is not None and page is not self.page:
            self._origin = (page, window.windowTitle())
        self._show_rows()
        window.pages.setCurrentWidget(self.page)
        window.setWindowTitle(self.tr("Keys – Undertone"))
        self.section.filter.setFocus()

    def _leave_page(self) -> None:
        if self._origin is not None:
            page, title = self._origin
            self._window.pages.setCurrentWidget(page)
            self._window.setWindowTitle(title)

    # The list

    def _search(self, typed: str) -> None:
        rows = [row for row in self._rows.values() if row.id != COMMANDS]
        rows.sort(key=lambda row: row.id.startswith(EXPORT))  # so many: they would hide the others
        entries = [self._entry(row) for row in rows]
        self.list.show_entries(found(typed, entries, self._window.settings.recent_commands))

    def _entry(self, row: Command) -> Entry:
        action, keys = self._window.commands.actions[row.id], self.map.keys(row.id)
        return Entry(
            row.id,
            plain(action.text()),
            plain(row.menu),
            tuple(native(key) for key in keys if not is_plain(key)),
            tuple(native(key) for key in keys if is_plain(key)),
            self._places(row),
            "" if action.isEnabled() else self._why_not(row),
            action.isChecked(),
        )

    def _why_not(self, row: Command) -> str:
        if self._window.commands.fits(row):
            return self.tr("nothing to do")
        if self._window.desk.project is None:
            return self.tr("needs an open interview")
        return self.tr("only where the interview is shown")

    def _do(self, id: str) -> None:
        self._leave_list()
        self._window.settings.remember_command(id)
        self._window.commands.actions[id].trigger()

    def _leave_list(self) -> None:
        """Hide the list; the focus goes back to where it was."""
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.hide()

    # The keys

    def _typed(self, id: str, key: str, instead: str) -> None:
        if not key:
            self.section.tell(self.tr("This key cannot be used."), wrong=True)
            return
        if reason := self.map.refusal(id, key):
            self.section.tell(reason, wrong=True)
            return
        quoted = self.tr("“{command}”")
        users = [quoted.format(command=self._title(one)) for one in self.map.users(id, key)]
        if users:
            words = self.tr("{key} is used by {commands}.")
            told = words.format(key=native(key), commands=self.tr(", ").join(users))
            self.section.ask(told, id, key, instead)
            return
        self.map.give(id, key, instead)

    def _keep(self) -> None:
        self._window.settings.keys = self.map.own
        self._apply()
        self._show_rows()
        self.section.tell(self.tr("Done."))

    def _apply(self) -> None:
        for row in self._rows.values():
            keys = self.map.keys(row.id)
            everywhere = [key for key in keys if not is_plain(key)]
            self._window.commands.show_keys(row, everywhere, [k for k in keys if is_plain(k)])
        self.tips.refresh()
        local = [[k for k in self.map.keys(speaker_id(n)) if is_plain(k)] for n in SPEAKER_KEYS]
        names = [native(keys[0]) if keys else "" for keys in local]
        self._window.workspace.side.speakers.show_keys(names)

    def _show_rows(self) -> None:
        rows = [self._entry(row) for row in self._rows.values()]
        ids = {entry.id for entry in found(self.section.filter.text(), rows)}
        shown = [self._key_row(row) for row in self._rows.values() if row.id in ids]
        self.section.show_rows(shown, any_changed=self.map.any_changed)

    def _key_row(self, row: Command) -> KeyRow:
        keys, changed = self.map.keys(row.id), self.map.is_changed(row.id)
        places = self._places(row)
        return KeyRow(row.id, self._title(row.id), plain(row.menu), keys, places, changed)

    def _title(self, id: str) -> str:
        return plain(self._rows[id].words)

    def _places(self, row: Command) -> str:
        names = self.tr(", ").join(widget.accessibleName() for widget in row.where)
        return self.tr("in: {places}").format(places=names) if names else ""

    def _main_keys(self, id: str) -> list[str]:
        """The first key that counts everywhere, and the first that counts in some views."""
        keys = self.map.keys(id)
        firsts = (next(filter(wanted, keys), "") for wanted in (_is_global, is_plain))
        return [native(key) for key in firsts if key]

    def _follow_tips(self) -> None:
        work = self._window.workspace
        bar, side = work.transport, work.side
        for widget, id in (
            (bar.back, "back"),
            (bar.forward, "forward"),
            (bar.loop, "loop"),
            (bar.time.position, "go-to"),
            (work.export, "export-csv"),
            (side.review.check, "check-next"),
            (side.detail.bookmark, "bookmark"),
        ):
            self.tips.follow(widget, id)
        self.tips.follow(bar.play, "play", fixed=self.tr("Space"))
        self.tips.follow(bar.rate, "slower", "faster")
        for verdict, button in side.detail.verdicts.buttons.items():
            self.tips.follow(button, label_id(verdict))


def _is_global(key: str) -> bool:
    return not is_plain(key)


def _letter(menu: str) -> str:
    """The key press that opens a menu."""
    _, _, rest = menu.partition("&")
    return f"Alt+{rest[:1].upper()}"
