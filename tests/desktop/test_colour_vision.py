"""The sentiments stay apart for colour-blind eyes and in print, in the pixels of the window."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.model import Label
from undertone_desktop.colours import DARK, LIGHT, Colours
from undertone_desktop.theme import Appearance

Matrix = npt.NDArray[np.float64]

# Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
# Deficiency, IEEE TVCG 15 (6), 2009, table of severity 1.0; for linear sRGB.
DEFICIENCIES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}
TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)  # IEC 61966-2-1, D65
LEAST_DIFFERENCE = 20.0  # CIE76; 2.3 is just noticed, and small blocks want many times that
APPEARANCES = [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)]
ROWS = {Label.NEGATIVE: 0, Label.NEUTRAL: 1, Label.POSITIVE: 2}


def lab(colour: str, deficiency: str) -> npt.NDArray[np.float64]:
    """CIELAB of a colour as such eyes see it."""
    shade = QColor(colour)
    values = np.array([shade.red(), shade.green(), shade.blue()]) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(DEFICIENCIES[deficiency]) @ linear, 0, 1)
    ratio = TO_XYZ @ seen / (TO_XYZ @ np.ones(3))
    f = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(one: str, other: str, deficiency: str) -> float:
    return float(np.linalg.norm(lab(one, deficiency) - lab(other, deficiency)))


def shown(stage: Stage, appearance: Appearance) -> Stage:
    """Three segments of one person, one of each sentiment."""
    document = interviews.interview()
    scored = tuple(
        replace(segment, speaker=document.segments[0].speaker, sentiment=interviews.sentiment(side))
        for segment, side in zip(document.segments[:3], (-0.85, 0.0, 0.85), strict=True)
    )
    stage.window.choose_appearance(appearance)
    stage.show(replace(document, segments=scored))
    stage.window.desk.player.seek(document.media.duration_ms)
    return stage


def pixels(widget: QWidget, area: QRect) -> Counter[str]:
    image = widget.grab().toImage()
    return Counter(
        QColor(image.pixel(x, y)).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def blocks(stage: Stage) -> dict[Label, QRect]:
    canvas = stage.window.workspace.timeline.canvas
    return {label: canvas.block_area(row).toRect() for label, row in ROWS.items()}


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize(("appearance", "colours"), APPEARANCES, ids=["light", "dark"])
def test_blocks_differ_for_all_eyes(
    stage: Stage, appearance: Appearance, colours: Colours, deficiency: str
) -> None:
    viewport = shown(stage, appearance).window.workspace.timeline.canvas.viewport()
    fills = {
        label: pixels(viewport, area.adjusted(2, 2, -2, -2)).most_common(1)[0][0]
        for label, area in blocks(stage).items()
    }
    assert fills == {label: colours.fill(label) for label in Label}
    for one, other in itertools.combinations(fills.values(), 2):
        assert difference(one, other, deficiency) >= LEAST_DIFFERENCE


@pytest.mark.parametrize(("appearance", "colours"), APPEARANCES, ids=["light", "dark"])
def test_without_any_colour_height_and_sign_tell_them_apart(
    stage: Stage, appearance: Appearance, colours: Colours
) -> None:
    viewport = shown(stage, appearance).window.workspace.timeline.canvas.viewport()
    places = blocks(stage)
    assert places[Label.POSITIVE].bottom() < places[Label.NEUTRAL].bottom()
    assert places[Label.NEUTRAL].bottom() < places[Label.NEGATIVE].bottom()
    signs = {
        label: pixels(viewport, area.adjusted(2, 2, -2, -2))[colours.surface]
        for label, area in places.items()
    }
    assert 0 < signs[Label.NEUTRAL] < signs[Label.NEGATIVE] < signs[Label.POSITIVE]


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize(("appearance", "colours"), APPEARANCES, ids=["light", "dark"])
def test_letters_on_chips_are_read_by_all_eyes(
    stage: Stage, appearance: Appearance, colours: Colours, deficiency: str
) -> None:
    view = shown(stage, appearance).window.workspace.transcript
    for label, row in ROWS.items():
        found = pixels(view.viewport(), view.visualRect(view.rows.index(row, 0)))
        ground, ink = colours.soft(label), colours.ink(label)
        assert found[ground] > 50
        assert found[ink] > 0
        assert abs(lab(ground, deficiency)[0] - lab(ink, deficiency)[0]) >= 40
