"""A document becomes Markdown: a heading, then a paragraph per turn with speaker and time."""

from __future__ import annotations

import re

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line, shown_speaker, shown_text
from undertone.exports.findings import HEADING, caution, label_words, told_summary
from undertone.exports.labels import remarks
from undertone.exports.reading import Paragraph, attribute_lines, paragraphs
from undertone.model import Document, Segment

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
        facts = [
            f"- **{escaped(name)}:** {escaped(value)}" for name, value in attribute_lines(document)
        ]
        parts = [_paragraph(document, found, options) for found in paragraphs(document)]
        opening = [title, *(["\n".join(facts)] if facts else []), *_summary(document, options)]
        return "\n\n".join([*opening, *parts]) + "\n"


def _paragraph(document: Document, found: Paragraph, options: ExportOptions) -> str:
    before, after = found.times(options.timecodes)
    opening = f"`{before}` " if before else ""
    name = shown_speaker(document, found.segments[0])
    said = " ".join(_sentence(document, segment) for segment in found.segments)
    said = f"{said} `{after}`" if after else said
    text = f"{opening}**{escaped(name)}:** {said}" if name else f"{opening}{said}"
    return "\n\n".join([text, *(f"> Note: {escaped(note)}" for note in found.notes)])


def _summary(document: Document, options: ExportOptions) -> list[str]:
    """Heading, sentences and a word of caution; nothing without a summary."""
    if not document.summary:
        return []
    lines = [
        f"- {escaped(one.text)}" + (f" *({escaped('; '.join(one.times))})*" if one.times else "")
        for one in told_summary(document, options.timecodes)
    ]
    return [f"## {HEADING}", "\n".join(lines), f"*{escaped(caution(document))}*", "## Transcript"]


def _sentence(document: Document, segment: Segment) -> str:
    found = [*remarks(segment), *filter(None, [label_words(document, segment)])]
    return escaped(shown_text(segment)) + (f" *({escaped('; '.join(found))})*" if found else "")


def escaped(text: str) -> str:
    """Text whose signs mean nothing to Markdown, also at the start of a line."""
    plain = _SPECIAL.sub(r"\\\1", text)
    return _BLOCK_START.sub(lambda m: f"{m[1]}{m[2]}\\{m[3]}" if m[2] else f"{m[4]}\\{m[5]}", plain)
