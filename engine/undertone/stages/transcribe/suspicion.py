"""Recognised words become flags: what looks repeated, invented or doubtful."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from undertone.contracts import Piece
from undertone.model import Flag, Word

# A phrase of so many words said so many times on end is a loop; people do say "no, no, no, no".
LOOP_TIMES = ((1, 6), (2, 4), (3, 3))
LONGEST_PHRASE = 12
# Whisper's own bound on gzip compression (https://arxiv.org/abs/2212.04356, section 4.5).
COMPRESSION = 2.4
COMPRESSION_FROM_BYTES = 120
LOW_CONFIDENCE = 0.5
# Nobody says a word in less, averaged over a piece: 600 words a minute.
SHORTEST_WORD_MS = 100
MIN_SPEECH_MS = 300


def is_loop(texts: Sequence[str]) -> bool:
    """Whether words repeat themselves as a recogniser does that got stuck."""
    plain = ["".join(filter(str.isalnum, text.lower())) for text in texts]
    if any(_repeats(plain, size, _times(size)) for size in range(1, LONGEST_PHRASE + 1)):
        return True
    content = " ".join(texts).encode()
    return len(content) >= COMPRESSION_FROM_BYTES and (
        len(content) / len(zlib.compress(content)) > COMPRESSION
    )


def _times(size: int) -> int:
    return next(times for words, times in reversed(LOOP_TIMES) if size >= words)


def _repeats(words: Sequence[str], size: int, times: int) -> bool:
    """Whether some phrase of `size` words stands `times` times in a row."""
    run = 0
    for at in range(size, len(words)):
        run = run + 1 if words[at] == words[at - size] else 0
        if run >= size * (times - 1):
            return True
    return False


def judge(
    piece: Piece, words: Sequence[Word], confidence: float | None, *, looped: bool, audible: bool
) -> tuple[Flag, ...]:
    """The flags that a piece's words deserve.

    Args:
        looped: the recogniser repeated itself, or had to be stopped.
        audible: the piece is louder than digital silence.
    """
    spoken = sum(span.duration_ms for span in piece.speech)
    if not words:
        return (Flag.NO_TEXT,) if audible and spoken >= MIN_SPEECH_MS else ()
    suspicions = {
        Flag.REPETITION: looped,
        Flag.LOW_CONFIDENCE: confidence is not None and confidence < LOW_CONFIDENCE,
        Flag.INVENTED: not audible or (bool(piece.speech) and too_fast(words, spoken)),
    }
    return tuple(flag for flag, applies in suspicions.items() if applies)


def too_fast(words: Sequence[Word], spoken_ms: int) -> bool:
    """Whether so many words do not fit into so little speech."""
    return spoken_ms < SHORTEST_WORD_MS * len(words)
