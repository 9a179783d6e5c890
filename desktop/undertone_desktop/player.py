"""A position that moves with the sound.

The playhead is a clock that the sound corrects, so that it moves evenly, and moves at all where
there is no sound device.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from undertone.model import Span
from undertone_desktop.film import Film
from undertone_desktop.voice import Voice

FRAME_MS: Final = 33
DRIFT_MS: Final = 60
SETTLED_MS: Final = 400
RATES: Final = tuple(tenths / 10 for tenths in range(5, 21))


class ClockPlayer(QObject):
    """Plays silence: moves the position, nothing else. For tests, and the base of the real one.

    Attributes:
        loop: the range that plays again and again; entered from inside only, so that whoever
            plays elsewhere is not thrown back.
        backstep_ms: how far back playing goes on after a pause, so that the ear finds its place.
        volume: from 0 to 1, as loud as it feels.
        keeps_pitch: whether voices keep their pitch at another speed.
    """

    position_changed = Signal(int)
    playing_changed = Signal(bool)
    loop_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.duration_ms = 0
        self.playing = False
        self.rate = 1.0
        self.loop: Span | None = None
        self.backstep_ms = 0
        self.volume = 1.0
        self.keeps_pitch = True
        self.film = Film(self)
        self._anchor_ms = 0
        self._paused_ms: int | None = None
        self._ticked_ms = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def position_ms(self) -> int:
        """Where the playhead is."""
        if not self.playing:
            return self._anchor_ms
        passed = int(self._since.elapsed() * self.rate)
        return min(self.duration_ms, self._anchor_ms + passed)

    def load(self, files: Sequence[Path], duration_ms: int, film: Path | None = None) -> None:
        """Have these files ready; they are played together. The position stays where it is.

        `film` is a file whose moving picture is shown beside them, without its sound.
        """
        self.duration_ms = duration_ms
        self.film.load(film, self.position_ms)

    def unload(self) -> None:
        """Stop, and let go of the files."""
        self.pause()
        self.film.load(None, 0)
        self.set_loop(None)
        self.duration_ms = self._anchor_ms = 0

    def play(self) -> None:
        """Go on from where the playhead is, or a little before where it was paused; from the
        start when it is at the end."""
        if self.playing or not self.duration_ms:
            return
        if self._anchor_ms >= self.duration_ms:
            self.seek(0)
        elif self._anchor_ms == self._paused_ms:
            self.seek(self._paused_ms - self.backstep_ms)
        self._ticked_ms = self._anchor_ms
        self._since.start()
        self.playing = True
        self.film.play(self._anchor_ms, self.rate)
        self._timer.start()
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop here."""
        if not self.playing:
            return
        self._paused_ms = self._anchor_ms = self.position_ms
        self.playing = False
        self._timer.stop()
        self.film.pause(self._anchor_ms)
        self.playing_changed.emit(False)
        self.position_changed.emit(self._anchor_ms)

    def seek(self, position_ms: int) -> None:
        """Go to a time; playing goes on from there."""
        self._anchor(max(0, min(position_ms, self.duration_ms or position_ms)))
        self._ticked_ms, self._paused_ms = self._anchor_ms, None
        self.film.seek(self._anchor_ms)
        self.position_changed.emit(self._anchor_ms)

    def set_rate(self, rate: float) -> None:
        """Play so many times as fast; voices keep their pitch."""
        self._anchor(self.position_ms)
        self.rate = rate
        self.film.set_rate(rate)

    def set_loop(self, loop: Span | None) -> None:
        """Play this range again and again; `None` ends that."""
        if loop != self.loop:
            self.loop = loop
            self.loop_changed.emit(loop)

    def set_volume(self, volume: float) -> None:
        """Play so loud, from 0 to 1."""
        self.volume = max(0.0, min(1.0, volume))

    def _anchor(self, position_ms: int) -> None:
        self._anchor_ms = position_ms
        self._since.start()

    def _tick(self) -> None:
        position, before = self.position_ms, self._ticked_ms
        self._ticked_ms = position
        if self.loop and self.loop.start_ms <= before < self.loop.end_ms <= position:
            self.seek(self.loop.start_ms)
            return
        self.film.follow(position)
        self.position_changed.emit(position)
        if position >= self.duration_ms:
            self.pause()


class SoundPlayer(ClockPlayer):
    """Plays the decoded channels; the first one's position corrects the clock."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = 0
        self._seeking = False
        first = Voice(self)  # loads Qt's decoder now, before there is a window that it would stop
        first.player.positionChanged.connect(self._correct)
        self._voices = [first]
        self.keeps_pitch = first.keeps_pitch

    def load(self, files: Sequence[Path], duration_ms: int, film: Path | None = None) -> None:
        super().load(files, duration_ms, film)
        while len(self._voices) < len(files):
            self._voices.append(Voice(self))
        self._files = len(files)
        for voice, file in zip_longest(self._voices, files):
            voice.open(file)
            voice.set_rate(self.rate)
            voice.set_volume(self.volume)
        self._place_voices()
        if self.playing:
            self._start_voices()

    def unload(self) -> None:
        super().unload()
        self._files = 0
        for voice in self._voices:
            voice.open(None)

    def play(self) -> None:
        was_playing = self.playing
        super().play()
        if self.playing and not was_playing:
            self._place_voices()
            self._start_voices()

    def pause(self) -> None:
        super().pause()
        for voice in self._heard:
            voice.pause()

    def seek(self, position_ms: int) -> None:
        super().seek(position_ms)
        self._place_voices()

    def set_rate(self, rate: float) -> None:
        super().set_rate(rate)
        for voice in self._heard:
            voice.set_rate(rate)

    def set_volume(self, volume: float) -> None:
        super().set_volume(volume)
        for voice in self._heard:
            voice.set_volume(self.volume)

    @property
    def _heard(self) -> list[Voice]:
        """The voices that have a file."""
        return self._voices[: self._files]

    def _place_voices(self) -> None:
        self._seeking = True
        for voice in self._heard:
            voice.seek(self.position_ms)

    def _start_voices(self) -> None:
        for voice in self._heard:
            voice.play()

    def _correct(self, heard_ms: int) -> None:
        """Follow what is heard, but no report from before the last seek."""
        if not self.playing:
            return
        drift = abs(heard_ms - self.position_ms)
        if self._seeking and drift > SETTLED_MS:
            return
        self._seeking = False
        if drift > DRIFT_MS:
            self._anchor(heard_ms)
