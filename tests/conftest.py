"""Fixtures that every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# No test asserts a time, and a busy machine must not fail one.
settings.register_profile("undertone", deadline=None)
settings.load_profile("undertone")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real recordings with references; skips where a checkout stands alone."""
    folder = Path(os.environ.get("UNDERTONE_SHARED", ROOT.parent / "shared")) / "data"
    if not folder.is_dir():
        pytest.skip("the shared recordings are not beside this checkout")
    return folder
