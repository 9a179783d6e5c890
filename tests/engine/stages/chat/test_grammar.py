"""The grammar of a summary allows exactly the numbers that it was made for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.stages.chat.grammar import read_summary, summary_grammar

numbers = st.sets(st.integers(1, 3_000), min_size=1, max_size=60)


def rule(grammar: str, name: str) -> str:
    [found] = [line for line in grammar.splitlines() if line.startswith(f"{name} ::= ")]
    return found.partition(" ::= ")[2]


@given(numbers, st.integers(1, 3_000))
def test_only_these_numbers_can_be_written(allowed: set[int], other: int) -> None:
    # Digits in quotes, spaces, | ( ) ? mean the same to Python's re without quotes and spaces.
    pattern = rule(summary_grammar(allowed, 3), "number").replace('"', "").replace(" ", "")
    assert all(re.fullmatch(pattern, str(number)) for number in allowed)
    assert bool(re.fullmatch(pattern, str(other))) == (other in allowed)


@pytest.mark.parametrize("most", [1, 2, 8])
def test_there_are_at_most_so_many_lines(most: int) -> None:
    root = rule(summary_grammar([1], most), "root").replace("line", "x").replace(" ", "")
    counts = [count for count in range(12) if re.fullmatch(root, "x" * count)]
    assert counts == list(range(1, most + 1))


def test_nothing_to_cite_is_no_grammar() -> None:
    with pytest.raises(ValueError, match="something to cite"):
        summary_grammar([], 3)


def test_whole_lines_are_read_and_nothing_else() -> None:
    text = "- She left. [3, 14, 3]\nno dash [1]\n- no end\n- cut [1"
    assert list(read_summary(text)) == [("She left.", (3, 14))]
