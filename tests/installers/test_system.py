"""System libraries: which are missing, and who is asked before they are installed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installers import _system
from installers._report import Report
from installers._system import Machine, installed, is_ci, may_install, missing

LISTING = """\
installed libegl1
config-files libgl1
installed libglib2.0-0t64

not-installed libpulse0
installed
"""
NAMES = st.sampled_from(_system.LIBRARIES)


def machine(
    is_root: bool = False, may_ask: bool = True, is_ci: bool = False, has_sudo: bool = True
) -> Machine:
    return Machine(True, is_root, may_ask, is_ci, has_sudo)


def refuse(question: str) -> str:
    raise AssertionError(f"nobody should be asked: {question}")


def test_only_installed_packages_count() -> None:
    assert installed(LISTING) == {"libegl1", "libglib2.0-0t64"}


def test_renamed_packages_count_under_their_old_name() -> None:
    wanted = ("libegl1", "libgl1", "libglib2.0-0")
    assert missing(wanted, installed(LISTING)) == ["libgl1"]


@given(st.sets(NAMES), st.booleans())
def test_missing_is_what_is_not_there(present: set[str], renamed: bool) -> None:
    names = {f"{name}t64" if renamed else name for name in present}
    assert set(missing(_system.LIBRARIES, names)) == set(_system.LIBRARIES) - present


def test_the_libraries_are_named_once_and_in_order() -> None:
    assert list(_system.LIBRARIES) == sorted(set(_system.LIBRARIES))


@pytest.mark.parametrize(
    ("here", "answer", "expected"),
    [
        (machine(is_root=True), None, True),
        (machine(is_ci=True), None, True),
        (machine(is_ci=True, has_sudo=False), None, False),
        (machine(may_ask=False), None, False),
        (machine(has_sudo=False), None, False),
        (machine(), "", True),
        (machine(), " Yes", True),
        (machine(), "n", False),
        (machine(), "what?", False),
    ],
)
def test_who_is_asked(here: Machine, answer: str | None, expected: bool) -> None:
    def ask(question: str) -> str:
        assert "2 system libraries" in question
        return refuse(question) if answer is None else answer

    assert may_install(["a", "b"], here, ask) is expected


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    out = io.StringIO()
    report = Report(tmp_path / "log", total=1, out=out)
    assert not _system.provide(["libegl1"], machine(has_sudo=False), report, refuse)
    assert "sudo apt-get install libegl1" in out.getvalue()


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("1", True), ("false", False)])
def test_ci_is_told_by_the_environment(value: str, expected: bool) -> None:
    assert is_ci({"CI": value}) is expected
    assert not is_ci({})
