"""Hides which group a person belongs to from the sentiment model, as `people.py` hides who it is.

"Muslims", "Black families" and "wheelchair users" all become "people", a brother a sister, a
"Turkish teacher" a teacher, and "Polish food" local food. (Identity masking; Dixon et al.,
"Measuring and mitigating unintended bias in text classification", AIES 2018.)
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from undertone.errors import ModelError

LOCAL, PERSON, PEOPLE = "local", "person", "people"
MANY = frozenset({"the", "few", "many", "most", "several", "some", "all", "both", "those", "these"})
SECTIONS = ("origins", "capital", "traits", "ages", "men", "singular", "plural", "persons", "aged",
            "kin", "before", "after")  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PHRASES = re.compile(
    r"\b(?:people|persons|those|folks|men|women|children) (?:(?:who are )?(?:with (?:an? )?"
    r"(?:\w+ )?(?:disabilit(?:y|ies)|autism|dyslexia|down'?s? syndrome)|of colou?r|in wheelchairs"
    r"|in care))|\bwheelchair users|\basylum[ -]seekers"
    r"|\b(?:single|young|teenage) (?:mothers|fathers|parents)"
    r"|(?<=\bthe )(?:blind|deaf|disabled|elderly)(?=[.,;!?]|$| (?:are|were|have|who|in|and|need)\b)"
    r"|\bjehovah'?s witness(?:es)?|\b(?:latter-day saints|seventh-day adventists)"
    r"|\bpeople who are (?:deaf|blind|disabled|gay|trans|transgender|autistic|old|elderly)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Groups:
    """Knows which words of a text say what group somebody belongs to.

    Attributes:
        origins: nations, religions and the like, as adjectives and singular nouns.
        capital: origins that are other words too; origins where they begin with a capital.
        traits: adjectives that mean a group before a word for persons.
        ages: the same, before the words in `aged` alone.
        men: nouns that are exclamations too; persons after an article or the like.
        singular, plural: nouns and what they become.
        persons: words that a trait may stand before, and what both together become.
        aged: persons that an age may stand before.
        kin: relatives, whose gender goes.
        before, after: words between which an origin is a noun ("a German who ...").
    """

    origins: frozenset[str]
    capital: frozenset[str]
    traits: frozenset[str]
    ages: frozenset[str]
    men: frozenset[str]
    singular: dict[str, str]
    plural: dict[str, str]
    persons: dict[str, str]
    aged: frozenset[str]
    kin: dict[str, str]
    before: frozenset[str]
    after: frozenset[str]

    @classmethod
    def read(cls, path: Path) -> Groups:
        """Read the sections of a word list, `[name]` and words or `word=replacement` under it.

        Raises:
            ModelError: it cannot be read or lacks a section.
        """
        found: dict[str, dict[str, str]] = {}
        section: dict[str, str] = {}
        try:
            for word in path.read_text(encoding="ascii").split():
                if word.startswith("["):
                    section = found[word[1:-1]] = {}
                else:
                    old, _, new = word.partition("=")
                    section[old] = new or old
            parts = [found[name] for name in SECTIONS]
        except (OSError, UnicodeDecodeError, KeyError) as error:
            raise ModelError(f"The list {path.name} of the sentiment model is damaged.") from error
        origins, capital, traits, ages, men, singular, plural, persons, aged, kin, *near = parts
        natives = {f"{word}s": PEOPLE for word in [*origins, *capital] if word[-1] in "ni"}
        return cls(
            frozenset(origins), frozenset(capital), frozenset(traits), frozenset(ages),
            frozenset(men), singular, {**natives, **plural}, persons, frozenset(aged), kin,
            frozenset(near[0]), frozenset(near[1]),
        )  # fmt: skip

    def masked(self, text: str) -> str:
        """The text with groups of people replaced; everything else stays as it is."""
        text = _PHRASES.sub(PEOPLE, text)
        words = list(_WORD.finditer(text))
        parts: list[str] = []
        end, described = 0, False
        for place, match in enumerate(words):
            new = self._become(text, words, place, described)
            parts.append(text[end : match.start()])
            if new != match[0] and len(parts) > 1 and parts[-2].lower() == "an":
                parts[-2] = "a"
            described = not new
            end = words[place + 1].start() if described else match.end()
            parts += [new] if new else []
        return "".join([*parts, text[end:]])

    def _become(self, text: str, words: list[re.Match[str]], place: int, described: bool) -> str:
        """What a word becomes, in lower case; nothing where it describes the person after it."""
        word = words[place][0]
        plain = _plain(word)
        after = _neighbour(text, words, place, 1)
        before = _neighbour(text, words, place, -1)
        if self._describes(plain, after) and self._ends_in_person(text, words, place):
            return ""
        if described and plain in self.persons:
            return self.persons[plain]
        if plain in self.kin and not (plain == "son" and after == "of"):
            return self.kin[plain]
        if plain in self.plural and not (plain in self.capital and word == plain):
            return self.plural[plain]
        if plain in self.singular and (plain not in self.men or before in self.before):
            return word if word == plain and plain in self.capital else self.singular[plain]
        return self._origin(word, before, after) if self._is_origin(word) else word

    def _is_origin(self, word: str) -> bool:
        plain = _plain(word)
        parts = plain.split("-")
        if word[0].isupper() and parts[0] in self.capital:
            return True
        return all(part in self.origins for part in parts) or plain in self.origins

    def _origin(self, word: str, before: str, after: str) -> str:
        ends = not after or after in self.after
        if ends and before in MANY:
            return PEOPLE
        return PERSON if ends and before in self.before else LOCAL

    def _describes(self, plain: str, after: str) -> bool:
        if plain in self.ages:
            return after in self.aged or after in self.traits or after in self.origins
        return (
            plain in self.traits
            or plain in self.capital
            or all(part in self.origins or part in self.traits for part in plain.split("-"))
        )

    def _ends_in_person(self, text: str, words: list[re.Match[str]], place: int) -> bool:
        """Whether adjectives alone stand between this word and one for persons."""
        while after := _neighbour(text, words, place, 1):
            if after in self.persons:
                return True
            place += 1
            if not self._describes(after, _neighbour(text, words, place, 1)):
                return False
        return False


def _neighbour(text: str, words: list[re.Match[str]], place: int, step: int) -> str:
    """The next word (or with step -1 the one before) in lower case; empty behind a stop."""
    other = place + step
    if not 0 <= other < len(words):
        return ""
    first, second = sorted((place, other))
    gap = text[words[first].end() : words[second].start()]
    return _plain(words[other][0]) if not gap.strip() else ""


def _plain(word: str) -> str:
    """Lower case without accents."""
    return unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode("ascii")
