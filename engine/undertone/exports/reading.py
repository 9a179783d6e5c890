"""Segments become the paragraphs that people read: one speaker, not much longer than a minute."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from undertone.exports.base import shown_text
from undertone.model import Document, Label, Segment

PARAGRAPH_MS = 60_000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Segments of one speaker that are read together; at least one."""

    segments: tuple[Segment, ...]

    @property
    def sentences(self) -> tuple[tuple[str, str], ...]:
        """Each segment's text, and its sentiment where that is not neutral."""
        return tuple((shown_text(segment), marked(segment)) for segment in self.segments)

    @property
    def end_ms(self) -> int:
        """Where its last segment ends."""
        return max(segment.end_ms for segment in self.segments)


def marked(segment: Segment) -> str:
    """The sentiment worth a mark: empty where it is neutral or unknown."""
    found = segment.sentiment
    return "" if found is None or found.label is Label.NEUTRAL else str(found.label)


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """The paragraphs of a transcript; a deleted text is in none."""
    group: list[Segment] = []
    for segment in document.segments:
        if not shown_text(segment):
            continue
        if group and (
            segment.speaker != group[0].speaker or segment.end_ms - group[0].start_ms > PARAGRAPH_MS
        ):
            yield Paragraph(tuple(group))
            group = []
        group.append(segment)
    if group:
        yield Paragraph(tuple(group))
