"""Figures become plots that can be pointed at and clicked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from undertone.analytics.labels import Tally
from undertone.analytics.sentiment import Scored, Smoothed
from undertone.model import Label, SegmentId, SpeakerId
from undertone_desktop.colours import letters_on
from undertone_desktop.views.plot_base import Plot, PolarityAxis, TimeAxis, nearest
from undertone_desktop.wording import SYMBOLS, clock, decimal, percent, speaker_words

LINES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
SHAPES = ("o", "s", "t", "d", "p", "h")
BAR = 0.62
ROW_PX, AXIS_PX = 34, 46
TRAJECTORY_PX = 360
LEGEND_ABOVE, LEGEND_COLUMNS = 1.3, 3  # room over the highest polarity; names in a row


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a stack plot; `segment` is where a click leads."""

    name: str
    labels: Tally
    segment: SegmentId | None = None


class TrajectoryPlot(Plot):
    """Polarity over time: a line per speaker, a mark per segment."""

    def __init__(self) -> None:
        super().__init__({"bottom": TimeAxis("bottom"), "left": PolarityAxis("left")})
        self._names: Mapping[SpeakerId | None, str] = {}
        self._points: Sequence[Scored] = ()
        self._curve: Sequence[Smoothed] = ()
        self._texts: Mapping[SegmentId, str] = {}
        self._step_ms = 1
        self.setFixedHeight(TRAJECTORY_PX)
        self.setYRange(-1.05, LEGEND_ABOVE, padding=0)
        self.legend = self.addLegend(offset=(-8, 1), horSpacing=18)

    def show_findings(
        self,
        names: Mapping[SpeakerId | None, str],
        scored: Sequence[Scored],
        curve: Sequence[Smoothed],
        texts: Mapping[SegmentId, str],
        step_ms: int,
    ) -> None:
        """Show these points and lines."""
        self._names, self._points, self._curve = names, scored, curve
        self._texts, self._step_ms = texts, step_ms
        self.draw()

    def draw(self) -> None:
        item = self.getPlotItem()
        item.clear()
        self.legend.setLabelTextColor(self.colours.text)
        self.legend.setColumnCount(max(1, min(LEGEND_COLUMNS, len(self._names))))
        item.addItem(pg.InfiniteLine(0, 0, pg.mkPen(self.colours.border)))
        for number, (speaker, name) in enumerate(self._names.items()):
            self._draw_speaker(number, speaker, speaker_words(name))
        last = max((point.at_ms for point in self._points), default=1)
        self.setXRange(0, last, padding=0.02)

    def _draw_speaker(self, number: int, speaker: SpeakerId | None, name: str) -> None:
        item = self.getPlotItem()
        mine = [point for point in self._points if point.speaker == speaker]
        item.addItem(self._marks(number, mine))
        xs, ys = self._line([p for p in self._curve if p.speaker == speaker])
        item.plot(xs, ys, pen=self._pen(number), connect="finite", antialias=True, name=name)

    def _line(self, curve: Sequence[Smoothed]) -> tuple[np.ndarray, np.ndarray]:
        """The points of a line, with a hole wherever nothing is said for long."""
        xs: list[float] = []
        ys: list[float] = []
        for point in curve:
            if xs and point.at_ms - xs[-1] > self._step_ms * 1.5:
                xs.append(point.at_ms)
                ys.append(np.nan)
            xs.append(point.at_ms)
            ys.append(point.polarity)
        return np.asarray(xs), np.asarray(ys)

    def _marks(self, number: int, mine: Sequence[Scored]) -> pg.ScatterPlotItem:
        marks = pg.ScatterPlotItem(
            x=[point.at_ms for point in mine],
            y=[point.polarity for point in mine],
            data=[point.segment for point in mine],
            symbol=SHAPES[number % len(SHAPES)],
            size=7,
            pen=None,
            brush=[_faint(self.colours.fill(nearest(point.polarity))) for point in mine],
            hoverable=True,
            hoverSize=12,
            tip=self._tip,
            antialias=True,
        )
        marks.sigClicked.connect(self._clicked)
        return marks

    def _tip(self, x: float, y: float, data: SegmentId) -> str:
        return f"{clock(round(x))}  {decimal(y, 2, sign=True)}\n{self._texts.get(data, '')}"

    def _clicked(self, marks: object, spots: Sequence[pg.SpotItem], event: object) -> None:
        if len(spots):
            self.segment_chosen.emit(str(spots[0].data()))

    def _pen(self, number: int) -> QPen:
        inks = (self.colours.text, self.colours.accent, self.colours.muted)
        pen: QPen = pg.mkPen(inks[number % len(inks)], width=2.2)
        pen.setStyle(LINES[number % len(LINES)])
        return pen


class StackPlot(Plot):
    """Rows of shares: how much of each is negative, neutral and positive."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self._clicked_row = -1
        self.getViewBox().invertY(True)
        self.getAxis("bottom").setTicks([[(n / 4, percent(n / 4)) for n in range(5)]])
        self.scene().sigMouseClicked.connect(self._clicked)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these rows from the top down."""
        self.bars = tuple(bars)
        self.setFixedHeight(AXIS_PX + ROW_PX * max(1, len(self.bars)))
        self.draw()

    def draw(self) -> None:
        item = self.getPlotItem()
        item.clear()
        left = np.zeros(len(self.bars))
        for label in Label:
            shares = np.asarray([_share(bar.labels, label) for bar in self.bars])
            if len(shares):
                brush = pg.mkBrush(self.colours.fill(label))
                rows = np.arange(len(shares))
                pen = pg.mkPen(self.colours.surface)
                item.addItem(
                    pg.BarGraphItem(x0=left, width=shares, y=rows, height=BAR, brush=brush, pen=pen)
                )
                self._write(left, shares, label)
                left = left + shares
        self.name_rows([bar.name for bar in self.bars])
        self.setXRange(0, 1, padding=0.01)
        self.setYRange(-0.5, max(0, len(self.bars) - 1) + 0.5, padding=0)

    def clicked_rows(self, segment: str) -> list[int]:
        """The rows that lead to a segment, the one clicked last first."""
        rows = [row for row, bar in enumerate(self.bars) if bar.segment == segment]
        return sorted(rows, key=lambda row: row != self._clicked_row)

    def _write(self, left: np.ndarray, shares: np.ndarray, label: Label) -> None:
        """The share in its part of the bar, where there is room: colour is never the only cue."""
        for row, (start, share) in enumerate(zip(left, shares, strict=True)):
            if share >= 0.08:
                ink = letters_on(self.colours.fill(label))
                words = f"{SYMBOLS[label]} {percent(share)}"
                text = pg.TextItem(words, ink, anchor=(0.5, 0.5))
                text.setPos(start + share / 2, row)
                self.getPlotItem().addItem(text)

    def _clicked(self, event: object) -> None:
        spot = self.getViewBox().mapSceneToView(event.scenePos())  # type: ignore[attr-defined]
        row = round(spot.y())
        if 0 <= row < len(self.bars) and self.bars[row].segment is not None:
            self._clicked_row = row
            self.segment_chosen.emit(str(self.bars[row].segment))


class CountPlot(Plot):
    """Rows of counts, one colour."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[tuple[str, int], ...] = ()
        self.getViewBox().invertY(True)

    def show_rows(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show names with counts from the top down."""
        self.rows = tuple(rows)
        self.setFixedHeight(AXIS_PX + 26 * max(1, len(self.rows)))
        self.draw()

    def draw(self) -> None:
        item = self.getPlotItem()
        item.clear()
        counts = np.asarray([count for _, count in self.rows], dtype=float)
        if len(counts):
            brush = pg.mkBrush(self.colours.accent)
            rows = np.arange(len(counts))
            item.addItem(
                pg.BarGraphItem(x0=0, width=counts, y=rows, height=BAR, brush=brush, pen=None)
            )
        self.name_rows([name for name, _ in self.rows])
        self.setXRange(0, max([1.0, *counts]), padding=0.02)
        self.setYRange(-0.5, max(0, len(self.rows) - 1) + 0.5, padding=0)


def _share(labels: Tally, label: Label) -> float:
    counts = {
        Label.NEGATIVE: labels.negative,
        Label.NEUTRAL: labels.neutral,
        Label.POSITIVE: labels.positive,
    }
    total = sum(counts.values())
    return counts[label] / total if total else 0.0


def _faint(colour: str) -> QColor:
    ink = QColor(colour)
    ink.setAlphaF(0.75)
    return ink
