"""Stretches of the recording are played one after the other, and then the player stops."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from undertone.model import Span
from undertone_desktop.player import ClockPlayer


class Excerpts(QObject):
    """Plays spans with the player; whoever moves the player meanwhile ends it."""

    def __init__(self, player: ClockPlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._rest: list[Span] = []
        self._moving = False
        player.position_changed.connect(self._follow)
        player.playing_changed.connect(self._stop)

    def play(self, spans: Sequence[Span]) -> None:
        """Play these, in this order."""
        self._rest = list(spans)
        self._go()

    def _go(self) -> None:
        if not self._rest:
            return
        self._moving = True
        self._player.seek(self._rest[0].start_ms)
        self._player.play()
        self._moving = False

    def _follow(self, position_ms: int) -> None:
        if self._moving or not self._rest:
            return
        span = self._rest[0]
        if not span.start_ms <= position_ms <= span.end_ms + span.duration_ms:
            self._rest = []  # somebody went elsewhere
        elif position_ms >= span.end_ms:
            self._rest.pop(0)
            if self._rest:
                self._go()
            else:
                self._player.pause()

    def _stop(self, playing: bool) -> None:
        if not playing and not self._moving:
            self._rest = []
