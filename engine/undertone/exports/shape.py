"""A document as the user wants it in every format: turns joined, notes left out, people unnamed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from undertone.exports.base import ExportOptions
from undertone.merging import merged
from undertone.model import Document, Segment, Speaker

SHORTEST_NAME = 3
_NUMBERED = re.compile(r"Speaker \d+")


def shaped(document: Document, options: ExportOptions) -> Document:
    """The document that an exporter gets for these options."""
    if not options.notes:
        bare = tuple(replace(segment, note="") for segment in document.segments)
        document = replace(document, segments=bare)
    if options.pseudonyms:
        document = pseudonymised(document)
    if options.merge == "turn":
        document = replace(document, segments=tuple(_turns(document.segments)))
    return document


def _turns(segments: Iterable[Segment]) -> list[Segment]:
    turns: list[Segment] = []
    for segment in segments:
        last = turns[-1] if turns else None
        if last and (last.speaker, last.channel) == (segment.speaker, segment.channel):
            turns[-1] = merged(last, segment)
        else:
            turns.append(segment)
    return turns


def pseudonymised(document: Document) -> Document:
    """Speakers by number, also where somebody is addressed by name; the recording unnamed.

    Other people whom a text names stay: only a reader can find them all.
    """
    numbers = {known.id: f"Speaker {n}" for n, known in enumerate(document.speakers, start=1)}
    given = {
        part: numbers[known.id]
        for known in document.speakers
        if not _NUMBERED.fullmatch(known.name)
        for part in (known.name, *known.name.split())
        if len(part) >= SHORTEST_NAME and part[0].isupper()
    }
    speakers = tuple(Speaker(known.id, numbers[known.id]) for known in document.speakers)
    return replace(
        document,
        media=replace(document.media, file_name="recording", path=""),
        speakers=speakers,
        segments=tuple(_unnamed(segment, given) for segment in document.segments),
    )


def _unnamed(segment: Segment, given: dict[str, str]) -> Segment:
    if not given:
        return segment
    longest = sorted(map(re.escape, given), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)")

    def without(text: str) -> str:
        return pattern.sub(lambda match: given[match[0]], text)

    words = tuple(replace(word, text=without(word.text)) for word in segment.words)
    return replace(segment, text=without(segment.text), note=without(segment.note), words=words)
