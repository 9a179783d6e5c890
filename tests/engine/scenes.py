"""A scripted conversation with its sound file, for tests of the whole pipeline."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from undertone.model import SpeakerId, Turn, Word

S1, S2 = SpeakerId("S1"), SpeakerId("S2")
LINES = (
    (S1, 500, "How was the journey?"),
    (S2, 3000, "It was great. I am happy to be here."),
    (S1, 8000, "And the hotel?"),
    (S2, 10_500, "The hotel was bad. Really awful."),
)
WORD_MS = 300


def script() -> tuple[Word, ...]:
    """The words, one every 300 ms from the start of their line."""
    return tuple(
        Word(text, start + n * WORD_MS, start + n * WORD_MS + 250, 0.9)
        for _, start, line in LINES
        for n, text in enumerate(line.split())
    )


def turns() -> tuple[Turn, ...]:
    """One turn per line."""
    return tuple(
        Turn(start - 100, start + len(line.split()) * WORD_MS + 100, speaker)
        for speaker, start, line in LINES
    )


def write_wav(path: Path, seconds: float = 15.0, channels: int = 1, seed: int = 1) -> Path:
    """A quiet noise of that length; the fakes do not listen."""
    samples = np.random.default_rng(seed).normal(0, 300, (int(seconds * 16_000), channels))
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, 2, 16_000, 0, "NONE", ""))
        file.writeframes(samples.astype("<i2").tobytes())
    return path
