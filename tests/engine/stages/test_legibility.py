"""Which texts a model of English can read: by script, and by words that its vocabulary has."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer

from undertone.resources import resource
from undertone.stages.legibility import in_latin, known_words


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(resource("models", "sentiment") / "tokenizer.json"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yes", True), ("42", True), ("да", False), ("はい", False), ("🙂", False), ("?!", False)],
)
def test_letters_and_digits_are_latin(text: str, *, expected: bool) -> None:
    assert in_latin(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We moved to the coast when I was four.", True),
        ("um so yeah i i went there twice", True),
        ("Aquella casa siempre estaba llena de gente.", False),
        ("Ich habe mich dort nie wohlgefühlt.", False),
        ("처음에는 힘들었지만 지금은 괜찮아요", False),
        ("Muy triste.", True),  # too few words to tell
        ("🙂 🙂 🙂 🙂", False),
        ("", True),
    ],
)
def test_a_text_is_known_by_its_letters(tokenizer: Tokenizer, text: str, *, expected: bool) -> None:
    assert known_words(tokenizer.encode(text, add_special_tokens=False)) is expected
