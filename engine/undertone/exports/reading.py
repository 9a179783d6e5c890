"""Segments become the paragraphs that people read: one speaker, not much longer than a minute."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from undertone.exports.base import Timecodes, one_line, shown_text
from undertone.exports.labels import bracketed, clock_text
from undertone.model import Document, Segment

PARAGRAPH_MS = 60_000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Segments of one speaker that are read together; at least one."""

    segments: tuple[Segment, ...]

    @property
    def end_ms(self) -> int:
        """Where its last segment ends."""
        return max(segment.end_ms for segment in self.segments)

    def times(self, form: Timecodes) -> tuple[str, str]:
        """What stands before and after its text: f4's form is the end's time, at the end."""
        if form == "#hh:mm:ss-d#":
            return "", clock_text(self.end_ms, form)
        return clock_text(self.segments[0].start_ms, form), ""

    @property
    def notes(self) -> tuple[str, ...]:
        """The researcher's notes, a line each."""
        return tuple(filter(None, (one_line(segment.note) for segment in self.segments)))

    def text(self, *, notes: bool = False) -> str:
        """All that was said, remarks in brackets; the notes too where they have no other place."""
        return " ".join(
            f"{shown_text(segment)}{bracketed(segment, note=notes)}" for segment in self.segments
        )


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


def attribute_lines(document: Document) -> tuple[tuple[str, str], ...]:
    """The researcher's names and values, each in one line; those without a value left out."""
    shown = ((one_line(name), one_line(value)) for name, value in document.attributes)
    return tuple((name, value) for name, value in shown if name and value)
