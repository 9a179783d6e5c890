"""One clock: gaps, overlaps and late starts of the sound, and memory that does not grow."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from tests.decoding import decoded, target
from tests.media import (
    FORMATS,
    WAV,
    Format,
    bursts,
    found_bursts,
    pcm16,
    wav_bytes,
    write,
    write_pieces,
)
from undertone.options import DecodeOptions
from undertone.stages.decode import decode
from undertone.task import Task

FILMS = tuple(form for form in FORMATS if form.video and form.container != "avi")


@pytest.mark.parametrize("gap_s", [0.1, 0.5, 3.0, 60.0])
def test_a_gap_becomes_silence(gap_s: float, tmp_path: Path) -> None:
    piece = bursts(2.0, 16_000)
    result = decoded(write_pieces(tmp_path / "a.mkv", [(0, piece), (2 + gap_s, piece)]))
    assert result.pcm.duration_ms == pytest.approx(4000 + gap_s * 1000, abs=2)
    expected = [0.5, 1.5, 2.5 + gap_s, 3.5 + gap_s]
    assert found_bursts(result.pcm.channels[0][:]) == pytest.approx(expected, abs=0.002)
    shown = {3.0: "0:02 to 0:05", 60.0: "0:02 to 1:02"}.get(gap_s)
    told = (f"The recording holds no sound from {shown}.",) if shown else ()
    assert result.warnings == told


@pytest.mark.parametrize("overlap_s", [0.1, 0.4, 1.0])
def test_an_overlap_is_heard_once(overlap_s: float, tmp_path: Path) -> None:
    piece = bursts(2.0, 16_000)
    path = write_pieces(tmp_path / "a.mkv", [(0, piece), (2 - overlap_s, piece)])
    result = decoded(path)
    assert result.pcm.duration_ms == pytest.approx(4000 - overlap_s * 1000, abs=2)
    assert found_bursts(result.pcm.channels[0][:])[-1] == pytest.approx(3.5 - overlap_s, abs=0.002)


def test_small_differences_of_clocks_do_not_cut_the_sound(tmp_path: Path) -> None:
    """A computer's clock and a sound card's differ by parts in a thousand at worst."""
    pieces = [(number * 0.1002, bursts(0.1, 16_000)) for number in range(100)]
    result = decoded(write_pieces(tmp_path / "a.mkv", pieces))
    assert result.pcm.duration_ms == pytest.approx(10_000, abs=41)
    assert result.warnings == ()


def test_a_drifting_clock_is_followed(tmp_path: Path) -> None:
    pieces = [(number * 0.102, bursts(0.1, 16_000)) for number in range(300)]
    result = decoded(write_pieces(tmp_path / "a.mkv", pieces))
    assert result.pcm.duration_ms == pytest.approx(30_600, abs=50)
    assert result.warnings == ()


@pytest.mark.parametrize("form", FILMS, ids=lambda form: form.name)
def test_sound_that_starts_after_the_picture_stays_beside_it(form: Format, tmp_path: Path) -> None:
    sound = bursts(3.0, form.rate, form.channels)
    path = write(tmp_path / f"a.{form.suffix}", sound, form, start_s=0.7)
    found = found_bursts(decoded(path).pcm.channels[0][:])
    assert found == pytest.approx([1.2, 2.2, 3.2], abs=0.003)


@pytest.mark.parametrize("start_s", [0.25, 10.0, 5000.0])
def test_sound_alone_starts_at_zero_wherever_its_clock_does(start_s: float, tmp_path: Path) -> None:
    path = write_pieces(tmp_path / "a.mka", [(start_s, bursts(3.0, 16_000))])
    found = found_bursts(decoded(path).pcm.channels[0][:])
    assert found == pytest.approx([0.5, 1.5, 2.5], abs=0.002)


def test_a_picture_longer_than_the_sound_is_no_cut_off_file(tmp_path: Path) -> None:
    for form in FILMS:
        sound = bursts(1.0, form.rate, form.channels)
        path = write(tmp_path / f"a.{form.suffix}", sound, form, picture_s=10.0)
        assert decoded(path).warnings == ()


def test_the_track_in_use_is_named(tmp_path: Path) -> None:
    form = Format("mkv", "matroska", "flac")
    path = write(tmp_path / "a.mkv", bursts(1.0, channels=2), form, tracks=3)
    assert decoded(path).warnings == ("The file has 3 sound tracks, and only track 1 is used.",)


def test_files_of_different_rates_that_were_joined_are_heard_to_the_end(tmp_path: Path) -> None:
    """An MP3 whose second half has another sample rate and one channel only."""
    first = write(tmp_path / "1", bursts(3.0, 44_100, 2), Format("mp3", "mp3", "libmp3lame"))
    mono = Format("mp3", "mp3", "libmp3lame", rate=22_050, channels=1)
    second = write(tmp_path / "2", bursts(3.0, 22_050, 1), mono)
    path = tmp_path / "a.mp3"
    path.write_bytes(first.read_bytes() + second.read_bytes())
    result = decoded(path)
    found = found_bursts(result.pcm.channels[0][:])
    assert len(found) == 6
    assert np.diff(found)[3:] == pytest.approx([1.0, 1.0], abs=0.003)
    assert result.pcm.duration_ms == pytest.approx(6000, abs=200)


def test_memory_does_not_grow_with_length(tmp_path: Path) -> None:
    def peak(seconds: float) -> int:
        path = tmp_path / "a.wav"
        path.write_bytes(wav_bytes(pcm16(bursts(seconds, 44_100, 2)), rate=44_100, channels=2))
        tracemalloc.start()
        try:
            result = decoded_without_digest(path)
            assert result == round(seconds * 1000)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1.0)  # what is loaded once does not count
    short, long = peak(30.0), peak(120.0)
    assert long < 1.1 * short
    assert long < 20_000_000


def decoded_without_digest(path: Path) -> int:
    """The length in milliseconds; unlike `decoded` it does not read the file into memory."""
    return decode(path, DecodeOptions(), target(path), Task()).pcm.duration_ms


def test_a_wav_file_is_read_once_to_the_end_even_by_its_last_frame(tmp_path: Path) -> None:
    for seconds in (0.1, 0.10001, 1.99999, 2.04801):
        path = write(tmp_path / "a.wav", bursts(seconds, channels=2), WAV)
        count = round(round(seconds * 44_100) * 16_000 / 44_100)
        assert len(decoded(path).pcm.channels[0]) == count
