"""Names and targets that cannot work are refused before any work."""

from __future__ import annotations

from pathlib import Path

import pytest

from undertone.batch import outputs, place, recordings, require_writable
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


@pytest.mark.parametrize("typed", ["", "-", "missing/"])
def test_a_result_place_that_is_none(tmp_path: Path, typed: str) -> None:
    with pytest.raises((OptionError, OutputError)):
        place(typed if typed in ("", "-") else f"{tmp_path}/{typed}")


def test_a_result_place_may_end_in_a_separator(tmp_path: Path) -> None:
    assert place(f"{tmp_path}/") == tmp_path


def test_a_missing_folder_for_several_is_said_once(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="gone does not exist"):
        outputs([tmp_path / "a.wav", tmp_path / "b.wav"], tmp_path / "gone", [".csv"])
