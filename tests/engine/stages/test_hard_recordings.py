"""Quiet, whispered, overdriven, narrow and very short recordings still have speakers and words."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from undertone.model import Turn
from undertone.options import DecodeOptions, DiarizeOptions, TranscribeOptions
from undertone.pcm import SAMPLE_RATE, SAMPLES_PER_MS, Pcm
from undertone.resources import resource
from undertone.stages.decode import decode
from undertone.stages.diarize import Diarizer
from undertone.stages.transcribe.choose import open_transcriber
from undertone.task import Task

Sound = npt.NDArray[np.float64]
BLOCK = 512


@pytest.fixture(scope="module")
def lines() -> list[tuple[int, int, str]]:
    """Start, end and words of the first four lines of the bundled interview."""
    content = json.loads(resource("demo", "reference.json").read_text(encoding="utf-8"))
    return [(one["start_ms"], one["end_ms"], one["text"]) for one in content["lines"][:4]]


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[int, int, str]]) -> Sound:
    """The sound of these lines, two people."""
    folder = tmp_path_factory.mktemp("pcm")
    whole = decode(resource("demo", "interview.flac"), DecodeOptions(), folder, Task()).pcm
    return whole.until(lines[-1][1] + 300).channels[0][:].astype(np.float64)


def understood(sound: Sound) -> tuple[tuple[Turn, ...], str]:
    """The turns and the words of a recording, as the pipeline gets them."""
    pcm = Pcm((np.clip(np.rint(sound), -32768, 32767).astype(np.int16),))
    found = Diarizer.open().diarize(pcm, 0, DiarizeOptions(), Task())
    recogniser = open_transcriber(TranscribeOptions())
    pieces = recogniser.plan(found.speech, found.turns, 0, pcm.duration_ms)
    heard = recogniser.transcribe(pcm, pieces, Task())
    return found.turns, " ".join(word.text for one in heard for word in one.words)


def quiet(sound: Sound) -> Sound:
    """40 dB less than it was, which leaves a few bits."""
    return sound / 100


def overdriven(sound: Sound) -> Sound:
    """Cut off at a fifth of its peaks."""
    top = float(np.abs(sound).max()) / 5
    return np.asarray(np.clip(sound, -top, top) / top * 32_767)


def telephone(sound: Sound) -> Sound:
    """300 to 3400 Hz, as 8 kHz telephony leaves it."""
    spectrum = np.fft.rfft(sound)
    hertz = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)
    spectrum[(hertz < 300) | (hertz > 3_400)] = 0
    return np.asarray(np.fft.irfft(spectrum, len(sound)))


def slammed(sound: Sound) -> Sound:
    """Far quieter than the doors that slam between the words."""
    sound = sound / 30
    for second in range(3, len(sound) // SAMPLE_RATE, 7):
        sound[second * SAMPLE_RATE :][:800] = 28_000
    return sound


@pytest.mark.parametrize("spoil", [quiet, overdriven, telephone, slammed])
def test_a_spoilt_recording_has_its_speakers_and_words(
    spoil: Callable[[Sound], Sound], talk: Sound, lines: list[tuple[int, int, str]]
) -> None:
    turns, text = understood(spoil(talk.copy()))
    assert len({turn.speaker for turn in turns}) == 2
    spoken = {word.strip(".,?!").lower() for _, _, line in lines for word in line.split()}
    found = {word.strip(".,?!").lower() for word in text.split()}
    assert len(spoken & found) >= 0.7 * len(spoken)


def whispered(sound: Sound) -> Sound:
    """Noise with the spectrum of the voice, block by block, as breath has it."""
    rng = np.random.default_rng(0)
    window = np.hanning(BLOCK + 1)[:-1]
    result = np.zeros(len(sound))
    for start in range(0, len(sound) - BLOCK, BLOCK // 4):
        size = np.abs(np.fft.rfft(sound[start : start + BLOCK] * window))
        smooth = np.convolve(size, np.ones(9) / 9, "same")
        phase = np.exp(2j * np.pi * rng.random(len(smooth)))
        result[start : start + BLOCK] += np.fft.irfft(smooth * phase) * window / 1.5
    return result


def test_whispering_is_not_empty(talk: Sound) -> None:
    turns, text = understood(whispered(talk))
    assert turns
    assert len(text.split()) >= 5


@pytest.mark.parametrize("around_s", [0, 15])
def test_a_second_or_two_of_speech_is_one_speakers(
    around_s: int, talk: Sound, lines: list[tuple[int, int, str]]
) -> None:
    start, _, _ = lines[0]
    speech = talk[start * SAMPLES_PER_MS : (start + 1_800) * SAMPLES_PER_MS]
    silence = np.random.default_rng(0).normal(0, 3, around_s * SAMPLE_RATE)
    turns, text = understood(np.concatenate([silence, speech, silence]))
    assert len({turn.speaker for turn in turns}) == 1
    assert text.split()
    first, last = 1_000 * around_s - 300, 1_000 * around_s + 2_100
    assert all(first <= turn.start_ms <= turn.end_ms <= last for turn in turns)
