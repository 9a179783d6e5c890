"""Gathers the personal names that the sentiment model reads as nobody's in particular.

Alone: python -m resources.training.names --data TEXT --out resources/models/sentiment/names.txt

Needs the PyPI packages faker, mimesis, names and unidecode (MIT, MIT, MIT and US census, GPL). A
name that the text sets also write in lower case ("will", "grace") is marked with a star: it is a
name only where its capital cannot be that of a sentence. Family names are marked with a plus.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from resources.training.recipe.sources import goemotions, meld, sst, tweets

GIVEN = ("first_names", "first_names_male", "first_names_female", "first_romanized_names")
FAMILY = ("last_names", "last_romanized_names")
CENSUS_FAMILY = 3000
"""So many of the most frequent family names of the US census; the others are rare words too."""

WORD = re.compile(r"[a-z]{2,}(?:[-'][a-z]{2,})*")


def latin(name: str) -> str:
    """Lower case in the letters of English; empty where the script cannot be written so."""
    if re.search(r"[\u0590-\u0fff\u1000-\u10ff\u3040-\u9fff]", name):
        return ""  # vowels are not written, or the reading is not that of the character
    plain: str = import_module("unidecode").unidecode(name).lower().strip()
    return plain if WORD.fullmatch(plain) else ""


def from_faker(fields: Iterable[str]) -> Iterator[str]:
    """The names of every language that faker knows."""
    package = import_module("faker.providers.person")
    for module in iter_modules(package.__path__):
        provider = import_module(f"{package.__name__}.{module.name}").Provider
        for field in fields:
            found = getattr(provider, field, ())
            yield from () if isinstance(found, property) else found


def from_mimesis(field: str) -> Iterator[str]:
    """The names of every language that mimesis knows."""
    folder = Path(str(import_module("mimesis").__file__)).parent / "datasets"
    for file in sorted(folder.glob("*/person.json")):
        yield from _leaves(json.loads(file.read_text("utf-8")).get(field, ()))


def from_census(table: str, limit: int) -> Iterator[str]:
    """The most frequent names of a table of the US census of 1990."""
    folder = Path(str(import_module("names").__file__)).parent
    for line in (folder / f"dist.{table}").read_text("ascii").splitlines()[:limit]:
        yield line.split()[0]


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _leaves(one)
    else:
        for one in value:
            yield from _leaves(one)


def written(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """How often the text sets write each word in lower case, and with a capital inside a line."""
    lower: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    examples = (*goemotions(folder, "train"), *meld(folder, "train"), *sst(folder, "train"))
    for example in (*examples, *tweets(folder)):
        for word in re.findall(r"(?<=[a-z,] )[A-Za-z]{2,}", example.text):
            (lower if word.islower() else capital)[word.lower()] += 1
    return lower, capital


def main() -> None:
    """Write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    census = (*from_census("female.first", 4000), *from_census("male.first", 1200))
    given = {latin(name) for name in (*from_faker(GIVEN), *from_mimesis("names"), *census)}
    more = from_census("all.last", CENSUS_FAMILY)
    family = {latin(name) for name in (*from_faker(FAMILY), *from_mimesis("surnames"), *more)}
    lower, capital = written(chosen.data)
    rows = []
    for name in sorted((given | family) - {""}):
        shared = lower[name] >= 2 and lower[name] > 0.1 * capital[name]
        rows.append(name + ("*" if shared else "" if name in given else "+"))
    chosen.out.write_text("\n".join(rows) + "\n", encoding="ascii")
    print(f"{len(rows)} names, {sum(row.endswith('*') for row in rows)} shared with words")


if __name__ == "__main__":
    main()
