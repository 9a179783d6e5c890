"""The lock files: complete, hashed, and free of any machine's or index's address."""

from __future__ import annotations

import re
import tomllib

import pytest

from installers._venv import LOCKS
from installers.dev import ROOT

ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[0-9][^ \\;]*)(?P<marker> ; [^\\]+)? \\\n"
    r"(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)


def entries(name: str) -> dict[str, str]:
    """Packages of a lock file with their versions."""
    text = (ROOT / name).read_text(encoding="utf-8")
    assert ENTRY.sub("", text) == "", "a line that is no pinned, hashed package"
    return {match["name"]: match["version"] for match in ENTRY.finditer(text)}


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    found: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return found


def named(requirements: object) -> set[str]:
    assert isinstance(requirements, list)
    names = (re.split(r"[\s\[<>=!;~]", item, maxsplit=1)[0] for item in requirements)
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


@pytest.mark.parametrize("name", LOCKS.values())
def test_no_address_is_inside(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--find-links|--trusted|@ |/", text)


@pytest.mark.parametrize("name", LOCKS.values())
def test_every_direct_dependency_is_pinned(name: str, project: dict[str, object]) -> None:
    extras = project["optional-dependencies"]
    assert isinstance(extras, dict)
    wanted = named(project["dependencies"]) | named(extras["desktop"]) | {"setuptools"}
    if name == LOCKS["dev"]:
        wanted |= named(extras["dev"])
    assert wanted <= set(entries(name))


def test_the_checks_run_on_the_versions_that_users_get() -> None:
    assert entries(LOCKS["desktop"]).items() <= entries(LOCKS["dev"]).items()


@pytest.mark.parametrize("heavy", ["torch", "llama-cpp-python", "transformers"])
def test_nothing_heavy_slipped_in(heavy: str) -> None:
    assert heavy not in entries(LOCKS["dev"])
