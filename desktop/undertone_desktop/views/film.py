"""The picture of a filmed interview, as large as its place allows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from undertone_desktop.theme import Theme

LEAST = QSize(200, 120)
WANTED = QSize(340, 240)
BUTTON_PX = 30


class FilmPanel(QFrame):
    """Shows one frame after the other; a button in the corner hides it."""

    hide_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("film")
        self._image = QImage()
        self.setAccessibleName(self.tr("Picture of the recording"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("kind", "onpicture")
        self.close_button.setToolTip(self.tr("Hide the picture"))
        self.close_button.setAccessibleName(self.tr("Hide the picture"))
        self.close_button.setFixedSize(BUTTON_PX, BUTTON_PX)
        self.close_button.clicked.connect(self.hide_requested)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.close_button.setIcon(theme.icon("close", "#ffffff"))

    def show_frame(self, image: QImage) -> None:
        """Show this frame from now on; a null image shows nothing."""
        self._image = image
        self.update()

    def picture_area(self) -> QRectF:
        """Where the picture is: all of it, not distorted."""
        room = QSizeF(self.size())
        size = QSizeF(self._image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)
        return QRectF(corner, size)

    def sizeHint(self) -> QSize:
        return WANTED

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.close_button.move(event.size().width() - BUTTON_PX - 6, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#0b0c0d"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.picture_area(), self._image)
        painter.end()
