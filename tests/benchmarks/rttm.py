"""RTTM files become reference turns, and turns become annotations that pyannote.metrics scores."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pyannote.core import Annotation, Segment, Timeline
from pyannote.metrics.diarization import DiarizationErrorRate

from undertone.model import SpeakerId, Turn

COLLAR_EACH_SIDE_S = 0.25


def read_rttm(file: Path) -> tuple[Turn, ...]:
    """The speaker lines of an RTTM file as turns, sorted by start.

    Raises:
        ValueError: a line is not RTTM.
    """
    turns = [_turn(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
    return tuple(sorted((t for t in turns if t is not None), key=lambda t: (t.start_ms, t.end_ms)))


def _turn(line: str) -> Turn | None:
    fields = line.split()
    if fields[0] != "SPEAKER":
        return None
    if len(fields) < 8:
        raise ValueError(f"not an RTTM line: {line!r}")
    start, length = float(fields[3]), float(fields[4])
    return Turn(round(1000 * start), round(1000 * (start + length)), SpeakerId(fields[7]))


def annotation(turns: Iterable[Turn]) -> Annotation:
    """Turns as pyannote.core has them."""
    result = Annotation()
    for number, turn in enumerate(turns):
        result[Segment(turn.start_ms / 1000, turn.end_ms / 1000), number] = turn.speaker
    return result


def der_metric(collar_each_side_s: float = COLLAR_EACH_SIDE_S) -> DiarizationErrorRate:
    """Diarization error rate with overlapped speech scored.

    pyannote.metrics removes `collar` seconds around each reference boundary, half on each side,
    so a collar of 0.25 s on each side is `collar=0.5` there.
    """
    return DiarizationErrorRate(collar=2 * collar_each_side_s, skip_overlap=False)


def whole(duration_ms: int) -> Timeline:
    """The scored region: the whole recording."""
    return Timeline([Segment(0, duration_ms / 1000)])
