"""A document becomes a Word file: paragraphs with speaker and time, and how it was made.

The only home of python-docx.
"""

from __future__ import annotations

import io
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from undertone import timecode
from undertone.exports.base import ExportOptions, Format, one_line, shown_speaker, shown_text
from undertone.exports.findings import HEADING, caution, label_words, told_summary
from undertone.exports.labels import bracketed, label
from undertone.exports.methods import HOW_MADE, methods_paragraph
from undertone.exports.reading import Paragraph, attribute_lines, paragraphs
from undertone.exports.tiers import xml_text
from undertone.exports.zips import packed, unpacked
from undertone.model import Document, Segment

COLOURS = {"negative": RGBColor(0xB3, 0x47, 0x00), "positive": RGBColor(0x00, 0x5A, 0x8F)}
INK, SOFT = RGBColor(0x1D, 0x1D, 0x1F), RGBColor(0x5F, 0x63, 0x68)
MADE = datetime(2000, 1, 1, tzinfo=UTC)
FONT = "Calibri"
TRANSCRIPT = "Transcript"
LOOKS = (("Normal", 11, INK), ("Title", 20, INK), ("Subtitle", 10, SOFT), ("Heading 1", 14, INK))


class Docx(Format):
    """Word: title, a paragraph per turn, notes in italics, a methods paragraph at the end."""

    NAME = "docx"
    EXTENSION = ".docx"
    TITLE = "Word document"

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        word = docx.Document()
        _set_up(word)
        name, length = one_line(document.media.file_name), document.media.duration_ms
        word.add_heading(xml_text(name), 0)
        facts = [timecode.short(length), *(f"{n}: {v}" for n, v in attribute_lines(document))]
        word.add_paragraph(xml_text("  ·  ".join(facts)), "Subtitle")
        _summarize(word, document, options)
        body = _Body(word)
        for found in paragraphs(document):
            body.add(document, found, options)
        word.add_heading(HOW_MADE, 1)
        word.add_paragraph(xml_text(methods_paragraph(document)))
        stream = io.BytesIO()
        word.save(stream)
        return packed(unpacked(stream.getvalue()))


class _Body:
    """Adds paragraphs by copying prepared ones: the library's own way takes minutes for hours."""

    def __init__(self, word: WordDocument) -> None:
        self._body: Any = word.element.body
        pattern = word.add_paragraph()
        self._runs = {
            "time": _run(pattern, colour=SOFT, size=9),
            "name": _run(pattern, bold=True),
            "": _run(pattern),
            "negative": _run(pattern, colour=COLOURS["negative"]),
            "positive": _run(pattern, colour=COLOURS["positive"]),
            "note": _run(pattern, italic=True, colour=SOFT),
        }
        for run in self._runs.values():
            pattern._p.remove(run)
        self._paragraph: Any = pattern._p
        self._note = _indented(pattern)
        self._body.remove(self._paragraph)

    def add(self, document: Document, found: Paragraph, options: ExportOptions) -> None:
        runs = []
        before, after = found.times(options.timecodes)
        if before:
            runs.append(("time", f"{before}  "))
        name = shown_speaker(document, found.segments[0])
        if name:
            runs.append(("name", f"{name}: "))
        for segment in found.segments:
            mark = label(segment) if label(segment) in COLOURS else ""
            runs.append((mark, f"{shown_text(segment)}{_remarks(document, segment)} "))
        if after:
            runs.append(("time", after))
        self._add(self._paragraph, runs)
        for note in found.notes:
            self._add(self._note, [("note", f"Note: {note}")])

    def _add(self, pattern: Any, runs: list[tuple[str, str]]) -> None:
        paragraph = deepcopy(pattern)
        for kind, text in runs:
            run = deepcopy(self._runs[kind])
            run.text = xml_text(text) if not text.endswith(" ") else f"{xml_text(text)} "
            paragraph.append(run)
        self._body.sectPr.addprevious(paragraph)


def _remarks(document: Document, segment: Segment) -> str:
    return bracketed(segment, more=label_words(document, segment))


def _summarize(word: WordDocument, document: Document, options: ExportOptions) -> None:
    """The summary before the transcript, where there is one."""
    if not document.summary:
        return
    word.add_heading(HEADING, 1)
    for one in told_summary(document, options.timecodes):
        paragraph = word.add_paragraph(style="List Bullet")
        paragraph.add_run(f"{xml_text(one.text)}  ")
        cited = paragraph.add_run(xml_text(f"({'; '.join(one.times)})" if one.times else ""))
        cited.font.size, cited.font.color.rgb = Pt(9), SOFT
    told = word.add_paragraph().add_run(xml_text(caution(document)))
    told.italic, told.font.color.rgb = True, SOFT
    word.add_heading(TRANSCRIPT, 1)


def _set_up(word: WordDocument) -> None:
    """Fonts, margins and page numbers."""
    word.core_properties.author = word.core_properties.last_modified_by = "Undertone"
    word.core_properties.created = word.core_properties.modified = MADE
    looks = (
        ("Normal", 11, INK),
        ("Title", 20, INK),
        ("Subtitle", 10, SOFT),
        ("Heading 1", 14, INK),
    )
    for name, size, colour in looks:
        style: Any = word.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), colour
        style.font.italic = False
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    normal: Any = word.styles["Normal"]
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.15
    title: Any = word.styles["Title"].element
    for line in title.iter(qn("w:pBdr")):
        line.getparent().remove(line)
        break
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _page_number(footer.add_run())


def _page_number(run: Any) -> None:
    run.font.size, run.font.color.rgb = Pt(9), SOFT
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def _indented(pattern: Any) -> Any:
    copy = deepcopy(pattern)
    copy.paragraph_format.left_indent = Cm(1)
    return copy._p


def _run(
    pattern: Any,
    *,
    bold: bool | None = None,
    italic: bool | None = None,
    colour: RGBColor | None = None,
    size: int | None = None,
) -> Any:
    run = pattern.add_run("")
    run.bold, run.italic = bold, italic
    if colour is not None:
        run.font.color.rgb = colour
    if size is not None:
        run.font.size = Pt(size)
    return run._r
