"""Which texts a model of English can read: by script, by little words, by what it knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.legibility import KNOWN_SHARE, legible


def known(share: float) -> bool:
    """Whether a sentence without little words is legible, of whose letters so many are known."""
    return legible("one two three four five", lambda: share)


def test_without_little_words_the_known_share_decides() -> None:
    assert known(KNOWN_SHARE)
    assert not known(KNOWN_SHARE - 0.01)


@pytest.mark.parametrize(
    "text",
    [
        "The biopsy came back malignant.",
        "I\u2019m dreading it, honestly, every Monday",
        "great day 😂 😂 😂 thanks",
        "Gracias.",
        "Ugh!",
        "42",
        "Café",
    ],
)
def test_english_and_short_latin_texts_need_no_known_words(text: str) -> None:
    assert legible(text, lambda: 0.0)


@pytest.mark.parametrize(
    "text", ["", "🙂🙂", "?!", "Очень плохо", "すごく楽しかった", "API が動かない"]
)
def test_signs_and_other_scripts_are_not_read_whatever_is_known(text: str) -> None:
    assert not legible(text, lambda: 1.0)


@pytest.mark.parametrize(
    "text", ["Wir haben uns damals alle gefreut.", "Aquella casa siempre estaba llena de gente."]
)
def test_other_languages_have_no_little_words_of_english(text: str) -> None:
    assert not legible(text, lambda: 0.0)


@given(st.text(max_size=60), st.floats(0, 1))
def test_more_known_words_never_make_a_text_less_legible(text: str, share: float) -> None:
    assert legible(text, lambda: share) <= legible(text, lambda: 1.0)
