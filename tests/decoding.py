"""Decoding with the defaults that most tests want, and what a folder holds afterwards."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from undertone.errors import MediaError
from undertone.options import Channels, DecodeOptions
from undertone.stages.decode import Decoded, decode
from undertone.task import Task


def decoded(path: Path, channels: Channels = "mix", task: Task | None = None) -> Decoded:
    """Decode into a new folder beside the file, and check that the file stayed as it was."""
    before = digest(path)
    result = decode(path, DecodeOptions(channels), target(path), task or Task())
    assert digest(path) == before
    return result


def refusal(path: Path, channels: Channels = "mix") -> str:
    """The sentence with which a file is refused; nothing may stay behind."""
    folder = target(path)
    with pytest.raises(MediaError) as caught:
        decode(path, DecodeOptions(channels), folder, Task())
    assert left_in(folder) == []
    return str(caught.value)


def target(path: Path) -> Path:
    """Where `decoded` and `refusal` let the WAV files go."""
    return path.parent / "decoded"


def left_in(folder: Path) -> list[str]:
    """The names of all files below a folder, which need not exist."""
    return sorted(each.name for each in folder.rglob("*"))


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
