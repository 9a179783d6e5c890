"""Where a recording was paused or lost sound: marks in a file that Audacity reads as labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from undertone import timecode


class Cause(StrEnum):
    """Why sound is missing at a mark."""

    PAUSED = "paused"
    LOST = "sound lost"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the recording where time is missing.

    Attributes:
        at_ms: in the recording.
        missing_ms: how long nothing was recorded; 0 when nobody knows.
    """

    at_ms: int
    cause: Cause
    missing_ms: int = 0


def marks_path(recording: Path) -> Path:
    """The file beside a recording that holds its marks."""
    return recording.with_name(f"{recording.stem}.marks.txt")


def labels(marks: Sequence[Mark]) -> str:
    """The marks as lines of an Audacity label track: start, end, text."""
    return "".join(
        f"{timecode.seconds(mark.at_ms)}\t{timecode.seconds(mark.at_ms)}\t{shown(mark)}\n"
        for mark in marks
    )


def shown(mark: Mark) -> str:
    """A mark in words."""
    if not mark.missing_ms:
        return mark.cause.value
    return f"{mark.cause.value} for {timecode.short(mark.missing_ms)}"
