"""Tooltips that name the keys of a command, also after these were changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class KeyTips(QObject):
    """Adds keys to what a view says in its tooltips; the view knows nothing of them.

    Args:
        keys: the keys to name for a command, as menus write them.
    """

    def __init__(self, keys: Callable[[str], Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._words: dict[QObject, tuple[QWidget, str, tuple[str, ...], str]] = {}

    def follow(self, widget: QWidget, *ids: str, fixed: str = "") -> None:
        """Name the keys of these commands; `fixed` is one that the widget itself has."""
        self._words[widget] = (widget, widget.toolTip(), ids, fixed)
        widget.installEventFilter(self)
        self._show(widget)

    def refresh(self) -> None:
        """The keys are others now."""
        for widget in self._words:
            self._show(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTipChange and watched in self._words:
            widget, _, ids, fixed = self._words[watched]
            if widget.toolTip() != self._text(watched):
                self._words[watched] = (widget, widget.toolTip(), ids, fixed)
                self._show(watched)
        return False

    def _show(self, watched: QObject) -> None:
        self._words[watched][0].setToolTip(self._text(watched))

    def _text(self, watched: QObject) -> str:
        _, words, ids, fixed = self._words[watched]
        groups = [self.tr(" or ").join(filter(None, (fixed, *self._keys(id)))) for id in ids]
        keys = ", ".join(filter(None, groups))
        return self.tr("{words} ({keys})").format(words=words, keys=keys) if keys else words
