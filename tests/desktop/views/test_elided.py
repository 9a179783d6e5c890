"""A line that does not fit ends in dots and says the rest in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from undertone_desktop.views.elided import ElidedLabel

NAME = "Prof. Dr. Maximiliane von und zu Hohenstein-Wertheim.flac"


def shown(qtbot: QtBot, width: int, text: str = NAME) -> ElidedLabel:
    label = ElidedLabel(Qt.TextElideMode.ElideMiddle, 90)
    qtbot.addWidget(label)
    label.setText(text)
    label.resize(width, 30)
    label.show()
    return label


def ink(label: ElidedLabel) -> QImage:
    return label.grab().toImage()


def test_what_fits_is_shown_whole(qtbot: QtBot) -> None:
    label = shown(qtbot, 900)
    assert label.shown == NAME
    assert not label.toolTip()


def test_what_does_not_fit_is_shortened_and_told(qtbot: QtBot) -> None:
    label = shown(qtbot, 160)
    assert "…" in label.shown
    assert label.shown.endswith(".flac")
    assert label.toolTip() == NAME
    assert label.text() == NAME
    assert ink(label) != ink(shown(qtbot, 160, ""))


def test_it_gives_way_to_others_but_a_short_text_takes_no_more_than_it_needs(
    qtbot: QtBot,
) -> None:
    assert shown(qtbot, 900).minimumSizeHint().width() == 90
    assert shown(qtbot, 900, "a").minimumSizeHint().width() < 30
