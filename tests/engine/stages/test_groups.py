"""Groups of people that the sentiment model must not see, and words that it must."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import ModelError
from undertone.resources import resource
from undertone.stages.groups import Groups


@pytest.fixture(scope="module")
def groups() -> Groups:
    return Groups.read(resource("models", "sentiment", "groups.txt"))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Americans and Kurds are here.", "people and people are here."),
        ("I met some Chinese people.", "I met some people."),
        ("An Indian doctor and a Polish doctor.", "a doctor and a doctor."),
        ("a young Black man, an elderly Muslim woman", "a person, a person"),
        ("Korean-American families came.", "people came."),
        ("He is a Sikh.", "He is a person."),
        ("The Chinese are coming.", "The people are coming."),
        ("The elderly are lonely.", "The people are lonely."),
        ("I love Thai food, it's an Italian restaurant.",
         "I love local food, it's a local restaurant."),
        ("My brother is gay.", "My sister is local."),
        ("People with disabilities and wheelchair users", "people and people"),
        ("the deaf child", "the child"),
        ("polish the Polish car", "polish the local car"),
        ("That man left.", "That person left."),
        ("Māori families and Sámi people", "people and people"),
        ("single mothers and asylum seekers", "people and people"),
    ],
)  # fmt: skip
def test_groups_become_people(groups: Groups, text: str, masked: str) -> None:
    assert groups.masked(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Oh man, that was close.",
        "Oh boy!",
        "It's a black car and a white wall.",
        "My old friend came.",
        "I polish the shoes.",
        "We put up telephone poles.",
        "a senior manager",
        "You son of a bitch!",
        "Straight ahead, then left.",
        "I was blind with anger.",
        "",
        "12 %, 3.5 km …",
        "an apple",
    ],
)
def test_other_words_stay(groups: Groups, text: str) -> None:
    assert groups.masked(text) == text


@given(text=st.text(max_size=80))
def test_masking_twice_is_masking_once(groups: Groups, text: str) -> None:
    once = groups.masked(text)
    assert groups.masked(once) == once


PIECES = ("a", "an", "the", "young", "Black", "Thai", "Germans", "women", "man", "deaf", "teacher",
          "brother", ",", "was", "Muslim", "people", "old", "-", "Roma", "food")  # fmt: skip


@given(words=st.lists(st.sampled_from(PIECES), max_size=8))
def test_no_group_is_left_whatever_stands_around_it(groups: Groups, words: list[str]) -> None:
    left = groups.masked(" ".join(words)).lower().split()
    assert not {"thai", "germans", "women", "brother", "muslim"} & set(left)


def test_a_damaged_list_is_told(tmp_path: Path) -> None:
    (tmp_path / "groups.txt").write_text("[origins]\nthai\n")
    with pytest.raises(ModelError, match=r"groups\.txt"):
        Groups.read(tmp_path / "groups.txt")
