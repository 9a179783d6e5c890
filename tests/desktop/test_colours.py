"""Every text can be read, and the classes are told apart without hue."""

from __future__ import annotations

import pytest

from undertone_desktop.colours import (
    DARK,
    GRAPHIC_PAIRS,
    LIGHT,
    TEXT_PAIRS,
    Colours,
    contrast,
)
from undertone_desktop.theme import mixed
from undertone_desktop.views.transcript_paint import WORD_SHARE

both = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@both
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_is_readable(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@both
@pytest.mark.parametrize(("shape", "ground"), GRAPHIC_PAIRS)
def test_shapes_are_visible(colours: Colours, shape: str, ground: str) -> None:
    assert contrast(getattr(colours, shape), getattr(colours, ground)) >= 3.0


@both
def test_the_spoken_word_stays_readable(colours: Colours) -> None:
    ground = mixed(colours.accent_soft, colours.accent, WORD_SHARE).name()
    assert contrast(colours.text, ground) >= 4.5


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
