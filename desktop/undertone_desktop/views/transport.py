"""The bar at the bottom: play, step back, where the player is, and how fast it plays."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from undertone_desktop.theme import Theme, sized, tabular
from undertone_desktop.wording import clock, spoken_time

PLAY_PX = 104


class Transport(QFrame):
    """Shows the player's state and says what the user wants of it."""

    play_requested = Signal()
    back_requested = Signal()
    rate_chosen = Signal(float)

    def __init__(self, rates: tuple[float, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self._theme: Theme | None = None
        self._playing = False
        self._duration_ms = 0
        self.back = QToolButton()
        self.back.setProperty("kind", "quiet")
        self.back.setToolTip(self.tr("Back 2 seconds (F3)"))
        self.back.setAccessibleName(self.tr("Back 2 seconds"))
        self.back.clicked.connect(self.back_requested)
        self.play = QPushButton()
        self.play.setProperty("kind", "primary")
        self.play.setMinimumWidth(PLAY_PX)  # Play and Pause take the same room
        self.play.clicked.connect(self.play_requested)
        self.position = QLabel()
        self.position.setTextFormat(Qt.TextFormat.PlainText)
        self.position.setFont(tabular(sized(self.font(), 1.15)))
        self.speaking = QLabel()
        self.speaking.setTextFormat(Qt.TextFormat.PlainText)
        self.speaking.setProperty("role", "muted")
        self.rate = QComboBox()
        self.rate.setAccessibleName(self.tr("Playing speed"))
        self.rate.view().setAccessibleName(self.tr("Playing speeds"))
        self.rate.setToolTip(self.tr("Playing speed; voices keep their pitch"))
        for value in rates:
            self.rate.addItem(self.tr("{n} ×").format(n=f"{value:g}"), value)
        self.rate.setCurrentIndex(rates.index(1.0))
        self.rate.currentIndexChanged.connect(self._choose_rate)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        for widget in (self.back, self.play, self.position, self.speaking):
            layout.addWidget(widget)
        layout.addStretch(1)
        caption = QLabel(self.tr("Speed"))
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setProperty("role", "muted")
        layout.addWidget(caption)
        layout.addWidget(self.rate)
        self.show_playing(False)
        self.show_position(0)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.back.setIcon(theme.icon("back"))
        self._show_button()

    def show_playing(self, playing: bool) -> None:
        """Play becomes Pause."""
        self._playing = playing
        self._show_button()

    def show_duration(self, duration_ms: int, position_ms: int) -> None:
        """The recording is so long."""
        self._duration_ms = duration_ms
        self.show_position(position_ms)

    def show_position(self, position_ms: int) -> None:
        """The player is here."""
        whole = clock(self._duration_ms)
        self.position.setText(f"{clock(position_ms, tenths=True)} / {whole}")
        self.position.setAccessibleName(
            self.tr("{position} of {duration}").format(
                position=spoken_time(position_ms), duration=spoken_time(self._duration_ms)
            )
        )

    def show_speaking(self, name: str) -> None:
        """This person is heard."""
        self.speaking.setText(name)

    def _show_button(self) -> None:
        name = self.tr("Pause") if self._playing else self.tr("Play")
        self.play.setText(name)
        self.play.setAccessibleName(name)
        self.play.setToolTip(self.tr("{name} (Space)").format(name=name))
        if self._theme is not None:
            colour = self._theme.colours.on_accent
            self.play.setIcon(self._theme.icon("pause" if self._playing else "play", colour))

    def _choose_rate(self) -> None:
        self.rate_chosen.emit(float(self.rate.currentData(Qt.ItemDataRole.UserRole)))
