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
from docx.shared import Pt, RGBColor

from undertone import timecode
from undertone.exports.base import ExportOptions, Format, one_line, shown_speaker
from undertone.exports.methods import methods_paragraph
from undertone.exports.reading import Paragraph, paragraphs
from undertone.exports.tiers import xml_text
from undertone.exports.zips import packed, unpacked
from undertone.model import Document

COLOURS = {"negative": RGBColor(0xB3, 0x47, 0x00), "positive": RGBColor(0x00, 0x5A, 0x8F)}
SOFT = RGBColor(0x5F, 0x63, 0x68)
MADE = datetime(2000, 1, 1, tzinfo=UTC)


class Docx(Format):
    """Word: title, a paragraph per turn, notes in italics, a methods paragraph at the end."""

    NAME = "docx"
    EXTENSION = ".docx"
    TITLE = "Word document"

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        word = docx.Document()
        word.core_properties.author = word.core_properties.last_modified_by = "Undertone"
        word.core_properties.created = word.core_properties.modified = MADE
        word.styles["Normal"].font.size = Pt(11)
        name, length = one_line(document.media.file_name), document.media.duration_ms
        word.add_heading(xml_text(name), 0)
        word.add_paragraph(timecode.short(length))
        body = _Body(word)
        for found in paragraphs(document):
            body.add(document, found, options)
        word.add_heading("How this was made", 1)
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
        self._body.remove(self._paragraph)

    def add(self, document: Document, found: Paragraph, options: ExportOptions) -> None:
        first, runs = found.segments[0], []
        if options.timecodes:
            runs.append(("time", f"{timecode.to_second(first.start_ms)}  "))
        name = shown_speaker(document, first)
        if name:
            runs.append(("name", f"{name}: "))
        for text, label in found.sentences:
            mark = label if options.sentiment else ""
            runs.append((mark, f"{text}{f' [{mark}]' if mark else ''} "))
        self._add(runs)
        for segment in found.segments:
            if one_line(segment.note):
                self._add([("note", f"Note: {one_line(segment.note)}")])

    def _add(self, runs: list[tuple[str, str]]) -> None:
        paragraph = deepcopy(self._paragraph)
        for kind, text in runs:
            run = deepcopy(self._runs[kind])
            run.text = xml_text(text) if not text.endswith(" ") else f"{xml_text(text)} "
            paragraph.append(run)
        last = self._body.sectPr if hasattr(self._body, "sectPr") else None
        if last is None:
            self._body.append(paragraph)
        else:
            last.addprevious(paragraph)


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
