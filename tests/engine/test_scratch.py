"""Decoded sound never outlives the process that needed it for long."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.end_to_end.engine_process import environment
from undertone.errors import OutputError
from undertone.scratch import remove_abandoned, scratch_folder

CHILD = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from undertone.scratch import scratch_folder
with scratch_folder() as folder:
    (folder / "voice.wav").write_bytes(b"secret")
    print("ready", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_the_folder_is_removed_at_the_end(temporary: Path) -> None:
    with scratch_folder() as folder:
        (folder / "voice.wav").write_bytes(b"secret")
        assert folder.is_dir()
    assert not list(temporary.iterdir())


def test_what_a_killed_process_left_is_removed_and_what_a_living_one_uses_is_not(
    temporary: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(temporary)],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"ready"
        remove_abandoned()
        assert list(temporary.rglob("voice.wav")), "it is still in use"
        child.kill()
        child.wait()
    assert list(temporary.rglob("voice.wav"))
    remove_abandoned()
    assert not list(temporary.iterdir())


def test_folders_of_others_are_left_alone(temporary: Path) -> None:
    (temporary / "undertone-notes").mkdir()
    remove_abandoned()
    assert (temporary / "undertone-notes").is_dir()


def test_no_room_for_temporary_files_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(OutputError, match=r"temporary files.*\."), scratch_folder():
        pass
