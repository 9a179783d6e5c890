"""Single utterances of many speakers become conversations whose every turn is known."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from undertone.model import SpeakerId, Turn
from undertone.pcm import SAMPLE_RATE, Samples

HOP = SAMPLE_RATE // 100
PAUSE = 50  # a quiet stretch of half a second ends a reference turn
EDGE = 8  # quiet frames that stay with the speech beside them


def conversation(
    voices: dict[str, Samples], seconds: float, seed: int
) -> tuple[Samples, tuple[Turn, ...]]:
    """Phrases of 1.5 to 8 s of the voices in random order, with pauses of 0.2 to 1 s.

    Phrases are cut anywhere in an utterance, so they repeat when it is used up. Each voice has a
    loudness of its own, and all stand in faint noise.
    """
    rng = np.random.default_rng(seed)
    names = sorted(voices)
    loudness = {name: 10 ** (rng.uniform(-6, 3) / 20) for name in names}
    parts: list[npt.NDArray[np.float64]] = []
    turns: list[Turn] = []
    position, last = 0, ""
    while position < seconds * SAMPLE_RATE:
        last = names[0] if len(names) == 1 else str(rng.choice([n for n in names if n != last]))
        phrase = _phrase(voices[last], rng)
        turns += _turns(phrase, position, last)
        pause = np.zeros(int(rng.uniform(0.2, 1.0) * SAMPLE_RATE))
        parts += [_level(phrase) * loudness[last], pause]
        position += len(phrase) + len(pause)
    sound = np.concatenate(parts)
    noisy = sound + rng.normal(0, 10, len(sound))
    return np.clip(np.rint(noisy), -32768, 32767).astype(np.int16), tuple(turns)


def _phrase(voice: Samples, rng: np.random.Generator) -> Samples:
    length = min(len(voice), int(rng.uniform(1.5, 8.0) * SAMPLE_RATE))
    start = int(rng.integers(0, len(voice) - length + 1))
    return voice[start : start + length]


def _level(phrase: Samples) -> npt.NDArray[np.float64]:
    sound = phrase.astype(np.float64)
    return np.asarray(sound * 2000 / max(1.0, float(np.sqrt(np.mean(sound**2)))))


def _turns(phrase: Samples, position: int, name: str) -> list[Turn]:
    """The parts of a phrase between its long pauses."""
    frames = phrase[: len(phrase) // HOP * HOP].reshape(-1, HOP).astype(np.float64)
    level = 10 * np.log10(np.mean(frames**2, axis=1) + 1)
    quiet, loud = np.percentile(level, [5, 95])
    voiced = np.flatnonzero(level > max(loud - 30, quiet + 10))
    if not len(voiced):
        return []
    groups = np.split(voiced, np.flatnonzero(np.diff(voiced) > PAUSE) + 1)
    offset = round(1000 * position / SAMPLE_RATE)
    edges = [(max(0, g[0] - EDGE), min(len(level), g[-1] + 1 + EDGE)) for g in groups]
    return [Turn(offset + 10 * int(a), offset + 10 * int(b), SpeakerId(name)) for a, b in edges]


def in_a_room(sound: Samples, rng: np.random.Generator) -> Samples:
    """Heard from afar: 0.2 to 0.5 s of echo, rumbling noise 8 to 18 dB below the speech."""
    echo = rng.normal(size=int(rng.uniform(0.2, 0.5) * SAMPLE_RATE))
    echo *= np.exp(-6.9 * np.arange(len(echo)) / len(echo))
    echo[0] = rng.uniform(1, 3) * float(np.sqrt(np.sum(echo**2)))  # what comes straight
    length = len(sound) + len(echo)
    spectrum = np.fft.rfft(sound, length) * np.fft.rfft(echo / np.sqrt(np.sum(echo**2)), length)
    far = np.fft.irfft(spectrum, length)[: len(sound)]
    rumble = _between(np.cumsum(rng.normal(size=len(sound))), 60, SAMPLE_RATE)
    loudness = float(np.sqrt(np.mean(far**2))) * 10 ** (-rng.uniform(8, 18) / 20)
    noisy = np.asarray(far + rumble * (loudness / float(rumble.std()))) / 10
    return np.clip(np.rint(noisy), -32768, 32767).astype(np.int16)


def on_the_telephone(sound: Samples, rng: np.random.Generator) -> Samples:
    """300 to 3400 Hz and faint noise."""
    narrow = _between(sound.astype(np.float64), 300, 3400) + rng.normal(0, 5, len(sound))
    return np.clip(np.rint(narrow), -32768, 32767).astype(np.int16)


def _between(sound: npt.NDArray[np.float64], low: float, high: float) -> npt.NDArray[np.float64]:
    spectrum = np.fft.rfft(sound)
    hertz = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)
    spectrum[(hertz < low) | (hertz > high)] = 0
    return np.asarray(np.fft.irfft(spectrum, len(sound)))
