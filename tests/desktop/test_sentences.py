"""Sentences of the engine are recognised by their templates, whatever stands in the holes."""

from __future__ import annotations

import os
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.translations.update import SENTENCES
from undertone_desktop.language import templates
from undertone_desktop.sentences import LONGEST, NAMES, Sentences, Template, filled

KNOWN = templates(SENTENCES.parent)
HOLED = tuple(Template(text) for text in KNOWN if Template(text).holes)
# Names of the user's own things; what could be a part of another template is left out.
VALUES = st.text(string.ascii_uppercase + "äßñéأ李🎙0123456789_-", min_size=1, max_size=30)


def turned(text: str) -> str:
    """A translation: other words around the same holes, the last one first."""
    return f"«{' '.join(f'{{{hole}}}' for hole in reversed(Template(text).holes))}»"


@pytest.fixture
def sentences() -> Sentences:
    return Sentences(KNOWN, turned, ",")


def test_there_are_templates() -> None:
    assert len(KNOWN) > 400
    assert len(set(KNOWN)) == len(KNOWN)


@given(st.sampled_from(HOLED), st.data())
def test_every_sentence_is_translated_by_its_template(template: Template, data: object) -> None:
    assert isinstance(data, st.DataObject)
    values = {hole: data.draw(VALUES) for hole in template.holes}
    said = Sentences(KNOWN, turned).say(filled(template.text, values))
    assert said == filled(turned(template.text), values)


@given(st.text(max_size=200))
def test_any_text_is_answered(text: str) -> None:
    assert isinstance(Sentences(KNOWN, lambda known: known).say(text), str)


@given(st.sampled_from(HOLED), st.text(max_size=40))
def test_untranslated_templates_give_the_sentence_back(template: Template, value: str) -> None:
    sentence = filled(template.text, dict.fromkeys(template.holes, value))
    assert Sentences(KNOWN, lambda known: known).say(sentence) == sentence


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("a.wav is empty: copy it again.", "Nothing is known of this."),
        ("The disk is full.", "Voll."),
        ("The transcribe step failed: The disk is full.", "Schritt Wörter: Voll."),
        ("b.wav cannot be read: the disk is full.", "Unlesbar (voll): b.wav."),
        ("the disk is full cannot be read: gone.", "Unlesbar (gone): the disk is full."),
        ("It takes 1.5 seconds.", "Es dauert 1,5 Sekunden."),
        ("My. 1.5 file cannot be read: 3.", "Unlesbar (3): My. 1.5 file."),
    ],
)
def test_values_are_translated_where_they_are_no_names(sentence: str, said: str) -> None:
    words = {
        "The disk is full.": "Voll.",
        "the disk is full": "voll",
        "transcribe": "Wörter",
        "The {stage} step failed: {cause}": "Schritt {stage}: {cause}",
        "{name} cannot be read: {reason}.": "Unlesbar ({reason}): {name}.",
        "It takes {time}.": "Es dauert {time}.",
        "{n} seconds": "{n} Sekunden",
    }
    expected = sentence if said.startswith("Nothing") else said
    assert Sentences(words, words.__getitem__, ",").say(sentence) == expected


def test_the_most_fixed_template_counts(sentences: Sentences) -> None:
    assert sentences.say("A is empty.") == "«A»"
    general = Sentences(("{name} {reason}.", "{name} is empty."), str.upper)
    assert general.say("A is empty.") == "{NAME} IS EMPTY."


def test_what_is_too_long_stays(sentences: Sentences) -> None:
    long = f"{'x' * LONGEST} is empty."
    assert sentences.say(long) == long


def test_a_sentence_in_itself_ends() -> None:
    nested = "It failed: " * 100
    assert Sentences(("It failed: {cause}",), str.lower).say(nested).startswith("it failed: ")


@pytest.mark.parametrize(
    ("text", "sentence"), [("{a}b{c}b{d}", "xbb"), ("a{b}a", "a"), ("{a}", "")]
)
def test_holes_may_be_empty_but_parts_never_overlap(text: str, sentence: str) -> None:
    values = Template(text).values(sentence)
    assert values is None or filled(text, values) == sentence


def test_reasons_of_systems_are_known() -> None:
    assert os.strerror(13) in KNOWN
    assert "name" in NAMES
