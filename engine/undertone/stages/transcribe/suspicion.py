"""Recognised words become flags: what looks repeated, invented or doubtful."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from undertone.contracts import Piece
from undertone.model import Flag, Word
from undertone.stages.transcribe.phantoms import is_echo, is_phantom

# A phrase of so many words said so many times on end is a loop; people do say "no, no, no, no".
LOOP_TIMES = ((1, 6), (2, 4), (3, 3))
LONGEST_PHRASE = 12
# Whisper's own bound on gzip compression (https://arxiv.org/abs/2212.04356, section 4.5).
COMPRESSION = 2.4
COMPRESSION_FROM_BYTES = 120
# Even hesitant speech has more than a word in two seconds of sound.
SLOWEST_WORD_MS = 2_000
# Nobody says a word in less, averaged over a piece: 600 words a minute.
SHORTEST_WORD_MS = 100
MIN_SPEECH_MS = 300
# Guessed words come one by one in any speech, three on end (2 of 265 pieces of ten sources) where
# the recogniser goes on after the speaker has stopped.
GUESSED = 0.3
GUESSED_WORDS = 3


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


def wanders(confidences: Sequence[float]) -> bool:
    """Whether words that are hardly more than guessed stand in a row."""
    row = 0
    for confidence in confidences:
        row = row + 1 if confidence < GUESSED else 0
        if row == GUESSED_WORDS:
            return True
    return False


def judge(
    piece: Piece,
    words: Sequence[Word],
    sure: bool,
    *,
    looped: bool,
    audible: bool,
    silent: bool = False,
) -> tuple[Flag, ...]:
    """The flags that a piece's words deserve.

    Args:
        sure: the recogniser was confident of them.
        looped: the recogniser repeated itself, or had to be stopped.
        audible: the piece is louder than digital silence.
        silent: the recogniser itself takes the piece for one without speech.
    """
    spoken = spoken_ms(piece)
    if not words:
        return (Flag.NO_TEXT,) if audible and spoken >= MIN_SPEECH_MS else ()
    suspicions = {
        Flag.REPETITION: looped,
        Flag.LOW_CONFIDENCE: not sure,
        Flag.INVENTED: silent or not audible or (bool(piece.speech) and too_fast(words, spoken)),
    }
    return tuple(flag for flag, applies in suspicions.items() if applies)


def is_noise(
    piece: Piece, texts: Sequence[str], *, sure: bool, silent: bool = False, prompt: str = ""
) -> bool:
    """Whether words are what a recogniser makes of a sound that is no speech.

    Two of four must hold: it was not sure, they are far too few or too many, they are a stock
    phrase or repeat the prompt, the model itself takes the sound for silence.
    """
    text, spoken = " ".join(texts), spoken_ms(piece)
    few = spoken > SLOWEST_WORD_MS * max(1, len(texts))
    many = bool(piece.speech) and too_fast(texts, spoken)
    stock = is_phantom(text) or is_echo(text, prompt)
    return [not sure, few or many, stock, silent].count(True) >= 2


def is_suspect(piece: Piece, texts: Sequence[str], *, sure: bool, prompt: str = "") -> bool:
    """Whether one sign speaks against words, so that it is worth to ask for the others."""
    text = " ".join(texts)
    few = spoken_ms(piece) > SLOWEST_WORD_MS * max(1, len(texts))
    return bool(texts) and (not sure or few or is_phantom(text) or is_echo(text, prompt))


def spoken_ms(piece: Piece) -> int:
    """Milliseconds of speech in a piece."""
    return sum(span.duration_ms for span in piece.speech)


def too_fast(words: Sequence[Word | str], spoken: int) -> bool:
    """Whether so many words do not fit into so little speech."""
    return spoken < SHORTEST_WORD_MS * len(words)
