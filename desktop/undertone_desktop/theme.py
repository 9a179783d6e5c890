"""The colours become what Qt draws with: palette, style sheet, icons; light, dark or system."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from undertone.resources import resource
from undertone_desktop.colours import DARK, LIGHT, Colours
from undertone_desktop.stylesheet import stylesheet

ICON_PX: Final = 20
ICON_SCALES: Final = (1, 2, 3)


class Appearance(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The appearance in force; `changed` tells everybody who draws for themselves."""

    changed = Signal()

    def __init__(
        self, application: QApplication, appearance: Appearance = Appearance.SYSTEM
    ) -> None:
        super().__init__(application)
        self._application = application
        self.appearance = appearance
        self.colours = LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    def choose(self, appearance: Appearance) -> None:
        """Use another appearance from now on."""
        self.appearance = appearance
        self._apply()

    def icon(self, name: str, colour: str | None = None, size: int = ICON_PX) -> QIcon:
        """A bundled icon in a colour; the colour of words unless told."""
        return tinted_icon(name, colour or self.colours.text, self.colours.muted, size)

    def _follow_system(self) -> None:
        if self.appearance is Appearance.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.colours = _colours(self.appearance)
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(stylesheet(self.colours))
        self.changed.emit()


def tinted_icon(name: str, colour: str, disabled: str, size: int) -> QIcon:
    """An icon drawn from its SVG with black replaced by `colour`."""
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for ink, mode in ((colour, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        drawing = QSvgRenderer(QByteArray(source.replace("#000000", ink).encode()))
        for scale in ICON_SCALES:
            pixmap = QPixmap(size * scale, size * scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            drawing.render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            icon.addPixmap(pixmap, mode)
    return icon


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """The font `factor` times as large, so that the user's own size is always the measure."""
    larger = QFont(font)
    larger.setPointSizeF(max(1.0, font.pointSizeF() * factor))
    larger.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return larger


def tabular(font: QFont) -> QFont:
    """The font with digits of one width, so that times do not dance."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def mixed(first: str, second: str, share: float) -> QColor:
    """A colour between two: `share` of the second, from 0 to 1."""
    one, two = QColor(first), QColor(second)
    return QColor.fromRgbF(
        one.redF() + (two.redF() - one.redF()) * share,
        one.greenF() + (two.greenF() - one.greenF()) * share,
        one.blueF() + (two.blueF() - one.blueF()) * share,
    )


def _colours(appearance: Appearance) -> Colours:
    if appearance is Appearance.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if appearance is Appearance.DARK else LIGHT


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Mid, colours.border),
        (role.Link, colours.accent),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette
