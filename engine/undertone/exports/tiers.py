"""Segments become tiers in which nothing overlaps, as annotation programs require it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from undertone.exports.base import one_line, shown_text
from undertone.model import Document, Segment, SpeakerId

UNKNOWN = "unknown"
# What XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Interval:
    """A segment in a tier: at least 1 ms long, after the one before."""

    start_ms: int
    end_ms: int
    segment: Segment


@dataclass(frozen=True, slots=True)
class Tier:
    """What one speaker said.

    Attributes:
        name: unique in the document.
    """

    name: str
    speaker: SpeakerId | None
    intervals: tuple[Interval, ...]


def tiers(document: Document) -> tuple[Tier, ...]:
    """A tier per speaker, in the order of the document's speakers; those without text too."""
    ids: list[SpeakerId | None] = [known.id for known in document.speakers]
    shown = [segment for segment in document.segments if shown_text(segment)]
    ids += [segment.speaker for segment in shown]
    found: dict[str, Tier] = {}
    for speaker in dict.fromkeys(ids):
        name = _unused(one_line(document.speaker_name(speaker)) or UNKNOWN, found)
        mine = [segment for segment in shown if segment.speaker == speaker]
        found[name] = Tier(name, speaker, tuple(_apart(mine)))
    return tuple(found.values())


def xml_text(text: str) -> str:
    """Text in one line with signs that XML can hold."""
    return _NOT_XML.sub("\ufffd", one_line(text))


def _apart(segments: Iterable[Segment]) -> list[Interval]:
    intervals: list[Interval] = []
    for segment in sorted(segments, key=lambda one: (one.start_ms, one.end_ms)):
        start = max(segment.start_ms, intervals[-1].end_ms if intervals else 0)
        intervals.append(Interval(start, max(segment.end_ms, start + 1), segment))
    return intervals


def _unused(name: str, taken: Iterable[str]) -> str:
    known, number, wanted = set(taken), 2, name
    while wanted in known:
        wanted, number = f"{name} {number}", number + 1
    return wanted
