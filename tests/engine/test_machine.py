"""What is known of a machine survives, and what is broken is forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from undertone.machine import FILE, FOLDER_VARIABLE, Machine


def test_values_are_kept_by_table_and_none_removes_one(tmp_path: Path) -> None:
    Machine(tmp_path).put("pace", {"a": 1.5, "b": 2})
    Machine(tmp_path).put("other", {"a": "x"})
    Machine(tmp_path).put("pace", {"b": None, "c": 3})
    assert Machine(tmp_path).table("pace") == {"a": 1.5, "c": 3}
    assert Machine(tmp_path).table("other") == {"a": "x"}
    assert Machine(tmp_path).table("none") == {}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"pace": 3}', b"\xff\xfe\x00"])
def test_a_broken_file_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert Machine(tmp_path).table("pace") == {}
    Machine(tmp_path).put("pace", {"a": 1})
    assert Machine(tmp_path).table("pace") == {"a": 1}


def test_a_folder_that_cannot_be_written_costs_the_memory_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    machine = Machine(tmp_path / "file")
    machine.put("pace", {"a": 1})
    assert machine.table("pace") == {}


def test_the_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    Machine().put("pace", {"a": 1})
    assert (tmp_path / FILE).is_file()
