"""The position moves, with a sound device or without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from undertone.model import Span
from undertone_desktop.player import ClockPlayer, SoundPlayer


@pytest.fixture(params=[ClockPlayer, SoundPlayer])
def player(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[ClockPlayer]:
    made: ClockPlayer = request.param()
    made.load([interviews.write_wav(tmp_path / "a.wav", 2.0)], 2000)
    yield made
    made.unload()
    qtbot.wait(20)  # what was told last is done in the event loop


def test_playing_moves_the_position_and_pausing_keeps_it(qtbot: QtBot, player: ClockPlayer) -> None:
    player.seek(500)
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 600, timeout=10_000)
    player.pause()
    here = player.position_ms
    qtbot.wait(60)
    assert player.position_ms == here > 500


def test_it_stops_at_the_end_and_starts_again(qtbot: QtBot, player: ClockPlayer) -> None:
    player.seek(1900)
    player.play()
    qtbot.waitUntil(lambda: not player.playing, timeout=10_000)
    assert player.position_ms == 2000
    player.play()
    assert player.playing
    assert player.position_ms < 1000


def test_positions_stay_inside(player: ClockPlayer) -> None:
    player.seek(-50)
    assert player.position_ms == 0
    player.seek(9999)
    assert player.position_ms == 2000


def test_another_speed_goes_on_from_here(player: ClockPlayer) -> None:
    player.seek(700)
    player.set_rate(2.0)
    assert player.rate == 2.0
    assert player.position_ms == 700


def test_without_sound_there_is_nothing_to_play(qtbot: QtBot) -> None:
    player = SoundPlayer()
    player.play()
    assert not player.playing
    player.seek(300)
    assert player.position_ms == 300


def test_a_damaged_file_still_moves_the_playhead(qtbot: QtBot, tmp_path: Path) -> None:
    player = SoundPlayer()
    (tmp_path / "a.wav").write_bytes(b"RIFF")
    player.load([tmp_path / "a.wav"], 1000)
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 100, timeout=10_000)
    player.unload()
    assert player.position_ms == 0
    qtbot.wait(20)


def test_a_loop_plays_again_and_again(qtbot: QtBot, player: ClockPlayer) -> None:
    heard: list[int] = []
    player.position_changed.connect(heard.append)
    player.set_loop(Span(500, 700))
    player.seek(500)
    player.play()
    qtbot.waitUntil(lambda: heard.count(500) >= 3, timeout=10_000)
    player.pause()
    assert max(heard) < 900


def test_whoever_plays_outside_of_the_loop_is_left_there(qtbot: QtBot, player: ClockPlayer) -> None:
    player.set_loop(Span(200, 400))
    player.seek(1_000)
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 1_150, timeout=10_000)
    player.set_loop(None)
    assert player.loop is None


def test_the_loop_ends_with_the_recording(qtbot: QtBot, player: ClockPlayer) -> None:
    told: list[object] = []
    player.loop_changed.connect(told.append)
    player.set_loop(Span(1_800, 2_000))
    player.seek(1_850)
    player.play()
    qtbot.waitUntil(lambda: player.position_ms < 1_850, timeout=10_000)
    assert player.playing
    player.unload()
    assert told == [Span(1_800, 2_000), None]


def test_after_a_pause_it_goes_on_a_little_earlier(player: ClockPlayer) -> None:
    player.backstep_ms = 300
    player.seek(1_000)
    player.play()
    assert player.position_ms >= 1_000
    player.pause()
    paused = player.position_ms
    player.play()
    assert paused - 300 <= player.position_ms < paused - 200
    player.pause()
    player.seek(1_500)
    player.play()
    assert player.position_ms >= 1_500


def test_the_step_back_ends_at_the_beginning(player: ClockPlayer) -> None:
    player.backstep_ms = 3_000
    player.play()
    player.pause()
    player.play()
    assert 0 <= player.position_ms < 100


def test_the_volume_stays_between_silence_and_all(player: ClockPlayer) -> None:
    for wanted, given in ((0.4, 0.4), (-1, 0), (7, 1)):
        player.set_volume(wanted)
        assert player.volume == given
