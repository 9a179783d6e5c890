"""A document becomes a figure for a paper: the interview as a timeline, a lane per speaker."""

from __future__ import annotations

from xml.sax.saxutils import escape

from undertone.exports.base import ExportOptions, TextFormat
from undertone.exports.figure import MARK, WIDTH, Box, Flag, Shape, Stroke, Words, figure
from undertone.model import Document


class Svg(TextFormat):
    """Scalable vector graphics, 1000 units wide, with title, axis and legend."""

    NAME = "svg"
    EXTENSION = ".svg"
    TITLE = "Timeline figure (SVG)"
    UNITS = ()

    def render(self, document: Document, options: ExportOptions) -> str:
        return drawing(document)


def drawing(document: Document) -> str:
    """The figure as one `<svg>` element."""
    found = figure(document)
    size = f'viewBox="0 0 {WIDTH} {found.height:g}" width="{WIDTH}" height="{found.height:g}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" '
        'font-family="sans-serif" font-size="13">',
        f"<title>{escape(found.title)}</title>",
        f'<rect width="{WIDTH}" height="{found.height:g}" fill="#ffffff"/>',
        *map(_element, found.shapes),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _element(shape: Shape) -> str:
    match shape:
        case Box():
            return (
                f'<rect x="{shape.x:.2f}" y="{shape.y:.2f}" width="{shape.width:.2f}" '
                f'height="{shape.height:.2f}" fill="{shape.colour}"/>'
            )
        case Stroke():
            way = f"M{shape.x1:.2f} {shape.y1:.2f}L{shape.x2:.2f} {shape.y2:.2f}"
            return f'<path d="{way}" stroke="{shape.colour}"/>'
        case Flag():
            return f'<path d="M{shape.x:.2f} {shape.y:.2f}l-4 -8h8z" fill="{MARK}"/>'
        case Words():
            return (
                f'<text x="{shape.x:.2f}" y="{shape.y:.2f}" text-anchor="{shape.anchor}" '
                f'font-size="{shape.size:g}" fill="{shape.colour}">{escape(shape.text)}</text>'
            )
