"""The decode stage: facts about the file, channels, progress, and what it leaves on the disk."""

from __future__ import annotations

import stat
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from tests.decoding import decoded, digest, left_in, target
from tests.media import FORMATS, WAV, Format, Sound, bursts, pcm16, wav_bytes, write
from undertone.errors import Cancelled, OutputError
from undertone.options import DecodeOptions
from undertone.stages.decode import decode
from undertone.task import Progress, Task

MONO_16K = Format("wav", "wav", "pcm_s16le", 16_000, 1)
SURROUND = next(form for form in FORMATS if form.codec == "ac3" and form.channels == 6)


def stereo(left: Sound, right: Sound, folder: Path, form: Format = WAV) -> Path:
    return write(folder / f"a.{form.suffix}", np.concatenate([left, right]), form)


def level(samples: np.ndarray[tuple[int, ...], np.dtype[np.int16]]) -> float:
    return float(np.sqrt(np.mean((samples / 32768) ** 2)))


def speechlike(seed: int, seconds: float = 2.0, rate: int = 44_100) -> Sound:
    noise = np.random.default_rng(seed).standard_normal((1, round(seconds * rate)))
    return (0.1 * noise).astype(np.float32)


def test_the_file_is_described(tmp_path: Path) -> None:
    path = write(tmp_path / "talk.mp4", bursts(1.0, channels=2), Format("mp4", "mp4", "aac"))
    media = decoded(path).media
    assert media.file_name == "talk.mp4"
    assert media.sha256 == digest(path)
    assert (media.container, media.codec) == ("mp4", "aac")
    assert (media.sample_rate, media.channels) == (44_100, 2)
    assert media.path == str(path)
    assert media.duration_ms == decoded(path).pcm.duration_ms


def test_the_wav_files_play_what_the_models_hear(tmp_path: Path) -> None:
    path = stereo(speechlike(1), speechlike(2), tmp_path)
    result = decoded(path, "split")
    assert [file.name for file in result.files] == ["channel-1.wav", "channel-2.wav"]
    for file, channel in zip(result.files, result.pcm.channels, strict=True):
        with wave.open(str(file)) as reader:
            assert (reader.getframerate(), reader.getsampwidth()) == (16_000, 2)
            assert reader.getnchannels() == 1
            assert reader.readframes(reader.getnframes()) == channel[:].tobytes()


def test_the_same_file_gives_the_same_samples(tmp_path: Path) -> None:
    path = stereo(speechlike(1), speechlike(2), tmp_path)
    first = decoded(path).pcm.channels[0][:].tobytes()
    assert decoded(path).pcm.channels[0][:].tobytes() == first


def test_mixing_averages_the_channels(tmp_path: Path) -> None:
    path = stereo(speechlike(1), speechlike(2), tmp_path)
    left, right = (channel[:].astype(np.float64) for channel in decoded(path, "split").pcm.channels)
    mixed = decoded(path)
    assert np.abs(mixed.pcm.channels[0][:] - (left + right) / 2).max() <= 1.01
    assert mixed.warnings == ()


def test_splitting_keeps_each_channel(tmp_path: Path) -> None:
    path = stereo(bursts(2.0), np.zeros((1, 88_200), np.float32), tmp_path)
    result = decoded(path, "split")
    loud, silent = (channel[:] for channel in result.pcm.channels)
    assert len(loud) == len(silent) == 32_000
    assert level(loud) > 0.01
    assert not silent.any()
    assert result.warnings == ("Channel 2 of the recording is silent.",)


def test_splitting_one_channel_gives_one_and_a_warning(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", bursts(1.0, 16_000), MONO_16K)
    result = decoded(path, "split")
    assert len(result.pcm.channels) == len(result.files) == 1
    assert result.warnings == ("The recording has one channel, so there is nothing to split.",)


@pytest.mark.parametrize("dead", [0, 1])
def test_a_dead_channel_does_not_halve_the_other(dead: int, tmp_path: Path) -> None:
    channels = [speechlike(1), np.zeros_like(speechlike(1))]
    path = stereo(channels[dead], channels[1 - dead], tmp_path)
    alive = decoded(path, "split").pcm.channels[dead][:]
    result = decoded(path)
    assert np.abs(result.pcm.channels[0][:].astype(int) - alive).max() <= 1
    assert result.warnings == (f"Channel {2 - dead} of the recording is silent.",)


def test_an_inverted_channel_does_not_silence_the_mix(tmp_path: Path) -> None:
    sound = speechlike(1)
    path = stereo(0.8 * sound, -sound, tmp_path)
    result = decoded(path)
    assert level(result.pcm.channels[0][:]) > 0.05
    assert result.warnings == (
        "The channels cancel each other out (one is inverted), so only channel 2 is used.",
    )


def test_an_offset_does_not_hide_that_channels_cancel(tmp_path: Path) -> None:
    sound = speechlike(1)
    result = decoded(stereo(sound + 0.3, 0.3 - sound, tmp_path))
    assert "inverted" in result.warnings[0]


def test_a_quiet_second_speaker_is_kept(tmp_path: Path) -> None:
    quiet = speechlike(2) * 0.03
    assert decoded(stereo(speechlike(1), quiet, tmp_path)).warnings == ()


def test_eight_microphones_with_two_in_use_keep_their_level(tmp_path: Path) -> None:
    sound = np.zeros((8, 88_200), np.float32)
    sound[2], sound[5] = speechlike(1), speechlike(2)
    result = decoded(write(tmp_path / "a.wav", sound, WAV))
    assert level(result.pcm.channels[0][:]) == pytest.approx(
        0.1 * np.sqrt(0.5 * 16 / 44.1), rel=0.1
    )
    assert result.warnings == ("Channels 1, 2, 4, 5, 7 and 8 of the recording are silent.",)


def test_a_film_is_mixed_by_the_places_of_its_channels(tmp_path: Path) -> None:
    sound = np.zeros((6, 96_000), np.float32)
    sound[2] = speechlike(1, rate=48_000)  # the centre, where people speak
    sound[3] = 0.5 * np.sin(np.arange(96_000) * 2 * np.pi * 60 / 48_000)  # the bass
    mixed = decoded(write(tmp_path / "a.ac3", sound, SURROUND)).pcm.channels[0][:]
    spectrum = np.abs(np.fft.rfft(mixed.astype(np.float64)))
    bass = spectrum[100:140].max()  # around 60 Hz in steps of 0.5 Hz
    assert bass < 20 * np.median(spectrum)


def test_loud_floating_point_samples_are_lowered_not_clipped(tmp_path: Path) -> None:
    form = Format("wav", "wav", "pcm_f32le", 16_000, 1)
    sound = 4 * bursts(3.0, 16_000)
    result = decoded(write(tmp_path / "a.wav", sound, form))
    heard = result.pcm.channels[0][:] / 32768
    assert np.corrcoef(heard, sound[0])[0, 1] > 0.9999
    assert result.warnings[0] == (
        "The floating-point samples exceed full scale, so the level was lowered."
    )


def test_clipping_is_reported(tmp_path: Path) -> None:
    sound = np.clip(speechlike(1) * 20, -1, 1)
    result = decoded(write(tmp_path / "a.wav", sound, MONO_16K))
    assert len(result.warnings) == 1
    assert result.warnings[0].startswith("The recording is overdriven: ")


def test_phone_quality_is_reported(tmp_path: Path) -> None:
    form = Format("wav", "wav", "pcm_alaw", 8_000, 1)
    result = decoded(write(tmp_path / "a.wav", bursts(1.0, 8_000), form))
    assert result.warnings == (
        "The recording has phone quality (8 kHz), so more words may be wrong.",
    )


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e38])
def test_samples_that_are_no_numbers_become_silence(bad: float, tmp_path: Path) -> None:
    sound = bursts(2.0, 16_000)
    sound[0, 1000:1010] = bad
    path = tmp_path / "a.wav"
    path.write_bytes(wav_bytes(sound.astype("<f4").tobytes(), bits=32, tag=3))
    result = decoded(path)
    assert level(result.pcm.channels[0][:900]) == pytest.approx(0.0005, rel=0.2)
    assert result.warnings == ("10 samples were not valid numbers and became silence.",)
    assert not result.pcm.channels[0][1000:1010].any()


def test_progress_rises_from_nothing_to_all(tmp_path: Path) -> None:
    seen: list[Progress] = []
    ticks = iter(range(10_000_000))
    task = Task(seen.append, clock=lambda: float(next(ticks)))
    sound = speechlike(1, 20.0)
    decoded(stereo(sound, -sound, tmp_path), task=task)  # the hardest case: two passes
    fractions = [progress.fraction for progress in seen]
    assert {progress.stage for progress in seen} == {"decode"}
    assert fractions == sorted(fractions)
    assert fractions[0] == 0
    assert fractions[-1] == 1
    assert len(set(fractions)) > 20
    assert max(np.diff(fractions)) < 0.35


@pytest.mark.parametrize("after", [0, 1, 5, 20, 40])
def test_stopping_leaves_nothing(after: int, tmp_path: Path) -> None:
    sound = speechlike(1, 20.0)
    path = stereo(sound, -sound, tmp_path)
    reports: list[Progress] = []

    def stop(progress: Progress) -> None:
        reports.append(progress)
        if len(reports) > after:
            task.cancel()

    task = Task(stop, clock=lambda: float(len(reports)))
    with pytest.raises(Cancelled):
        decode(path, DecodeOptions(), target(path), task)
    assert not target(path).exists()


def test_a_folder_that_existed_keeps_what_it_held(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "notes.txt").write_text("keep")
    task = Task()
    task.cancel()
    path = write(tmp_path / "a.wav", bursts(1.0, 16_000), MONO_16K)
    with pytest.raises(Cancelled):
        decode(path, DecodeOptions(), folder, task)
    assert left_in(folder) == ["notes.txt"]


def test_what_an_earlier_run_left_is_replaced(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", bursts(1.0, 16_000), MONO_16K)
    target(path).mkdir()
    (target(path) / "channel-1.part").write_bytes(b"half")
    (target(path) / "channel-1.wav").write_bytes(b"old")
    assert decoded(path).pcm.duration_ms == 1000
    assert left_in(target(path)) == ["channel-1.wav"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_nobody_else_may_listen(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", bursts(1.0, 16_000), MONO_16K)
    result = decoded(path)
    assert stat.S_IMODE(target(path).stat().st_mode) == 0o700
    assert stat.S_IMODE(result.files[0].stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_in_the_folder_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    path = write(tmp_path / "a.wav", bursts(1.0, 16_000), MONO_16K)
    target(path).mkdir()
    for name in ("channel-1.part", "channel-1.wav"):
        (target(path) / name).symlink_to(victim)
    decoded(path)
    assert victim.read_text() == "precious"


@pytest.mark.skipif(sys.platform == "win32", reason="no sparse files by default")
def test_what_cannot_fit_is_refused_before_the_work(tmp_path: Path) -> None:
    """Two thousand hours of phone sound in a file with holes need more disk than there is."""
    path = tmp_path / "long.wav"
    size = 4_000_000_000_000
    header = wav_bytes(b"", rate=8_000, bits=8, size=0xFFFFFFFF)
    path.write_bytes(header)
    try:
        with path.open("r+b") as file:
            file.truncate(len(header) + size)
    except OSError:
        pytest.skip("this file system has no files of that size")
    folder = tmp_path / "decoded"
    with pytest.raises(OutputError, match=r"^The disk is full: .* needs \d+ MB more\.$"):
        decode(path, DecodeOptions(), folder, Task())
    assert not folder.exists()


def test_a_disk_that_fills_up_leaves_nothing(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no limit on file sizes")
    path = tmp_path / "a.wav"
    path.write_bytes(wav_bytes(pcm16(speechlike(1, 30.0, 16_000))))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, limits[1]))
    try:
        with pytest.raises(OutputError) as caught:
            decode(path, DecodeOptions(), target(path), Task())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert str(caught.value) == "The disk is full: decoding this recording needs 1 MB more."
    assert not target(path).exists()


def test_a_folder_that_cannot_be_made_is_an_output_error(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", bursts(1.0, 16_000), MONO_16K)
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="choose another folder"):
        decode(path, DecodeOptions(), tmp_path / "file" / "below", Task())
