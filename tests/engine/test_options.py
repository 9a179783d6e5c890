"""Options refuse what makes no sense, in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from undertone.codec import from_plain
from undertone.commands.common import words_of
from undertone.errors import OptionError
from undertone.options import DiarizeOptions, Options, TranscribeOptions
from undertone.stages.transcribe.choose import open_transcriber


@pytest.mark.parametrize(
    "values",
    [
        {"speakers": 0},
        {"speakers": 21},
        {"min_speakers": -1},
        {"min_speakers": 4, "max_speakers": 2},
        {"speakers": 5, "max_speakers": 3},
        {"speakers": 1, "min_speakers": 2},
    ],
)
def test_impossible_numbers_of_speakers_are_refused(values: dict[str, int]) -> None:
    with pytest.raises(OptionError) as caught:
        DiarizeOptions(**values)  # type: ignore[arg-type]
    assert str(caught.value).endswith(".")


def test_a_known_count_is_both_bounds() -> None:
    assert DiarizeOptions(speakers=3).bounds == (3, 3)
    assert DiarizeOptions(min_speakers=2).bounds == (2, 20)


def test_the_provenance_holds_file_names_and_no_paths() -> None:
    options = Options(transcribe=TranscribeOptions(Path("secret") / "folder" / "ggml-tiny.bin"))
    flat = dict(options.flat())
    assert flat["transcribe.model"] == "ggml-tiny.bin"
    assert not any("secret" in value for value in flat.values())


def test_the_provenance_writes_choices_as_they_were_made() -> None:
    chosen = TranscribeOptions(
        language="sw", translate=True, vocabulary=("Kibera", "ayuda"), prompt="Ms Otieno speaks."
    )
    flat = dict(Options(transcribe=chosen).flat())
    assert flat["transcribe.vocabulary"] == "Kibera, ayuda"
    assert flat["transcribe.prompt"] == "Ms Otieno speaks."
    assert flat["transcribe.translate"] == "true"
    assert flat["transcribe.beam_size"] == "1"


@pytest.mark.parametrize("size", [0, 9])
def test_impossible_beams_are_refused(size: int) -> None:
    with pytest.raises(OptionError, match="between 1 and 8"):
        TranscribeOptions(beam_size=size)


def test_a_vocabulary_is_words_or_a_file_of_words(tmp_path: Path) -> None:
    assert words_of("Kibera,  Mama   Mboga , ,Kibera") == ("Kibera", "Mama Mboga")
    file = tmp_path / "words.txt"
    file.write_text("\ufeffKibera\nayuda, matatu\n\n", encoding="utf-8")
    assert words_of(str(file)) == ("Kibera", "ayuda", "matatu")
    assert words_of("word, " * 2_000) == ("word",)
    file.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(OptionError, match="cannot be read"):
        words_of(str(file))


@pytest.mark.parametrize(
    "choices",
    [{"vocabulary": ("a",)}, {"prompt": "a"}, {"beam_size": 2}, {"language": "per-turn"}],
)
def test_the_bundled_model_refuses_what_it_cannot_do(choices: dict[str, object]) -> None:
    with pytest.raises(OptionError, match="--model"):
        open_transcriber(TranscribeOptions(**choices))  # type: ignore[arg-type]


def test_options_of_an_older_project_are_read() -> None:
    plain = {"transcribe": {"model": None, "language": "en", "translate": False}}
    assert from_plain(Options, plain).transcribe == TranscribeOptions(language="en")
