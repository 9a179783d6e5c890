"""A document becomes the timeline figure as a PDF of one page, all in vectors.

The only home of fpdf2 and its fontTools. DejaVu Sans comes with the program (Latin, Greek,
Cyrillic, Hebrew, Arabic and more); for other scripts a font of this computer is put into the file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont
from fpdf import FPDF
from fpdf.fonts import CoreFont, TTFFont

from undertone.exports.base import ExportOptions, Format
from undertone.exports.figure import (
    MARK,
    WIDTH,
    Box,
    Figure,
    Flag,
    Stroke,
    Words,
    figure,
)
from undertone.model import Document
from undertone.resources import resource

MADE = datetime(2000, 1, 1, tzinfo=UTC)
SCALE = 0.48  # 1000 units become 480 points: the width of a text on A4 or Letter
FONT = "base"
INDIAN_AND_THAI = (
    *("Devanagari", "Bengali", "Tamil", "Telugu", "Gujarati", "Gurmukhi", "Kannada", "Malayalam"),
    "Thai",
)
LATER_SCRIPTS = {  # fonts with Chinese, Japanese, Korean, Indian and Thai signs
    "win32": ("msyh.ttc", "malgun.ttf", "msgothic.ttc", "Nirmala.ttc", "Nirmala.ttf", "tahoma.ttf"),
    "darwin": ("Supplemental/Arial Unicode.ttf", "PingFang.ttc", "AppleSDGothicNeo.ttc"),
    "linux": (
        "opentype/noto/NotoSansCJK-Regular.ttc",
        "google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
        "truetype/droid/DroidSansFallbackFull.ttf",
        *(f"truetype/noto/NotoSans{script}-Regular.ttf" for script in INDIAN_AND_THAI),
    ),
}
HOMES = {"win32": "Fonts", "darwin": "/System/Library/Fonts", "linux": "/usr/share/fonts"}


class PdfFigure(Format):
    """PDF with its fonts inside; text can be searched and copied."""

    NAME = "pdf"
    EXTENSION = ".pdf"
    TITLE = "Timeline figure (PDF)"
    UNITS = ()

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        found = figure(document)
        with closing(_Page(found)) as page:
            for shape in found.shapes:
                page.draw(shape)
            return page.content()


class _Page:
    """One page with its origin at the top left, in the figure's units."""

    def __init__(self, found: Figure) -> None:
        self._pdf = FPDF(unit="pt", format=(WIDTH * SCALE, found.height * SCALE))
        self._pdf.set_creation_date(MADE)
        self._pdf.set_title(found.title)
        self._pdf.set_creator("Undertone")
        self._pdf.set_auto_page_break(False)
        self._pdf.set_margin(0)
        self._pdf.c_margin = 0
        self._pdf.set_line_width(SCALE)
        self._pdf.add_page()
        self._pdf.add_font(FONT, fname=resource("fonts", "DejaVuSans.ttf"))
        self._pdf.set_font(FONT, size=13 * SCALE)
        self._known = _fonts(self._pdf, found)
        self._pdf.set_text_shaping(True)

    def draw(self, shape: Box | Stroke | Flag | Words) -> None:
        pdf = self._pdf
        match shape:
            case Box():
                pdf.set_fill_color(shape.colour)
                x, y = shape.x * SCALE, shape.y * SCALE
                pdf.rect(x, y, shape.width * SCALE, shape.height * SCALE, style="F")
            case Stroke():
                pdf.set_draw_color(shape.colour)
                ends = (shape.x1, shape.y1, shape.x2, shape.y2)
                pdf.line(*(end * SCALE for end in ends))
            case Flag():
                pdf.set_fill_color(MARK)
                corners = (
                    (shape.x, shape.y),
                    (shape.x - 4, shape.y - 8),
                    (shape.x + 4, shape.y - 8),
                )
                pdf.polygon([(x * SCALE, y * SCALE) for x, y in corners], style="F")
            case Words():
                self._write(shape)

    def content(self) -> bytes:
        """The file."""
        return bytes(self._pdf.output())

    def close(self) -> None:
        """Close the font files, which the library leaves open."""
        for font in self._pdf.fonts.values():
            _true_type(font).ttfont.close()

    def _write(self, words: Words) -> None:
        pdf, size = self._pdf, words.size * SCALE
        text = "".join(sign if ord(sign) in self._known else "\ufffd" for sign in words.text)
        pdf.set_font(FONT, size=size)
        pdf.set_text_color(words.colour)
        width = pdf.get_string_width(text)
        shift = {"start": 0.0, "middle": width / 2, "end": width}[words.anchor]
        # A cell puts its base line at the middle of its height and 0.3 of the size below.
        pdf.set_xy(words.x * SCALE - shift, words.y * SCALE - 0.3 * size - size / 2)
        pdf.cell(width, size, text)


def _fonts(pdf: FPDF, found: Figure) -> set[int]:
    """Add the fonts that a figure needs beside the usual one; the code points they all have."""
    needed = {ord(s) for each in found.shapes if isinstance(each, Words) for s in each.text}
    known = set(_true_type(pdf.fonts[FONT]).cmap)
    added: list[str] = []
    for path in _system_fonts():
        if needed <= known:
            break
        if (needed - known) & _code_points(path):
            name = f"system{len(added)}"
            pdf.add_font(name, fname=path)
            known |= _code_points(path)
            added.append(name)
    pdf.set_fallback_fonts(added)
    return known


@cache
def _code_points(path: Path) -> frozenset[int]:
    """What a font of this computer has signs for."""
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _true_type(font: CoreFont | TTFFont) -> TTFFont:
    assert isinstance(font, TTFFont)  # the other kind is never added
    return font


def _system_fonts() -> Iterator[Path]:
    home = Path(os.environ.get("SYSTEMROOT", ""), HOMES.get(sys.platform, HOMES["linux"]))
    for name in LATER_SCRIPTS.get(sys.platform, ()):
        if (home / name).is_file():
            yield home / name
