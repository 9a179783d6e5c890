"""Names and pronouns that the sentiment model must not see, and words that it must."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import ModelError
from undertone.resources import resource
from undertone.stages.people import STAND_INS, People

ORDINARY = frozenset(["the", "god", "christmas", "monday", "berlin", "friends", "however"])


@pytest.fixture(scope="module")
def people() -> People:
    return People.read(resource("models", "sentiment", "names.txt"), ORDINARY.__contains__)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Katie told Brad that Katie left.", "Alex told Sam that Alex left."),
        ("i met katie and yusuf", "i met Alex and Sam"),
        ("Sofía's dog likes O'Brien.", "Alex's dog likes Sam."),
        ("Ananya is here, and Soo-jin too.", "Alex is here, and Sam too."),
        ("She hurt herself; he helped her.", "she hurt herself; she helped her."),
        ("They're late. Aren't they? They don't care.", "she's late. isn't she? she doesn't care."),
        ("Mrs. Okafor called.", "mr. Alex called."),
        ("DARNELL, STOP!", "Alex, STOP!"),
    ],
)
def test_people_become_stand_ins(people: People, text: str, masked: str) -> None:
    assert people.masked(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Hope is all we have. Will it last?",
        "THE BEST DAY EVER",
        "Incarcerated people suffer. Honestly!",
        "On Monday it was Christmas.",
        "",
        "12 %, 3.5 km …",
        "I miss my friends.",
    ],
)
def test_other_words_stay(people: People, text: str) -> None:
    assert people.masked(text) == text


def test_a_word_that_is_a_name_too_is_one_inside_a_sentence(people: People) -> None:
    assert people.masked("I told Hope about hope.") == "I told Alex about hope."


def test_more_people_than_stand_ins(people: People) -> None:
    masked = people.masked("Katie, Brad, Emeka, Thuy, Aoife and Luca")
    assert masked.count(STAND_INS[-1]) == 3


@given(st.text(max_size=80))
def test_what_is_masked_stays_as_it_is(people: People, text: str) -> None:
    once = people.masked(text)
    assert people.masked(once) == once


def test_a_damaged_list_is_said(tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(ModelError, match=r"names\.txt"):
        People.read(tmp_path / "names.txt", ORDINARY.__contains__)
    with pytest.raises(ModelError):
        People.read(tmp_path / "gone.txt", ORDINARY.__contains__)
