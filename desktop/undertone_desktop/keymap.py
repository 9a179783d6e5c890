"""Which keys every command has now: the defaults, and what the user changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from undertone_desktop.actions import Command
from undertone_desktop.key_rules import is_plain, portable, refusal


class KeyMap(QObject):
    """Only what the user changed is kept; a default that the user gave away is left out.

    A command's keys are one list: plain keys among them count in the widgets of its row alone.
    `changed` comes after every change.

    Args:
        rows: all commands.
        stored: changed keys by the id of their command; what makes no sense is ignored.
        letters: the key presses that open a menu.
    """

    changed = Signal()

    def __init__(
        self,
        rows: Iterable[Command],
        stored: Mapping[str, Sequence[str]],
        letters: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = {row.id: row for row in rows}
        self._letters = tuple(letters)
        self._own: dict[str, tuple[str, ...]] = {}
        for id, keys in stored.items():
            if id in self._rows:
                self._own[id] = self._usable(self._rows[id], keys)
        self._tidy()

    @property
    def own(self) -> dict[str, tuple[str, ...]]:
        """What differs from the defaults, as it is stored."""
        return dict(self._own)

    def defaults(self, id: str) -> tuple[str, ...]:
        """The keys that a command comes with."""
        row = self._rows[id]
        return tuple(portable(key) for key in (*row.keys, *row.local_keys))

    def keys(self, id: str) -> tuple[str, ...]:
        """All keys of a command, the most important first."""
        if id in self._own:
            return self._own[id]
        taken = {
            key
            for other, keys in self._own.items()
            for key in keys
            if self._meet(self._rows[id], self._rows[other], key)
        }
        return tuple(key for key in self.defaults(id) if key not in taken)

    def is_changed(self, id: str) -> bool:
        """Whether a command has other keys than it came with."""
        return self.keys(id) != self.defaults(id)

    @property
    def any_changed(self) -> bool:
        """Whether any command has."""
        return bool(self._own)

    def refusal(self, id: str, key: str) -> str:
        """Why a command cannot have a key, as a sentence; empty where it can."""
        return refusal(key, self._places(self._rows[id]), self._letters)

    def users(self, id: str, key: str) -> tuple[str, ...]:
        """The other commands that a key triggers where it would trigger this one."""
        row = self._rows[id]
        return tuple(
            other.id
            for other in self._rows.values()
            if other is not row and self._meet(row, other, key) and key in self.keys(other.id)
        )

    def give(self, id: str, key: str, instead: str = "") -> None:
        """Give a key to a command, in the place of one that it has or after all; others lose it."""
        had = self.keys(id)
        kept = tuple(key if each == instead else each for each in had if each != key)
        self._set(id, kept if key in kept else (*kept, key))

    def remove(self, id: str, key: str) -> None:
        """Take a key away."""
        self._set(id, tuple(each for each in self.keys(id) if each != key))

    def reset(self, id: str) -> None:
        """The keys that the command came with; others that have them now lose them."""
        self._set(id, self.defaults(id))

    def reset_all(self) -> None:
        """Everything as it came."""
        self._own.clear()
        self.changed.emit()

    def _set(self, id: str, keys: tuple[str, ...]) -> None:
        for key in keys:
            for other in self.users(id, key):
                if other in self._own:
                    self._own[other] = tuple(each for each in self._own[other] if each != key)
        self._own[id] = keys
        self._tidy()
        self.changed.emit()

    def _tidy(self) -> None:
        """Forget what is no longer a change; of two that claim a key the first keeps it."""
        claimed: list[tuple[Command, str]] = []
        for id, keys in self._own.items():
            row = self._rows[id]
            self._own[id] = tuple(
                key
                for key in keys
                if not any(each == key and self._meet(row, other, key) for other, each in claimed)
            )
            claimed += [(row, key) for key in self._own[id]]
        self._own = {id: keys for id, keys in self._own.items() if keys != self.defaults(id)}

    def _usable(self, row: Command, keys: Sequence[str]) -> tuple[str, ...]:
        known = dict.fromkeys(portable(key) for key in keys)
        return tuple(key for key in known if key and not self.refusal(row.id, key))

    def _meet(self, one: Command, other: Command, key: str) -> bool:
        """Whether a key would have to trigger both of two different commands."""
        if one is other:
            return False
        return not is_plain(key) or bool(set(self._places(one)) & set(self._places(other)))

    def _places(self, row: Command) -> tuple[str, ...]:
        return tuple(widget.objectName() for widget in row.where)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command as the settings of keys show it."""

    id: str
    title: str
    menu: str
    keys: tuple[str, ...]
    places: str
    changed: bool
