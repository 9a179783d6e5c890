"""Every text that a window paints, with the colours of its letters and of what lies behind them.

A widget is painted once more as SVG, which tells the colour of each text whoever painted it: a
style, a style sheet, or one of the views by hand. The ground is what most pixels around the text
have in a picture of the window.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPaintDevice, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from undertone_desktop.colours import contrast
from undertone_desktop.theme import mixed
from undertone_desktop.views.timeline_canvas import TimelineCanvas
from undertone_desktop.views.timeline_picture import Picture

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Painted:
    """A text with the colours in which it is seen."""

    where: str
    text: str
    ink: str
    ground: str

    @property
    def contrast(self) -> float:
        return contrast(self.ink, self.ground)


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    colour: str
    opacity: float
    area: QRect


def painted_texts(window: QWidget) -> Iterator[Painted]:
    """The texts of everything in view that can be used (WCAG 2.2, 1.4.3 exempts the rest)."""
    picture = window.grab().toImage()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        seen = widget.visibleRegion().boundingRect()
        found: dict[tuple[str, int, int], Painted] = {}
        for text in _texts(widget):
            area = text.area.intersected(seen)
            if area.width() < 2 or area.height() < text.area.height():
                continue
            ground = _ground(picture, area.translated(widget.mapTo(window, QPoint(0, 0))))
            ink = mixed(ground, text.colour, text.opacity).name()
            name = f"{type(widget).__name__} {widget.objectName()}"
            painted = Painted(name, text.text, ink, ground)
            # A selection is the same text once more, cut to what is selected.
            place = (text.text, text.area.x(), text.area.y())
            found[place] = max(painted, found.get(place, painted), key=lambda one: one.contrast)
        yield from found.values()


def _texts(widget: QWidget) -> Iterator[_Text]:
    bare = QWidget.RenderFlag(0)
    yield from _read(
        widget.size(), lambda svg: QWidget.render(widget, svg, QPoint(), QRegion(), bare)
    )
    if isinstance(widget, TimelineCanvas):
        view = widget.viewport().size()
        yield from _read(view, lambda svg: _paint_timeline(widget, svg))


def _paint_timeline(canvas: TimelineCanvas, svg: QPaintDevice) -> None:
    """What the canvas keeps as a picture."""
    painter = QPainter(svg)
    Picture(canvas).paint(painter, 1)
    painter.end()


def _read(size: QSize, paint: Callable[[QPaintDevice], object]) -> Iterator[_Text]:
    buffer, svg = QBuffer(), QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(size)
    paint(svg)
    for group in ElementTree.fromstring(bytes(buffer.data().data())).iter(f"{SVG}g"):
        for found in group.findall(f"{SVG}text"):
            text = (found.text or "").strip()
            if text:
                where = _placed(found, text, group.get("transform", ""))
                opacity = float(found.get("fill-opacity", "1"))
                yield _Text(text, found.get("fill", ""), opacity, where)


def _placed(found: ElementTree.Element, text: str, transform: str) -> QRect:
    """About where a text is: letters are half as wide as they are high."""
    size = float(found.get("font-size", "12"))
    box = QRectF(
        float(found.get("x", "0")),
        float(found.get("y", "0")) - size,
        max(size * 0.6, len(text) * size * 0.45),
        size * 1.3,
    )
    numbers = [float(number) for number in re.findall(r"[-\d.e]+", transform.partition("(")[2])]
    matrix = QTransform(*numbers) if len(numbers) == 6 else QTransform()
    return matrix.mapRect(box).toAlignedRect()


def _ground(picture: QImage, area: QRect) -> str:
    found = Counter(
        picture.pixel(x, y)
        for x in range(max(0, area.left()), min(picture.width(), area.right() + 1))
        for y in range(max(0, area.top()), min(picture.height(), area.bottom() + 1))
    )
    return QColor(found.most_common(1)[0][0] if found else 0).name()
