"""A segment's words get their times when its text changes, and a time when it is cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from undertone.errors import InputError
from undertone.model import Segment, Word


def retimed(segment: Segment, tokens: Sequence[str]) -> tuple[Word, ...]:
    """The words of a corrected text: those that stay keep their times.

    Replaced ones share the time of those they replace, new ones that of the gap they stand in, or
    where there is none that of the word beside them; starts never go back, and nothing leaves the
    segment.
    """
    old = segment.words
    matcher = SequenceMatcher(None, [word.text for word in old], tokens)
    result: list[Word] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            result += old[a:b]
        elif b - a == d - c:
            pairs = zip(old[a:b], tokens[c:d], strict=True)
            result += [replace(word, text=token, confidence=None) for word, token in pairs]
        else:
            after = old[b].start_ms if b < len(old) else segment.end_ms
            before = min(result[-1].end_ms, after) if result else segment.start_ms
            start, end = (old[a].start_ms, old[b - 1].end_ms) if a < b else (before, after)
            result += _spread(tokens[c:d], start, end)
    return _with_room(result)


def _with_room(words: list[Word]) -> tuple[Word, ...]:
    """New words without any time get a share of the word after them, or of the one before.

    Without it a word typed at the beginning of a segment could not be split off.
    """
    for first, word in enumerate(words):
        if not _has_no_time(word):
            continue
        last = next((n for n in range(first, len(words)) if not _has_no_time(words[n])), None)
        begin, end = (first, last + 1) if last is not None else (max(0, first - 1), len(words))
        run, host = words[begin:end], words[end - 1 if last is not None else begin]
        shared = _spread([each.text for each in run], host.start_ms, host.end_ms)
        words[begin:end] = [
            replace(each, confidence=old.confidence) for each, old in zip(shared, run, strict=True)
        ]
    return tuple(words)


def _has_no_time(word: Word) -> bool:
    return word.estimated and word.start_ms == word.end_ms


def _spread(tokens: Sequence[str], start_ms: int, end_ms: int) -> list[Word]:
    """Words that share a stretch of time by their lengths."""
    total = sum(map(len, tokens))
    done, words = 0, []
    for token in tokens:
        edges = (done, done + len(token))
        first, last = (start_ms + (end_ms - start_ms) * edge // total for edge in edges)
        words.append(Word(token, first, last, estimated=True))
        done += len(token)
    return words


def word_starts(segment: Segment) -> list[int]:
    """Where each word begins in the text; those between spaces where the words do not match it."""
    starts: list[int] = []
    place = 0
    for token in [word.text for word in segment.words] or segment.text.split():
        found = segment.text.find(token, place)
        if found < 0:
            return word_starts(replace(segment, words=()))
        starts.append(found)
        place = found + len(token)
    return starts


def cut_before(segment: Segment, starts: Sequence[int], number: int) -> tuple[int, int]:
    """The time before the word that `starts[number]` begins, and how many words come before it.

    Raises:
        InputError: no time between the two words lies inside the segment.
    """
    if len(segment.words) == len(starts):
        left, right = segment.words[number - 1], segment.words[number]
        candidates, count = [right.start_ms, left.end_ms], number
    else:
        share = starts[number] / len(segment.text)
        guess = segment.start_ms + round((segment.end_ms - segment.start_ms) * share)
        candidates = [guess, segment.start_ms + 1]
        count = sum(word.start_ms < guess for word in segment.words)
    for cut in candidates:
        if segment.start_ms < cut < segment.end_ms:
            return cut, count
    raise InputError("This segment is too short to be split there.")
