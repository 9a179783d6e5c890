"""Names of bundled files become paths, in a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

import os
import site
import sys
from importlib.util import find_spec
from pathlib import Path

from undertone.errors import ModelError


def resource(*parts: str) -> Path:
    """The path of a bundled file or folder under `resources/`.

    Raises:
        ModelError: this installation lacks it.
    """
    for root in _roots():
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise ModelError(f"This installation is incomplete: {'/'.join(parts)} is missing.")


def package_file(package: str, *parts: str) -> Path:
    """The path of a data file inside an installed package, found without importing it.

    Raises:
        ModelError: the package or the file is not installed.
    """
    spec = find_spec(package)
    for location in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(location).joinpath(*parts)
        if path.exists():
            return path
    raise ModelError(f"This installation is incomplete: {package} is missing {'/'.join(parts)}.")


def _roots() -> tuple[Path, ...]:
    chosen = os.environ.get("UNDERTONE_RESOURCES")
    frozen = getattr(sys, "_MEIPASS", None)
    here = Path(__file__).resolve()
    candidates = (
        Path(chosen) if chosen else None,
        Path(frozen) / "resources" if frozen else None,
        here.parents[2] / "resources",
        Path(sys.prefix) / "share" / "undertone",
        Path(site.getuserbase()) / "share" / "undertone",
    )
    return tuple(path for path in candidates if path is not None)
