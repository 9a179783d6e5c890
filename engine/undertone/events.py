"""What happens in an analysis becomes plain dicts, one per JSON line, for other programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from undertone import codec
from undertone.codec import Json
from undertone.model import Segment, Statement
from undertone.observer import Observer
from undertone.pcm import Pcm
from undertone.stages.peaks import write_peaks
from undertone.stages.sentiment import Score
from undertone.task import Progress

Event = dict[str, Json]
Emit = Callable[[Event], None]

PEAKS_NAME: Final = "waveform.peaks"


class EventObserver(Observer):
    """Emits an event for everything that an analysis tells.

    Args:
        emit: takes each event.
        waveform: also emit the decoded files and their peaks, for a window that plays them.
    """

    def __init__(self, emit: Emit, *, waveform: bool) -> None:
        self._emit = emit
        self._waveform = waveform

    def sound(self, pcm: Pcm, files: Sequence[Path], *, film: bool) -> None:
        if self._waveform:
            self._emit(sound_event(pcm, files, film=film))

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


def sound_event(
    pcm: Pcm, files: Sequence[Path], warnings: Sequence[str] = (), *, film: bool
) -> Event:
    """The decoded recording: files that can be played, and beside them the file of its peaks.

    Without room for the peaks there is no waveform, which is no reason to stop.
    """
    drawing = files[0].with_name(PEAKS_NAME)
    try:
        write_peaks(pcm, drawing)
    except OSError:
        drawing.unlink(missing_ok=True)
    return {
        "event": "sound",
        "files": [str(file) for file in files],
        "duration_ms": pcm.duration_ms,
        "peaks": str(drawing) if drawing.exists() else None,
        "film": film,
        "warnings": list(warnings),
    }


def scores_event(
    texts: Sequence[str], contexts: Sequence[str | None], scores: Sequence[Score | None]
) -> Event:
    """What texts express, each with what it was scored from; null where there was nothing."""
    rows = [
        {"text": text, "context": context, "score": None if score is None else _score(score)}
        for text, context, score in zip(texts, contexts, scores, strict=True)
    ]
    return {"event": "scores", "scores": rows}


def _score(score: Score) -> Json:
    emotions = None if score.emotions is None else codec.to_plain(score.emotions)
    sentiment = codec.to_plain(score.sentiment)
    return {"sentiment": sentiment, "emotions": emotions, "unsure": score.unsure}


def labelled_event(segments: Sequence[Segment]) -> Event:
    """Labels of a researcher's own that are kept now, by segment."""
    rows = [{"id": one.id, "labels": codec.to_plain(one.labels or ())} for one in segments]
    return {"event": "labelled", "segments": rows}


def summary_event(summary: Sequence[Statement]) -> Event:
    """The sentences of a summary, each with the ids of the segments that it cites."""
    return {"event": "summary", "sentences": codec.to_plain(summary)}


def failure_event(message: str, details: str = "") -> Event:
    """A failure in one sentence, with details to copy into a report."""
    return {"event": "failed", "message": message, "details": details}
