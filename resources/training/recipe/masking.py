"""Examples as the program reads them: names and pronouns are the same few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tokenizers import Tokenizer

from undertone.stages.people import People

from .sources import Example

NAMES = Path(__file__).parents[2] / "models" / "sentiment" / "names.txt"


def masked(examples: Sequence[Example], tokenizer: Tokenizer) -> list[Example]:
    """The examples with the people in text and context hidden."""
    people = People.read(NAMES, lambda word: tokenizer.token_to_id(word) is not None)
    return [
        replace(
            one,
            text=people.masked(one.text),
            context=people.masked(one.context) if one.context else None,
        )
        for one in examples
    ]
