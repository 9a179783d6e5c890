"""A QMediaPlayer that is told everything through the event loop.

Qt's decoder ends threads that hold its locks and need Python's lock, to see whether Python
overrides a method. A call straight from Python holds that lock and may wait for those of Qt: then
the window stands still for ever. A queued call runs without Python's lock, so neither waits.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink


class Voice(QObject):
    """Plays the sound of one file, or its picture alone; kept for good, never deleted early."""

    _sourced = Signal(QUrl)
    _started = Signal()
    _paused = Signal()
    _stopped = Signal()
    _placed = Signal("qlonglong")  # type: ignore[arg-type]  # qint64, as setPosition takes it
    _rated = Signal(float)
    _amplified = Signal(float)

    def __init__(self, parent: QObject | None = None, *, sink: QVideoSink | None = None) -> None:
        """With a sink the picture goes there, and there is no sound."""
        super().__init__(parent)
        self.player = QMediaPlayer(self)
        self.player.setPitchCompensation(True)
        queued = Qt.ConnectionType.QueuedConnection
        if sink is None:
            output = QAudioOutput(self.player)
            self.player.setAudioOutput(output)
            self._amplified.connect(output.setVolume, queued)
        else:
            self.player.setVideoSink(sink)
        self._sourced.connect(self.player.setSource, queued)
        self._started.connect(self.player.play, queued)
        self._paused.connect(self.player.pause, queued)
        self._stopped.connect(self.player.stop, queued)
        self._placed.connect(self.player.setPosition, queued)
        self._rated.connect(self.player.setPlaybackRate, queued)

    @property
    def position_ms(self) -> int:
        """What is heard or seen now."""
        return self.player.position()

    @property
    def keeps_pitch(self) -> bool:
        """Whether it can play faster without making voices higher."""
        missing = QMediaPlayer.PitchCompensationAvailability.Unavailable
        return self.player.pitchCompensationAvailability() is not missing

    def open(self, path: Path | None) -> None:
        """Have this file ready; `None` lets go of the one before."""
        self._stopped.emit()
        self._sourced.emit(QUrl.fromLocalFile(str(path)) if path else QUrl())

    def play(self) -> None:
        self._started.emit()

    def pause(self) -> None:
        self._paused.emit()

    def seek(self, position_ms: int) -> None:
        self._placed.emit(position_ms)

    def set_rate(self, rate: float) -> None:
        self._rated.emit(rate)

    def set_volume(self, volume: float) -> None:
        """From 0 to 1, as loud as it feels: ears hear loudness, not amplitude."""
        self._amplified.emit(volume**2)
