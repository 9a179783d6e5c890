"""Every document survives the way to JSON and back; damage is named, never guessed around."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import documents
from undertone import codec
from undertone.errors import InputError
from undertone.model import Document, Flag, Segment, Span, SpeakerId, Turn, Word
from undertone.options import DiarizeOptions, Options, TranscribeOptions
from undertone.stages.transcribe import Piece, Transcription

_SEGMENT = {"id": "s1", "start_ms": 0, "end_ms": 5, "text": "x"}
_SENTIMENT = {"label": "neutral", "confidence": 1, "polarity": 0, "probabilities": {}}


@settings(max_examples=40)
@given(documents())
def test_a_document_comes_back_equal(document: Document) -> None:
    text = json.dumps(codec.document_to_plain(document))
    assert codec.document_from_plain(json.loads(text)) == document


@settings(max_examples=40)
@given(documents(max_segments=2))
def test_dumps_is_ascii_and_loads_reads_it(document: Document) -> None:
    text = codec.dumps(document)
    assert text.isascii()
    assert codec.loads(Document, text) == document


def test_parts_of_stages_and_options_come_back_equal() -> None:
    piece = Piece(0, 900, 1, SpeakerId("a"), (Span(0, 400), Span(500, 900)))
    heard = Transcription(piece, (Word("hi", 0, 300, 0.5, True),), 0.5, (Flag.REPETITION,), "en")
    options = Options(
        diarize=DiarizeOptions(speakers=2), transcribe=TranscribeOptions(model=Path("a/b.bin"))
    )
    for value in (heard, options, Options(), Turn(1, 2, SpeakerId("b"))):
        assert codec.loads(type(value), codec.dumps(value)) == value


def test_a_sequence_comes_back_as_a_tuple() -> None:
    turns = (Turn(0, 10, SpeakerId("a")), Turn(20, 30, SpeakerId("b"), 1))
    assert codec.sequence_from_plain(Turn, codec.to_plain(turns)) == turns
    with pytest.raises(InputError, match="Turn is not a list"):
        codec.sequence_from_plain(Turn, {})


def test_a_field_with_a_default_may_be_absent() -> None:
    assert codec.from_plain(Segment, _SEGMENT).words == ()


def test_lone_surrogates_survive() -> None:
    word = Word("file\udcff", 0, 1)
    assert codec.loads(Word, codec.dumps(word)) == word


@pytest.mark.parametrize(
    ("kind", "plain", "sentence"),
    [
        (Word, {"text": "x", "start_ms": 0}, "end_ms is missing"),
        (Word, {"text": "x", "start_ms": 0, "end_ms": 1, "zz": 1}, "zz is unknown"),
        (Word, {"text": "x", "start_ms": 0.0, "end_ms": 1}, "start_ms is not a whole number"),
        (Word, {"text": "x", "start_ms": True, "end_ms": 1}, "start_ms is not a whole number"),
        (Word, {"text": 5, "start_ms": 0, "end_ms": 1}, "text is not text"),
        (Word, {"text": "x", "start_ms": 0, "end_ms": 1, "estimated": 1}, "estimated is not true"),
        (Word, {"text": "x", "start_ms": 0, "end_ms": 1, "confidence": "1"}, "is not a number"),
        (
            Word,
            {"text": "x", "start_ms": 0, "end_ms": 1, "confidence": float("nan")},
            "not a number",
        ),
        (Word, [], "Word is not a Word"),
        (Piece, {"start_ms": 0, "end_ms": 1, "speech": {}}, "speech is not a list"),
        (Piece, {"start_ms": 0, "end_ms": 1, "speech": [{}, 1]}, r"speech\[0\]\.\w+ is missing"),
        (Segment, {**_SEGMENT, "flags": ["odd"]}, r"flags\[0\] is not one of unsure"),
        (Segment, {**_SEGMENT, "sentiment": {"label": "happy"}}, r"sentiment\.\w+ is missing"),
        (
            Segment,
            {**_SEGMENT, "sentiment": {**_SENTIMENT, "label": "happy"}},
            "label is not one of negative, neutral, positive",
        ),
        (Options, {"decode": {"channels": "left"}}, r"decode\.channels is not one of mix, split"),
        (Options, {"diarize": {"speakers": 99}}, "between 1 and 20"),
    ],
)
def test_damage_is_named(kind: type, plain: Any, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        codec.from_plain(kind, plain)


def test_a_path_inside_is_named() -> None:
    plain = codec.to_plain(Piece(0, 9, speech=(Span(0, 1), Span(2, 3))))
    plain["speech"][1]["end_ms"] = "3"
    with pytest.raises(InputError, match=r"speech\[1\]\.end_ms is not a whole number"):
        codec.from_plain(Piece, plain)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_no_json_value_causes_another_exception(plain: Any) -> None:
    for data in (plain, {"version": 1, "document": plain}):
        with pytest.raises(InputError):
            codec.document_from_plain(data)


def test_another_version_is_refused() -> None:
    with pytest.raises(InputError, match="version 2, not 1"):
        codec.document_from_plain({"version": 2, "document": {}})


@pytest.mark.parametrize("text", ["", "{", "nope", "[" * 100_000])
def test_what_is_not_json_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="not JSON"):
        codec.loads(Word, text)


def test_what_cannot_be_kept_is_refused_before_it_is_written() -> None:
    with pytest.raises(ValueError, match="nan"):
        codec.to_plain(Word("x", 0, 1, float("nan")))
    with pytest.raises(TypeError, match="object"):
        codec.to_plain([object()])
