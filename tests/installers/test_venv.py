"""The environment: when set-up is due again, and what its failures mean."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from installers._venv import LOCKS, MEANINGS, Environment, count_packages, meaning
from installers.dev import ROOT


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    for name in (*LOCKS.values(), "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    made = Environment(tmp_path)
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    return made


def test_a_stamped_environment_is_ready(environment: Environment) -> None:
    assert not environment.is_ready("desktop")
    environment.stamp("desktop")
    assert environment.is_ready("desktop")
    assert not environment.is_ready("dev")


def test_the_development_level_holds_the_other(environment: Environment) -> None:
    environment.stamp("dev")
    assert environment.is_ready("dev")
    assert environment.is_ready("desktop")


@pytest.mark.parametrize("name", [*LOCKS.values(), "pyproject.toml"])
def test_a_changed_file_makes_set_up_due(environment: Environment, name: str) -> None:
    environment.stamp("dev")
    with (environment.root / name).open("a") as stream:
        stream.write("# changed\n")
    assert not environment.is_ready("desktop")


def test_another_python_makes_set_up_due(environment: Environment) -> None:
    assert environment.key((3, 11, 2)) == environment.key((3, 11, 9))
    assert environment.key((3, 11, 2)) != environment.key((3, 12, 2))


def test_a_moved_folder_makes_set_up_due(environment: Environment, tmp_path: Path) -> None:
    environment.stamp("dev")
    moved = tmp_path / "moved"
    shutil.copytree(environment.root, moved, ignore=shutil.ignore_patterns("moved"))
    assert not Environment(moved).is_ready("desktop")


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"key": 1}'])
def test_a_damaged_stamp_makes_set_up_due(environment: Environment, damage: str) -> None:
    environment.stamp("dev")
    (stamp,) = environment.folder.glob("*.json")
    stamp.write_text(damage)
    assert not environment.is_ready("desktop")


def test_a_lost_python_makes_set_up_due(environment: Environment) -> None:
    environment.stamp("dev")
    environment.python.unlink()
    assert not environment.is_ready("desktop")


@pytest.mark.parametrize(("sign", "said"), MEANINGS)
def test_pip_is_translated(sign: str, said: str) -> None:
    assert meaning(f"Collecting x\nERROR: {sign} for x\n") == said


def test_an_unknown_failure_is_still_a_sentence() -> None:
    assert meaning("something new") == "pip stopped with an error."


def test_packages_are_counted() -> None:
    for name in LOCKS.values():
        rows = (ROOT / name).read_text().splitlines()
        starts = [row for row in rows if row and not row.startswith((" ", "#"))]
        assert count_packages(ROOT / name) == len(starts) > 30
