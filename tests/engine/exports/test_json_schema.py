"""The published schemas: they are those of the data model, and every export fits them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from tests.engine.exports.samples import conversation
from tests.strategies import documents
from undertone.exports import render
from undertone.exports.json_schema import document_schema, written
from undertone.model import Document
from undertone.resources import resource

VALIDATOR = Draft202012Validator(document_schema())
# Required members of `TranscriptResponse`, `Word`, `Utterance` and `Sentiment` in the Python SDK of
# AssemblyAI 1.8 with their types, as far as we write them.
SPOKEN = {
    "text": str, "start": int, "end": int, "confidence": float, "speaker": str | None,
    "channel": str | None,
}  # fmt: skip


def test_the_published_schema_is_that_of_the_data_model() -> None:
    path = resource("schemas", "undertone-document-1.json")
    assert path.read_text(encoding="utf-8") == written(), (
        "run python -m undertone.exports.json_schema and raise SCHEMA_VERSION if readers break"
    )
    Draft202012Validator.check_schema(document_schema())


@settings(max_examples=30)
@given(documents())
def test_every_document_fits_the_schema(document: Document) -> None:
    VALIDATOR.validate(json.loads(render(document, "json")))


@pytest.mark.parametrize(
    ("member", "value"),
    [("channel", 0), ("start_ms", -1), ("sentiment", {}), ("flags", ["odd"]), ("extra", 1)],
)
def test_the_schema_refuses_what_is_wrong(member: str, value: object) -> None:
    told = json.loads(render(conversation(), "json"))
    told["segments"][0][member] = value
    assert not VALIDATOR.is_valid(told)


@settings(max_examples=30)
@given(documents())
def test_assemblyai_finds_its_members_with_their_types(document: Document) -> None:
    told = json.loads(render(document, "assemblyai"))
    assert {"id", "status", "text", "words", "utterances", "audio_duration"} <= set(told)
    items = [*told["words"], *told["utterances"], *told["sentiment_analysis_results"]]
    for item in items:
        for name, kind in SPOKEN.items():
            value = float(item[name]) if kind is float else item[name]
            assert isinstance(value, kind), name
    for result in told["sentiment_analysis_results"]:
        assert result["sentiment"] in {"NEGATIVE", "NEUTRAL", "POSITIVE"}
        assert 0 <= result["confidence"] <= 1
    for utterance in told["utterances"]:
        assert all(word["text"] for word in utterance["words"])
