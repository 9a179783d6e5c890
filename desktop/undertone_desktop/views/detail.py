"""The selected segment in detail: its time, its three probabilities, and why it needs a look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from undertone.model import Label, Probabilities, Segment
from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.theme import sized, tabular
from undertone_desktop.wording import (
    SYMBOLS,
    clock,
    flag_words,
    percent,
    sentiment_words,
    speaker_words,
)

ROW_PX = 34


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


class DetailPanel(QFrame):
    """One segment; a hint while none is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Selected segment"))
        self.setFixedWidth(248)
        self._name, self._time, self._sure, self._remarks = (self._label() for _ in range(4))
        self._name.setFont(sized(self.font(), 1.1, bold=True))
        for label in (self._time, self._sure, self._remarks):
            label.setProperty("role", "muted")
        self.bars = ShareBars()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(6)
        layout.addWidget(self._name)
        layout.addWidget(self._time)
        layout.addSpacing(12)
        layout.addWidget(self.bars)
        layout.addSpacing(8)
        layout.addWidget(self._sure)
        layout.addWidget(self._remarks)
        layout.addStretch(1)
        self.show_segment(None, "")

    def show_segment(self, segment: Segment | None, speaker: str) -> None:
        """Show one segment, or how to get one."""
        if segment is None:
            self._name.clear()
            self._time.setText(self.tr("Choose a segment to see how its sentiment was scored."))
            self._sure.clear()
            self._remarks.clear()
            self.bars.hide()
            return
        self._name.setText(speaker_words(speaker))
        span = f"{clock(segment.start_ms, tenths=True)} – {clock(segment.end_ms, tenths=True)}"
        self._time.setText(span)
        sentiment = segment.sentiment
        self.bars.setVisible(sentiment is not None)
        self.bars.show_shares(sentiment.probabilities if sentiment else None)
        words = self.tr("Words recognised with {n} confidence")
        sure = segment.confidence
        self._sure.setText("" if sure is None else words.format(n=percent(sure)))
        self._remarks.setText("\n".join(flag_words(flag) for flag in segment.flags))

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.bars.show_colours(colours)

    def _label(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
