"""Segments become pitch, loudness and rate against what is usual for their speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import Cancelled
from undertone.model import Segment, SegmentId, SpeakerId, Voice, Word
from undertone.pcm import SAMPLE_RATE, Floats, Pcm, Samples
from undertone.stages.voice import CEILING_HZ, FLOOR_HZ, Frames, measure_voices, praat_pitch
from undertone.task import Task

ANNA, BEN = SpeakerId("S1"), SpeakerId("S2")
LENGTH_MS = 1_500


def tone(hz: float, level: float = 0.2) -> Samples:
    """A voice-like sound of a second and a half: a pitch with nine overtones."""
    at = np.arange(LENGTH_MS * SAMPLE_RATE // 1000) / SAMPLE_RATE
    wave = sum(np.sin(2 * np.pi * hz * k * at) / k for k in range(1, 11))
    return np.asarray(wave / np.max(np.abs(wave)) * level * 32_767, np.int16)


def recording(sounds: Sequence[Samples]) -> Pcm:
    return Pcm((np.concatenate(sounds),))


def segment(number: int, speaker: SpeakerId | None = ANNA, words: int = 5) -> Segment:
    start = number * LENGTH_MS
    step = LENGTH_MS // max(words, 1)
    spoken = tuple(Word("so", start + i * step, start + (i + 1) * step, 0.9) for i in range(words))
    text = " ".join(word.text for word in spoken)
    return Segment(SegmentId(f"s{number}"), start, start + LENGTH_MS, text, spoken, speaker)


def segments(count: int) -> list[Segment]:
    """Anna's, one after the other."""
    return [segment(number) for number in range(count)]


def voices(pcm: Pcm, spoken: Sequence[Segment]) -> list[Voice | None]:
    return [one.voice for one in measure_voices(pcm, spoken, Task())]


def test_pitch_is_told_in_semitones_from_the_speakers_usual() -> None:
    found = voices(recording([*[tone(110)] * 4, tone(220)]), segments(5))
    pitches = [voice and voice.pitch_semitones for voice in found]
    assert pitches == [0, 0, 0, 0, pytest.approx(12, abs=0.1)]


def test_loudness_is_told_in_decibels_from_the_speakers_usual() -> None:
    found = voices(recording([*[tone(110, 0.2)] * 4, tone(110, 0.02)]), segments(5))
    levels = [voice and voice.loudness_db for voice in found]
    assert levels == [0, 0, 0, 0, pytest.approx(-20, abs=0.1)]


def test_rate_is_told_in_words_a_minute_from_the_speakers_usual() -> None:
    found = voices(recording([tone(110)] * 5), [*segments(4), segment(4, words=10)])
    assert [voice and voice.words_per_minute for voice in found] == [0, 0, 0, 0, 200]


def test_everybody_has_a_usual_of_their_own() -> None:
    sounds = [tone(110), tone(220)] * 5
    found = voices(recording(sounds), [segment(i, (ANNA, BEN)[i % 2]) for i in range(10)])
    assert [voice and voice.pitch_semitones for voice in found] == [0] * 10


def test_nothing_is_usual_of_four_segments_or_of_nobody() -> None:
    pcm = recording([tone(110)] * 9)
    assert voices(pcm, [segment(i, ANNA if i < 4 else None) for i in range(9)]) == [None] * 9


def test_two_people_at_once_have_a_rate_only() -> None:
    spoken = [replace(one, overlap=i == 5) for i, one in enumerate(segments(6))]
    assert voices(recording([tone(110)] * 6), spoken)[5] == Voice(None, None, 0)


def test_octave_errors_are_left_out() -> None:
    def track(samples: Floats) -> Frames:
        return np.array([110.0] * 60 + [40.0] * 10 + [440.0] * 10)

    found = measure_voices(recording([tone(110)] * 5), segments(5), Task(), track)
    assert [one.voice and one.voice.pitch_semitones for one in found] == [0] * 5


@pytest.mark.parametrize("words", [0, 1, 2])
def test_few_words_have_no_rate(words: int) -> None:
    spoken = [segment(0, words=words), *segments(6)[1:]]
    first = voices(recording([tone(110)] * 6), spoken)[0]
    assert first is not None
    assert first.words_per_minute is None


def test_silence_has_neither_pitch_nor_loudness() -> None:
    silence = np.zeros(LENGTH_MS * 16, np.int16)
    found = voices(recording([*[tone(110)] * 5, silence]), segments(6))
    assert found[5] == Voice(None, None, 0)


@given(st.integers(0, 3_000))
def test_any_length_is_tracked(samples: int) -> None:
    sound = np.random.default_rng(samples).normal(0, 0.1, samples).astype(np.float32)
    found = praat_pitch(sound)
    assert ((found >= FLOOR_HZ) & (found <= CEILING_HZ)).all()


@given(st.floats(0.05, 0.9))
def test_the_gain_of_the_recording_changes_nothing(level: float) -> None:
    def track(samples: Floats) -> Frames:
        return np.full(50, 110.0)

    loud, soft = ([tone(110, 0.9 * gain), *[tone(110, 0.5 * gain)] * 5] for gain in (1.0, level))
    first, second = (
        measure_voices(recording(sounds), segments(6), Task(), track)[0].voice
        for sounds in (loud, soft)
    )
    assert first is not None
    assert second is not None
    assert first.loudness_db == pytest.approx(second.loudness_db, abs=0.05)


def test_it_can_be_stopped() -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        measure_voices(recording([tone(110)]), [segment(0)], task)
