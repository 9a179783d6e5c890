"""A segment becomes a painted row: speaker, time, words and sentiment, in four columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from undertone.model import Segment, Sentiment
from undertone_desktop.colours import Colours
from undertone_desktop.doubt import is_unsure
from undertone_desktop.theme import mixed, sized, tabular
from undertone_desktop.wording import (
    SYMBOLS,
    clock,
    percent,
    sentiment_words,
    shown_text,
    speaker_words,
)

Ints = npt.NDArray[np.int64]

PAD_PX = 9
TURN_GAP_PX = 8
NAME_PX = 148  # as wide as the timeline's names, so that both line up
TIME_PX = 70
READING_PX = 700
GAP_PX = 24
WORD_SHARE = 0.22  # of the accent, behind the word that is spoken
LEADING = 1.18
LETTER_SHARE = 0.5  # mean width of a letter of English text in ems, for estimates only


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row shows besides its segment."""

    speaker: str
    opens_turn: bool
    first: bool = False
    current: bool = False
    selected: bool = False
    hovered: bool = False
    spoken_word: tuple[int, int] | None = None  # first letter and length


class RowPainter:
    """Measures and paints rows for one width, one font and one set of colours."""

    def __init__(self, width: int, font: QFont, colours: Colours) -> None:
        self.width, self._font, self._colours = width, font, colours
        self._text_font = sized(font, 1.08)
        self._name_font = sized(font, 0.95, bold=True)
        self._small_font = tabular(sized(font, 0.88))
        self._chip_width = _chip_width(self._small_font)
        metrics = QFontMetricsF(self._text_font)
        self._line = metrics.height() * LEADING
        self._letter = max(1.0, metrics.height() * LETTER_SHARE)
        self.text_width = self._text_width()
        self._layouts: dict[str, QTextLayout] = {}

    def _text_width(self) -> int:
        """The width of the words' column."""
        used = NAME_PX + TIME_PX + GAP_PX * 2 + self._chip_width
        font_share = QFontMetricsF(self._font).height() / 16
        return max(120, min(round(READING_PX * max(1.0, font_share)), self.width - round(used)))

    def estimate(self, letters: Ints, opens_turn: npt.NDArray[np.bool_]) -> Ints:
        """Likely heights of rows with so many letters each, shape (rows,)."""
        lines = 1 + (letters * self._letter / self.text_width).astype(np.int64)
        text = np.round(lines * self._line).astype(np.int64)
        return text + 2 * PAD_PX + np.where(opens_turn, TURN_GAP_PX, 0)

    def measure(self, segment: Segment, *, opens_turn: bool) -> int:
        """The true height."""
        layout = self._layout(shown_text(segment))
        return self._height(layout.lineCount() * self._line, opens_turn=opens_turn)

    def paint(self, painter: QPainter, area: QRectF, segment: Segment, state: RowState) -> None:
        """Draw one row."""
        body = area.adjusted(0, TURN_GAP_PX if state.opens_turn else 0, 0, 0)
        self._paint_ground(painter, area, body, state)
        top = body.top() + PAD_PX
        line = QRectF(body.left(), top, NAME_PX, self._line)
        if state.opens_turn:
            self._paint_name(painter, line.adjusted(16, 0, -8, 0), state.speaker)
        self._paint_time(painter, line.translated(NAME_PX, 0), segment.start_ms)
        self._paint_words(painter, QPointF(NAME_PX + TIME_PX, top), segment, state)
        if segment.sentiment is not None:
            left = NAME_PX + TIME_PX + self.text_width + GAP_PX
            chip = QRectF(left, top, self._chip_width, self._line)
            self._paint_chip(painter, chip, segment.sentiment, unsure=is_unsure(segment))

    def _height(self, text: float, *, opens_turn: bool) -> int:
        return round(text) + 2 * PAD_PX + (TURN_GAP_PX if opens_turn else 0)

    def _layout(self, text: str) -> QTextLayout:
        if text not in self._layouts:
            if len(self._layouts) > 200:
                self._layouts.clear()
            self._layouts[text] = laid_out(text, self._text_font, self.text_width, self._line)
        return self._layouts[text]

    def _paint_ground(self, painter: QPainter, area: QRectF, body: QRectF, state: RowState) -> None:
        if state.opens_turn and not state.first:
            painter.setPen(QPen(QColor(self._colours.border), 1))
            y = area.top() + TURN_GAP_PX / 2
            painter.drawLine(QPointF(16, y), QPointF(area.right() - 16, y))
        ground = body.adjusted(6, 1, -6, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state.current or state.selected or state.hovered:
            soft = state.current or state.selected
            painter.setBrush(QColor(self._colours.accent_soft if soft else self._colours.hover))
            painter.drawRoundedRect(ground, 7, 7)
        if state.selected:
            painter.setBrush(QColor(self._colours.accent))
            painter.drawRoundedRect(QRectF(ground.left(), ground.top(), 4, ground.height()), 2, 2)

    def _paint_name(self, painter: QPainter, area: QRectF, name: str) -> None:
        painter.setFont(self._name_font)
        painter.setPen(QColor(self._colours.text if name else self._colours.muted))
        words = QFontMetricsF(self._name_font).elidedText(
            speaker_words(name), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_time(self, painter: QPainter, area: QRectF, start_ms: int) -> None:
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, clock(start_ms))

    def _paint_words(
        self, painter: QPainter, spot: QPointF, segment: Segment, state: RowState
    ) -> None:
        painter.setPen(QColor(self._colours.text if segment.text else self._colours.muted))
        marks = []
        if state.spoken_word is not None and segment.text:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = state.spoken_word
            look = QTextCharFormat()
            look.setBackground(mixed(self._colours.accent_soft, self._colours.accent, WORD_SHARE))
            mark.format = look
            marks.append(mark)
        self._layout(shown_text(segment)).draw(painter, spot, marks)

    def _paint_chip(
        self, painter: QPainter, area: QRectF, sentiment: Sentiment, *, unsure: bool
    ) -> None:
        ink = QColor(self._colours.ink(sentiment.label))
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine) if unsure else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.soft(sentiment.label)))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(ink)
        painter.setFont(sized(self._font, 1.0, bold=True))
        badge = QRectF(area.left(), area.top(), area.height(), area.height())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, SYMBOLS[sentiment.label])
        painter.setFont(self._small_font)
        words = area.adjusted(area.height() + 1, 0, -10, 0)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, centred, sentiment_words(sentiment.label))
        painter.drawText(
            words, centred | Qt.AlignmentFlag.AlignRight, percent(sentiment.confidence)
        )


def laid_out(text: str, font: QFont, width: float, line_height: float) -> QTextLayout:
    """Text broken into lines of a width, each `line_height` below the one before."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (line_height - line.height()) / 2))
        y += line_height
    layout.endLayout()
    return layout


def word_spans(segment: Segment) -> Iterator[tuple[int, int, int, int]]:
    """Start, end (ms), first letter and length of each word that the text still holds."""
    place = 0
    for word in segment.words:
        text = word.text.strip()
        found = segment.text.find(text, place)
        if text and found >= 0:
            place = found + len(text)
            yield word.start_ms, word.end_ms, found, len(text)


def _chip_width(font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(f"{'negative'}  {percent(1.0)}") + metrics.height() * 2.3
