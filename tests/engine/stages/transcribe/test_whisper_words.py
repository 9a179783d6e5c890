"""Whisper's tokens become words, monotonic and inside their window, in every script."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.stages.transcribe.drawing import spans
from undertone.model import Span, Word
from undertone.stages.transcribe.packing import Packing, pack
from undertone.stages.transcribe.whisper_words import Token, log_probability, to_words

WHOLE = Packing((Span(1_000, 11_000),))
WITHIN = Span(1_000, 11_000)


def token(text: str | bytes, start: int, end: int, probability: float = 0.5) -> Token:
    content = text if isinstance(text, bytes) else text.encode()
    return Token(content, math.log(probability), start, end)


def heard(*tokens: Token, language: str = "en") -> tuple[Word, ...]:
    return to_words(tokens, WHOLE, WITHIN, language)


def test_tokens_join_at_spaces_and_keep_their_marks() -> None:
    (word,) = heard(token(" Hel", 0, 200, 0.9), token("lo", 200, 400, 0.4), token(",", 400, 900))
    assert (word.text, word.start_ms, word.end_ms) == ("Hello,", 1_000, 1_400)
    assert word.confidence == pytest.approx(0.6)


def test_a_number_without_times_shares_the_room_left() -> None:
    words = heard(
        token(" in", 0, 300), token(" 19", -1, -1), token("84", -1, -1), token(" we", 900, 1000)
    )
    assert [(w.text, w.start_ms, w.end_ms, w.estimated) for w in words] == [
        ("in", 1_000, 1_300, False),
        ("1984", 1_300, 1_900, True),
        ("we", 1_900, 2_000, False),
    ]


def test_words_at_the_end_without_times_end_with_the_window() -> None:
    words = heard(token(" a", 0, 1_000), token(" b", -1, -1), token(" c", 9, 3))
    assert [w.end_ms for w in words] == [2_000, 6_500, 11_000]


def test_a_letter_of_several_tokens_is_put_together() -> None:
    first, second = "é".encode()[:1], "é".encode()[1:]
    (word,) = heard(token(" caf", 0, 100), token(first, 100, 150), token(second, 150, 200))
    assert (word.text, word.end_ms) == ("café", 1_200)


def test_sounds_in_brackets_are_no_words() -> None:
    assert heard(token(" [MUSIC]", 0, 900)) == ()
    assert heard(token(" (laughs)", 0, 900), token(" ♪", 900, 950)) == ()
    assert [w.text for w in heard(token(" (yes)", 0, 900), token(" no", 950, 999))] == ["no"]


def test_unspaced_script_is_cut_at_clauses_only() -> None:
    words = heard(token("今天很好。", 0, 500), token("我们走吧", 500, 900), language="zh")
    assert [w.text for w in words] == ["今天很好。", "我们走吧"]
    assert (words[0].end_ms, words[1].end_ms) == (1_500, 1_900)


def test_times_cross_a_left_out_pause() -> None:
    packing = pack([Span(1_000, 2_000), Span(8_000, 9_000)], Span(0, 10_000))
    tokens = [token(" one", 200, 1_300), token(" two", 1_500, 2_700)]
    words = to_words(tokens, packing, Span(0, 10_000), "en")
    assert [(w.start_ms, w.end_ms) for w in words] == [(1_000, 2_100), (7_900, 9_100)]


@given(
    st.lists(
        st.builds(
            token,
            st.one_of(
                st.binary(max_size=6), st.sampled_from([" a", " the", "!", " é", "漢字", " 7"])
            ),
            st.integers(-50, 40_000),
            st.integers(-50, 40_000),
        ),
        max_size=30,
    ),
    spans(),
    st.sampled_from(["en", "ja", None]),
)
def test_words_are_monotonic_and_inside(
    tokens: list[Token], speech: tuple[Span, ...], language: str | None
) -> None:
    within = Span(2_000, 230_000)
    words = to_words(tokens, pack(speech, within), within, language)
    edges = [time for word in words for time in (word.start_ms, word.end_ms)]
    assert all(a <= b for a, b in pairwise(edges))
    assert all(within.start_ms <= edge <= within.end_ms for edge in edges)
    assert all(word.text.strip() == word.text != "" for word in words)
    assert all(word.confidence is not None and 0 <= word.confidence <= 1 for word in words)


def test_probability_zero_has_a_finite_logarithm() -> None:
    assert -30 < log_probability(0) < log_probability(0.1) < log_probability(1) == 0
