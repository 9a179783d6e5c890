"""Samples become a loudness curve, and the curve tells where speech can be cut."""

from __future__ import annotations

import numpy as np

from undertone.pcm import SAMPLES_PER_MS, Floats

FRAME_MS = 10
SMOOTH_FRAMES = 5
SILENT = 1e-10
# Power of a frame below which nothing can be heard: -75 dB of full scale.
INAUDIBLE = 10**-7.5


def frame_powers(samples: Floats) -> Floats:
    """Mean power of every whole 10 ms frame, shape (frames,)."""
    size = FRAME_MS * SAMPLES_PER_MS
    whole = samples[: len(samples) // size * size].reshape(-1, size)
    return np.asarray(np.mean(np.square(whole), axis=1), dtype=np.float32)


def quietest_ms(samples: Floats, start_ms: int, end_ms: int) -> int:
    """Where between two times, both from the start of the samples, they are quietest.

    Powers are averaged over 50 ms, so that a closure inside a word does not win over a pause
    between words; of equally quiet places the one nearest to the middle is taken.
    """
    powers = frame_powers(samples[start_ms * SAMPLES_PER_MS : end_ms * SAMPLES_PER_MS])
    if len(powers) < SMOOTH_FRAMES:
        return (start_ms + end_ms) // 2
    kernel = np.full(SMOOTH_FRAMES, 1 / SMOOTH_FRAMES)
    smooth = np.convolve(powers, kernel, mode="valid")
    middle = (len(smooth) - 1) / 2
    quiet = np.flatnonzero(smooth <= smooth.min() + SILENT)
    frame = int(quiet[np.argmin(np.abs(quiet - middle))])
    return start_ms + (frame + SMOOTH_FRAMES // 2) * FRAME_MS + FRAME_MS // 2
