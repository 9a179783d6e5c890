"""The main job works without any network interface, and gives the same bytes twice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.engine_process import undertone


@pytest.fixture(scope="module")
def no_network() -> tuple[str, ...]:
    """The command prefix that takes all networks away."""
    prefix = ("unshare", "--map-root-user", "--net")
    if shutil.which("unshare") is None:
        pytest.skip("this system has no unshare command")
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us make a network namespace")
    return prefix


@pytest.mark.slow
def test_the_demo_gives_the_same_bytes_with_and_without_network(
    demo: Path, tmp_path: Path, no_network: tuple[str, ...]
) -> None:
    formats = "csv,json,srt,vtt,txt,rttm"
    for name, prefix in {"first": (), "second": no_network}.items():
        (tmp_path / name).mkdir()
        done = undertone("analyze", demo, "-o", tmp_path / name, "--format", formats, prefix=prefix)
        assert done.returncode == 0, done.stderr
    first = {path.name: path.read_bytes() for path in (tmp_path / "first").iterdir()}
    second = {path.name: path.read_bytes() for path in (tmp_path / "second").iterdir()}
    assert len(first) >= 6
    assert first == second
