"""The grammar of a summary: sentences, each of which ends with the numbers that it rests on.

GBNF is llama.cpp's form of grammars (its `grammars/README.md`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

SHORTEST, LONGEST = 15, 300  # characters of a sentence
MOST_CITED = 6
LINE = re.compile(r"- (?P<text>[^\[\]\n]+) \[(?P<numbers>\d+(?:, \d+)*)\]")


def summary_grammar(numbers: Collection[int], most: int, longest: int = LONGEST) -> str:
    """One to `most` lines like `- She left early. [3, 14]`, with these numbers alone.

    Args:
        longest: characters of a sentence.

    Raises:
        ValueError: there are no numbers.
    """
    if not numbers:
        raise ValueError("a summary needs something to cite")
    lines = "line" + " (line" * (most - 1) + ")?" * (most - 1)
    return (
        f"root ::= {lines}\n"
        f'line ::= "- " text " [" number (", " number){{0,{MOST_CITED - 1}}} "]\\n"\n'
        f"text ::= [^\\[\\]\\x00-\\x20\\x7f] [^\\[\\]\\x00-\\x1f\\x7f]"
        f"{{{SHORTEST - 1},{longest - 1}}}\n"
        f"number ::= {_digits(sorted(map(str, set(numbers))))}\n"
    )


def read_summary(text: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The whole lines of a summary, each as its sentence and the numbers that it cites."""
    for line in text.splitlines():
        match = LINE.fullmatch(line.strip())
        if match and match["text"].strip():
            numbers = dict.fromkeys(int(number) for number in match["numbers"].split(", "))
            yield " ".join(match["text"].split()), tuple(numbers)


def _digits(texts: list[str]) -> str:
    """A rule for exactly these texts of digits, by their common beginnings."""
    rules = []
    for digit in sorted({text[0] for text in texts}):
        rest = [text[1:] for text in texts if text[0] == digit]
        longer = [text for text in rest if text]
        tail = f" ({_digits(longer)}){'?' if '' in rest else ''}" if longer else ""
        rules.append(f'"{digit}"{tail}')
    return " | ".join(rules)
