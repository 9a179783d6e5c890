"""Which keys can be given to a command, and why others cannot.

A plain key is one that types something, or deletes it, without Ctrl, Alt or Meta: it can only be
a command where nothing is typed, in the transcript and the timeline.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

Key, Modifier = Qt.Key, Qt.KeyboardModifier

MOVING: Final = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End)
DELETING: Final = (Key.Key_Backspace, Key.Key_Delete)
LEAVING: Final = (Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab)
CONFIRMING: Final = (Key.Key_Return, Key.Key_Enter)
PAGING: Final = (Key.Key_PageUp, Key.Key_PageDown)
SYSTEM: Final = (
    *(Key.Key_Control, Key.Key_Shift, Key.Key_Alt, Key.Key_Meta, Key.Key_AltGr),
    *(Key.Key_Super_L, Key.Key_Super_R, Key.Key_Hyper_L, Key.Key_Hyper_R, Key.Key_Menu),
    *(Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock, Key.Key_Print, Key.Key_SysReq),
    *(Key.Key_Multi_key, Key.Key_Mode_switch, Key.Key_unknown),
)
CLIPBOARD: Final = ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Insert", "Shift+Insert")
DESKTOP: Final = ("Alt+F4", "Alt+Tab", "Alt+Space", "Ctrl+Alt+Del", "Ctrl+Esc", "Alt+Esc")
FIXED: Final = {"canvas": ("Space", "I", "O", "+", "-"), "transcript": ("Space",)}
"""The plain keys that the views themselves use, by the name of the widget's object."""
LAST_TYPED: Final = 0x01000000
"""Codes below are characters; those from here on are keys such as F1 (Qt's `Key`)."""
DEAD_KEYS: Final = range(0x01001250, 0x01001300)


def portable(keys: str) -> str:
    """The one spelling of a single key press, as it is stored; empty where it is none."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or _first(sequence).key().value in (0, Key.Key_unknown.value):
        return ""
    return str(sequence.toString(QKeySequence.SequenceFormat.PortableText))


def native(keys: str) -> str:
    """A key press as this system's menus write it."""
    return str(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))


def pressed(key: int, held: Qt.KeyboardModifier) -> str:
    """A key press as it is stored; empty for a modifier alone and for keys that are none.

    Shift is left out where the character says it already: "?" and not "Shift+?".
    """
    if not key or _among(key, SYSTEM):
        return ""
    held &= ~(Modifier.KeypadModifier | Modifier.GroupSwitchModifier)
    character = chr(key) if 0x20 < key < LAST_TYPED else ""
    if character and not character.isalnum():
        held &= ~Modifier.ShiftModifier
    return portable(QKeySequence(QKeyCombination(held, Qt.Key(key))).toString())


def is_plain(keys: str) -> bool:
    """Whether a key press types or deletes, so that it can count only where nothing is typed."""
    code, held = _parts(keys)
    if held & ~Modifier.ShiftModifier:
        return False
    return code < LAST_TYPED or code in DEAD_KEYS or _among(code, DELETING)


def refusal(keys: str, places: Container[str], letters: Container[str] = ()) -> str:
    """Why a key press cannot be given to a command, as a sentence; empty where it can.

    Args:
        places: the object names of the widgets in which the command's plain keys count.
        letters: the key presses that open a menu.
    """
    code, held = _parts(keys)
    bare = not held & ~Modifier.ShiftModifier
    reasons = (
        (bare and _among(code, (*LEAVING, *CONFIRMING)), _tr("This key confirms or cancels.")),
        (bare and _among(code, PAGING), _tr("This key is needed to scroll.")),
        (
            _among(code, MOVING) and not held & Modifier.AltModifier,
            _tr("This key is needed to move through text and lists."),
        ),
        (keys in CLIPBOARD, _tr("This key is needed to select, to copy and to paste.")),
        (keys in DESKTOP, _tr("This key belongs to the system.")),
        (keys in letters, _tr("This key opens a menu.")),
        (
            _among(code, DELETING) and not is_plain(keys),
            _tr("This key is needed to delete text."),
        ),
        (
            _types_a_sign(code, held),
            _tr("Ctrl and Alt with a letter type a sign on some keyboards."),
        ),
    )
    first = next((words for holds, words in reasons if holds), "")
    return first or (_plain_refusal(keys, code, places) if is_plain(keys) else "")


def _plain_refusal(keys: str, code: int, places: Container[str]) -> str:
    known = [name for name in FIXED if name in places]
    if code in DEAD_KEYS:
        return _tr("This key types an accent.")
    if not known:
        return _tr("This key alone types or deletes: hold Ctrl or Alt, or take a function key.")
    if any(keys in FIXED[name] for name in known):
        return _tr("The timeline or the transcript uses this key itself.")
    return ""


def _types_a_sign(code: int, held: Qt.KeyboardModifier) -> bool:
    both = Modifier.ControlModifier | Modifier.AltModifier
    return code < LAST_TYPED and held & both == both


def _parts(keys: str) -> tuple[int, Qt.KeyboardModifier]:
    combination = _first(QKeySequence(keys))
    return int(combination.key().value), combination.keyboardModifiers()


def _first(sequence: QKeySequence) -> QKeyCombination:
    return sequence[0]  # type: ignore[index, no-any-return]  # the stub does not know it


def _among(code: int, keys: Iterable[Qt.Key]) -> bool:
    return any(code == key.value for key in keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
