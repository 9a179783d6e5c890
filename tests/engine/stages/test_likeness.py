"""Approximate labels: deterministic, within the set, and right where the feeling is plain."""

from __future__ import annotations

import pytest

from undertone.contracts import Said
from undertone.model import Labelling, Meaning
from undertone.stages.likeness import LikenessLabeller
from undertone.task import Task

SET = (
    Meaning("frustrated", "annoyed that something does not work"),
    Meaning("grateful", "thanks somebody or is glad of help"),
    Meaning("hopeful", "expects that it will get better"),
)
PLAIN = {
    "The printer is broken again and it drives me mad.": "frustrated",
    "My sister helped me so much, I thank her every day.": "grateful",
    "I hope that next year will be better.": "hopeful",
}


@pytest.fixture(scope="module")
def labeller() -> LikenessLabeller:
    return LikenessLabeller.open(threads=1)


def names(labeller: LikenessLabeller, text: str, most: int = 1) -> list[str]:
    found = labeller.label(Said(text), Labelling(SET, most, True), Task())
    assert all(0 <= one.score <= 1 for one in found)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    return [one.label for one in found]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_feelings_are_found(labeller: LikenessLabeller, text: str) -> None:
    assert names(labeller, text) == [PLAIN[text]]


def test_a_plain_fact_gets_no_label(labeller: LikenessLabeller) -> None:
    assert names(labeller, "I was born in 1967 in Leipzig.", 3) == []


@pytest.mark.parametrize("text", ["?", "word " * 1_000, "\x00\udcff", "שלום 😀"])
def test_any_text_can_be_read(labeller: LikenessLabeller, text: str) -> None:
    assert names(labeller, text, 3) == names(labeller, text, 3)
    assert set(names(labeller, text, 3)) <= {meaning.name for meaning in SET}


def test_names_do_not_matter(labeller: LikenessLabeller) -> None:
    texts = [f"{name} helped me so much." for name in ("Anna", "Mohammed")]
    scores = [labeller.label(Said(text), Labelling(SET, 1, True), Task()) for text in texts]
    assert scores[0] == scores[1]
