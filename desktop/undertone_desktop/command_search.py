"""Finds commands by what is typed: the beginnings of their words, in any order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

WHOLE, BEGINNING, ELSEWHERE, MENU, KEYS, INSIDE, SCATTERED, NOWHERE = range(8)
"""How well one typed word fits, best first."""
QUOTES = "“‘(«„"


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as it can be found.

    Attributes:
        keys: what triggers it everywhere, as menus write it.
        local_keys: what triggers it in `places` only.
        why_not: why it cannot be done now; empty where it can.
        checked: whether it is switched on.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    local_keys: tuple[str, ...] = ()
    places: str = ""
    why_not: str = ""
    checked: bool = False


def folded(text: str) -> str:
    """Text as it is compared: without accents and capitals."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def plain(words: str) -> str:
    """The words of a menu without the signs for its letters, and without the dots at the end."""
    kept = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return kept.removesuffix("…").strip()


def found(typed: str, entries: Sequence[Entry], recent: Sequence[str] = ()) -> list[Entry]:
    """The entries that every typed word fits, best first.

    Among those that fit equally well what can be done comes before what cannot, then the recently
    used in the order of `recent`, then the order of `entries`.
    """
    words = folded(typed).split()
    place = {id: number for number, id in enumerate(recent)}
    ranked = []
    for number, entry in enumerate(entries):
        score = _misfit(words, entry)
        if score is not None:
            ranked.append((score, bool(entry.why_not), place.get(entry.id, len(place)), number))
    return [entries[number] for *_, number in sorted(ranked)]


def _misfit(words: Sequence[str], entry: Entry) -> int | None:
    """How badly typed words fit, from 0; None where one does not fit at all."""
    title, menu = folded(entry.title), folded(entry.menu).split()
    keys = [folded(key) for key in (*entry.keys, *entry.local_keys)]
    total = 0
    for word in words:
        fit = _fit(word, title, menu, keys)
        if fit == NOWHERE:
            return None
        total += fit
    return total


def _fit(word: str, title: str, menu: Sequence[str], keys: Sequence[str]) -> int:
    parts = title.split()
    fits = {
        WHOLE: word in parts,
        BEGINNING: title.startswith(word),
        ELSEWHERE: any(each.lstrip(QUOTES).startswith(word) for each in parts),
        MENU: any(each.startswith(word) for each in menu),
        KEYS: any(word == key or ("+" in word and key.startswith(word)) for key in keys),
        INSIDE: word in title,
        SCATTERED: _is_scattered(word, parts),
    }
    return next((fit for fit, holds in fits.items() if holds), NOWHERE)


def _is_scattered(word: str, parts: Sequence[str]) -> bool:
    """Whether the letters follow each other in one word: "exprt" in "export"."""
    return len(word) > 2 and any(
        each.startswith(word[0]) and _follows(word, each) for each in parts
    )


def _follows(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
