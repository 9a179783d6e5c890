"""The token numbers of the bundled recogniser become words with confidences.

The file format is that of `core/bin-tokenizer` in the moonshine repository: one entry per token,
its length in one byte (below 128) or two (`second * 128 + first - 128`), then its bytes. A space
is "▁"; letters outside the vocabulary come as single bytes of UTF-8.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from undertone.errors import ModelError

START = 1
END = 2
SPACE = "▁".encode()


@dataclass(frozen=True, slots=True)
class SpokenText:
    """One recognised word, its punctuation attached, without times.

    Attributes:
        confidence: geometric mean of its tokens' probabilities, in [0, 1].
    """

    text: str
    confidence: float


def read_vocabulary(content: bytes) -> tuple[bytes, ...]:
    """The bytes of every token, by its number.

    Raises:
        ModelError: the file is cut short or empty.
    """
    tokens: list[bytes] = []
    at = 0
    try:
        while at < len(content):
            length, at = content[at], at + 1
            if length >= 128:
                length, at = content[at] * 128 + length - 128, at + 1
            if at + length > len(content):
                raise IndexError
            tokens.append(content[at : at + length])
            at += length
    except IndexError:
        raise ModelError("The bundled speech model is damaged: its word list is cut.") from None
    if len(tokens) <= END:
        raise ModelError("The bundled speech model is damaged: its word list is empty.")
    return tuple(tokens)


@dataclass(slots=True)
class _Growing:
    content: bytes = b""
    logs: list[float] = field(default_factory=list)


def to_words(
    vocabulary: Sequence[bytes], tokens: Sequence[int], logs: Sequence[float]
) -> tuple[SpokenText, ...]:
    """The words of a token sequence.

    Args:
        logs: the natural logarithm of each token's probability; as long as `tokens`.
    """
    growing = [_Growing()]
    for token, log in zip(tokens, logs, strict=True):
        content = vocabulary[token]
        if is_special(content):
            continue
        first, *others = content.split(SPACE)
        growing[-1].content += first
        growing[-1].logs += [log] if first else []
        growing += [_Growing(part, [log]) for part in others]
    return attach_marks(
        SpokenText(text, geometric_mean(word.logs))
        for word in growing
        for text in word.content.decode("utf-8", "replace").split()
    )


def attach_marks(words: Iterable[SpokenText]) -> tuple[SpokenText, ...]:
    """Words with every lone punctuation mark joined to its neighbour; marks alone are no words."""
    joined: list[SpokenText] = []
    waiting = ""
    for word in words:
        if any(letter.isalnum() for letter in word.text):
            joined.append(SpokenText(waiting + word.text, word.confidence))
            waiting = ""
        elif joined:
            joined[-1] = SpokenText(joined[-1].text + word.text, joined[-1].confidence)
        else:
            waiting += word.text
    return tuple(joined)


def is_special(content: bytes) -> bool:
    """Whether a token steers the model and is no text."""
    return len(content) > 2 and content.startswith(b"<") and content.endswith(b">")


def geometric_mean(logs: Sequence[float]) -> float:
    """The geometric mean of probabilities given by their logarithms; 0 without any."""
    return math.exp(min(0.0, sum(logs) / len(logs))) if logs else 0.0
