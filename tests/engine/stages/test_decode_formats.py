"""Every format: the right length, and each sound where it was recorded."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.decoding import decoded
from tests.media import FORMATS, WAV, Format, burst_starts, bursts, found_bursts, sample, write
from undertone.pcm import SAMPLE_RATE

SECONDS = 3.0
# Lossy coders smear the start of a tone over a fraction of their block.
ONSET_MS = 1.5
SPEECH_CODER_MS = 8.0


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_keeps_length_and_times(form: Format, tmp_path: Path) -> None:
    path = tmp_path / f"a.{form.suffix}"
    path.write_bytes(sample(form, SECONDS))
    result = decoded(path)
    assert result.media.sample_rate == form.rate
    assert result.media.channels == form.channels
    length_ms = len(result.pcm.channels[0]) / SAMPLE_RATE * 1000
    assert SECONDS * 1000 - 1 <= length_ms <= SECONDS * 1000 + form.tail_ms + 1
    tolerance = SPEECH_CODER_MS if "amr" in form.codec else ONSET_MS
    for found, start in zip(
        found_bursts(result.pcm.channels[0][:]), burst_starts(SECONDS), strict=True
    ):
        assert abs((found - start) * 1000 - form.late_ms) <= tolerance


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_warns_of_nothing_but_phone_quality(form: Format, tmp_path: Path) -> None:
    path = tmp_path / f"a.{form.suffix}"
    path.write_bytes(sample(form))
    phone = ("The recording has phone quality (8 kHz), so more words may be wrong.",)
    assert decoded(path).warnings == (phone if form.rate == 8_000 else ())


@pytest.mark.parametrize("rate", [16_000, 44_100, 44_056, 192_000, 11_025, 8_000, 12_345])
@pytest.mark.parametrize("extra", [0, 1, 7])
def test_no_rate_gains_or_loses_a_sample(rate: int, extra: int, tmp_path: Path) -> None:
    sound = bursts(1.0, rate)
    sound = np.concatenate([sound, np.zeros((1, extra), np.float32)], axis=1)
    path = write(tmp_path / "a.wav", sound, Format("wav", "wav", "pcm_s16le", rate, 1))
    expected = round(sound.shape[1] * SAMPLE_RATE / rate)
    assert len(decoded(path).pcm.channels[0]) == expected


def test_what_is_in_the_right_form_already_stays_bit_for_bit(tmp_path: Path) -> None:
    values = np.random.default_rng(3).integers(-32768, 32768, 20_000).astype(np.int16)
    sound = (values / np.float32(32768)).astype(np.float32)[np.newaxis]
    path = write(tmp_path / "a.wav", sound, Format("wav", "wav", "pcm_s16le", 16_000, 1))
    assert np.array_equal(decoded(path).pcm.channels[0][:], values)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_name_does_not_decide_what_a_file_is(form: Format, tmp_path: Path) -> None:
    path = tmp_path / f"a.{form.suffix}"
    path.write_bytes(sample(form))
    right = decoded(path)
    wrong = decoded(path.rename(tmp_path / "a.mp3"))
    assert np.array_equal(right.pcm.channels[0][:], wrong.pcm.channels[0][:])
    assert wrong.media.codec == right.media.codec


@pytest.mark.parametrize(
    "name",
    [
        "Gespräch 🎤 mit Ülkü.wav",
        "مقابلة.wav",
        "a\u202egpj.wav",
        "e\u0301 and \u00e9.wav",
        "-rf.wav",
        "concat:a.wav",
        "http:a.wav",
        "a'b\"c $(x) %s.wav",
        "x" * 251 + ".wav",
        "no extension",
        " .wav",
    ],
)
def test_any_name_opens(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    try:
        path.touch()
    except OSError:
        pytest.skip("this file system refuses the name")
    result = decoded(write_through(path))
    assert result.media.file_name == name
    assert result.pcm.duration_ms == 1000


def write_through(path: Path) -> Path:
    """A file whose name FFmpeg never sees."""
    plain = write(path.parent / "plain", bursts(1.0), WAV)
    path.write_bytes(plain.read_bytes())
    return path


def test_a_name_that_is_no_unicode_is_reported_printable(tmp_path: Path) -> None:
    try:
        path = write_through(tmp_path / "a\udcff.wav")
    except (OSError, UnicodeEncodeError):
        pytest.skip("this file system wants Unicode names")
    assert decoded(path).media.file_name == "a\ufffd.wav"
