"""The wheel carries what the engine needs at run time, and nothing that the demo left behind."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installers.dev import ROOT

KEPT_OUT = ("/training/", "/screenshots/", "__pycache__", ".csv", ".undertone", ".meta.json")


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Files of a wheel built from this checkout, as paths inside it."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    _copy_checkout(source)
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--no-index", "-w", target, source], check=True, capture_output=True)
    (wheel,) = target.glob("undertone-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _copy_checkout(target: Path) -> None:
    """Links to all that goes into a wheel, so that building leaves nothing in the checkout."""
    for top in ("engine", "desktop", "resources"):
        for path in (ROOT / top).rglob("*"):
            copy = target / path.relative_to(ROOT)
            if path.is_file() and not any(part.endswith(".egg-info") for part in path.parts):
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.symlink_to(path)
    for name in ("LICENSE", "README.md", "pyproject.toml", "setup.py"):
        (target / name).symlink_to(ROOT / name)
    for name in ("left.csv", "left.undertone", "left.meta.json"):
        (target / "resources" / "demo" / name).touch()


def test_both_packages_are_inside(names: set[str]) -> None:
    modules = {
        path.relative_to(ROOT / source).as_posix()
        for source in ("engine", "desktop")
        for path in (ROOT / source).rglob("*.py")
    }
    assert modules <= names


def test_models_demo_and_licences_are_inside(names: set[str]) -> None:
    carried = {name.partition("share/undertone/")[2] for name in names}
    assert {"demo/interview.flac", "licences/THIRD_PARTY.md"} <= carried
    models = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources" / "models").rglob("*.onnx")
    }
    assert models
    assert models <= carried


def test_nothing_else_is_inside(names: set[str]) -> None:
    assert not [name for name in names if any(part in name for part in KEPT_OUT)]
