"""A new user's way through the real program, from the first start to a corrected CSV."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.walk import ROOT

pytestmark = pytest.mark.slow


def test_a_new_user_gets_a_corrected_transcript(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.walk", str(tmp_path)]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=900
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert len(list(tmp_path.glob("*.png"))) == 11
