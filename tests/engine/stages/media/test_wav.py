"""WAV files: what is written is what is read, and headers that other programs read."""

from __future__ import annotations

import os
import struct
import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from undertone.pcm import Samples
from undertone.stages.media.wav import HEADER_BYTES, StoredSamples, WavWriter, wav_header

BLOCKS = st.lists(arrays(np.int16, st.integers(0, 500)), min_size=1, max_size=8)


def write(file: Path, samples: Samples) -> None:
    writer = WavWriter(file.with_suffix(".part"))
    writer.write(samples)
    writer.finish(file)


@given(BLOCKS)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    blocks: list[np.ndarray[tuple[int], np.dtype[np.int16]]],
) -> None:
    folder = tmp_path_factory.mktemp("wav")
    writer = WavWriter(folder / "part")
    for block in blocks:
        writer.write(block)
    writer.finish(folder / "a.wav")
    expected = np.concatenate(blocks)
    assert writer.samples == len(expected)
    with wave.open(str(folder / "a.wav")) as reader:
        assert (reader.getnchannels(), reader.getsampwidth(), reader.getframerate()) == (
            1,
            2,
            16_000,
        )
        assert reader.readframes(reader.getnframes()) == expected.tobytes()
    stored = StoredSamples(folder / "a.wav")
    assert len(stored) == len(expected)
    assert np.array_equal(stored[:], expected)
    assert (folder / "a.wav").stat().st_size == HEADER_BYTES + 2 * len(expected)


def test_starting_again_drops_what_was_written(tmp_path: Path) -> None:
    writer = WavWriter(tmp_path / "part")
    writer.write(np.arange(1000, dtype=np.int16))
    writer.restart()
    writer.write(np.arange(10, dtype=np.int16))
    writer.finish(tmp_path / "a.wav")
    assert StoredSamples(tmp_path / "a.wav")[:].tolist() == list(range(10))


EDGES = st.none() | st.integers(-150, 150)


@given(st.integers(0, 100), EDGES, EDGES)
def test_a_slice_is_that_of_an_array(
    tmp_path_factory: pytest.TempPathFactory, count: int, start: int | None, stop: int | None
) -> None:
    file = tmp_path_factory.mktemp("wav") / "a.wav"
    expected = np.arange(count, dtype=np.int16)
    write(file, expected)
    assert StoredSamples(file)[start:stop].tolist() == expected[start:stop].tolist()


def test_a_file_that_was_cut_short_is_an_error(tmp_path: Path) -> None:
    write(tmp_path / "a.wav", np.arange(10, dtype=np.int16))
    stored = StoredSamples(tmp_path / "a.wav")
    os.truncate(tmp_path / "a.wav", HEADER_BYTES + 8)
    assert stored[:4].tolist() == [0, 1, 2, 3]
    with pytest.raises(OSError, match="cut short"):
        stored[2:6]


def test_samples_are_read_in_order(tmp_path: Path) -> None:
    write(tmp_path / "a.wav", np.arange(10, dtype=np.int16))
    with pytest.raises(ValueError, match="in their order"):
        StoredSamples(tmp_path / "a.wav")[::2]


def test_nothing_is_overwritten_and_nothing_stays_after_discarding(tmp_path: Path) -> None:
    (tmp_path / "part").write_text("precious")
    with pytest.raises(FileExistsError):
        WavWriter(tmp_path / "part")
    writer = WavWriter(tmp_path / "other")
    writer.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["part"]


@given(st.integers(0, 10**12))
def test_the_header_states_the_size_however_large(half: int) -> None:
    size = 2 * half
    header = wav_header(size)
    assert len(header) == HEADER_BYTES
    riff, form = header[:4], header[8:12]
    assert form == b"WAVE"
    assert header[72:76] == b"data"
    if size + HEADER_BYTES - 8 <= 0xFFFFFFFF:
        assert (riff, header[12:16]) == (b"RIFF", b"JUNK")
        assert struct.unpack_from("<I", header, 4)[0] == size + HEADER_BYTES - 8
        assert struct.unpack_from("<I", header, 76)[0] == size
    else:
        assert (riff, header[12:16]) == (b"RF64", b"ds64")
        whole, data, samples = struct.unpack_from("<QQQ", header, 20)
        assert (whole, data, samples) == (size + HEADER_BYTES - 8, size, half)
