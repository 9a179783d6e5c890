"""The timeline with what belongs around it: legend and zoom buttons above the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from undertone.model import Label
from undertone_desktop.colours import Colours
from undertone_desktop.theme import Theme
from undertone_desktop.views.timeline_canvas import ZOOM, TimelineCanvas
from undertone_desktop.views.timeline_paint import paint_block
from undertone_desktop.wording import sentiment_words

SWATCH = QSize(24, 16)
HINT_FROM_PX = 900


class Timeline(QFrame):
    """A header row and the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.canvas = TimelineCanvas(self)
        self._swatches: list[tuple[QLabel, Label | None, bool]] = []
        self._buttons: list[tuple[QToolButton, str]] = []
        header = QHBoxLayout()
        header.setContentsMargins(16, 10, 12, 8)
        header.setSpacing(6)
        for label in Label:
            self._add_entry(header, sentiment_words(label), label, unsure=False)
        self._add_entry(header, self.tr("unsure"), Label.NEUTRAL, unsure=True)
        self._add_entry(header, self.tr("not scored"), None, unsure=False)
        self._hint = hint = QLabel(self.tr("The higher, the more positive"))
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setProperty("role", "muted")
        header.addWidget(hint)
        header.addStretch(1)
        self._add_button(
            header, "zoom-out", self.tr("Zoom out"), lambda: self.canvas.zoom(1 / ZOOM)
        )
        self._add_button(header, "fit", self.tr("Show everything"), self.canvas.fit)
        self._add_button(header, "zoom-in", self.tr("Zoom in"), lambda: self.canvas.zoom(ZOOM))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.canvas, 1)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.canvas.show_colours(theme.colours)
        for swatch, label, unsure in self._swatches:
            swatch.setPixmap(_swatch(label, theme.colours, self.devicePixelRatioF(), unsure=unsure))
        for button, name in self._buttons:
            button.setIcon(theme.icon(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(event.size().width() >= HINT_FROM_PX)

    def _add_entry(self, row: QHBoxLayout, text: str, label: Label | None, *, unsure: bool) -> None:
        swatch, words = QLabel(), QLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("role", "muted")
        self._swatches.append((swatch, label, unsure))
        row.addWidget(swatch)
        row.addWidget(words)
        row.addSpacing(12)

    def _add_button(self, row: QHBoxLayout, icon: str, name: str, act: object) -> None:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(act)
        self._buttons.append((button, icon))
        row.addWidget(button)


def _swatch(label: Label | None, colours: Colours, ratio: float, *, unsure: bool) -> QPixmap:
    picture = QPixmap(SWATCH * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(0.5, 0.5, SWATCH.width() - 1, SWATCH.height() - 1)
    paint_block(painter, rect, label, colours, unsure=unsure)
    painter.end()
    return picture
