"""References name the program and the models that were used, nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.engine.exports.samples import conversation
from undertone.exports import render
from undertone.model import ModelUsed, Provenance

DIARIZED = ModelUsed("speakers", "pyannote community-1", "ab" * 32, "cpu")


@pytest.mark.parametrize(
    ("models", "keys"),
    [
        ((), ["undertone"]),
        (
            (ModelUsed("transcribe", "Moonshine tiny (English)", "ab" * 32, "cpu"),),
            ["undertone", "jeffries2024moonshine"],
        ),
        (
            (DIARIZED, ModelUsed("transcribe", "Whisper (ggml-base.bin)", "ab" * 32, "cpu")),
            ["undertone", "plaquet2023powerset", "wang2023wespeaker", "radford2023whisper"],
        ),
    ],
)
def test_only_what_was_used_is_cited(models: tuple[ModelUsed, ...], keys: list[str]) -> None:
    document = replace(conversation(), provenance=Provenance("1.2", models))
    text = render(document, "bibtex").decode("utf-8")
    assert re.findall(r"@\w+\{(\w+),", text) == keys
    assert "version = {1.2}" in text
    assert text.count("{") == text.count("}")
