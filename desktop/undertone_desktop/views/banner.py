"""A notice becomes a line inside the window, never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from undertone_desktop.notices import Level, Notice, Remedy
from undertone_desktop.theme import ICON_PX, Theme


class Banner(QFrame):
    """Shows the latest notice until it is dismissed or replaced."""

    remedy_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.notice: Notice | None = None
        self._theme: Theme | None = None
        self._icon = QLabel()
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.remedy = QPushButton(self._words(Remedy.RESUME))
        self.remedy.clicked.connect(self._choose)
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.setProperty("kind", "quiet")
        self.copy.clicked.connect(self._copy)
        self.dismiss = QToolButton()
        self.dismiss.setProperty("kind", "quiet")
        self.dismiss.setToolTip(self.tr("Dismiss"))
        self.dismiss.setAccessibleName(self.tr("Dismiss this message"))
        self.dismiss.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(10)
        for widget in (self._icon, self._message, self.copy, self.remedy, self.dismiss):
            layout.addWidget(widget, 1 if widget is self._message else 0)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while hidden."""
        return self._message.text() if self.notice else ""

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self.notice = notice
        self._message.setText(notice.message)
        self.copy.setVisible(bool(notice.details))
        self.remedy.setVisible(notice.remedy is not None)
        if notice.remedy is not None:
            self.remedy.setText(self._words(notice.remedy))
        self.setProperty("level", notice.level.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_icon()
        self.setAccessibleName(notice.message)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self.notice = None
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.dismiss.setIcon(theme.icon("close"))
        self._show_icon()

    def _show_icon(self) -> None:
        if self._theme is None or self.notice is None:
            return
        serious = self.notice.level is not Level.INFO
        colours = self._theme.colours
        ink = colours.error_text if self.notice.level is Level.ERROR else colours.text
        icon = self._theme.icon("alert" if serious else "info", ink)
        self._icon.setPixmap(icon.pixmap(ICON_PX, ICON_PX))

    def _words(self, remedy: Remedy) -> str:
        return {
            Remedy.RESUME: self.tr("Resume"),
            Remedy.RETRY: self.tr("Try again"),
            Remedy.LOCATE: self.tr("Find the recording…"),
            Remedy.CANCEL: self.tr("Cancel"),
            Remedy.SAVE: self.tr("Save again"),
        }[remedy]

    def _choose(self) -> None:
        if self.notice is not None and self.notice.remedy is not None:
            chosen = self.notice.remedy
            self.clear()
            self.remedy_chosen.emit(chosen)

    def _copy(self) -> None:
        if self.notice is not None:
            text = f"{self.notice.message}\n\n{self.notice.details}"
            QGuiApplication.clipboard().setText(text)
