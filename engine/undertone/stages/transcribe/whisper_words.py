"""Whisper's tokens become words with times on the file's clock."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from undertone.model import Span, Word
from undertone.stages.transcribe.packing import Packing
from undertone.stages.transcribe.tokens import geometric_mean

# Whisper writes these without spaces (`whisper/tokenizer.py`, `split_to_word_tokens`).
UNSPACED = frozenset({"zh", "ja", "th", "lo", "my", "yue"})
CLAUSE_END = re.compile(r"(?<=[。！？，、；：])")
SOUND = re.compile(r"^[\[(*♪].*[\])*♪]$|^[♪*]+$")


@dataclass(frozen=True, slots=True)
class Token:
    """One text token; times in ms in the window, negative or reversed where unknown.

    Attributes:
        log: natural logarithm of its probability.
    """

    content: bytes
    log: float
    start_ms: int
    end_ms: int

    @property
    def timed(self) -> bool:
        return 0 <= self.start_ms <= self.end_ms


@dataclass(slots=True)
class _Draft:
    """A word in the making."""

    text: str
    logs: list[float] = field(default_factory=list)
    times: tuple[int, int] | None = None


def to_words(
    tokens: Sequence[Token],
    packing: Packing,
    within: Span,
    language: str | None,
    speech: Sequence[Span] = (),
) -> tuple[Word, ...]:
    """The words of one window, monotonic and inside `within`; untimed ones interpolated.

    Args:
        speech: where there is speech; a word begins and ends in it, as Whisper gives the pause
            before a word to the word.
    """
    drafts = [_draft(group) for group in _groups(tokens)]
    joined = _joined([draft for draft in drafts if draft.text and not SOUND.match(draft.text)])
    if language in UNSPACED:
        joined = [part for draft in joined for part in _clauses(draft)]
    return tuple(_in_speech(word, speech) for word in _placed(joined, packing, within))


def _groups(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Tokens of one word: the next begins with a space."""
    group: list[Token] = []
    for token in tokens:
        if group and token.content.startswith(b" "):
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _draft(tokens: Sequence[Token]) -> _Draft:
    text = b"".join(token.content for token in tokens).decode("utf-8", "replace").strip()
    # A mark's time reaches into the pause after it: the letters' are the word's.
    letters = [token for token in tokens if _has_letters(token.content)] or tokens
    timed = [token for token in letters if token.timed]
    times = (timed[0].start_ms, max(token.end_ms for token in timed)) if timed else None
    return _Draft(" ".join(text.split()), [token.log for token in letters], times)


def _has_letters(content: bytes) -> bool:
    return any(letter.isalnum() for letter in content.decode("utf-8", "ignore")) or any(
        byte >= 0x80 for byte in content
    )


def _joined(drafts: Sequence[_Draft]) -> list[_Draft]:
    """Lone marks go to the word before them, or to the first word."""
    joined: list[_Draft] = []
    waiting = ""
    for draft in drafts:
        if any(letter.isalnum() for letter in draft.text):
            joined.append(_Draft(waiting + draft.text, draft.logs, draft.times))
            waiting = ""
        elif joined:
            joined[-1].text += draft.text
        else:
            waiting += draft.text
    return joined


def _clauses(draft: _Draft) -> Iterator[_Draft]:
    """A run of unspaced script in clauses, timed in proportion to their letters."""
    parts = [part for part in CLAUSE_END.split(draft.text) if part]
    start, end = draft.times or (0, 0)
    total = max(1, len(draft.text))
    before = 0
    for part in parts:
        after = before + len(part)
        times = (
            start + (end - start) * before // total,
            start + (end - start) * after // total,
        )
        yield _Draft(part, draft.logs, times if draft.times else None)
        before = after


def _placed(drafts: Sequence[_Draft], packing: Packing, within: Span) -> tuple[Word, ...]:
    words: list[Word] = []
    clock = within.start_ms
    for at, draft in enumerate(drafts):
        known = _on_file(draft, packing, within)
        start, end = known or (clock, _share(drafts[at:], clock, packing, within))
        start = max(clock, start)
        clock = end = max(start, end)
        confidence = geometric_mean(draft.logs)
        words.append(Word(draft.text, start, end, confidence, estimated=known is None))
    return tuple(words)


def _in_speech(word: Word, speech: Sequence[Span]) -> Word:
    """A word without the silence at its edges; one wholly in silence stays where it is."""
    inside = [
        span for span in speech if span.start_ms < word.end_ms and word.start_ms < span.end_ms
    ]
    if not inside:
        return word
    start = max(word.start_ms, inside[0].start_ms)
    end = max(start, min(word.end_ms, inside[-1].end_ms))
    return replace(word, start_ms=start, end_ms=end)


def _on_file(draft: _Draft, packing: Packing, within: Span) -> tuple[int, int] | None:
    if draft.times is None:
        return None
    start = packing.to_file(draft.times[0], ending=False)
    end = packing.to_file(draft.times[1], ending=True)
    return _inside(start, within), _inside(end, within)


def _share(rest: Sequence[_Draft], clock: int, packing: Packing, within: Span) -> int:
    """Where an untimed word ends: it shares the time up to the next known word."""
    untimed, until = 0, within.end_ms
    for draft in rest:
        known = _on_file(draft, packing, within)
        if known is not None:
            until = known[0]
            break
        untimed += 1
    return clock + max(0, until - clock) // max(1, untimed)


def _inside(time_ms: int, within: Span) -> int:
    return min(max(time_ms, within.start_ms), within.end_ms)


def log_probability(probability: float) -> float:
    """The natural logarithm, finite for 0."""
    return math.log(max(probability, 1e-9))
