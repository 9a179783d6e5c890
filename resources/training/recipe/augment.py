"""Turns clean text into text as a transcript might write it: unpunctuated, hesitant, misheard."""

from __future__ import annotations

import random
import re

FILLERS = ("um", "uh", "like", "you know", "I mean", "well", "so", "er", "erm", "hmm")

# Words that speech recognition confuses; none changes the sentiment of a sentence by itself.
MISHEARD = {
    "their": "there", "there": "their", "they're": "there", "your": "you're", "you're": "your",
    "its": "it's", "it's": "its", "two": "to", "too": "to", "to": "too", "for": "four",
    "and": "in", "in": "and", "an": "and", "a": "the", "the": "a", "are": "our", "our": "are",
    "then": "than", "than": "then", "would": "we'd", "where": "were", "were": "where",
    "here": "hear", "hear": "here", "know": "no", "write": "right", "by": "buy", "of": "have",
    "this": "that", "that": "this", "going to": "gonna", "want to": "wanna", "because": "cause",
    "whether": "weather", "weather": "whether", "one": "won", "new": "knew", "hole": "whole",
}  # fmt: skip

_PUNCTUATION = re.compile(r"[^\w\s']|_")


def strip_punctuation(text: str) -> str:
    """Words only, apostrophes within words kept."""
    return re.sub(r"\s+", " ", _PUNCTUATION.sub(" ", text)).strip()


def as_transcript(text: str) -> str:
    """Lower case without punctuation: what a plain recognizer writes (the robustness measure)."""
    return strip_punctuation(text).lower()


def calm(text: str) -> str:
    """The text without exclamation marks, which recognizers write seldom and scripts often.

    A full stop or question mark takes the place of marks that stand together.
    """
    return re.sub(r"[!.]*![!.]*", ".", re.sub(r"!*\?[!?]*", "?", text))


def add_filler(words: list[str], random_: random.Random) -> list[str]:
    """One or two hesitations at random places."""
    words = list(words)
    for _ in range(random_.choice((1, 1, 2))):
        words.insert(random_.randint(0, len(words)), random_.choice(FILLERS))
    return words


def add_false_start(words: list[str], random_: random.Random) -> list[str]:
    """Say one to three words twice, as speakers do when they begin again."""
    if len(words) < 4:
        return words
    start = random_.randint(0, min(3, len(words) - 2))
    end = min(len(words), start + random_.randint(1, 3))
    return words[:end] + words[start:]


def mishear(words: list[str], random_: random.Random) -> list[str]:
    """Swap one or two confusable words, or drop a short one."""
    words = list(words)
    places = [i for i, word in enumerate(words) if word.lower() in MISHEARD]
    for place in random_.sample(places, min(2, len(places))):
        words[place] = MISHEARD[words[place].lower()]
    short = [i for i, word in enumerate(words) if word.lower() in ("a", "the", "to", "of", "is")]
    if len(words) > 6 and short and random_.random() < 0.5:
        del words[random_.choice(short)]
    return words


def augment(text: str, random_: random.Random, transcript: float = 0.25) -> str:
    """A random rendering of `text`; the share `transcript` is lower case without punctuation."""
    words = text.split()
    if random_.random() < 0.12:
        words = add_filler(words, random_)
    if random_.random() < 0.06:
        words = add_false_start(words, random_)
    if random_.random() < 0.10:
        words = mishear(words, random_)
    changed = " ".join(words)
    draw = random_.random()
    if draw < transcript:
        return as_transcript(changed) or text
    if draw < transcript + 0.08:
        return changed.lower()
    if draw < transcript + 0.17:
        return strip_punctuation(changed) or text
    return changed
