"""Examples as the program reads them: names, pronouns and groups are the same few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tokenizers import Tokenizer

from undertone.stages.groups import Groups
from undertone.stages.people import People

from .sources import Example

LISTS = Path(__file__).parents[2] / "models" / "sentiment"


def masked(examples: Sequence[Example], tokenizer: Tokenizer) -> list[Example]:
    """The examples with the people in text and context hidden."""
    people = People.read(LISTS / "names.txt", lambda word: tokenizer.token_to_id(word) is not None)
    groups = Groups.read(LISTS / "groups.txt")

    def hidden(text: str) -> str:
        return people.masked(groups.masked(text))

    return [
        replace(one, text=hidden(one.text), context=hidden(one.context) if one.context else None)
        for one in examples
    ]
