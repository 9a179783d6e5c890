"""A document becomes a transcript for reading: a paragraph per speaker, each with its time."""

from __future__ import annotations

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line, shown_speaker
from undertone.exports.reading import Paragraph, attribute_lines, paragraphs
from undertone.model import Document


class Txt(TextFormat):
    """Plain text; negative and positive sentences are marked in brackets."""

    NAME = "txt"
    EXTENSION = ".txt"
    TITLE = "Transcript for reading"

    def render(self, document: Document, options: ExportOptions) -> str:
        parts = [_paragraph(document, found, options) for found in paragraphs(document)]
        return "\n\n".join((_head(document), *parts)) + "\n"


def _head(document: Document) -> str:
    media = document.media
    lines = [f"{one_line(media.file_name)} ({timecode.short(media.duration_ms)})"]
    lines += [f"{name}: {value}" for name, value in attribute_lines(document)]
    if document.untranscribed_ms:
        lines.append(f"Speech without text: {timecode.short(document.untranscribed_ms)}.")
    if any(segment.sentiment for segment in document.segments):
        lines.append("Sentences are neutral unless marked [negative] or [positive].")
    if any(segment.judgement for segment in document.segments):
        lines.append("[researcher: …] is a person's label and stands in place of the model's.")
    return "\n".join(lines)


def _paragraph(document: Document, found: Paragraph, options: ExportOptions) -> str:
    before, after = found.times(options.timecodes)
    name = shown_speaker(document, found.segments[0])
    opening = f"{f'[{before}] ' if before else ''}{f'{name}: ' if name else ''}"
    said = f"{opening}{found.text()}{f' {after}' if after else ''}"
    return "\n".join([said, *(f"    Note: {note}" for note in found.notes)])
