"""A document becomes Markdown: a heading, then a paragraph per turn with speaker and time."""

from __future__ import annotations

import re

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line, shown_speaker
from undertone.exports.reading import Paragraph, paragraphs
from undertone.model import Document

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_BLOCK_START = re.compile(r"^(\s*)(\d+)([.)]\s)|^(\s*)([-+=])")


class Markdown(TextFormat):
    """CommonMark for notes programs; sentiment in italics after a sentence."""

    NAME = "md"
    EXTENSION = ".md"
    TITLE = "Markdown"

    def render(self, document: Document, options: ExportOptions) -> str:
        media = document.media
        title = f"# {escaped(one_line(media.file_name))} ({timecode.short(media.duration_ms)})"
        parts = [_paragraph(document, found, options) for found in paragraphs(document)]
        return "\n\n".join([title, *parts]) + "\n"


def _paragraph(document: Document, found: Paragraph, options: ExportOptions) -> str:
    first = found.segments[0]
    time = f"`{timecode.to_second(first.start_ms)}` " if options.timecodes else ""
    name = shown_speaker(document, first)
    said = " ".join(
        escaped(text) + (f" *({label})*" if label and options.sentiment else "")
        for text, label in found.sentences
    )
    notes = [escaped(one_line(s.note)) for s in found.segments if one_line(s.note)]
    text = f"{time}**{escaped(name)}:** {said}" if name else f"{time}{said}"
    return "\n\n".join([text, *(f"> Note: {note}" for note in notes)])


def escaped(text: str) -> str:
    """Text whose signs mean nothing to Markdown, also at the start of a line."""
    plain = _SPECIAL.sub(r"\\\1", text)
    return _BLOCK_START.sub(lambda m: f"{m[1]}{m[2]}\\{m[3]}" if m[2] else f"{m[4]}\\{m[5]}", plain)
