"""Token streams become words with their punctuation and confidences."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import ModelError
from undertone.stages.transcribe.tokens import (
    attach_marks,
    geometric_mean,
    read_vocabulary,
    to_words,
)

TEXTS = ("<unk>", "<s>", "</s>", "▁the", "▁cat", "s", ",", "▁—", "▁caf")
VOCABULARY = (*(text.encode() for text in TEXTS), b"\xc3", b"\xa9", "▁of▁it".encode())


def packed(tokens: list[bytes]) -> bytes:
    """The file format, written the other way round."""
    content = b""
    for token in tokens:
        size = len(token)
        head = bytes([size]) if size < 128 else bytes([128 + size % 128, size // 128])
        content += head + token
    return content


@given(st.lists(st.binary(max_size=300), min_size=3))
def test_a_word_list_is_read_back(tokens: list[bytes]) -> None:
    assert read_vocabulary(packed(tokens)) == tuple(tokens)


@given(st.lists(st.binary(min_size=1, max_size=300), min_size=3), st.data())
def test_a_cut_word_list_is_refused_or_shorter(tokens: list[bytes], data: st.DataObject) -> None:
    content = packed(tokens)
    cut = data.draw(st.integers(0, len(content) - 1))
    try:
        read = read_vocabulary(content[:cut])
    except ModelError:
        return
    assert list(read) == tokens[: len(read)]
    assert len(read) < len(tokens)


def words(*numbers: int) -> list[str]:
    return [word.text for word in to_words(VOCABULARY, numbers, [-0.1] * len(numbers))]


def test_tokens_join_into_words_with_their_marks() -> None:
    assert words(3, 4, 5, 6) == ["the", "cats,"]
    assert words(3, 7, 4) == ["the—", "cat"]
    assert words(7, 4) == ["—cat"]


def test_letters_come_byte_by_byte() -> None:
    assert words(8, 9, 10) == ["café"]
    assert words(8, 9) == ["caf�"]


def test_one_token_may_hold_several_words() -> None:
    assert words(3, 11, 5) == ["the", "of", "its"]


def test_marks_alone_and_steering_tokens_are_no_words() -> None:
    assert words(6, 7, 6) == []
    assert words(0, 1, 2) == []


def test_confidence_is_the_geometric_mean_of_the_tokens() -> None:
    (word,) = to_words(VOCABULARY, [4, 5], [math.log(0.9), math.log(0.4)])
    assert word.confidence == pytest.approx(0.6)
    assert geometric_mean([]) == 0


@given(st.lists(st.integers(0, len(VOCABULARY) - 1), max_size=30))
def test_every_word_has_a_letter_and_a_probability(numbers: list[int]) -> None:
    found = to_words(VOCABULARY, numbers, [-0.5] * len(numbers))
    assert all(
        any(letter.isalnum() for letter in word.text) for word in found if "�" not in word.text
    )
    assert all(0 <= word.confidence <= 1 for word in found)
    assert all(" " not in word.text for word in found)
    assert attach_marks(found) == found
