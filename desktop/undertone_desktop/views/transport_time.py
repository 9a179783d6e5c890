"""Where the player is; a click on it lets a time be typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from undertone import timecode
from undertone.errors import InputError
from undertone_desktop.theme import sized, tabular
from undertone_desktop.wording import engine_words, spoken_time


class TimeField(QWidget):
    """Position of length, both as HH:MM:SS."""

    time_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position_ms = self._duration_ms = 0
        font = tabular(sized(self.font(), 1.15))
        self.position = QPushButton()
        self.position.setProperty("kind", "time")
        self.position.setFont(font)
        self.position.setToolTip(self.tr("Go to a time"))
        self.position.clicked.connect(self.ask)
        self.field = QLineEdit()
        self.field.setFont(font)
        self.field.setAccessibleName(self.tr("Go to the time"))
        self.field.setPlaceholderText("00:00:00")
        self.field.returnPressed.connect(self._go)
        self.field.installEventFilter(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.position)
        self._stack.addWidget(self.field)
        self._stack.setFixedWidth(QFontMetrics(font).horizontalAdvance("00:00:00.0") + 26)
        self.total = QLabel()
        self.total.setTextFormat(Qt.TextFormat.PlainText)
        self.total.setFont(tabular(self.font()))
        self.total.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._stack)
        row.addWidget(self.total)
        self.show_times(0, 0)

    def show_times(self, position_ms: int, duration_ms: int) -> None:
        """The player is here, in a recording so long."""
        self._duration_ms = duration_ms
        self.total.setText(f"/ {timecode.to_second(duration_ms)}")
        self.show_position(position_ms)

    def show_position(self, position_ms: int) -> None:
        """The player is here."""
        self._position_ms = position_ms
        text = timecode.clock(position_ms)[:-2]  # tenths
        if text == self.position.text():
            return
        self.position.setText(text)
        self.position.setAccessibleName(
            self.tr("{position} of {duration}").format(
                position=spoken_time(position_ms), duration=spoken_time(self._duration_ms)
            )
        )

    def ask(self) -> None:
        """Let the user type a time."""
        self._mark(wrong=False)
        self.field.setText(timecode.to_second(self._position_ms))
        self._stack.setCurrentWidget(self.field)
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
            if event.type() is QEvent.Type.ShortcutOverride and escaped:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and escaped:
                self._close()
                self.position.setFocus()
                return True
            if event.type() is QEvent.Type.FocusOut:
                self._close()
        return False

    def _go(self) -> None:
        try:
            ms = typed_time(self.field.text())
        except InputError as error:
            self._mark(wrong=True, why=engine_words(str(error)))
            return
        self._close()
        self.position.setFocus()
        self.time_chosen.emit(min(ms, self._duration_ms))

    def _close(self) -> None:
        self._stack.setCurrentWidget(self.position)

    def _mark(self, *, wrong: bool, why: str = "") -> None:
        self.field.setProperty("wrong", wrong)
        self.field.setToolTip(why)
        self.field.setAccessibleDescription(why)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


def typed_time(text: str) -> int:
    """Milliseconds of a time as people type it: seconds alone are allowed too.

    Raises:
        InputError: it is no time.
    """
    text = text.strip()
    plain = text.replace(",", ".", 1)
    if plain.replace(".", "", 1).isdecimal() and plain.isascii():
        return round(float(plain) * 1000)
    return timecode.parse(text)
