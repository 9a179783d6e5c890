"""Recognised words become flags: what looks repeated, invented or doubtful."""

from __future__ import annotations

import re
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
# What recognisers trained on subtitles write where nobody speaks.
STOCK = frozenset(
    {
        "you",
        "thank you",
        "thank you for watching",
        "thanks for watching",
        "please subscribe",
        "subtitles by the amara org community",
        "untertitel der amara org community",
        "untertitel im auftrag des zdf für funk 2017",
        "sous titres réalisés par la communauté d amara org",
        "subtítulos realizados por la comunidad de amara org",
        "sottotitoli creati dalla comunità amara org",
        "ご視聴ありがとうございました",
        "시청해주셔서 감사합니다",
    }
)
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
    piece: Piece, words: Sequence[Word], sure: bool, *, looped: bool, audible: bool
) -> tuple[Flag, ...]:
    """The flags that a piece's words deserve.

    Args:
        sure: the recogniser was confident of them.
        looped: the recogniser repeated itself, or had to be stopped.
        audible: the piece is louder than digital silence.
    """
    spoken = spoken_ms(piece)
    if not words:
        return (Flag.NO_TEXT,) if audible and spoken >= MIN_SPEECH_MS else ()
    suspicions = {
        Flag.REPETITION: looped,
        Flag.LOW_CONFIDENCE: not sure,
        Flag.INVENTED: not audible or (bool(piece.speech) and too_fast(words, spoken)),
    }
    return tuple(flag for flag, applies in suspicions.items() if applies)


def is_noise(piece: Piece, texts: Sequence[str], *, sure: bool) -> bool:
    """Whether words are what a recogniser makes of a sound that is no speech.

    Two must hold: it was not sure, they are far too few or too many, they are a stock phrase.
    """
    plain = " ".join(re.findall(r"\w+", " ".join(texts).lower()))
    spoken = spoken_ms(piece)
    few = spoken > SLOWEST_WORD_MS * max(1, len(texts))
    many = bool(piece.speech) and too_fast(texts, spoken)
    return [not sure, few or many, plain in STOCK].count(True) >= 2


def spoken_ms(piece: Piece) -> int:
    """Milliseconds of speech in a piece."""
    return sum(span.duration_ms for span in piece.speech)


def too_fast(words: Sequence[Word | str], spoken: int) -> bool:
    """Whether so many words do not fit into so little speech."""
    return spoken < SHORTEST_WORD_MS * len(words)
