"""Arguments become files, and results never overwrite each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.batch import Place, outputs, recordings
from undertone.errors import InputError, OutputError


def test_a_folder_gives_its_media_files_in_order(tmp_path: Path) -> None:
    for name in ["b.MP3", "a.wav", "notes.txt", "sub/c.m4a"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    names = [path.name for path in recordings([str(tmp_path)])]
    assert names == ["a.wav", "b.MP3", "c.m4a"]


def test_a_pattern_and_a_file_named_twice_count_once(tmp_path: Path) -> None:
    (tmp_path / "a.wav").touch()
    found = recordings([str(tmp_path / "*.wav"), str(tmp_path / "a.wav")])
    assert found == (tmp_path / "a.wav",)


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path: Path) -> None:
    odd = tmp_path / "take [1].wav"
    odd.touch()
    assert recordings([str(odd)]) == (odd,)


@pytest.mark.parametrize("argument", ["*.wav", "."])
def test_nothing_found_is_said(
    argument: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError):
        recordings([argument])


def test_one_result_goes_to_the_very_file_named(tmp_path: Path) -> None:
    one = Place(tmp_path / "x.csv", folder=False)
    assert outputs([tmp_path / "a.wav"], one, [".csv"]) == [[tmp_path / "x.csv"]]


def test_a_missing_folder_is_refused_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        outputs([tmp_path / "a.wav"], Place(tmp_path / "no" / "x.csv", folder=False), [".csv"])


@given(
    st.lists(
        st.tuples(st.sampled_from("aAbc"), st.sampled_from([".wav", ".mp3", ".m4a"])), unique=True
    ),
    st.booleans(),
)
def test_no_two_results_share_a_place(names: list[tuple[str, str]], one_folder: bool) -> None:
    files = [Path("in") / f"{stem}{suffix}" for stem, suffix in names]
    if len(files) < 2:
        return
    placed = outputs(files, Place(Path.cwd(), True) if one_folder else None, [".csv", ".json"])
    everything = [str(path) for paths in placed for path in paths]
    assert len(set(everything)) == len(everything)
