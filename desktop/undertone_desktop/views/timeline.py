"""The timeline with what belongs around it: legend and zoom above the canvas, overview below."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from undertone.model import Document, Span
from undertone_desktop.theme import Theme
from undertone_desktop.views.timeline_canvas import TimelineCanvas
from undertone_desktop.views.timeline_gestures import ZOOM
from undertone_desktop.views.timeline_legend import Legend
from undertone_desktop.views.timeline_minimap import Minimap
from undertone_desktop.views.timeline_wave import Waveform

OVERVIEW_FROM_PX = 250  # lower down the lanes need the room
HEADER_PX, BUTTONS_PX = 18, 50  # around the legend; what the buttons take


class Timeline(QFrame):
    """A header row, the canvas and the overview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.canvas = TimelineCanvas(self)
        self.legend = Legend()
        self.minimap = Minimap(self.canvas)
        self.minimap.span_chosen.connect(self._show_span)
        self._buttons: list[tuple[QToolButton, str]] = []
        header = QHBoxLayout()
        header.setContentsMargins(16, 8, 12, 6)
        header.setSpacing(6)
        beside_buttons = QVBoxLayout()
        beside_buttons.setContentsMargins(0, 4, 0, 0)
        beside_buttons.addWidget(self.legend)
        header.addLayout(beside_buttons, 1)
        canvas, top = self.canvas, Qt.AlignmentFlag.AlignTop
        for icon, name, act in (
            ("zoom-out", self.tr("Zoom out"), lambda: canvas.zoom(1 / ZOOM)),
            ("fit", self.tr("Show everything"), canvas.fit),
            ("zoom-in", self.tr("Zoom in"), lambda: canvas.zoom(ZOOM)),
        ):
            header.addWidget(self._made_button(icon, name, act), 0, top)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(canvas, 1)
        layout.addWidget(self.minimap)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.canvas.show_colours(theme.colours)
        self.legend.show_colours(theme.colours)
        self.minimap.redraw()
        for button, name in self._buttons:
            button.setIcon(theme.icon(name))

    def show_document(self, document: Document | None, duration_ms: int) -> None:
        """Draw these segments; what was in view stays in view."""
        self.canvas.show_document(document, duration_ms)
        self.minimap.redraw()

    def show_wave(self, wave: Waveform) -> None:
        """Draw this waveform."""
        self.canvas.show_wave(wave)
        self.minimap.redraw()

    def show_hits(self, rows: Collection[int]) -> None:
        """Mark the segments of these rows as found; none when there are none."""
        self.canvas.show_hits(rows)
        self.minimap.redraw()

    def show_loop(self, loop: Span | None) -> None:
        """Tint the range that plays again and again."""
        self.canvas.show_loop(loop)
        self.minimap.update()

    def show_position(self, position_ms: int, *, follow: bool) -> None:
        """Put the playhead at a time."""
        self.canvas.show_position(position_ms, follow=follow)
        self.minimap.show_position()

    def sizeHint(self) -> QSize:
        room = self.legend.width() if self.legend.isVisible() else self.legend.sizeHint().width()
        header = max(self.legend.heightForWidth(room) + HEADER_PX, BUTTONS_PX)
        canvas = self.canvas.sizeHint()
        return QSize(canvas.width(), header + canvas.height() + self.minimap.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.setVisible(event.size().height() >= OVERVIEW_FROM_PX)

    def _show_span(self, start_ms: float, end_ms: float) -> None:
        self.canvas.set_scale(self.canvas.scale.spanning(start_ms, end_ms))

    def _made_button(self, icon: str, name: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(act)
        self._buttons.append((button, icon))
        return button
