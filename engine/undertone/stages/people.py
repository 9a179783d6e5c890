"""Hides who is spoken of from the sentiment model: names and pronouns become the same few words.

A score can then not depend on a person's name, gender or origin, as far as the words tell them.
(Identity masking, after the counterfactual tests of Kiritchenko and Mohammad, "Examining gender and
race bias in two hundred sentiment analysis systems", *SEM 2018.)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path

from undertone.errors import ModelError

STAND_INS = ("Alex", "Sam", "Chris", "Pat")
"""For the first, second ... person of a text; the last one for all others."""

# Of the third-person sets that with which held-out training lines are told best.
_SUBJECT, _OTHER, _SELF = "she", "her", "herself"
PRONOUNS = {
    **dict.fromkeys(("he", "she", "they", "ze", "xe"), _SUBJECT),
    **dict.fromkeys(("him", "her", "them", "zir", "hir", "xem"), _OTHER),
    **dict.fromkeys(("his", "hers", "their", "theirs", "xyr"), _OTHER),
    **dict.fromkeys(("himself", "herself", "themself", "themselves", "zirself", "xemself"), _SELF),
    **dict.fromkeys(("mrs", "ms", "mx", "miss"), "mr"),
}
_TITLES = ("mrs", "ms", "mx", "miss")
PLURAL = {
    **{"are": "is", "were": "was", "have": "has", "do": "does", "'re": "'s", "'ve": "'s"},
    **{"aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't", "don't": "doesn't"},
}
_THEY_ARE = re.compile(r"\b(they)(\s+|(?='))('re|'ve|(?:are|were|have|do)(?:n't)?)\b", re.I)
_ARE_THEY = re.compile(r"\b((?:are|were|have|do)(?:n't)?)(\s+)(they)\b", re.I)
_WORD = re.compile(r"(?:\b[ODL]['’])?[^\W\d_]+(?:-[^\W\d_]+)*")
_SENTENCE = re.compile(r"(?:^|[.!?:;…\"“(\[-]\s*)$")
_ENGLISH = re.compile(
    r"(?:ed|ing|ly|s|er|est|able|ible|ness|ment|ion|ful|ous|al|ity|ism|ist|ive|ic|y|ance|ence|ish)$"
)
SHORTEST_STRANGE = 4


@dataclass(frozen=True, slots=True)
class People:
    """Knows which words of a text mean a person.

    Attributes:
        given: names that are names however they are written, in lower case.
        capital: names where they begin with a capital.
        shared: names that are words too; names where their capital is not that of a sentence.
        ordinary: whether a word in lower case is a frequent one, so that it is no unknown name.
    """

    given: frozenset[str]
    capital: frozenset[str]
    shared: frozenset[str]
    ordinary: Callable[[str], bool]

    @classmethod
    def read(cls, path: Path, ordinary: Callable[[str], bool]) -> People:
        """Read a list of names, one a line: family names end in a plus, shared ones in a star.

        Raises:
            ModelError: it cannot be read.
        """
        try:
            rows = path.read_text(encoding="ascii").split()
        except (OSError, UnicodeDecodeError) as error:
            raise ModelError(f"The list {path.name} of the sentiment model is damaged.") from error
        given = frozenset(row for row in rows if row[-1] not in "+*")
        capital = given | {row[:-1] for row in rows if row.endswith("+")}
        shared = frozenset(row[:-1] for row in rows if row.endswith("*"))
        return cls(given, capital, shared, ordinary)

    def masked(self, text: str) -> str:
        """The text with names and third-person pronouns replaced."""
        text = _ARE_THEY.sub(lambda m: f"{PLURAL[m[1].lower()]}{m[2]}{m[3]}", text)
        text = _THEY_ARE.sub(lambda m: f"{m[1]}{m[2]}{PLURAL[m[3].lower()]}", text)
        chosen: dict[str, str] = {}
        fresh = chain(STAND_INS, repeat(STAND_INS[-1]))
        return "".join(self._parts(text, chosen, fresh))

    def _parts(self, text: str, chosen: dict[str, str], fresh: Iterator[str]) -> Iterator[str]:
        end = 0
        for match in _WORD.finditer(text):
            word = match[0]
            yield text[end : match.start()]
            end = match.end()
            plain = word.lower()
            if plain in PRONOUNS:
                yield PRONOUNS[plain] if plain not in _TITLES or word != plain else word
            elif self._is_name(word, text[: match.start()][-3:], text[end : end + 2]):
                if plain not in chosen:
                    chosen[plain] = next(fresh)
                yield chosen[plain]
            else:
                yield word
        yield text[end:]

    def _is_name(self, word: str, before: str, after: str) -> bool:
        plain = _plain(word)
        if not word[0].isupper() or (word.isupper() and len(word) > 1):
            return len(plain) > 2 and plain in self.given
        inside = not _SENTENCE.search(before)
        first = plain.partition("-")[0]
        if plain in self.capital or ("-" in plain and first in self.capital):
            return True
        if plain in self.shared:
            return inside and len(plain) > 2
        return self._is_strange(plain, inside, after)

    def _is_strange(self, plain: str, inside: bool, after: str) -> bool:
        """Whether an unknown word with a capital reads like a name."""
        if len(plain) < SHORTEST_STRANGE or self.ordinary(plain):
            return False
        english = plain.isascii() and _ENGLISH.search(plain)
        return inside or (after[:1] in " '" and after[1:].islower() and not english)


def _plain(word: str) -> str:
    """Lower case without accents."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
