"""Lines that begin with a speaker's name and a colon come apart.

Not every colon ends a name ("I told him: never"). A beginning counts as a name where it looks like
one, or where several lines begin with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_PREFIX = re.compile(
    r"\s*(?P<name>[^\s:：][^:：\t]{0,79}?)\s*[:：]\*{0,2}(?:\s+|(?<=：)|$)(?P<text>.*)", re.DOTALL
)
_BRACKETS = ("[]", "()", "<>", "**")
_LONGEST, _MOST_WORDS = 60, 6
_SENTENCE = re.compile(r"(?<![A-Z])(?<!\b\w\w)(?<!\b\w\w\w)(?<!\bProf)[.!?]\s")
_SMALL = frozenset(
    ("de", "da", "del", "der", "den", "di", "du", "la", "le", "van", "von", "zu", "zur", "bin", "y")
)


def named(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Name and text of every line; the name is empty where the line has none."""
    counts = Counter(name for line in lines if (name := _prefix(line)))
    return [_apart(line, counts) for line in lines]


def has_names(lines: Iterable[str]) -> bool:
    """Whether some lines begin with names."""
    return any(name for name, _ in named(list(lines)))


def is_name(text: str) -> bool:
    """Whether a few words look like what a person is called."""
    words = text.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and len(text) <= _LONGEST
        and any(sign.isalpha() for sign in text)
        and not _SENTENCE.search(text)
        and all(_capital(word) or word.lower() in _SMALL for word in words)
    )


def opening_name(line: str) -> str:
    """What stands before the colon of a line, where that may be a name; else nothing."""
    return _prefix(line)


def _capital(word: str) -> bool:
    letters = [sign for sign in word if sign.isalpha()]
    return not letters or not letters[0].islower() or "_" in word


def _prefix(line: str) -> str:
    match = _PREFIX.match(line)
    name = _bare(match["name"]) if match else ""
    fits = len(name) <= _LONGEST and len(name.split()) <= _MOST_WORDS
    speaks = any(sign.isalpha() for sign in name) and not _SENTENCE.search(name)
    return name if fits and speaks else ""


def _bare(name: str) -> str:
    """A name without the brackets or asterisks around all of it."""
    name = name.strip().removeprefix("**").removesuffix("**")
    while len(name) > 2 and name[0] + name[-1] in _BRACKETS:
        name = name[1:-1].strip()
    return name


def _apart(line: str, counts: Counter[str]) -> tuple[str, str]:
    name, match = _prefix(line), _PREFIX.match(line)
    if match is None or not name or not (counts[name] > 1 or is_name(name)):
        return "", line.strip()
    return name, match["text"].strip()
