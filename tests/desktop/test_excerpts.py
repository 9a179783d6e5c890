"""Stretches are played one after the other, and then the player stops."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from undertone.model import Span
from undertone_desktop.excerpts import Excerpts
from undertone_desktop.player import ClockPlayer


def made(qtbot: QtBot) -> tuple[ClockPlayer, Excerpts]:
    player = ClockPlayer()
    player.load((), 60_000)
    return player, Excerpts(player, player)


def test_two_stretches_and_then_silence(qtbot: QtBot) -> None:
    player, excerpts = made(qtbot)
    excerpts.play([Span(1000, 1100), Span(30_000, 30_100)])
    assert player.playing
    qtbot.waitUntil(lambda: player.position_ms >= 30_000, timeout=5000)
    qtbot.waitUntil(lambda: not player.playing, timeout=5000)
    assert 30_100 <= player.position_ms < 31_000


def test_whoever_goes_elsewhere_ends_it(qtbot: QtBot) -> None:
    player, excerpts = made(qtbot)
    excerpts.play([Span(1000, 5000), Span(30_000, 30_100)])
    player.seek(50_000)
    qtbot.wait(120)
    assert player.playing
    assert player.position_ms >= 50_000


def test_pausing_ends_it(qtbot: QtBot) -> None:
    player, excerpts = made(qtbot)
    excerpts.play([Span(1000, 1200)])
    player.pause()
    player.play()
    qtbot.wait(400)
    assert player.playing


def test_nothing_to_play_is_nothing(qtbot: QtBot) -> None:
    player, excerpts = made(qtbot)
    excerpts.play([])
    assert not player.playing
