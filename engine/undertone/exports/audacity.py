"""A document becomes an Audacity label track: start, end and label, separated by tabs."""

from __future__ import annotations

from undertone.exports.base import ExportOptions, TextFormat, shown_speaker, shown_text
from undertone.exports.reading import marked
from undertone.model import Document, Segment


class Audacity(TextFormat):
    """Seconds with six decimals, as Audacity itself writes them."""

    NAME = "audacity"
    EXTENSION = ".audacity.txt"
    TITLE = "Labels for Audacity"

    def render(self, document: Document, options: ExportOptions) -> str:
        return "".join(
            f"{segment.start_ms / 1000:.6f}\t{segment.end_ms / 1000:.6f}\t"
            f"{_label(document, segment, options)}\n"
            for segment in document.segments
            if shown_text(segment)
        )


def _label(document: Document, segment: Segment, options: ExportOptions) -> str:
    name, mark = shown_speaker(document, segment), marked(segment) if options.sentiment else ""
    return f"{f'{name}: ' if name else ''}{shown_text(segment)}{f' [{mark}]' if mark else ''}"
