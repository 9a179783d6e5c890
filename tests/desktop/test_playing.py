"""The transport bar and the menu Play, as a user's hands find them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.errors import InputError
from undertone_desktop.player import RATES
from undertone_desktop.views.transport_time import typed_time

DOCUMENT = interviews.interview()
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_MediaPlay])
def test_function_and_media_keys_play_and_pause(stage: Stage, key: Qt.Key) -> None:
    stage.show(DOCUMENT)
    view = stage.window.workspace.transcript
    QTest.keyClick(view, key)
    assert stage.window.player.playing
    QTest.keyClick(view, key)
    assert not stage.window.player.playing


def test_two_seconds_back_and_on(stage: Stage) -> None:
    stage.show(DOCUMENT)
    player, view = stage.window.player, stage.window.workspace.transcript
    player.seek(10_000)
    QTest.keyClick(view, Qt.Key.Key_F5)
    assert player.position_ms == 12_000
    QTest.keyClick(view, Qt.Key.Key_F3)
    QTest.keyClick(view, Qt.Key.Key_F3)
    assert player.position_ms == 8_000


def test_slower_faster_and_normal_speed(stage: Stage) -> None:
    stage.show(DOCUMENT)
    player, work = stage.window.player, stage.window.workspace
    QTest.keyClick(work.transcript, Qt.Key.Key_F8)
    assert player.rate == 1.1
    assert work.transport.rate.currentText() == "1.1 ×"
    for _ in range(20):
        QTest.keyClick(work.transcript, Qt.Key.Key_F7)
    assert player.rate == RATES[0] == 0.5
    QTest.keyClick(work.transcript, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert player.rate == 1.0
    work.transport.rate.setCurrentIndex(work.transport.rate.count() - 1)
    assert player.rate == 2.0


def test_the_loop_button_loops_the_selected_segment_and_ends_it(stage: Stage) -> None:
    stage.show(DOCUMENT)
    player, bar = stage.window.player, stage.window.workspace.transport
    stage.window.desk.choose(4)
    player.seek(0)
    QTest.mouseClick(bar.loop, LEFT)
    assert player.loop == DOCUMENT.segments[4].span
    assert player.position_ms == DOCUMENT.segments[4].start_ms
    assert stage.window.workspace.timeline.canvas.loop == player.loop
    assert bar.loop.accessibleName() == "End the loop"
    QTest.mouseClick(bar.loop, LEFT)
    assert player.loop is None
    assert not bar.loop.isChecked()


def test_without_a_segment_there_is_nothing_to_loop(stage: Stage) -> None:
    stage.show(DOCUMENT)
    bar = stage.window.workspace.transport
    QTest.mouseClick(bar.loop, LEFT)
    assert stage.window.player.loop is None
    assert not bar.loop.isChecked()


def test_the_volume_is_remembered_and_can_be_muted(stage: Stage) -> None:
    player, bar = stage.window.player, stage.window.workspace.transport
    bar.volume.setValue(40)
    assert player.volume == stage.window.settings.volume == 0.4
    QTest.mouseClick(bar.mute, LEFT)
    assert player.volume == 0
    assert bar.mute.accessibleName() == "Sound on"
    QTest.mouseClick(bar.mute, LEFT)
    assert player.volume == 0.4
    assert bar.volume.value() == 40


def test_the_step_back_is_chosen_in_the_menu(stage: Stage) -> None:
    actions = stage.window.commands.actions
    assert actions["backstep-1000"].isChecked()
    actions["backstep-3000"].trigger()
    assert stage.window.player.backstep_ms == stage.window.settings.backstep_ms == 3_000
    chosen = [id for id, action in actions.items() if action.isChecked()]
    assert [id for id in chosen if "backstep" in id] == ["backstep-3000"]


def test_a_time_is_typed(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    player, time = stage.window.player, stage.window.workspace.transport.time
    assert time.position.text() == "00:00:00.0"
    assert time.total.text() == "/ 00:00:55"
    QTest.mouseClick(time.position, LEFT)
    assert time.field.isVisible()
    time.field.clear()
    QTest.keyClicks(time.field, "0:31.5")
    QTest.keyClick(time.field, Qt.Key.Key_Return)
    assert player.position_ms == 31_500
    assert time.position.text() == "00:00:31.5"
    assert time.position.isVisible()


def test_a_wrong_time_is_told_and_escape_gives_up(stage: Stage) -> None:
    stage.show(DOCUMENT)
    player, time = stage.window.player, stage.window.workspace.transport.time
    QTest.keyClick(stage.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert time.field.isVisible()
    time.field.setText("soon")
    QTest.keyClick(time.field, Qt.Key.Key_Return)
    assert time.field.property("wrong")
    assert "not a time" in time.field.toolTip()
    QTest.keyClick(time.field, Qt.Key.Key_Escape)
    assert time.position.isVisible()
    assert player.position_ms == 0


@pytest.mark.parametrize(
    ("text", "ms"),
    [("75", 75_000), ("2.5", 2_500), (" 1:02 ", 62_000), ("1:02:03,25", 3_723_250)],
)
def test_times_as_people_type_them(text: str, ms: int) -> None:
    assert typed_time(text) == ms


@pytest.mark.parametrize("text", ["", "x", "1:99", "-5", "1.2.3"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(InputError):
        typed_time(text)


def test_damaged_settings_read_as_their_defaults(stage: Stage) -> None:
    settings = stage.window.settings
    settings._store.setValue("volume", "loud")
    settings._store.setValue("backstep_ms", "-4")
    assert (settings.volume, settings.backstep_ms) == (1.0, 1_000)
