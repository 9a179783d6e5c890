"""The bar at the bottom: play, step, where the player is, loop, volume, speed and picture."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from undertone.model import Span
from undertone_desktop.theme import Theme
from undertone_desktop.views.transport_time import TimeField
from undertone_desktop.wording import decimal

PLAY_PX: Final = 108
VOLUME_PX: Final = 92
SPEAKER_FROM_PX: Final = 900
ICONS: Final = {"back": "back", "forward": "forward", "loop": "loop", "film": "film"}


class Transport(QFrame):
    """Shows the player's state and says what the user wants of it."""

    play_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    loop_requested = Signal()
    rate_chosen = Signal(float)
    volume_chosen = Signal(float)
    mute_requested = Signal()
    film_requested = Signal(bool)
    time_chosen = Signal(int)

    def __init__(self, rates: tuple[float, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self._theme: Theme | None = None
        self._playing = False
        self.back = self._button(self.tr("Back 2 seconds"), self.back_requested)
        self.forward = self._button(self.tr("Forward 2 seconds"), self.forward_requested)
        self.play = QPushButton()
        self.play.setProperty("kind", "primary")
        self.play.setMinimumWidth(PLAY_PX)  # Play and Pause take the same room
        self.play.clicked.connect(self.play_requested)
        self.time = TimeField()
        self.time.time_chosen.connect(self.time_chosen)
        self.speaking = QLabel()
        self.speaking.setTextFormat(Qt.TextFormat.PlainText)
        self.speaking.setProperty("role", "muted")
        self.speaking.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.loop = self._button(self.tr("Loop the segment"), self.loop_requested)
        self.loop.setCheckable(True)
        self.mute = self._button(self.tr("Mute"), self.mute_requested)
        self.volume = self._made_volume()
        self.rate = self._made_rates(rates)
        self.film = self._button(self.tr("Show the picture"), None)
        self.film.setCheckable(True)
        self.film.clicked.connect(self.film_requested)
        self.film.hide()
        self._lay_out()
        self.show_playing(False)
        self.show_loop(None)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        for name, icon in ICONS.items():
            getattr(self, name).setIcon(theme.icon(icon))
        self._show_button()
        self.show_volume(self.volume.value() / 100)
        self.show_loop_state()

    def show_playing(self, playing: bool) -> None:
        """Play becomes Pause."""
        self._playing = playing
        self._show_button()

    def show_duration(self, duration_ms: int, position_ms: int) -> None:
        """The recording is so long."""
        self.time.show_times(position_ms, duration_ms)

    def show_position(self, position_ms: int) -> None:
        """The player is here."""
        self.time.show_position(position_ms)

    def show_speaking(self, name: str) -> None:
        """This person is heard."""
        metrics = self.speaking.fontMetrics()
        self.speaking.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 220))

    def show_loop(self, loop: Span | None) -> None:
        """A range plays again and again, or none does."""
        self.loop.setChecked(loop is not None)
        self.show_loop_state()

    def show_loop_state(self) -> None:
        """The words and the colour of the loop button."""
        on = self.loop.isChecked()
        name = self.tr("End the loop") if on else self.tr("Loop the segment")
        self.loop.setAccessibleName(name)
        self.loop.setToolTip(name)
        if self._theme is not None:
            colours = self._theme.colours
            self.loop.setIcon(self._theme.icon("loop", colours.accent if on else colours.text))

    def show_rate(self, rate: float) -> None:
        """It plays so many times as fast."""
        with QSignalBlocker(self.rate):
            self.rate.setCurrentIndex(self.rate.findData(rate))

    def show_pitch(self, kept: bool) -> None:
        """Whether voices keep their pitch at another speed."""
        kept_words = self.tr("Playing speed; voices keep their pitch")
        lost_words = self.tr("Playing speed; on this system voices change their pitch")
        self.rate.setToolTip(kept_words if kept else lost_words)

    def show_volume(self, volume: float) -> None:
        """It plays so loud, from 0 to 1."""
        with QSignalBlocker(self.volume):
            self.volume.setValue(round(volume * 100))
        name = self.tr("Mute") if volume else self.tr("Sound on")
        self.mute.setAccessibleName(name)
        self.mute.setToolTip(name)
        if self._theme is not None:
            self.mute.setIcon(self._theme.icon("volume" if volume else "volume-off"))

    def show_film(self, *, available: bool, shown: bool) -> None:
        """Whether there is a picture, and whether it is shown."""
        self.film.setVisible(available)
        self.film.setChecked(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.speaking.setVisible(event.size().width() >= SPEAKER_FROM_PX)
        self.volume.setVisible(event.size().width() >= SPEAKER_FROM_PX)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(6)
        for widget in (self.back, self.play, self.forward):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(self.time)
        layout.addSpacing(10)
        layout.addWidget(self.speaking, 1)
        for widget in (self.film, self.loop):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.mute)
        layout.addWidget(self.volume)
        layout.addSpacing(10)
        layout.addWidget(self.rate)

    def _button(self, name: str, signal: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        if signal is not None:
            button.clicked.connect(lambda *_: signal.emit())  # type: ignore[attr-defined]
        return button

    def _made_volume(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setFixedWidth(VOLUME_PX)
        slider.setAccessibleName(self.tr("Volume"))
        slider.setToolTip(self.tr("Volume"))
        slider.valueChanged.connect(lambda value: self.volume_chosen.emit(value / 100))
        return slider

    def _made_rates(self, rates: tuple[float, ...]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Playing speed"))
        box.view().setAccessibleName(self.tr("Playing speeds"))
        for value in rates:
            box.addItem(self.tr("{n} ×").format(n=decimal(value, 1)), value)
        box.setCurrentIndex(rates.index(1.0))
        box.currentIndexChanged.connect(self._choose_rate)
        return box

    def _show_button(self) -> None:
        name = self.tr("Pause") if self._playing else self.tr("Play")
        self.play.setText(name)
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)
        if self._theme is not None:
            colour = self._theme.colours.on_accent
            self.play.setIcon(self._theme.icon("pause" if self._playing else "play", colour))

    def _choose_rate(self) -> None:
        self.rate_chosen.emit(float(self.rate.currentData(Qt.ItemDataRole.UserRole)))
