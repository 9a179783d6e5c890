"""A document becomes a transcript for reading: a paragraph per speaker, each with its time."""

from __future__ import annotations

from collections.abc import Iterator

from undertone import timecode
from undertone.exports.base import ExportOptions, Format, one_line, shown_speaker, shown_text
from undertone.model import Document, Label, Segment

PARAGRAPH_MS = 60_000


class Txt(Format):
    """Plain text; negative and positive sentences are marked in brackets unless switched off."""

    NAME = "txt"
    EXTENSION = ".txt"
    TITLE = "Transcript for reading"

    def render(self, document: Document, options: ExportOptions) -> str:
        paragraphs = [
            f"[{timecode.to_second(segments[0].start_ms)}] "
            + _opening(document, segments[0])
            + " ".join(_sentence(segment, options) for segment in segments)
            for segments in _paragraphs(document)
        ]
        return "\n\n".join((_head(document, options), *paragraphs)) + "\n"


def _head(document: Document, options: ExportOptions) -> str:
    media = document.media
    lines = [f"{one_line(media.file_name)} ({timecode.short(media.duration_ms)})"]
    if document.untranscribed_ms:
        lines.append(f"Speech without text: {timecode.short(document.untranscribed_ms)}.")
    if options.sentiment and any(segment.sentiment for segment in document.segments):
        lines.append("Sentences are neutral unless marked [negative] or [positive].")
    return "\n".join(lines)


def _paragraphs(document: Document) -> Iterator[list[Segment]]:
    paragraph: list[Segment] = []
    for segment in document.segments:
        if not shown_text(segment):
            continue
        if paragraph and (
            segment.speaker != paragraph[0].speaker
            or segment.end_ms - paragraph[0].start_ms > PARAGRAPH_MS
        ):
            yield paragraph
            paragraph = []
        paragraph.append(segment)
    if paragraph:
        yield paragraph


def _opening(document: Document, segment: Segment) -> str:
    name = shown_speaker(document, segment)
    return f"{name}: " if name else ""


def _sentence(segment: Segment, options: ExportOptions) -> str:
    sentiment = segment.sentiment
    if not options.sentiment or sentiment is None or sentiment.label is Label.NEUTRAL:
        return shown_text(segment)
    return f"{shown_text(segment)} [{sentiment.label}]"
