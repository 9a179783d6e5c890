"""What every plot is: the window's colours, no menus of its own, and pictures of it as files.

This file and `plots.py` are the home of pyqtgraph.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from undertone.model import Label
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.wording import clock, sentiment_words

POLE = 1 / 3  # beyond, a polarity is nearer to its pole than to the middle
PICTURE_PX = 1600
NAME_PX, AXIS_MARGIN_PX = 300, 16


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot in the window's colours, without pyqtgraph's own menus.

    `segment_chosen` has the id of the segment behind what was clicked.
    """

    segment_chosen = Signal(str)

    def __init__(self, axes: Mapping[str, pg.AxisItem] | None = None) -> None:
        super().__init__(axisItems=dict(axes or {}))
        self.colours = LIGHT
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.getViewBox().setMouseEnabled(x=False, y=False)

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.colours = colours
        self.setBackground(colours.surface)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(colours.border))
            axis.setTextPen(pg.mkPen(colours.muted))
        self.draw()

    def draw(self) -> None:
        """Draw anew what is shown."""

    def name_rows(self, names: Sequence[str]) -> None:
        """Write a name before each row, shortened where it is long."""
        axis, measure = self.getAxis("left"), self.fontMetrics()
        shown = [measure.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_PX) for name in names]
        axis.setStyle(hideOverlappingLabels=False, tickLength=0)
        axis.setTicks([list(enumerate(shown))])
        widest = max((measure.horizontalAdvance(name) for name in shown), default=0)
        axis.setWidth(widest + AXIS_MARGIN_PX)

    def save(self, path: Path) -> None:
        """Write a picture: PNG or SVG, by the ending.

        Raises:
            OSError: it cannot be written.
        """
        if path.suffix.lower() == ".svg":
            path.write_bytes(self._svg())
        elif not self._image().save(str(path)):
            raise OSError(f"{path.name} cannot be written.")

    def _svg(self) -> bytes:
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size())
        generator.setViewBox(self.rect())
        self._render(generator, QRectF(self.rect()))
        return bytes(content.data())

    def _image(self) -> QImage:
        factor = PICTURE_PX / max(1, self.width())
        image = QImage(PICTURE_PX, round(self.height() * factor), QImage.Format.Format_RGB32)
        self._render(image, QRectF(image.rect()))
        return image

    def _render(self, device: QPaintDevice, area: QRectF) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(self.colours.surface))
        self.render(painter, area, self.viewport().rect())
        painter.end()


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    """Milliseconds as times, at round minutes."""

    STEPS = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        wanted = (high - low) / 1000 / max(2, size / 110)
        step = next((each for each in self.STEPS if each >= wanted), self.STEPS[-1]) * 1000
        first = int(np.ceil(max(0, low) / step)) * step
        return [(step, [float(each) for each in range(first, int(high) + 1, step)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [clock(round(value)) for value in values]


class PolarityAxis(pg.AxisItem):  # type: ignore[misc]
    """The three labels instead of numbers."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        return [(1.0, [-1.0, 0.0, 1.0])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [sentiment_words(nearest(value)) for value in values]


def nearest(polarity: float) -> Label:
    """The label that a polarity is nearest to."""
    if abs(polarity) <= POLE:
        return Label.NEUTRAL
    return Label.POSITIVE if polarity > 0 else Label.NEGATIVE
