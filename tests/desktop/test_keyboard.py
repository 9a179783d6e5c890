"""The list of commands and the keys, driven as a user would."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone_desktop.command_rows import COMMANDS
from undertone_desktop.command_search import plain
from undertone_desktop.key_rules import is_plain, portable, pressed, refusal
from undertone_desktop.keymap import KeyMap
from undertone_desktop.settings import Settings
from undertone_desktop.views.side_panel import Page

DOCUMENT = interviews.interview()
KEY = Qt.Key
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def shown(stage: Stage) -> Stage:
    stage.show(DOCUMENT)
    stage.window.activateWindow()
    stage.window.desk.choose(3)
    stage.window.workspace.transcript.setFocus()
    return stage


def listed(stage: Stage) -> list[str]:
    view = stage.window.keyboard.list.list
    role = Qt.ItemDataRole.UserRole
    return [view.item(row).data(role).id for row in range(view.count())]


def choose(stage: Stage, id: str) -> None:
    """Choose a command in the settings of keys."""
    section = stage.window.keyboard.section
    stage.window.keyboard.show_keys()
    title = plain(next(row.words for row in stage.window.commands.rows if row.id == id))
    section.filter.setText(title)
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    section.tree.setCurrentItem(section.tree.findItems(title, flags)[0])
    assert section.row is not None
    assert section.row.id == id


def keys_of(stage: Stage, id: str) -> list[str]:
    return [each.toString() for each in stage.window.commands.actions[id].shortcuts()]


def test_ids_are_unique_and_no_default_key_has_two_meanings(stage: Stage) -> None:
    rows, keys = stage.window.commands.rows, stage.window.keyboard.map
    assert len({row.id for row in rows}) == len(rows)
    for row in rows:
        for key in keys.defaults(row.id):
            assert key
            assert keys.users(row.id, key) == (), key
            assert keys.refusal(row.id, key) == "", key


def test_every_command_is_in_the_list_and_found_by_its_words(shown: Stage) -> None:
    window = shown.window
    QTest.keyClick(window, KEY.Key_P, CTRL | SHIFT)
    rows = [row for row in window.commands.rows if row.id != COMMANDS]
    assert sorted(listed(shown)) == sorted(row.id for row in rows)
    for row in rows:
        window.keyboard.list.field.setText(plain(window.commands.actions[row.id].text()))
        assert row.id in listed(shown)


def test_a_command_is_typed_done_and_remembered(shown: Stage) -> None:
    window, view = shown.window, shown.window.workspace.transcript
    QTest.keyClick(view, KEY.Key_F1)
    field = window.keyboard.list.field
    assert window.keyboard.list.isVisible()
    QTest.keyClicks(field, "bookm")
    assert listed(shown)[0] == "bookmark"
    QTest.keyClick(field, KEY.Key_Return)
    assert not window.keyboard.list.isVisible()
    assert shown.row(3).bookmark
    assert QApplication.focusWidget() is view
    QTest.keyClick(view, KEY.Key_F1)
    assert listed(shown)[0] == "bookmark"


def test_arrows_and_pages_move_and_escape_leaves(shown: Stage) -> None:
    view, commands = shown.window.workspace.transcript, shown.window.keyboard.list
    QTest.keyClick(view, KEY.Key_F1)
    for key, row in ((KEY.Key_Down, 1), (KEY.Key_PageDown, 11), (KEY.Key_Up, 10), (KEY.Key_Up, 9)):
        QTest.keyClick(commands.field, key)
        assert commands.list.currentRow() == row
    assert commands.field.accessibleDescription().startswith(
        commands.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    )
    QTest.keyClick(commands.field, KEY.Key_PageUp)
    assert commands.list.currentRow() == 0
    QTest.keyClick(commands.field, KEY.Key_Escape)
    assert not commands.isVisible()
    assert QApplication.focusWidget() is view
    assert shown.window.session.selected_row == 3


def test_an_editor_stays_open_below_the_list(shown: Stage) -> None:
    editing = shown.window.workspace.transcript.editing
    editing.begin(3, 5)
    QTest.keyClick(editing.editor, KEY.Key_F1)
    QTest.keyClick(shown.window.keyboard.list.field, KEY.Key_Escape)
    assert editing.row == 3
    assert QApplication.focusWidget() is editing.editor


def test_what_makes_no_sense_here_says_why(stage: Stage) -> None:
    window, commands = stage.window, stage.window.keyboard.list
    QTest.keyClick(window, KEY.Key_F1)
    commands.field.setText("export csv")
    said = commands.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("needs an open interview")
    QTest.keyClick(commands.field, KEY.Key_Return)
    assert commands.isVisible()
    commands.field.setText("no such thing")
    assert commands.nothing.isVisible()


def test_the_commands_of_the_interview_rest_on_other_pages(shown: Stage) -> None:
    window, actions = shown.window, shown.window.commands.actions
    assert actions["merge-next"].isEnabled()
    assert not actions["undo"].isEnabled()
    window.views.show_recording()
    assert not actions["merge-next"].isEnabled()
    assert actions["play"].isEnabled()
    window.views.show_library()
    assert not actions["bookmark"].isEnabled()
    assert actions["library"].isEnabled()
    shown.window.close_document()
    assert not actions["play"].isEnabled()


def test_a_key_is_changed_kept_and_named_in_tooltips(shown: Stage) -> None:
    window, section = shown.window, shown.window.keyboard.section
    button = window.workspace.side.detail.bookmark
    assert button.toolTip() == "Bookmark (Ctrl+B)"
    choose(shown, "bookmark")
    section.tree.setFocus()
    section.tree.itemActivated.emit(section.tree.currentItem(), 0)
    QTest.keyClick(section.field, KEY.Key_D, CTRL)
    assert keys_of(shown, "bookmark") == ["Ctrl+D"]
    assert button.toolTip() == "Bookmark (Ctrl+D)"
    assert window.settings.keys == {"bookmark": ("Ctrl+D",)}
    again = KeyMap(window.commands.rows, window.settings.keys)
    assert again.keys("bookmark") == ("Ctrl+D",)
    section.reset.click()
    assert keys_of(shown, "bookmark") == ["Ctrl+B"]
    assert window.settings.keys == {}
    section.remove.click()
    assert keys_of(shown, "bookmark") == []
    assert button.toolTip() == "Bookmark"
    section.all.click()
    assert keys_of(shown, "bookmark") == ["Ctrl+B"]


def test_a_tooltip_that_changes_keeps_its_key(shown: Stage) -> None:
    bar = shown.window.workspace.transport
    assert bar.play.toolTip() == "Play (Space or Ctrl+Space)"
    shown.window.toggle()
    assert bar.play.toolTip() == "Pause (Space or Ctrl+Space)"
    assert bar.rate.toolTip().endswith("(F7, F8)")


def test_a_key_in_use_is_named_and_can_be_taken(shown: Stage) -> None:
    section = shown.window.keyboard.section
    choose(shown, "split")
    section.change.click()
    QTest.keyClick(section.field, KEY.Key_E, CTRL)
    assert section.told.text() == "Ctrl+E is used by “Export CSV – Table for Excel, R or Python”."
    assert keys_of(shown, "split") == []
    section.take.click()
    assert keys_of(shown, "split") == ["Ctrl+E"]
    assert keys_of(shown, "export-csv") == []
    assert shown.window.settings.keys == {"split": ("Ctrl+E",)}
    choose(shown, "export-csv")
    section.reset.click()
    assert keys_of(shown, "export-csv") == ["Ctrl+E"]
    assert keys_of(shown, "split") == []


def test_keys_that_are_needed_are_refused_with_a_sentence(shown: Stage) -> None:
    section = shown.window.keyboard.section
    choose(shown, "bookmark")
    section.change.click()
    for key, held in ((KEY.Key_B, NONE), (KEY.Key_Left, CTRL), (KEY.Key_C, CTRL)):
        QTest.keyClick(section.field, key, held)
        assert section.told.text().endswith(".")
        assert section.field.isVisible()
        assert keys_of(shown, "bookmark") == ["Ctrl+B"]
    QTest.keyClick(section.field, KEY.Key_Escape)
    assert not section.field.isVisible()


def test_a_letter_counts_in_the_transcript_alone(shown: Stage) -> None:
    window, section = shown.window, shown.window.keyboard.section
    choose(shown, "checked")
    section.change.click()
    QTest.keyClick(section.field, KEY.Key_X)
    section.remove.click()
    assert window.keyboard.map.keys("checked") == ()
    section.change.click()
    QTest.keyClick(section.field, KEY.Key_X)
    assert window.keyboard.map.keys("checked") == ("X",)
    assert keys_of(shown, "checked") == []
    window.keyboard.page.back.click()
    view = window.workspace.transcript
    assert window.pages.currentWidget() is window.workspace
    view.setFocus()
    QTest.keyClick(view, KEY.Key_C)
    assert not shown.row(3).checked
    QTest.keyClick(view, KEY.Key_X)
    assert shown.row(3).checked


def test_the_badge_of_a_speaker_follows_its_key(shown: Stage) -> None:
    shown.window.workspace.show_page(Page.SPEAKERS)
    shown.window.keyboard.map.give("speaker-2", "Q", "2")
    rows = shown.window.workspace.side.speakers.rows
    badges = [label.text() for row in rows for label in row.findChildren(QLabel, "keyBadge")]
    assert badges == ["1", "Q"]


def test_stored_nonsense_is_ignored(stage: Stage, tmp_path: Path) -> None:
    rows = stage.window.commands.rows
    stored = {
        "gone": ("Ctrl+K",),
        "bookmark": ("A", "Escape", "bogus", "Ctrl+K", "Ctrl+K, Ctrl+B"),
        "split": ("Ctrl+K",),
    }
    keys = KeyMap(rows, stored)
    assert keys.keys("bookmark") == ("Ctrl+K",)
    assert keys.keys("split") == ()
    file = tmp_path / "s.ini"
    for text in ("{", "[1]", '{"a": 3}', "null"):
        settings = Settings(file)
        settings._store.setValue("keys", text)
        assert settings.keys == {}
    settings.keys = {"bookmark": ("Ctrl+K",), "split": ()}
    assert Settings(file).keys == {"bookmark": ("Ctrl+K",), "split": ()}


def test_the_rules_of_keys() -> None:
    assert pressed(KEY.Key_Shift.value, SHIFT) == ""
    assert pressed(KEY.Key_Question.value, SHIFT | CTRL) == "Ctrl+?"
    assert pressed(KEY.Key_5.value, Qt.KeyboardModifier.KeypadModifier) == "5"
    assert portable("bogus") == portable("A, B") == portable("") == ""
    assert is_plain("Shift+A")
    assert not is_plain("F9")
    for key in ("F9", "Media Play", "Ctrl+Shift+Space", "Alt+Up", "Meta+A"):
        assert refusal(key, ()) == ""
    for key in ("Tab", "Esc", "Return", "PgUp", "Ctrl+V", "Alt+F4", "Ctrl+Alt+Q", "Ctrl+Del"):
        assert refusal(key, ("transcript",))
    assert refusal("Alt+F", (), ("Alt+F",))
    assert refusal("I", ("canvas",))
    assert not refusal("I", ("transcript",))


def test_both_views_have_names_for_screen_readers(stage: Stage) -> None:
    keyboard = stage.window.keyboard
    keyboard.show_keys()
    section, commands = keyboard.section, keyboard.list
    section.begin()
    for widget in (section.filter, section.tree, section.field, commands.field, commands.list):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name)
