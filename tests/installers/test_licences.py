"""Everything that is shipped or installed is named with its licence."""

from __future__ import annotations

import re

from installers._venv import LOCKS
from installers.dev import ROOT

TABLES = ROOT / "resources" / "licences" / "THIRD_PARTY.md"


def test_every_package_of_the_application_is_named() -> None:
    lock = (ROOT / LOCKS["desktop"]).read_text(encoding="utf-8")
    packages = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    named = set(re.findall(r"[a-z0-9-]+", TABLES.read_text(encoding="utf-8")))
    assert packages - named == set()


def test_the_texts_it_points_to_exist() -> None:
    text = TABLES.read_text(encoding="utf-8")
    for name in re.findall(r"`([\w-]+\.txt)`", text):
        assert list((ROOT / "resources").rglob(name)), name
    for folder in re.findall(r"`(resources/[\w/]+)/`", text):
        assert (ROOT / folder).is_dir(), folder


def test_the_program_carries_its_own_licence() -> None:
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")
