"""The choices in words, and what does not go together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from undertone.options import Options, TranscribeOptions
from undertone.stages.transcribe.choose import open_transcriber
from undertone.stages.transcribe.whisper_languages import LANGUAGES
from undertone_desktop.languages import NAMES, language_words, languages
from undertone_desktop.recognition import (
    device_list,
    expected_words,
    fitted,
    pace_words,
    problem,
    summary,
)

MANY, ENGLISH = Path("ggml-base-q5_1.bin"), Path("ggml-base.en-q5_1.bin")


def chosen(model: Path | None = None, language: str | None = None, **more: object) -> Options:
    words = TranscribeOptions(model=model, language=language)
    return Options(transcribe=replace(words, **more))  # type: ignore[arg-type]


def test_the_window_knows_the_languages_of_whisper_by_name() -> None:
    assert set(NAMES) == set(LANGUAGES)
    names = [name for _, name in languages()]
    assert names == sorted(names)
    assert len(set(names)) == len(names)
    assert language_words("tlh") == "tlh"


@pytest.mark.parametrize("language", ["de", "per-turn", None, "auto", "en"])
@pytest.mark.parametrize("more", [{}, {"translate": True}, {"prompt": "Yes."}, {"beam_size": 3}])
def test_the_bundled_recogniser_starts_with_whatever_has_no_problem(
    language: str | None, more: dict[str, object]
) -> None:
    options = fitted(chosen(None, language, **more))
    if problem(options):
        assert language in ("de", "per-turn")
    else:
        open_transcriber(options.transcribe, threads=1).close()


def test_a_model_for_english_has_a_problem_with_other_languages() -> None:
    assert "German needs" in problem(chosen(ENGLISH, "de"))
    assert "More than one language" in problem(chosen(ENGLISH, "per-turn"))
    assert problem(chosen(ENGLISH, "en")) == problem(chosen(MANY, "de")) == ""
    assert not fitted(chosen(ENGLISH, translate=True)).transcribe.translate


def test_a_turbo_model_does_not_translate() -> None:
    turbo = chosen(Path("ggml-large-v3-turbo-q5_0.bin"), translate=True)
    assert problem(turbo) == "large-v3-turbo-q5_0 did not learn to translate into English."


def test_the_choices_are_one_line() -> None:
    assert summary(Options()) == "English  ·  bundled recogniser  ·  Automatic"
    known = device_list({"rows": [{"name": "vulkan0", "description": "A card"}, {}, 7]})
    options = replace(chosen(MANY, "auto"), device="vulkan0")
    assert summary(options, known) == "Any language  ·  base-q5_1  ·  A card"
    assert summary(chosen(MANY, "de")).startswith("German")


@pytest.mark.parametrize(
    ("factor", "words"),
    [
        (None, "after the first analysis"),
        (0.01, "less than a minute"),
        (0.2, "about 12 min"),
        (3.1, "about 3.0 h"),
    ],
)
def test_the_pace_is_told_for_an_hour(factor: float | None, words: str) -> None:
    assert words in pace_words(factor)


@given(st.text(alphabet="ab ,\n\t", max_size=40))
def test_expected_words_are_clean_and_said_once(text: str) -> None:
    words = expected_words(text)
    assert len(set(words)) == len(words)
    assert all(word == " ".join(word.split()) and word and "," not in word for word in words)
    assert expected_words("\n".join(words)) == words
    assert set(text.replace(",", " ").split()) == set(" ".join(words).split())
