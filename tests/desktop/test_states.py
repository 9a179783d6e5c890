"""In every state of the window all texts can be read, and all controls be named and reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.desktop.painted_texts import painted_texts
from tests.desktop.test_accessibility import spoken
from tests.screenshots import STATES, Studio
from undertone_desktop.theme import Appearance

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3


class Walk(Studio):
    """Instead of taking a picture, looks at every widget."""

    def __init__(self, application: QApplication, folder: Path, appearance: Appearance) -> None:
        super().__init__(application, folder, appearance, "1")
        self.texts = 0
        self.faults: list[str] = []

    def shoot(self, name: str) -> None:
        self.settle(20)
        for found in painted_texts(self.window):
            self.texts += 1
            if found.contrast < LEAST_CONTRAST:
                self.faults.append(
                    f"{name}: {found.where} “{found.text}” {found.ink} on {found.ground}: "
                    f"{found.contrast:.2f}"
                )
        for control in controls(self.window):
            if not spoken(control):
                self.faults.append(f"{name}: {control!r} has no name")
            if not any(by_tab(each) for each in (control, *choices_beside(control))):
                self.faults.append(f"{name}: Tab passes over {control!r} “{spoken(control)}”")


def controls(window: QWidget) -> Iterator[QWidget]:
    """What in view can be used, without the parts that Qt makes inside of other controls."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or not widget.isVisible() or not widget.isEnabled():
            continue
        inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        inner = inner or isinstance(widget, QHeaderView)  # a table reads its own headers
        if not inner and not isinstance(widget.parentWidget(), QLineEdit | QComboBox):
            yield widget


def by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def choices_beside(control: QWidget) -> Iterator[QWidget]:
    """The others of which one is chosen: Tab reaches one of them, arrow keys the rest."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    if group is not None and group.exclusive():
        yield from group.buttons()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_every_state_can_be_read_and_used(
    qapp: QApplication, tmp_path: Path, appearance: Appearance
) -> None:
    qapp.setStyle("Fusion")
    walk = Walk(qapp, tmp_path, appearance)
    for take in STATES:
        take(walk)
    walk.close()
    walk.theme.deleteLater()
    assert walk.texts > 1000
    assert "\n".join(sorted(walk.faults)) == ""
