"""Damaged recordings: what exists is decoded, at the right times, and the damage is named."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.decoding import decoded, left_in, target
from tests.media import (
    FORMATS,
    Format,
    burst_starts,
    bursts,
    flipped,
    found_bursts,
    overwritten,
    pcm16,
    sample,
    wav_bytes,
)
from undertone.errors import MediaError
from undertone.options import DecodeOptions
from undertone.stages.decode import decode
from undertone.task import Task

MONO_16K = Format("wav", "wav", "pcm_s16le", 16_000, 1)
# Containers that say when each part is heard, or codings whose parts say where they belong.
TIMED = (
    Format("m4a", "ipod", "aac"),
    Format("mkv", "matroska", "aac"),
    Format("mkv", "matroska", "libmp3lame"),
    Format("webm", "webm", "libopus", rate=48_000),
    Format("opus", "ogg", "libopus", rate=48_000),
    Format("flac", "flac", "flac"),
    Format("wav", "wav", "pcm_s16le"),
)
MP3 = Format("mp3", "mp3", "libmp3lame")
FAST_START = (("movflags", "faststart"),)
FUZZED = tuple(form for form in FORMATS if form.rate < 100_000)


@pytest.mark.parametrize("claimed", [0, 0xFFFFFFFF, 0xFFFFFFFE, 0x7FFFFFFF, 0x7FFFF024, 10, 5000])
def test_the_length_of_a_wav_file_is_that_of_its_bytes(claimed: int, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(wav_bytes(pcm16(bursts(3.0, 16_000)), size=claimed))
    result = decoded(path)
    assert result.pcm.duration_ms == 3000
    assert result.warnings == ()


def test_a_chunk_after_the_samples_is_no_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    sound = wav_bytes(pcm16(bursts(3.0, 16_000)))
    path.write_bytes(sound + b"LIST" + (1000).to_bytes(4, "little") + bytes(1000))
    assert decoded(path).pcm.duration_ms == 3000


@pytest.mark.parametrize(
    "form",
    [
        MONO_16K,
        Format("flac", "flac", "flac"),
        Format("mp3", "mp3", "libmp3lame"),
        Format("m4a", "ipod", "aac", options=FAST_START),
    ],
    ids=lambda form: form.name,
)
def test_a_cut_off_file_is_decoded_as_far_as_it_goes(form: Format, tmp_path: Path) -> None:
    whole = sample(form, 20.0)
    path = tmp_path / f"cut.{form.suffix}"
    path.write_bytes(whole[: len(whole) // 2])
    result = decoded(path)
    length = result.pcm.duration_ms / 1000
    assert 8 < length < 12
    assert result.warnings[-1] == (
        f"The recording ends early at 0:{int(length):02}: it should last 0:20."
    )
    found = found_bursts(result.pcm.channels[0][:])
    assert found == pytest.approx(burst_starts(20.0)[: len(found)], abs=0.003)


@pytest.mark.parametrize("form", TIMED, ids=lambda form: form.name)
@pytest.mark.parametrize("start", [0.3, 0.6])
def test_times_after_a_damaged_part_stay_right(form: Format, start: float, tmp_path: Path) -> None:
    whole = sample(form, 20.0)
    path = tmp_path / f"a.{form.suffix}"
    noise = np.random.default_rng(1).integers(0, 256, 997).tolist()
    path.write_bytes(overwritten(whole, start, len(whole) // 20, noise))
    check_times(path, form)


@pytest.mark.parametrize("start", [0.3, 0.6])
@pytest.mark.parametrize("fill", [(0,), (255, 0, 3, 7, 100)])
def test_times_after_a_hole_in_an_mp3_stay_right(
    start: float, fill: tuple[int, ...], tmp_path: Path
) -> None:
    """It has no time stamps: the lost time follows from the lost bytes."""
    whole = sample(MP3, 20.0)
    path = tmp_path / "a.mp3"
    path.write_bytes(overwritten(whole, start, len(whole) // 20, fill))
    check_times(path, MP3)


def test_a_cover_between_joined_songs_is_no_lost_sound(tmp_path: Path) -> None:
    song = sample(MP3, 3.0)
    cover = b"ID3\x04\x00\x00\x00\x01\x00\x00" + bytes(range(128)) * 128
    path = tmp_path / "a.mp3"
    path.write_bytes(song + cover + song)
    result = decoded(path)
    assert result.pcm.duration_ms == pytest.approx(6000, abs=120)
    assert result.warnings == ()


def check_times(path: Path, form: Format, tolerance_s: float = 0.045) -> None:
    """All bursts outside the damage are heard, where they belong."""
    result = decoded(path)
    found = np.array(found_bursts(result.pcm.channels[0][:])) - form.late_ms / 1000
    expected = np.array(burst_starts(20.0))
    right = [float(np.abs(found - start).min()) <= tolerance_s for start in expected]
    assert sum(right) >= 15  # Matroska loses up to five seconds with one block
    assert right[0]
    assert right[-1]
    named = any("skipped" in text or "no sound from" in text for text in result.warnings)
    assert named == (form.codec != "pcm_s16le")  # plain samples cannot tell noise from sound


def test_damage_is_named_with_its_place(tmp_path: Path) -> None:
    form = Format("m4a", "ipod", "aac")
    whole = sample(form, 20.0)
    path = tmp_path / "a.m4a"
    path.write_bytes(overwritten(whole, 0.5, 3000, (0xFF, 0x00, 0xAA)))
    warnings = decoded(path).warnings
    assert len(warnings) == 1
    assert warnings[0].startswith("A damaged part at 0:")


def test_a_coding_with_a_damaged_name_is_told_by_its_content(tmp_path: Path) -> None:
    whole = sample(Format("m4a", "ipod", "aac"))
    path = tmp_path / "a.m4a"
    entry = whole.index(b"mp4a", whole.index(b"stsd"))
    path.write_bytes(whole[:entry] + b"mp4\xec" + whole[entry + 4 :])
    assert found_bursts(decoded(path).pcm.channels[0][:]) == pytest.approx([0.5], abs=0.003)


@pytest.mark.parametrize("form", FUZZED, ids=lambda form: form.name)
def test_flipped_bytes_give_a_result_or_one_sentence(form: Format, tmp_path: Path) -> None:
    whole = sample(form, 0.5)
    path = tmp_path / f"a.{form.suffix}"
    outcomes = []
    for seed in range(24):
        early = seed % 2 == 0  # half of them hit the headers
        changed = flipped(whole[:300], seed) + whole[300:] if early else flipped(whole, seed)
        path.write_bytes(changed)
        options = DecodeOptions("split" if seed % 3 == 0 else "mix")
        try:
            result = decode(path, options, target(path), Task())
        except MediaError as error:
            outcomes.append(str(error))
            assert left_in(target(path)) == []
        else:
            outcomes.append("")
            assert len({len(channel) for channel in result.pcm.channels}) == 1
            assert result.pcm.duration_ms >= 100
            for file in result.files:
                file.unlink()
            target(path).rmdir()
    assert len(outcomes) == 24
