"""What happens in an analysis becomes plain dicts, one per JSON line, for other programs."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from pathlib import Path

from undertone import codec
from undertone.codec import Json
from undertone.model import Segment
from undertone.observer import Observer
from undertone.pcm import Pcm
from undertone.stages.peaks import peaks
from undertone.task import Progress

Event = dict[str, Json]
Emit = Callable[[Event], None]


class EventObserver(Observer):
    """Emits an event for everything that an analysis tells.

    Args:
        emit: takes each event.
        waveform: also emit the decoded files and their peaks, for a window that plays them.
    """

    def __init__(self, emit: Emit, *, waveform: bool) -> None:
        self._emit = emit
        self._waveform = waveform

    def sound(self, pcm: Pcm, files: Sequence[Path]) -> None:
        if self._waveform:
            self._emit(sound_event(pcm, files))

    def estimate(self, seconds: float, device: str) -> None:
        self._emit({"event": "estimate", "seconds": round(seconds, 1), "device": device})

    def segments(self, segments: Sequence[Segment], *, provisional: bool) -> None:
        if segments:
            plain = codec.to_plain(list(segments))
            self._emit({"event": "segments", "segments": plain, "provisional": provisional})

    def warning(self, message: str) -> None:
        self._emit({"event": "warning", "message": message})


def progress_event(progress: Progress) -> Event:
    """Progress as an event."""
    return {
        "event": "progress",
        "stage": progress.stage,
        "fraction": round(progress.fraction, 4),
        "seconds_left": None if progress.seconds_left is None else round(progress.seconds_left, 1),
    }


def sound_event(pcm: Pcm, files: Sequence[Path], warnings: Sequence[str] = ()) -> Event:
    """The decoded recording: files that can be played, and per channel the minimum and maximum of
    every 10 ms as base64 of int8 pairs."""
    drawn = [peaks(pcm, channel).tobytes() for channel in range(len(pcm.channels))]
    return {
        "event": "sound",
        "files": [str(file) for file in files],
        "duration_ms": pcm.duration_ms,
        "peaks": [base64.b64encode(data).decode("ascii") for data in drawn],
        "warnings": list(warnings),
    }


def failure_event(message: str, details: str = "") -> Event:
    """A failure in one sentence, with details to copy into a report."""
    return {"event": "failed", "message": message, "details": details}
