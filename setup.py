"""Adds models, demo interview and licences to the wheel; everything else is in pyproject.toml.

They land in share/undertone of the environment, where `undertone.resources` looks for them.
"""

from __future__ import annotations

from pathlib import Path

from setuptools import setup

KEPT_OUT = {"training", "screenshots", "__pycache__"}  # for developers only
RESULTS = (".csv", ".undertone", ".meta.json")  # what the demo leaves beside its recording


def bundled(root: Path) -> list[tuple[str, list[str]]]:
    """Target folders with the files that belong into each, relative to the checkout."""
    found: dict[str, list[str]] = {}
    for path in sorted((root / "resources").rglob("*")):
        relative = path.relative_to(root)
        if (
            path.is_file()
            and not KEPT_OUT & set(relative.parts)
            and not path.name.endswith(RESULTS)
        ):
            target = Path("share", "undertone", *relative.parts[1:-1])
            found.setdefault(target.as_posix(), []).append(relative.as_posix())
    return list(found.items())


setup(data_files=bundled(Path(__file__).resolve().parent))
