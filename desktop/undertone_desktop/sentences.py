"""Sentences of the engine, which are English, become sentences in the language of the window.

The engine builds its sentences from templates and values, such as "{name} is empty.". The
templates are known (`resources/translations/sentences.txt`, collected from the source), so that a
sentence is recognised by the literal parts of its template, and its values are found between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTranslator

CONTEXT: Final = "engine"
LONGEST: Final = 2000  # characters of a sentence; what is longer is no sentence of the engine
DEEPEST: Final = 3  # a value may be a sentence with values
NAMES: Final = frozenset(
    (
        *("name", "file", "file_name", "folder", "path", "parent", "host", "hostname", "scheme"),
        *("mirror", "address", "own", "recording", "wanted", "line", "text", "span", "key"),
        *("place", "template", "sha256", "sha", "tokenizer", "pickled", "option", "stem"),
    )
)
"""Values that are names of the user's own things: they are never translated."""

_HOLE: Final = re.compile(r"\{(\w+)\}")
_DECIMAL: Final = re.compile(r"-?\d+\.\d+(x| ?[\w%]+)?")

Translate = Callable[[str], str]


@dataclass(frozen=True)
class Template:
    """A text with holes: `parts` stand around them, one more than there are `holes`."""

    text: str

    @cached_property
    def parts(self) -> tuple[str, ...]:
        return tuple(_HOLE.split(self.text)[::2])

    @cached_property
    def holes(self) -> tuple[str, ...]:
        return tuple(_HOLE.split(self.text)[1::2])

    @cached_property
    def longest(self) -> str:
        """The part that tells most quickly whether a sentence can be of this template."""
        return max(self.parts, key=len)

    @property
    def weight(self) -> int:
        """How much of the text is fixed."""
        return sum(map(len, self.parts))

    def values(self, sentence: str) -> dict[str, str] | None:
        """What stands in the holes; None where the sentence is of another template."""
        if self.longest not in sentence or not sentence.startswith(self.parts[0]):
            return None
        found, at, last = {}, len(self.parts[0]), len(self.holes) - 1
        for number, (hole, part) in enumerate(zip(self.holes, self.parts[1:], strict=True)):
            end = len(sentence) - len(part) if number == last else sentence.find(part, at)
            if end < at or not sentence.startswith(part, end):
                return None
            found[hole] = sentence[at:end]
            at = end + len(part)
        return found if at == len(sentence) else None


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its holes filled; one without a value stays."""
    return _HOLE.sub(lambda hole: values.get(hole[1], hole[0]), text)


class Sentences:
    """Translates sentences by their templates.

    Args:
        templates: all that are known.
        translate: translates a template.
        decimal_point: of the language.
    """

    def __init__(
        self, templates: Iterable[str], translate: Translate, decimal_point: str = "."
    ) -> None:
        made = sorted(map(Template, templates), key=lambda each: -each.weight)
        self._whole = {each.text for each in made if not each.holes}
        self._holed = tuple(each for each in made if each.holes)
        self._translate, self._point = translate, decimal_point

    def say(self, sentence: str, depth: int = DEEPEST) -> str:
        """The sentence in the other language; one that is not known as it is."""
        if sentence in self._whole:
            return self._translate(sentence)
        if len(sentence) > LONGEST or not depth:
            return sentence
        for template in self._holed:
            values = template.values(sentence)
            if values is not None:
                said = {hole: self._said(hole, text, depth) for hole, text in values.items()}
                return filled(self._translate(template.text), said)
        return sentence.replace(".", self._point) if _DECIMAL.fullmatch(sentence) else sentence

    def _said(self, hole: str, value: str, depth: int) -> str:
        return value if hole.rstrip("0123456789") in NAMES else self.say(value, depth - 1)


class SentenceTranslator(QTranslator):
    """Answers for the context of the engine where no whole sentence is known."""

    def __init__(
        self, templates: Iterable[str], catalogue: QTranslator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sentences = Sentences(
            templates,
            lambda text: catalogue.translate(CONTEXT, text) or text,
            QLocale().decimalPoint(),
        )

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        /,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        return self._sentences.say(sourceText) if context == CONTEXT else None
