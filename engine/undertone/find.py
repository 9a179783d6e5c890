"""A pattern becomes its places in the transcript, and a replacement the texts that it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

import regex

from undertone.errors import InputError
from undertone.model import Document, SegmentId

LONGEST_SEARCH_S = 1.0  # some patterns take exponential time, and the window waits


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    Attributes:
        regular: the text is a regular expression (the syntax of Python's `re` and more).
        case: capitals matter.
        whole_words: a place begins and ends at the edge of a word.
    """

    text: str
    regular: bool = False
    case: bool = False
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: letters `start` to `end` (excluded) of a segment's text."""

    row: int
    segment: SegmentId
    start: int
    end: int


def find(document: Document, query: Query) -> tuple[Hit, ...]:
    """Every place, in the order of the transcript; nothing where the query is empty.

    Raises:
        InputError: the pattern is no regular expression, or takes too long.
    """
    if not query.text:
        return ()
    pattern, end = _compiled(query), monotonic() + LONGEST_SEARCH_S
    hits: list[Hit] = []
    for row, segment in enumerate(document.segments):
        found = _matches(pattern, segment.text, end)
        hits += [Hit(row, segment.id, m.start(), m.end()) for m in found if m.end() > m.start()]
    return tuple(hits)


def replacements(
    document: Document, query: Query, replacement: str, hits: Sequence[Hit]
) -> dict[SegmentId, str]:
    """The texts of the segments in which some hits are replaced.

    In a replacement for a regular expression, \\1 stands for the first group.

    Raises:
        InputError: the pattern or the replacement is malformed, or takes too long.
    """
    pattern, end = _compiled(query), monotonic() + LONGEST_SEARCH_S
    wanted: dict[int, set[int]] = {}
    for hit in hits:
        wanted.setdefault(hit.row, set()).add(hit.start)
    texts: dict[SegmentId, str] = {}
    for row, starts in wanted.items():
        segment = document.segments[row]
        text, place = "", 0
        for match in _matches(pattern, segment.text, end):
            if match.start() in starts and match.end() > match.start():
                text += segment.text[place : match.start()]
                text += _expanded(match, replacement) if query.regular else replacement
                place = match.end()
        texts[segment.id] = text + segment.text[place:]
    return texts


def _compiled(query: Query) -> regex.Pattern[str]:
    source = query.text if query.regular else regex.escape(query.text)
    if query.whole_words:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    flags = regex.V0 if query.case else regex.V0 | regex.IGNORECASE
    try:
        return regex.compile(source, flags)
    except (regex.error, OverflowError, RecursionError) as error:
        raise InputError(f"This is no regular expression: {error}.") from error


def _matches(pattern: regex.Pattern[str], text: str, end: float) -> list[regex.Match[str]]:
    try:
        return list(pattern.finditer(text, timeout=max(0.001, end - monotonic())))
    except TimeoutError as error:
        raise InputError("This regular expression takes too long: make it simpler.") from error


def _expanded(match: regex.Match[str], replacement: str) -> str:
    try:
        return match.expand(replacement)
    except (regex.error, IndexError) as error:
        raise InputError(f"The replacement cannot be used: {error}.") from error
