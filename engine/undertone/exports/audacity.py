"""A document becomes an Audacity label track: start, end and label, separated by tabs."""

from __future__ import annotations

from undertone.exports.base import UNITS, ExportOptions, TextFormat, shown_speaker, shown_text
from undertone.exports.labels import bracketed
from undertone.model import Document, Segment


class Audacity(TextFormat):
    """Seconds with six decimals, as Audacity itself writes them."""

    NAME = "audacity"
    EXTENSION = ".audacity.txt"
    TITLE = "Labels for Audacity"
    UNITS = UNITS

    def render(self, document: Document, options: ExportOptions) -> str:
        return "".join(
            f"{segment.start_ms / 1000:.6f}\t{segment.end_ms / 1000:.6f}\t"
            f"{_label(document, segment)}\n"
            for segment in document.segments
            if shown_text(segment)
        )


def _label(document: Document, segment: Segment) -> str:
    name = shown_speaker(document, segment)
    said = f"{shown_text(segment)}{bracketed(segment, note=True)}"
    return f"{name}: {said}" if name else said
