"""Loops, invented words and doubtful pieces are found; ordinary speech is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.contracts import Piece
from undertone.model import Flag, Span, Word
from undertone.stages.transcribe.suspicion import is_loop, is_noise, judge, wanders


@pytest.mark.parametrize(
    "text",
    [
        "No, no, no, no, I never said that.",
        "It was very, very, very good.",
        "We went there and there and there again, step by step by step.",
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen.",
        "I had had enough; that that is is.",
    ],
)
def test_people_repeat_themselves(text: str) -> None:
    assert not is_loop(text.split())


@given(
    st.lists(st.text("abcdefgh", min_size=1, max_size=6), min_size=1, max_size=12),
    st.integers(6, 12),
)
def test_a_phrase_six_times_on_end_is_a_loop(phrase: list[str], times: int) -> None:
    assert is_loop(phrase * times)
    assert is_loop(["well", *phrase * times, "then"])


@given(st.lists(st.integers(0, 10**9), unique=True, max_size=12))
def test_different_words_are_no_loop(numbers: list[int]) -> None:
    assert not is_loop([f"w{number}" for number in numbers])


def piece(spoken_ms: int) -> Piece:
    return Piece(0, 10_000, speech=(Span(0, spoken_ms),) if spoken_ms else ())


def said(count: int) -> list[Word]:
    return [Word(f"word{number}", 0, 1, 0.9, estimated=True) for number in range(count)]


def test_a_sure_piece_has_no_flag() -> None:
    assert judge(piece(4_000), said(10), True, looped=False, audible=True) == ()


def test_every_suspicion_has_its_flag() -> None:
    assert judge(piece(4_000), said(10), True, looped=True, audible=True) == (Flag.REPETITION,)
    assert judge(piece(4_000), said(10), False, looped=False, audible=True) == (
        Flag.LOW_CONFIDENCE,
    )
    assert judge(piece(400), said(10), True, looped=False, audible=True) == (Flag.INVENTED,)


def test_speech_without_words_is_reported_unless_it_is_silence() -> None:
    assert judge(piece(4_000), [], False, looped=False, audible=True) == (Flag.NO_TEXT,)
    assert judge(piece(4_000), [], False, looped=False, audible=False) == ()
    assert judge(piece(0), [], False, looped=False, audible=True) == ()
    assert judge(piece(200), [], False, looped=False, audible=True) == ()


def test_what_is_heard_in_noise_is_no_text() -> None:
    assert is_noise(piece(8_000), ["You"], sure=False)
    assert is_noise(piece(8_000), ["You"], sure=True)
    assert is_noise(piece(3_000), ["Thank", "you", "for", "watching!"], sure=False)
    assert is_noise(piece(8_000), ["2021."], sure=False)


def test_short_answers_are_text() -> None:
    assert not is_noise(piece(600), ["You."], sure=True)
    assert not is_noise(piece(900), ["Thank", "you."], sure=True)
    assert not is_noise(piece(900), ["Lobster", "alanubric."], sure=False)
    assert not is_noise(piece(8_000), ["Well..."], sure=True)
    assert not is_noise(piece(0), ["Well..."], sure=False)


def test_far_too_many_words_that_nobody_is_sure_of_are_no_text() -> None:
    words = ["You", "can", "also", "use", "the"]
    assert is_noise(piece(110), words, sure=False)
    assert not is_noise(piece(110), words, sure=True)
    assert not is_noise(piece(1_000), words, sure=False)


def test_guesses_in_a_row_are_the_recognisers_own() -> None:
    assert wanders([0.98, 0.92, 0.26, 0.12, 0.05, 0.1])
    assert not wanders([0.9, 0.2, 0.1, 0.8, 0.1, 0.2])
    assert not wanders([])
