"""Options refuse what makes no sense, in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from undertone.errors import OptionError
from undertone.options import DiarizeOptions, Options, TranscribeOptions


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
