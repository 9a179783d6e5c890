"""A recording whose program dies: all but the last moment can be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.recording.sounds import RATE, blocks, decoded, tone
from undertone.options import DecodeOptions
from undertone.recording.flac_file import FlacFile
from undertone.stages.decode import decode
from undertone.task import Task

HEADER = 8_300  # FFmpeg leaves room for tags


@pytest.mark.parametrize("channels", [1, 2])
def test_samples_come_back(tmp_path: Path, channels: int) -> None:
    sound = tone(1.3, channels=channels)
    file = FlacFile(tmp_path / "a.flac", RATE, channels)
    for block in blocks(sound):
        file.write(block)
    file.close()
    assert np.array_equal(decoded(file.path), sound)


def test_what_was_secured_can_be_read_though_the_file_was_never_closed(tmp_path: Path) -> None:
    file = FlacFile(tmp_path / "a.flac", RATE, 1)
    for block in blocks(tone(10.0)):
        file.write(block)
    file.secure()
    copy = tmp_path / "after a power cut.flac"
    copy.write_bytes(file.path.read_bytes())
    file.close()
    found = decode(copy, DecodeOptions(), tmp_path / "pcm", Task())
    assert found.pcm.duration_ms > 9_500


@settings(max_examples=25)
@given(share=st.floats(0.5, 1.0))
def test_a_file_that_is_cut_anywhere_gives_what_is_before(
    tmp_path_factory: pytest.TempPathFactory, share: float
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    file = FlacFile(folder / "a.flac", RATE, 1)
    sound = tone(2.0, hz=97.3)
    for block in blocks(sound):
        file.write(block)
    file.close()
    whole = file.path.read_bytes()
    short = folder / "b.flac"
    short.write_bytes(whole[: HEADER + round(share * (len(whole) - HEADER))])
    found = decode(short, DecodeOptions(), folder / "pcm", Task())
    assert found.pcm.duration_ms >= 2_000 * share - 300
