"""Finding a Python that Undertone works with."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installers import _interpreter

VERSIONS = st.tuples(st.integers(2, 4), st.integers(0, 30), st.integers(0, 1))


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 13, 5)])
def test_suitable_versions(version: tuple[int, ...]) -> None:
    assert _interpreter.suits(version)


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 14), (4, 11)])
def test_unsuitable_versions(version: tuple[int, ...]) -> None:
    assert not _interpreter.suits(version)


def test_the_newest_comes_first_and_windows_has_its_launcher() -> None:
    assert _interpreter.candidates("linux") == [["python3.13"], ["python3.12"], ["python3.11"]]
    assert _interpreter.candidates("win32")[:2] == [["py", "-3.13"], ["py", "-3.12"]]


@given(st.lists(st.none() | VERSIONS, max_size=6))
def test_choose_takes_the_first_that_suits(found: list[tuple[int, ...] | None]) -> None:
    commands = [[str(index)] for index in range(len(found))]
    chosen = _interpreter.choose(commands, lambda command: found[int(command[0])])
    good = [
        index
        for index, version in enumerate(found)
        if version and _interpreter.suits(version) and version[2]
    ]
    assert chosen == ([str(good[0])] if good else None)


def test_probe_asks_the_program_itself() -> None:
    assert _interpreter.probe([sys.executable]) == (*sys.version_info[:2], 1)
    assert _interpreter.probe(["no-such-python-3.12"]) is None
    assert _interpreter.probe([sys.executable, "--no-such-option"]) is None
