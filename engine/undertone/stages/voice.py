"""Sound and segments become how each segment was said: pitch, loudness and rate of speech.

Every value is a difference from what is usual for the same speaker, so that a quiet person does not
read as a sad one. Pitch is Praat's (Boersma 1993, autocorrelation), through parselmouth. Nothing
here names a feeling.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import log2, log10
from statistics import median

import numpy as np
import numpy.typing as npt

from undertone.model import Segment, Span, SpeakerId, Voice, union
from undertone.pcm import SAMPLE_RATE, Floats, Pcm
from undertone.task import Task

FLOOR_HZ, CEILING_HZ = 60.0, 600.0
STEP_S = 0.01
BELOW, ABOVE = 0.75, 2.5
"""Of a speaker's first and third quartile: frames outside are octave errors of the tracker (the
range of Hirst 2011, "The analysis by synthesis of speech melody", for lively speech)."""
VOICED_FRAMES = 20
FEWEST_WORDS, SHORTEST_MS = 3, 1_000
USUAL_FROM = 5
"""So many segments of a speaker are needed to know what is usual."""

UNMEASURED = "No voice could be measured: too little was said by one person alone."

Frames = npt.NDArray[np.float64]
Tracker = Callable[[Floats], Frames]


@dataclass(frozen=True, slots=True)
class _Measures:
    """One segment: voiced frames [n] in Hz, level in dB of full scale, words a minute."""

    frames: Frames
    level: float | None
    rate: float | None


def measure_voices(
    pcm: Pcm, segments: Sequence[Segment], task: Task, track: Tracker | None = None
) -> tuple[Segment, ...]:
    """The segments with their `voice`; None where nobody knows who speaks or nothing was measured.

    Args:
        pcm: the decoded recording.
        track: samples at 16 kHz [n] -> pitch in Hz of the voiced frames of 10 ms, [frames].

    Raises:
        Cancelled: the user asked to stop.
    """
    track = track or praat_pitch
    groups: dict[SpeakerId, list[int]] = defaultdict(list)
    measures: list[_Measures] = []
    for number, segment in enumerate(segments):
        task.report("voice", number / len(segments))
        measures.append(_measured(pcm, segment, track))
        if segment.speaker is not None:
            groups[segment.speaker].append(number)
    found: list[Voice | None] = [None] * len(segments)
    for numbers in groups.values():
        voices = _against_usual([measures[number] for number in numbers])
        for number, voice in zip(numbers, voices, strict=True):
            found[number] = voice
    return tuple(replace(s, voice=v) for s, v in zip(segments, found, strict=True))


def praat_pitch(samples: Floats) -> Frames:
    """Pitch in Hz of the voiced frames of 10 ms, [frames]; empty where there are none."""
    import parselmouth

    if len(samples) < SAMPLE_RATE * 3 / FLOOR_HZ + 1:  # shorter than one of Praat's windows
        return np.empty(0)
    sound = parselmouth.Sound(samples.astype(np.float64), SAMPLE_RATE)
    pitch = sound.to_pitch_ac(
        time_step=STEP_S, pitch_floor=FLOOR_HZ, pitch_ceiling=CEILING_HZ
    ).selected_array["frequency"]
    return np.asarray(pitch[pitch > 0])


def _measured(pcm: Pcm, segment: Segment, track: Tracker) -> _Measures:
    if segment.overlap:  # two voices at once have no pitch and loudness of one
        return _Measures(np.empty(0), None, _rate(segment))
    spans = [Span(word.start_ms, word.end_ms) for word in segment.words] or [segment.span]
    parts = [pcm.floats(segment.channel, one.start_ms, one.end_ms) for one in union(spans)]
    samples = np.concatenate(parts) if parts else np.empty(0, np.float32)
    return _Measures(
        np.concatenate([np.empty(0), *(track(part) for part in parts)]),
        _level(samples),
        _rate(segment),
    )


def _level(samples: Floats) -> float | None:
    power = float(np.mean(np.square(samples, dtype=np.float64))) if len(samples) else 0.0
    return 10 * log10(power) if power > 0 else None


def _rate(segment: Segment) -> float | None:
    if len(segment.words) < FEWEST_WORDS:
        return None
    length = segment.words[-1].end_ms - segment.words[0].start_ms
    return len(segment.words) * 60_000 / length if length >= SHORTEST_MS else None


def _against_usual(measures: Sequence[_Measures]) -> list[Voice | None]:
    """One speaker's measures as differences from their medians."""
    tones = _tones([one.frames for one in measures])
    pitches = _differences([None if tone is None else 12 * log2(tone) for tone in tones])
    levels = _differences([one.level for one in measures])
    rates = _differences([one.rate for one in measures])
    voices = (Voice(*values) for values in zip(pitches, levels, rates, strict=True))
    return [None if voice == Voice(None, None, None) else voice for voice in voices]


def _tones(frames: Sequence[Frames]) -> list[float | None]:
    """The median pitch of each segment in Hz, without the tracker's octave errors."""
    heard = np.concatenate([np.empty(0), *frames])
    if not len(heard):
        return [None] * len(frames)
    low, high = np.quantile(heard, [0.25, 0.75]) * (BELOW, ABOVE)
    kept = [part[(part >= low) & (part <= high)] for part in frames]
    return [float(np.median(part)) if len(part) >= VOICED_FRAMES else None for part in kept]


def _differences(values: Iterable[float | None]) -> list[float | None]:
    values = list(values)
    known = [value for value in values if value is not None]
    if len(known) < USUAL_FROM:
        return [None] * len(values)
    usual = median(known)
    return [None if value is None else round(value - usual, 2) + 0.0 for value in values]
