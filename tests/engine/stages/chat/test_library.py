"""Answers are weighed as wholes: by hand on a scripted model, and against the plain way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from undertone.stages.chat.asking import Part
from undertone.stages.chat.library import Floats, Grammar, Library, Tokens

WORDS = ("<end>", ",", "sad", "ness", " sad", "glad", " glad", "none", "?", "\n")


class Scripted:
    """A model whose next word depends on what was said after the question alone."""

    size = len(WORDS)
    context = 64
    begin = -1

    def __init__(self, table: Mapping[str, Mapping[str, float]]) -> None:
        self._table = table
        self._held: Tokens = []

    def tokens(self, text: str, *, control: bool = False) -> Tokens:
        known = {"sadness": ["sad", "ness"], " sadness": [" sad", "ness"], "x,": ["?", ","]}
        if text.startswith("x, "):
            return [*self.tokens("x,"), *self.tokens(text[2:])]
        words = known.get(text) or ([text] if text in WORDS else ["?"] * len(text.split()))
        return [WORDS.index(word) for word in words]

    def piece(self, token: int) -> bytes:
        return WORDS[token].encode() if token else b""

    def ends(self, token: int) -> bool:
        return token == 0

    def read(self, tokens: Tokens) -> Floats:
        self._held = list(tokens)
        return self._row(tokens)

    def branches(self, answers: Sequence[Tokens]) -> list[list[Floats]]:
        return [
            [self._row([*self._held, *answer[: at + 1]]) for at in range(len(answer))]
            for answer in answers
        ]

    def grammar(self, text: str) -> Grammar:
        raise RuntimeError("the grammar is damaged")

    def _row(self, tokens: Tokens) -> Floats:
        said = "".join(WORDS[token] for token in tokens if WORDS[token] != "?")
        chances = self._table.get(said, {})
        rest = (1 - sum(chances.values())) / self.size
        return np.log([chances.get(word, 0) + rest + 1e-12 for word in WORDS])


QUESTION = (Part("How is it ?"),)
STOPS = {"<end>": 1.0}


def choose(
    table: Mapping[str, Mapping[str, float]], answers: Sequence[str], most: int = 2
) -> list[tuple[str, float]]:
    found = Library(Scripted(table)).choose(QUESTION, answers, "none", most)
    return [(answers[one.place], round(one.probability, 3)) for one in found]


def test_a_score_is_the_share_among_all_answers_that_are_allowed() -> None:
    table = {"": {"sad": 0.3, "glad": 0.1, "none": 0.1, "?": 0.5}}
    table |= {"sad": STOPS, "glad": STOPS, "none": STOPS}
    assert choose(table, ["glad", "sad"]) == [("sad", 0.6)]


def test_the_beginning_of_a_longer_answer_is_not_that_answer() -> None:
    table = {"": {"sad": 0.9, "glad": 0.1}, "sad": {"ness": 0.8, "<end>": 0.2}}
    table |= {"sadness": STOPS, "glad": STOPS}
    assert choose(table, ["sad", "sadness", "glad"]) == [("sadness", 0.72)]


def test_none_leaves_a_segment_without_labels() -> None:
    table = {"": {"sad": 0.4, "none": 0.6}, "sad": STOPS, "none": STOPS}
    assert choose(table, ["sad"]) == []


def test_a_second_label_follows_only_a_comma() -> None:
    table = {"": {"sad": 1.0}, "sad": {",": 0.75, "<end>": 0.25}, "sad,": {" glad": 1.0}}
    table |= {"sad, glad": STOPS}
    assert choose(table, ["sad", "glad"]) == [("sad", 1.0), ("glad", 0.75)]
    assert choose(table, ["sad", "glad"], most=1) == [("sad", 1.0)]
    table["sad"] = {",": 0.25, "<end>": 0.75}
    assert choose(table, ["sad", "glad"]) == [("sad", 1.0)]


def test_a_label_is_never_given_twice() -> None:
    table = {"": {"sad": 1.0}, "sad": {",": 1.0}, "sad,": {" sad": 0.9, " glad": 0.1}}
    table |= {"sad, glad": {",": 1.0}}
    assert [name for name, _ in choose(table, ["sad", "glad"], most=5)] == ["sad", "glad"]


def test_a_long_question_loses_its_oldest_words_first() -> None:
    native = Scripted({"": {"sad": 1.0}, "sad": STOPS, "none": STOPS})
    long = "? " * 100
    prompt = (Part("? ?"), Part(long, cut="start"), Part("? ? ?", cut="end"))
    assert Library(native).choose(prompt, ["sad"], "none", 1)
    assert len(native._held) < native.context
    with pytest.raises(RuntimeError, match="too short"):
        Library(native).choose((Part(long),), ["sad"], "none", 1)
