"""Loudness becomes a bar per channel, with the peak that was held and the zone that is too loud."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.wording import decimal

FLOOR_DB = -60.0
LOUD_DB = -3.0
BAR_PX, GAP_PX = 12, 8
FALL_DB = 1.5  # that a held peak falls with each new level


class LevelMeter(QWidget):
    """Shows the latest level of each channel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: Colours = LIGHT
        self.levels: tuple[tuple[float, float], ...] = ()
        self._held: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Loudness"))

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.update()

    def show_levels(self, levels: tuple[tuple[float, float], ...]) -> None:
        """Show peak and mean of each channel, in dB below full scale."""
        if len(levels) != len(self.levels):
            self._held = [FLOOR_DB] * len(levels)
            self.updateGeometry()
        self.levels = levels
        self._held = [
            max(peak, held - FALL_DB) for (peak, _), held in zip(levels, self._held, strict=False)
        ]
        told = ", ".join(self.tr("{n} dB").format(n=decimal(peak, 0)) for peak, _ in levels)
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        rows = max(1, len(self.levels))
        return QSize(240, rows * BAR_PX + (rows - 1) * GAP_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        levels = self.levels or ((FLOOR_DB, FLOOR_DB),)
        for row, (peak, mean) in enumerate(levels):
            held = self._held[row] if row < len(self._held) else FLOOR_DB
            self._paint_bar(painter, row * (BAR_PX + GAP_PX), peak, mean, held)
        painter.end()

    def _paint_bar(
        self, painter: QPainter, top: int, peak: float, mean: float, held: float
    ) -> None:
        colours, radius = self._colours, BAR_PX / 2
        self._fill(painter, top, self.width(), colours.sunken, radius)
        loud = peak >= LOUD_DB
        soft = colours.negative if loud else colours.accent
        faint = QColor(soft)
        faint.setAlphaF(0.35)
        self._fill(painter, top, self._x(peak), faint, radius)
        self._fill(painter, top, self._x(mean), soft, radius)
        if held > FLOOR_DB:
            painter.setBrush(QColor(colours.negative if held >= LOUD_DB else colours.text))
            painter.drawRect(QRectF(min(self.width() - 2.0, self._x(held)), top, 2, BAR_PX))

    def _fill(
        self, painter: QPainter, top: int, width: float, colour: str | QColor, radius: float
    ) -> None:
        if width > 0:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, top, max(width, BAR_PX), BAR_PX), radius, radius)

    def _x(self, db: float) -> float:
        return max(0.0, min(1.0, 1 - db / FLOOR_DB)) * self.width()
