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


@pytest.mark.slow
def test_native_code_neither_phones_nor_leaves_traces(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python's audit hook does not see native code: onnxruntime 1.30 sends usage events."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    log = tmp_path / "network.log"
    traced = ("strace", "-f", "-e", "trace=network", "-o", str(log))
    prefix = traced if shutil.which("strace") else ()
    done = undertone("analyze", demo, "-o", tmp_path / "x.csv", "--quiet", prefix=prefix)
    assert done.returncode == 0, done.stderr
    assert not list(home.rglob("*"))
    if prefix:
        assert "AF_INET" not in log.read_text(encoding="utf-8", errors="replace")
