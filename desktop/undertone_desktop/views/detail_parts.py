"""Parts of the inspector that are drawn: three bars, and the words with their confidence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from undertone.model import Label, Probabilities, Word
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.theme import sized, tabular
from undertone_desktop.views.transcript_paint import DOUBT_BELOW
from undertone_desktop.wording import SYMBOLS, percent, sentiment_words

ROW_PX = 34
WORD_GAP_PX = 6
BAR_PX = 3


class ShareBars(QWidget):
    """Three bars, one a class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Probabilities | None = None
        self._colours: Colours = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Probabilities | None) -> None:
        """Draw these probabilities."""
        self._shares = shares
        if shares is not None:
            said = (f"{sentiment_words(label)} {percent(shares.of(label))}" for label in Label)
            self.setAccessibleName(", ".join(said))
        self.update()

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW_PX * len(Label))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shares is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, label in enumerate(Label):
            row = QRectF(0, number * ROW_PX, self.width(), ROW_PX)
            self._paint_share(painter, row, label, self._shares.of(label))
        painter.end()

    def _paint_share(self, painter: QPainter, row: QRectF, label: Label, share: float) -> None:
        painter.setFont(tabular(sized(self.font(), 0.92)))
        painter.setPen(QColor(self._colours.ink(label)))
        words = QRectF(row.left(), row.top(), row.width(), row.height() - 10)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle, f"{SYMBOLS[label]}  {sentiment_words(label)}")
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, percent(share))
        groove = QRectF(row.left(), row.bottom() - 9, row.width(), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.sunken))
        painter.drawRoundedRect(groove, 3, 3)
        painter.setBrush(QColor(self._colours.fill(label)))
        groove.setWidth(max(6.0, groove.width() * share))
        painter.drawRoundedRect(groove, 3, 3)


class WordConfidences(QWidget):
    """Running words, each over a bar as long as the recogniser was sure of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[Word, ...] = ()
        self._colours: Colours = LIGHT
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: tuple[Word, ...]) -> None:
        """Draw these words."""
        self._words = words
        low = [w.text for w in words if w.confidence is not None and w.confidence < DOUBT_BELOW]
        said = self.tr("Words with confidence; the least sure: {words}")
        self.setAccessibleName(said.format(words=", ".join(low) or self.tr("none")))
        self.updateGeometry()
        self.update()

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        areas = self._areas(width)
        return round(areas[-1].bottom()) + 1 if areas else 0

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), 0.95))
        for word, area in zip(self._words, self._areas(self.width()), strict=True):
            self._paint_word(painter, area, word)
        painter.end()

    def _paint_word(self, painter: QPainter, area: QRectF, word: Word) -> None:
        low = word.confidence is not None and word.confidence < DOUBT_BELOW
        painter.setPen(QColor(self._colours.error_text if low else self._colours.text))
        painter.drawText(area.adjusted(0, 0, 2, -BAR_PX - 2), Qt.AlignmentFlag.AlignLeft, word.text)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(area.left(), area.bottom() - BAR_PX - 2, area.width(), BAR_PX)
        painter.setBrush(QColor(self._colours.border))
        painter.drawRoundedRect(groove, 1.5, 1.5)
        if word.confidence is not None:
            groove.setWidth(max(2.0, groove.width() * word.confidence))
            painter.setBrush(QColor(self._colours.error_text if low else self._colours.accent))
            painter.drawRoundedRect(groove, 1.5, 1.5)

    def _areas(self, width: int) -> list[QRectF]:
        metrics = QFontMetricsF(sized(self.font(), 0.95))
        height = metrics.height() + BAR_PX + 6
        areas: list[QRectF] = []
        x = y = 0.0
        for word in self._words:
            size = max(8.0, metrics.horizontalAdvance(word.text))
            if x and x + size > width:
                x, y = 0.0, y + height
            areas.append(QRectF(x, y, size, height))
            x += size + WORD_GAP_PX
        return areas
