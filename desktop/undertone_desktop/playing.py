"""What listening needs: buttons and keys become what the player does, and its state is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from undertone.model import Segment, Span
from undertone_desktop.desk import Desk
from undertone_desktop.player import RATES
from undertone_desktop.settings import Settings
from undertone_desktop.workspace import Workspace

STEP_MS: Final = 2_000
DEFAULT_VOLUME: Final = 1.0


class Playing(QObject):
    """Connects transport, timeline and picture with the player."""

    def __init__(self, desk: Desk, workspace: Workspace, settings: Settings) -> None:
        super().__init__(workspace)
        self._session, self._player = desk.session, desk.player
        self._desk, self._work, self._settings = desk, workspace, settings
        self._loud = settings.volume or DEFAULT_VOLUME
        self._player.backstep_ms = settings.backstep_ms
        workspace.transport.show_pitch(self._player.keeps_pitch)
        self._connect_transport()
        self._connect_timeline()
        self._connect_film()
        self.set_volume(settings.volume)

    def toggle(self) -> None:
        """Play or pause."""
        if self._player.playing:
            self._player.pause()
        else:
            self._work.transcript.follow()
            self._player.play()

    def back(self) -> None:
        """Two seconds back."""
        self._player.seek(self._player.position_ms - STEP_MS)

    def forward(self) -> None:
        """Two seconds on."""
        self._player.seek(self._player.position_ms + STEP_MS)

    def shift_rate(self, steps: int) -> None:
        """So many steps faster; 0 is back to the normal speed."""
        at = RATES.index(self._player.rate) if steps else RATES.index(1.0)
        self.set_rate(RATES[max(0, min(len(RATES) - 1, at + steps))])

    def set_rate(self, rate: float) -> None:
        """Play so many times as fast."""
        self._player.set_rate(rate)
        self._work.transport.show_rate(rate)

    def set_volume(self, volume: float) -> None:
        """Play so loud, from 0 to 1, now and the next time."""
        self._player.set_volume(volume)
        self._work.transport.show_volume(volume)
        self._settings.volume = volume
        self._loud = volume or self._loud

    def mute(self) -> None:
        """Silence, or as loud as before."""
        self.set_volume(0.0 if self._player.volume else self._loud)

    def choose_backstep(self, ms: int) -> None:
        """After a pause go back so far, now and the next time."""
        self._player.backstep_ms = self._settings.backstep_ms = ms

    def toggle_loop(self) -> None:
        """End the loop; else loop the selected segment, or the one that is heard."""
        if self._player.loop is not None:
            self._player.set_loop(None)
            return
        segment = self._segment()
        if segment is None or segment.end_ms <= segment.start_ms:
            self._work.transport.show_loop(None)
            return
        self._player.set_loop(segment.span)
        if not segment.start_ms <= self._player.position_ms < segment.end_ms:
            self._player.seek(segment.start_ms)

    def play_word(self, row: int, ms: int) -> None:
        """Select a segment and play from one of its words."""
        self._work.transcript.follow()
        self._desk.activate(row)
        self._player.seek(ms)

    def ask_time(self) -> None:
        """Let the user type where to go."""
        self._work.transport.time.ask()

    def toggle_film(self) -> None:
        """Show the picture, or hide it."""
        self._show_film(not self._settings.film)

    def _segment(self) -> Segment | None:
        row = self._session.current_row
        heard = self._session.segments[row] if row >= 0 else None
        return self._session.selected_segment or heard

    def _connect_transport(self) -> None:
        bar, player = self._work.transport, self._player
        bar.play_requested.connect(self.toggle)
        bar.back_requested.connect(self.back)
        bar.forward_requested.connect(self.forward)
        bar.loop_requested.connect(self.toggle_loop)
        bar.rate_chosen.connect(player.set_rate)
        bar.volume_chosen.connect(self.set_volume)
        bar.mute_requested.connect(self.mute)
        bar.time_chosen.connect(self._go_to)
        bar.film_requested.connect(self._show_film)
        player.playing_changed.connect(bar.show_playing)
        player.loop_changed.connect(bar.show_loop)

    def _connect_timeline(self) -> None:
        canvas = self._work.timeline.canvas
        canvas.time_chosen.connect(self._player.seek)
        canvas.play_requested.connect(self.toggle)
        canvas.word_activated.connect(self.play_word)
        self._work.transcript.word_activated.connect(self.play_word)
        canvas.loop_chosen.connect(self._loop)
        self._player.loop_changed.connect(self._work.timeline.show_loop)

    def _connect_film(self) -> None:
        film, panel = self._player.film, self._work.film
        film.frame_changed.connect(panel.show_frame)
        film.available_changed.connect(self._show_film_state)
        panel.hide_requested.connect(lambda: self._show_film(False))
        self._show_film_state()

    def _loop(self, loop: Span | None) -> None:
        self._player.set_loop(loop)

    def _go_to(self, ms: int) -> None:
        self._player.seek(ms)
        self._work.timeline.canvas.show_time(ms)

    def _show_film(self, shown: bool) -> None:
        self._settings.film = shown
        self._show_film_state()

    def _show_film_state(self) -> None:
        available, shown = self._player.film.available, self._settings.film
        if not available:
            self._work.film.show_frame(QImage())
        self._work.film.setVisible(available and shown)
        self._work.transport.show_film(available=available, shown=shown)
        self._player.film.watch(shown)
