"""Whatever is typed, FTS5 takes it, and it means what people expect."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import InputError
from undertone.search_query import fts_query, is_unspaced, parsed

SENTENCES = ("The café was quiet", "A quiet evening at home", "Homework and the noise of a café")


def found(text: str, *, growing: bool = False) -> list[int]:
    """The numbers of the sentences that match."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61')")
        connection.executemany("INSERT INTO t VALUES (?)", [(each,) for each in SENTENCES])
        rows = connection.execute(
            "SELECT rowid - 1 FROM t WHERE t MATCH ? ORDER BY rowid",
            (fts_query(parsed(text, growing=growing)),),
        )
        return [number for (number,) in rows]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("quiet", [0, 1]),
        ("QUIET cafe", [0]),
        ('"quiet evening"', [1]),
        ('"evening quiet"', []),
        ('"quiet evening', [1]),
        ("home", [1]),
        ("home*", [1, 2]),
        ("quiet -café", [1]),
        ('café -"quiet"', [2]),
        ("evening OR noise", [1, 2]),
        ("OR evening", []),
        ("evening OR", [1]),
        ("NOT AND NEAR", []),
        ("quiet ?!", [0, 1]),
    ],
)
def test_queries_mean_what_people_expect(text: str, numbers: list[int]) -> None:
    assert found(text) == numbers


def test_a_word_that_is_being_typed_is_a_beginning() -> None:
    assert found("even", growing=True) == [1]
    assert found("even ", growing=True) == []


@pytest.mark.parametrize("text", ["", "  ", "-", "?!", '""', "-quiet"])
def test_there_must_be_something_to_look_for(text: str) -> None:
    with pytest.raises(InputError, match="at least one word"):
        parsed(text)


@given(
    st.text(alphabet=st.sampled_from("ab\"*-()^:+{}?'OR AND\\,;é\x00"), max_size=20), st.booleans()
)
def test_no_input_is_a_syntax_error(text: str, growing: bool) -> None:
    with suppress(InputError):
        found(text, growing=growing)


def test_scripts_without_spaces_are_known() -> None:
    assert is_unspaced("我的家")
    assert is_unspaced("บ้าน")
    assert not is_unspaced("дом heim 집")
