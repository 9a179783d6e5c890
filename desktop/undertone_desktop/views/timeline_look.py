"""What every painting part of the timeline shares: its colours and letters."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontMetricsF

from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.theme import sized, tabular


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and letters; made once for an appearance and a font, not for each paint."""

    colours: Colours = LIGHT
    font: QFont = field(default_factory=QFont)
    small: QFont = field(init=False)
    bold: QFont = field(init=False)
    metrics: QFontMetricsF = field(init=False)  # of `small`

    def __post_init__(self) -> None:
        object.__setattr__(self, "small", tabular(sized(self.font, 0.86)))
        object.__setattr__(self, "bold", sized(self.font, 0.95, bold=True))
        object.__setattr__(self, "metrics", QFontMetricsF(self.small))
