"""A segment becomes a painted row: speaker, time, words, sentiment and marks, in five columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
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

from undertone.model import Segment
from undertone_desktop.colours import Colours
from undertone_desktop.theme import mixed, sized, tabular
from undertone_desktop.views.transcript_chip import MARK_PX, ChipPainter, chip_width, paint_marks
from undertone_desktop.wording import clock, shown_text, speaker_words

Ints = npt.NDArray[np.int64]

PAD_PX = 9
TURN_GAP_PX = 8
NAME_PX = 148  # as wide as the timeline's names, so that both line up
TIME_PX = 70
COMPACT_BELOW_PX = 640  # then names are short, and a chip is its symbol
COMPACT_NAME_PX = 96
READING_PX = 700
GAP_PX = 18
MARKS_PX = 3 * MARK_PX + 12
BADGE_PX = 20
DOUBT_BELOW = 0.6  # confidence of a word that is underlined when that is switched on
WORD_SHARE = 0.22  # of the accent, behind the word that is spoken
LEADING = 1.18
LETTER_SHARE = 0.5  # mean width of a letter of English text in ems, for estimates only


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row shows besides its segment.

    Attributes:
        number: the key that gives a segment to this speaker; 0 where there is none.
        spoken_word: first letter and length.
        waiting: a segment without a score will get one.
        hits: first letter and length of what was found, and whether it is looked at.
        doubt: words of low confidence are underlined.
    """

    speaker: str
    opens_turn: bool
    first: bool = False
    current: bool = False
    selected: bool = False
    hovered: bool = False
    spoken_word: tuple[int, int] | None = None
    number: int = 0
    editing: bool = False
    waiting: bool = False
    hits: tuple[tuple[int, int, bool], ...] = ()
    doubt: bool = False


class RowPainter:
    """Measures and paints rows for one width, one font and one set of colours."""

    def __init__(self, width: int, font: QFont, colours: Colours) -> None:
        self.width, self._font, self._colours = width, font, colours
        self.text_font = sized(font, 1.08)
        self._name_font = sized(font, 0.95, bold=True)
        self._small_font = tabular(sized(font, 0.88))
        compact = width < COMPACT_BELOW_PX
        self._name_px = COMPACT_NAME_PX if compact else NAME_PX
        self._chip = ChipPainter(font, self._small_font, colours, compact=compact)
        metrics = QFontMetricsF(self.text_font)
        self.line = metrics.height() * LEADING
        self._chip_width = self.line if compact else chip_width(self._small_font)
        self._letter = max(1.0, metrics.height() * LETTER_SHARE)
        self.text_width = self._text_width()
        self._layouts: dict[str, QTextLayout] = {}

    def _text_width(self) -> int:
        """The width of the words' column."""
        used = self._name_px + TIME_PX + GAP_PX * 2 + self._chip_width + MARKS_PX
        font_share = QFontMetricsF(self._font).height() / 16
        return max(120, min(round(READING_PX * max(1.0, font_share)), self.width - round(used)))

    def estimate(self, letters: Ints, opens_turn: npt.NDArray[np.bool_]) -> Ints:
        """Likely heights of rows with so many letters each, shape (rows,)."""
        lines = 1 + (letters * self._letter / self.text_width).astype(np.int64)
        text = np.round(lines * self.line).astype(np.int64)
        return text + 2 * PAD_PX + np.where(opens_turn, TURN_GAP_PX, 0)

    def measure(self, text: str, *, opens_turn: bool) -> int:
        """The true height of a row with these words."""
        layout = self._layout(text)
        return self._height(layout.lineCount() * self.line, opens_turn=opens_turn)

    def words_area(self, area: QRect, *, opens_turn: bool) -> QRect:
        """The words' column of a row."""
        top = area.top() + PAD_PX + (TURN_GAP_PX if opens_turn else 0)
        return QRect(
            self._name_px + TIME_PX, top, self.text_width, area.bottom() - PAD_PX + 1 - top
        )

    def letter_at(self, words: QRect, segment: Segment, spot: QPoint) -> int | None:
        """The letter of a row at a place, or None beside its words."""
        if not words.adjusted(-8, -PAD_PX, 8, PAD_PX).contains(spot):
            return None
        layout, inside = self._layout(shown_text(segment)), spot - words.topLeft()
        number = max(0, min(layout.lineCount() - 1, int(inside.y() / self.line)))
        if not segment.text or not layout.lineCount():
            return 0
        place = layout.lineAt(number).xToCursor(inside.x())
        return place[0] if isinstance(place, tuple) else int(place)

    def paint(self, painter: QPainter, area: QRectF, segment: Segment, state: RowState) -> None:
        """Draw one row."""
        body = area.adjusted(0, TURN_GAP_PX if state.opens_turn else 0, 0, 0)
        self._paint_ground(painter, area, body, state)
        top = body.top() + PAD_PX
        line = QRectF(body.left(), top, self._name_px, self.line)
        if state.opens_turn:
            self._paint_name(painter, line.adjusted(16, 0, -8, 0), state)
        self._paint_time(painter, line.translated(self._name_px, 0), segment.start_ms)
        if not state.editing:
            self._paint_words(painter, QPointF(self._name_px + TIME_PX, top), segment, state)
        left = self._name_px + TIME_PX + self.text_width + GAP_PX
        chip = QRectF(left, top, self._chip_width, self.line)
        self._chip.paint(painter, chip, segment, waiting=state.waiting)
        marks = QPointF(chip.right() + GAP_PX / 2, chip.center().y())
        paint_marks(painter, marks, segment, self._colours)

    def _height(self, text: float, *, opens_turn: bool) -> int:
        return round(text) + 2 * PAD_PX + (TURN_GAP_PX if opens_turn else 0)

    def _layout(self, text: str) -> QTextLayout:
        if text not in self._layouts:
            if len(self._layouts) > 200:
                self._layouts.clear()
            self._layouts[text] = laid_out(text, self.text_font, self.text_width, self.line)
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

    def _paint_name(self, painter: QPainter, area: QRectF, state: RowState) -> None:
        if state.number:
            badge = QRectF(area.left(), area.center().y() - BADGE_PX / 2, BADGE_PX, BADGE_PX)
            painter.setPen(QPen(QColor(self._colours.border_strong), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setFont(self._small_font)
            painter.setPen(QColor(self._colours.muted))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(state.number))
        painter.setFont(self._name_font)
        painter.setPen(QColor(self._colours.text if state.speaker else self._colours.muted))
        room = area.adjusted(BADGE_PX + 8 if state.number else 0, 0, 0, 0)
        words = QFontMetricsF(self._name_font).elidedText(
            speaker_words(state.speaker), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_time(self, painter: QPainter, area: QRectF, start_ms: int) -> None:
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, clock(start_ms))

    def _paint_words(
        self, painter: QPainter, spot: QPointF, segment: Segment, state: RowState
    ) -> None:
        painter.setPen(QColor(self._colours.text if segment.text else self._colours.muted))
        self._layout(shown_text(segment)).draw(painter, spot, self._formats(segment, state))

    def _formats(self, segment: Segment, state: RowState) -> Sequence[QTextLayout.FormatRange]:
        """How parts of the words look: doubted, found, spoken."""
        if not segment.text:
            return ()
        colours, marks = self._colours, []
        if state.doubt:
            doubt = QTextCharFormat()
            doubt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            doubt.setUnderlineColor(QColor(colours.error_text))
            marks += [_marked(*place, doubt) for place in doubtful_words(segment)]
        for first, length, looked_at in state.hits:
            found = QTextCharFormat()
            found.setBackground(QColor(colours.accent if looked_at else colours.found))
            found.setForeground(QColor(colours.on_accent if looked_at else colours.text))
            marks.append(_marked(first, length, found))
        if state.spoken_word is not None:
            spoken = QTextCharFormat()
            spoken.setBackground(mixed(colours.accent_soft, colours.accent, WORD_SHARE))
            marks.append(_marked(*state.spoken_word, spoken))
        return marks


def _marked(first: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = first, length, look
    return mark


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


def doubtful_words(segment: Segment) -> Iterator[tuple[int, int]]:
    """First letter and length of each word that the recogniser was not sure of."""
    place = 0
    for word in segment.words:
        text = word.text.strip()
        found = segment.text.find(text, place)
        if text and found >= 0:
            place = found + len(text)
            if word.confidence is not None and word.confidence < DOUBT_BELOW:
                yield found, len(text)
