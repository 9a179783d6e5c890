"""Turns become sentences, and cues that cut a sentence become whole again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from undertone.imports.base import Line
from undertone.model import Word
from undertone.running_text import joined
from undertone.stages.assemble import LONG_PAUSE_MS, MAX_SEGMENT_MS, ends_sentence

JOIN_GAP_MS = 250
_INITIAL = re.compile(r"\W*[A-Z]\.")
_UNSPACED_END = re.compile(r"(?<=[。！？])(?=\S)")


def sentences(text: str) -> list[str]:
    """The sentences of a text; together they are the text but for the spaces between them."""
    found: list[str] = []
    start = 0
    for match in re.finditer(r"\S+", text):
        if _closes(match[0]):
            found.append(text[start : match.end()].strip())
            start = match.end()
    rest = text[start:].strip()
    whole = [*found, rest] if rest else found
    return [part for sentence in whole for part in _UNSPACED_END.split(sentence)]


def split_into_sentences(line: Line) -> list[Line]:
    """A line per sentence; the first keeps the start, the note and the rest, the last the end."""
    parts = sentences(line.text)
    if len(parts) < 2 or line.words:
        return [line]
    bare = replace(line, start_ms=None, end_ms=None, note="", bookmark=False, judgement=None)
    lines = [replace(bare, text=part) for part in parts]
    lines[0] = replace(line, text=parts[0], end_ms=None)
    lines[-1] = replace(lines[-1], end_ms=line.end_ms)
    return lines


def whole_sentences(cues: Iterable[Line]) -> Iterator[Line]:
    """Cues of one speaker that follow each other at once are joined up to the sentence's end.

    Times must be known. Longer than a segment may be (`MAX_SEGMENT_MS`) nothing becomes.
    """
    held: Line | None = None
    for cue in cues:
        if held is not None and _goes_on(held, cue):
            held = _joined(held, cue)
            continue
        if held is not None:
            yield held
        held = cue
    if held is not None:
        yield held


def lines_of_words(words: Iterable[tuple[Word, str, int]]) -> Iterator[Line]:
    """Words with speaker and channel as lines: a line ends as a segment of the recogniser does."""
    held: list[Word] = []
    key: tuple[str, int] = ("", 0)
    for word, speaker, channel in words:
        if held and (key != (speaker, channel) or _breaks(held, word)):
            yield _line(held, *key)
            held = []
        key = (speaker, channel)
        held.append(word)
    if held:
        yield _line(held, *key)


def _breaks(held: list[Word], word: Word) -> bool:
    pause = word.start_ms - held[-1].end_ms
    long = word.end_ms - held[0].start_ms > MAX_SEGMENT_MS
    return _closes(held[-1].text) or pause >= LONG_PAUSE_MS or long


def _line(words: list[Word], speaker: str, channel: int) -> Line:
    return Line(
        joined(word.text for word in words),
        words[0].start_ms,
        max(word.end_ms for word in words),
        speaker,
        tuple(words),
        channel=channel,
    )


def _closes(word: str) -> bool:
    return ends_sentence(word) and not _INITIAL.fullmatch(word)


def _goes_on(held: Line, cue: Line) -> bool:
    if None in (held.start_ms, held.end_ms, cue.start_ms, cue.end_ms):
        return False
    assert held.start_ms is not None and held.end_ms is not None  # noqa: PT018
    assert cue.start_ms is not None and cue.end_ms is not None  # noqa: PT018
    return (
        held.speaker == cue.speaker
        and held.channel == cue.channel
        and 0 <= cue.start_ms - held.end_ms <= JOIN_GAP_MS
        and cue.end_ms - held.start_ms <= MAX_SEGMENT_MS
        and bool(held.text.split())
        and not _closes(held.text.split()[-1])
    )


def _joined(held: Line, cue: Line) -> Line:
    return replace(
        held,
        text=joined((held.text, cue.text)),
        end_ms=cue.end_ms,
        words=(*timed_words(held), *timed_words(cue)),
    )


def timed_words(line: Line) -> tuple[Word, ...]:
    """The words of a line with known times; estimated by their lengths where it has none."""
    if line.words or line.start_ms is None or line.end_ms is None:
        return line.words
    return spread(line.text.split(), line.start_ms, line.end_ms)


def spread(tokens: list[str], start_ms: int, end_ms: int) -> tuple[Word, ...]:
    """Words that share a stretch of time by their lengths, marked as estimated."""
    total, done = sum(map(len, tokens)), 0
    words: list[Word] = []
    for token in tokens:
        first = start_ms + (end_ms - start_ms) * done // total
        done += len(token)
        last = start_ms + (end_ms - start_ms) * done // total
        words.append(Word(token, first, last, estimated=True))
    return tuple(words)
