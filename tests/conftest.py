"""Fixtures that every test may use, and the guard that no test reaches for a network."""

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
BANNED = frozenset({"socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"})


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event in BANNED and not isinstance(arguments[-1], str | bytes):  # a path is a Unix socket
        raise RuntimeError(f"a test reached for the network: {event} {arguments}")


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
