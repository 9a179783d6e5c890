"""What the user chose for labels and summaries, and what of it is kept between two starts."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from undertone import codec
from undertone.errors import InputError
from undertone.model import Meaning

LARGEST_MOST, LARGEST_SUMMARY = 3, 20


@dataclass(frozen=True, slots=True)
class ChatChoices:
    """One set of choices.

    Attributes:
        meanings: the label set, as it is written: perhaps not valid yet.
        most: labels per segment, at most.
        sentences: of the summary, at most.
        model: a chat model's file; None is approximate labels, and no summary.
    """

    meanings: tuple[Meaning, ...] = ()
    most: int = 2
    sentences: int = 8
    model: Path | None = None


def kept(choices: ChatChoices) -> str:
    """The choices as a text for the settings."""
    return codec.dumps(choices)


def remembered(text: str) -> ChatChoices:
    """The choices in a text of the settings; nonsense, and a model that is gone, as the default."""
    try:
        found = codec.loads(ChatChoices, text)
    except InputError:
        return ChatChoices()
    usual, model = ChatChoices(), found.model
    return replace(
        found,
        most=found.most if 1 <= found.most <= LARGEST_MOST else usual.most,
        sentences=found.sentences if 1 <= found.sentences <= LARGEST_SUMMARY else usual.sentences,
        model=model if model is not None and os.path.isfile(model) else None,
    )
