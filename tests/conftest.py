"""Fixtures that every test may use, and the guard that no test reaches for a network.

This computer itself is no network: a test may talk to a server that it started on 127.0.0.1.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from undertone.machine import FOLDER_VARIABLE

ROOT = Path(__file__).resolve().parents[1]
LOOPBACK = "127.0.0.1"
BANNED = frozenset({"socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"})


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event in BANNED and not _stays_here(event, arguments):
        raise RuntimeError(f"a test reached for the network: {event} {arguments}")


def _stays_here(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "socket.getaddrinfo":
        return bool(arguments[0] == LOOPBACK)
    if event == "urllib.Request":
        return str(arguments[0]).startswith(f"http://{LOOPBACK}:")
    address = arguments[-1]
    path = isinstance(address, str | bytes)  # of a Unix socket
    return path or (isinstance(address, tuple) and address[0] == LOOPBACK)


settings.register_profile("undertone", deadline=None, derandomize=True)
settings.load_profile("undertone")
sys.addaudithook(_refuse_network)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real recordings with references; skips where a checkout stands alone."""
    folder = Path(os.environ.get("UNDERTONE_SHARED", ROOT.parent / "shared")) / "data"
    if not folder.is_dir():
        pytest.skip("the shared recordings are not beside this checkout")
    return folder


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The user's index and memory of exports are left alone, by fixtures of modules too."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", "XDG_DATA_HOME"):
            patch.setenv(name, str(tmp_path_factory.getbasetemp() / "user" / name))
        yield


@pytest.fixture(autouse=True)
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the user's own is seen by a test: models, cache, index, memory of exports."""
    beside = tmp_path.with_name(f"{tmp_path.name}-user")
    monkeypatch.setenv("XDG_STATE_HOME", str(beside / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(beside / "data"))
    monkeypatch.setenv("UNDERTONE_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("UNDERTONE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "models"


@pytest.fixture(scope="session")
def demo() -> Path:
    """The bundled demo interview."""
    return ROOT / "resources" / "demo" / "interview.flac"


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What a test finds out about the machine stays out of the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER_VARIABLE, str(tmp_path_factory.mktemp("cache")))
        yield
