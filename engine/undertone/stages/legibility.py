"""Tells whether a text is one that a model of English can read at all."""

from __future__ import annotations

from tokenizers import Encoding

FEWEST_WORDS = 4
"""Shorter texts may be one rare word or a sigh: a Latin letter or a digit will do there."""
KNOWN_SHARE = 0.6
"""Below it lie 0.3 % of MELD's lines, 2 % of GoEmotions' comments (slang, typing errors), and most
sentences in other languages: 64 % of German ones, whose short words look English, 92 % of French,
all of those in six others (measured on the text of real recordings)."""
KEPT = 0.2
"""What is left of an opinion on a text that cannot be read: at most 0.47 for one of three."""

UNKNOWN = "[UNK]"
INSIDE = "##"


def in_latin(text: str) -> bool:
    """Whether a text has at least one plain Latin letter or digit: not signs or other scripts."""
    return any(sign.isascii() and sign.isalnum() for sign in text)


def known_words(encoded: Encoding) -> bool:
    """Whether most letters of a text stand in words that the vocabulary has as a whole.

    Words of another language come apart into pieces. True where there are too few words to tell.

    Args:
        encoded: the text in word pieces (Schuster and Nakajima 2012), without special tokens.
    """
    words: dict[int, list[str]] = {}
    for token, word in zip(encoded.tokens, encoded.word_ids, strict=True):
        if word is not None and (token == UNKNOWN or any(sign.isalnum() for sign in token)):
            words.setdefault(word, []).append(token)
    whole = [pieces[0] for pieces in words.values() if len(pieces) == 1 and pieces != [UNKNOWN]]
    letters = sum(len(one.removeprefix(INSIDE)) for pieces in words.values() for one in pieces)
    return len(words) < FEWEST_WORDS or sum(map(len, whole)) >= KNOWN_SHARE * letters
