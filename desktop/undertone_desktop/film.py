"""The moving picture of a recording: silent, and led by the player's clock.

The sound is played from the decoded samples, so that words and ears share one clock; the picture
is played from the recording itself and put right whenever it drifts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from undertone_desktop.voice import Voice

DRIFT_MS: Final = 120  # about where lips and voice part for most people
SETTLE_MS: Final = 700  # after a correction, until the decoder has caught up
BUSY: Final = 2.0  # a frame is left out before it takes half of the time that there is


class Film(QObject):
    """Frames of the picture at the time that is heard.

    Nothing of Qt's decoder is loaded before there is a film, and it rests while nobody looks.
    """

    frame_changed = Signal(QImage)
    available_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.available = False
        self._voice: Voice | None = None
        self._path: Path | None = None
        self._ready = False
        self._watched = True
        self._playing = False
        self._rate = 1.0
        self._position_ms = 0
        self._since_seek = QElapsedTimer()
        self._since_frame = QElapsedTimer()
        self._cost_ms = 0

    def load(self, path: Path | None, position_ms: int) -> None:
        """Show this file's picture; `None` shows nothing."""
        self._position_ms = position_ms
        if path is not None and self._voice is None:
            self._voice = self._made_voice()
        if self._voice is not None and path != self._path:
            self._ready = False
            self._voice.open(path)
            self._voice.set_rate(self._rate)
        self._path = path
        self._tell(path is not None)

    def watch(self, watched: bool) -> None:
        """Whether anybody looks."""
        self._watched = watched
        if self._voice is not None:
            self._resume()

    def play(self, position_ms: int, rate: float) -> None:
        """The sound plays from here."""
        self._playing, self._rate, self._position_ms = True, rate, position_ms
        self._resume()

    def pause(self, position_ms: int) -> None:
        """The sound stops here."""
        self._playing, self._position_ms = False, position_ms
        self._resume()

    def seek(self, position_ms: int) -> None:
        """The sound goes on from here."""
        self._position_ms = position_ms
        self._place()

    def set_rate(self, rate: float) -> None:
        """The sound plays so many times as fast."""
        self._rate = rate
        if self._voice is not None:
            self._voice.set_rate(rate)

    def follow(self, position_ms: int) -> None:
        """This is heard now; a picture that shows another time is put right."""
        self._position_ms = position_ms
        if self._voice is None or not (self._ready and self._watched and self._playing):
            return
        settled = not self._since_seek.isValid() or self._since_seek.hasExpired(SETTLE_MS)
        if settled and abs(self._voice.position_ms - position_ms) > DRIFT_MS:
            self._place()

    def _made_voice(self) -> Voice:
        sink = QVideoSink(self)
        sink.videoFrameChanged.connect(self._show)
        voice = Voice(self, sink=sink)
        voice.player.errorOccurred.connect(lambda *_: self._tell(False))
        voice.player.mediaStatusChanged.connect(self._loaded)
        return voice

    def _loaded(self, status: QMediaPlayer.MediaStatus) -> None:
        """Only now a position means something to Qt; later it says so again after each seek."""
        if status is QMediaPlayer.MediaStatus.LoadedMedia and not self._ready and self._path:
            self._ready = True
            self._resume()

    def _resume(self) -> None:
        if self._voice is None or not self._ready:
            return
        if self._playing and self._watched:
            self._place()
            self._voice.play()
        else:
            self._voice.pause()
            self._place()

    def _place(self) -> None:
        if self._voice is not None and self._ready and self._watched:
            self._since_seek.start()
            self._voice.seek(self._position_ms)

    def _tell(self, available: bool) -> None:
        if available != self.available:
            self.available = available
            self.available_changed.emit(available)

    def _show(self, frame: QVideoFrame) -> None:
        """Hand on a frame, unless frames come faster than they can be turned into images."""
        if self._path is None:
            return
        waited = self._since_frame.elapsed() if self._since_frame.isValid() else 1_000
        if self._playing and waited < self._cost_ms * BUSY:
            return
        self._since_frame.start()
        image = frame.toImage()
        self._cost_ms = self._since_frame.elapsed()
        if not image.isNull():
            self.frame_changed.emit(image)
