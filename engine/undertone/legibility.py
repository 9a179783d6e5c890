"""Tells whether a text is one that a model of English can read at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

FEWEST_WORDS = 4
"""In shorter texts a single rare word decides."""
KNOWN_SHARE = 0.7
"""With the little words below it leaves out 0.2 % of our own spoken lines, 0.4 % of MELD's, 0.5 %
of GoEmotions' comments, and 87 to 100 % of sentences in German, French, Spanish, Italian,
Portuguese, Swedish and Korean (measured on the text of real recordings, and on 15 German lines of
talk)."""

LITTLE_WORDS = frozenset({
    "the", "and", "is", "it", "it's", "of", "you", "my", "they", "we", "i'm", "i've", "have",
    "that", "this", "to", "for", "with", "not", "but", "are", "your", "she", "been", "at", "our",
    "there", "what", "when", "would", "could", "you're", "that's", "don't", "didn't", "wasn't",
    "isn't", "we're", "they're", "from", "had", "has", "her", "his", "their", "them", "us", "how",
    "who", "why", "because", "just", "about",
})  # fmt: skip
"""Frequent words of English that mean something else, or nothing, in its neighbours."""

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")


def legible(text: str, known_share: Callable[[], float]) -> bool:
    """Whether a text is in Latin script and looks English.

    Args:
        known_share: the share of its letters that stand in words which the model knows as a whole;
            asked only where the text itself does not tell. Words of another language come apart
            into pieces.
    """
    if not _in_latin(text):
        return False
    words = [word.lower().replace("\u2019", "'") for word in _WORD.findall(text)]
    if len(words) < FEWEST_WORDS or not LITTLE_WORDS.isdisjoint(words):
        return True
    return known_share() >= KNOWN_SHARE


def _in_latin(text: str) -> bool:
    """Whether half of the letters are Latin; without letters, whether there is a digit."""
    letters = [sign for sign in text if sign.isalpha()]
    if not letters:
        return any(sign.isdigit() for sign in text)
    latin = sum(unicodedata.name(sign, "").startswith("LATIN") for sign in letters)
    return 2 * latin >= len(letters)
