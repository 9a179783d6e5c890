"""A document becomes a transcript for reading: a paragraph per speaker, each with its time."""

from __future__ import annotations

from undertone import timecode
from undertone.exports.base import ExportOptions, TextFormat, one_line, shown_speaker, shown_text
from undertone.exports.reading import marked, paragraphs
from undertone.model import Document, Segment


class Txt(TextFormat):
    """Plain text; negative and positive sentences are marked in brackets unless switched off."""

    NAME = "txt"
    EXTENSION = ".txt"
    TITLE = "Transcript for reading"

    def render(self, document: Document, options: ExportOptions) -> str:
        parts = [
            _opening(document, found.segments[0], options)
            + " ".join(_sentence(segment, options) for segment in found.segments)
            for found in paragraphs(document)
        ]
        return "\n\n".join((_head(document, options), *parts)) + "\n"


def _head(document: Document, options: ExportOptions) -> str:
    media = document.media
    lines = [f"{one_line(media.file_name)} ({timecode.short(media.duration_ms)})"]
    if document.untranscribed_ms:
        lines.append(f"Speech without text: {timecode.short(document.untranscribed_ms)}.")
    if options.sentiment and any(segment.sentiment for segment in document.segments):
        lines.append("Sentences are neutral unless marked [negative] or [positive].")
    return "\n".join(lines)


def _opening(document: Document, segment: Segment, options: ExportOptions) -> str:
    name = shown_speaker(document, segment)
    time = f"[{timecode.to_second(segment.start_ms)}] " if options.timecodes else ""
    return f"{time}{name}: " if name else time


def _sentence(segment: Segment, options: ExportOptions) -> str:
    mark = marked(segment) if options.sentiment else ""
    return shown_text(segment) + (f" [{mark}]" if mark else "")
