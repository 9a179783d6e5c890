"""What every painting part of the timeline shares: its colours and letters."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.theme import mixed, sized, tabular
from undertone_desktop.views.timeline_wave import wave_shades


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and letters; made once for an appearance and a font, not for each paint."""

    colours: Colours = LIGHT
    font: QFont = field(default_factory=QFont)
    small: QFont = field(init=False)
    bold: QFont = field(init=False)
    metrics: QFontMetricsF = field(init=False)  # of `small`
    wave: list[int] = field(init=False, compare=False)  # the shades of the waveform

    def __post_init__(self) -> None:
        object.__setattr__(self, "small", tabular(sized(self.font, 0.86)))
        object.__setattr__(self, "bold", sized(self.font, 0.95, bold=True))
        object.__setattr__(self, "metrics", QFontMetricsF(self.small))
        ink = QColor(self.colours.waveform)
        pale = mixed(self.colours.surface, ink.name(), 0.55)
        object.__setattr__(self, "wave", wave_shades(pale, ink))
