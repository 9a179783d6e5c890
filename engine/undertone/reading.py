"""What was heard in a stretch, and when two readings are of the same words.

Apart from what hears it, so that the window can show readings without loading any model.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """What was heard.

    Attributes:
        text: empty where nothing was heard.
        heard: in how many of the ways.
        models: those that heard it so, in order.
    """

    text: str
    heard: int
    models: tuple[str, ...]


def bare(text: str) -> str:
    """What counts as the same words: case, punctuation and spacing between words do not matter."""
    folded = unicodedata.normalize("NFC", text.casefold())
    kept = (each for each in folded if unicodedata.category(each)[0] not in "PS")
    return " ".join("".join(kept).split())
