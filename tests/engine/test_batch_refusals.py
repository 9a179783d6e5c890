"""Names and targets that cannot work are refused before any work."""

from __future__ import annotations

from pathlib import Path

import pytest

from undertone.batch import Place, outputs, place, project_place, recordings, require_writable
from undertone.errors import InputError, OptionError, OutputError


def test_an_empty_name_is_not_the_current_folder() -> None:
    with pytest.raises(OptionError, match="empty"):
        recordings([""])


def test_an_address_is_not_opened() -> None:
    with pytest.raises(InputError, match="download it"):
        recordings(["https://example.org/talk.mp3"])


def test_a_pattern_means_the_recordings_beside_projects(tmp_path: Path) -> None:
    for name in ("a.wav", "a.undertone"):
        (tmp_path / name).touch()
    assert recordings([str(tmp_path / "*")]) == (tmp_path / "a.wav",)
    assert recordings([str(tmp_path / "*.undertone")]) == (tmp_path / "a.undertone",)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing/a.csv", "does not exist"), ("folder", "is a folder"), ("x" * 300, "too long")],
)
def test_a_target_that_cannot_be_written(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match=reason):
        require_writable(tmp_path / name)


def test_a_new_and_an_old_file_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "old.csv").touch()
    require_writable(tmp_path / "old.csv")
    require_writable(tmp_path / "new.csv")


@pytest.mark.parametrize("typed", ["", " ", "-"])
def test_a_result_place_that_is_none(typed: str) -> None:
    with pytest.raises(OptionError, match="--out takes"):
        place(typed)


@pytest.mark.parametrize(
    ("typed", "folder"),
    [
        ("there.d", True),
        ("new/", True),
        ("new.d/", True),
        ("new", True),
        ("new.csv", False),
        ("old", False),
    ],
)
def test_a_slash_or_no_ending_means_a_folder(tmp_path: Path, typed: str, folder: bool) -> None:
    (tmp_path / "there.d").mkdir()
    (tmp_path / "old").touch()
    found = place(f"{tmp_path}/{typed}")
    assert found == Place(tmp_path / typed, folder)
    found.make()
    assert found.path.is_dir() == folder


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be made"):
        place(f"{tmp_path}/file/results/").make()


def test_a_project_gets_its_ending(tmp_path: Path) -> None:
    assert project_place(f"{tmp_path}/two") == Place(tmp_path / "two.undertone", folder=False)
    assert project_place(f"{tmp_path}/v1.2").path == tmp_path / "v1.2.undertone"
    assert project_place(f"{tmp_path}/a.undertone").path == tmp_path / "a.undertone"
    assert project_place(str(tmp_path)) == Place(tmp_path, folder=True)
    assert project_place(f"{tmp_path}/new/") == Place(tmp_path / "new", folder=True)


def test_one_file_for_several_results_is_said_with_what_helps(tmp_path: Path) -> None:
    one = Place(tmp_path / "one.csv", folder=False)
    with pytest.raises(OutputError, match=r"2 recordings need a folder, such as .*one"):
        outputs([tmp_path / "a.wav", tmp_path / "b.wav"], one, [".csv"])
    with pytest.raises(OutputError, match="2 formats need a folder"):
        outputs([tmp_path / "a.wav"], one, [".csv", ".srt"])
