"""A large view shows its focus ring when the focus came by keyboard, and stays calm otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QObject):
    """Sets the property "ring" that the style sheet looks at."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._show(event.gotFocus() and event.reason() in KEYBOARD)
        return False

    def _show(self, ring: bool) -> None:
        if bool(self._view.property("ring")) != ring:
            self._view.setProperty("ring", ring)
            self._view.style().unpolish(self._view)
            self._view.style().polish(self._view)
            self._view.update()
