"""Lines that the worker prints become typed events, and commands become lines.

A line that is no JSON object with a known "event" is noise from some library and reads as `None`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from undertone import codec
from undertone.errors import InputError
from undertone.model import Emotion, Sentiment
from undertone.recording.levels import Trouble
from undertone.recording.sources import Source


@dataclass(frozen=True, slots=True)
class StageProgress:
    """How far a stage is: `fraction` in [0, 1], `seconds_left` for the whole job where known."""

    stage: str
    fraction: float
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Sound:
    """Decoded sound for the player: 16 kHz WAV files, one per channel.

    `peaks` is the file that the waveform is drawn from, where there is one; `film` says that the
    recording has a moving picture.
    """

    files: tuple[Path, ...]
    duration_ms: int
    peaks: Path | None = None
    film: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """Segments as the codec wrote them; provisional ones are replaced later."""

    rows: tuple[Mapping[str, Any], ...]
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    """What can be recorded on this machine."""

    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud it is now: peak and mean per channel, in dB below full scale."""

    recorded_ms: int
    levels: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Troubled:
    """Something is wrong with the sound of a channel."""

    channel: int
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recording ended; `message` says why where nobody asked for it."""

    path: Path
    duration_ms: int
    channels: int
    message: str = ""


@dataclass(frozen=True, slots=True)
class Scored:
    """What a text expresses; `sentiment` is None where there was nothing to score."""

    text: str
    context: str | None
    sentiment: Sentiment | None = None
    emotions: tuple[Emotion, ...] | None = None
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Scores:
    """The answer to one `score` command."""

    rows: tuple[Scored, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """How many seconds an analysis will take on a device, from what earlier ones took."""

    seconds: float
    device: str


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that the user should know."""

    message: str


@dataclass(frozen=True, slots=True)
class Done:
    """The job is finished."""

    project: Path | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The job cannot go on; `message` is one sentence."""

    message: str
    details: str = ""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The job was cancelled, as asked."""


@dataclass(frozen=True, slots=True)
class Told:
    """What only one part of the window understands; `data` is as the worker wrote it."""

    name: str
    data: Mapping[str, Any]


Event = (
    StageProgress
    | Sound
    | Rows
    | Estimate
    | Warned
    | Done
    | Failed
    | Stopped
    | Inputs
    | Loudness
    | Troubled
    | Recorded
    | Told
    | Scores
)


class LineBuffer:
    """Bytes in pieces of any size become whole lines."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, piece: bytes) -> list[bytes]:
        """The lines that this piece completes, without their ends."""
        if b"\n" not in piece:
            self._rest += piece
            return []
        *lines, rest = (bytes(self._rest) + piece).split(b"\n")
        self._rest = bytearray(rest)
        return [line for line in lines if line.strip()]


def parse(line: bytes) -> Event | None:
    """The event that a line tells, or None for noise."""
    try:
        data = json.loads(line)
        return _event(data) if isinstance(data, dict) else None
    except (ValueError, TypeError, KeyError, InputError):
        return None


def _event(data: Mapping[str, Any]) -> Event | None:
    read = _READERS.get(str(data.get("event")))
    return read(data) if read else None


def _progress(data: Mapping[str, Any]) -> StageProgress:
    left = data.get("seconds_left")
    fraction = min(1.0, max(0.0, float(data["fraction"])))
    return StageProgress(str(data["stage"]), fraction, None if left is None else float(left))


def _rows(data: Mapping[str, Any]) -> Rows:
    rows = tuple(row for row in data["segments"] if isinstance(row, dict))
    return Rows(rows, bool(data.get("provisional")))


def _scores(data: Mapping[str, Any]) -> Scores:
    return Scores(tuple(_scored(row) for row in data["scores"]))


def _scored(row: Mapping[str, Any]) -> Scored:
    text, context, score = str(row["text"]), row["context"], row["score"]
    if score is None:
        return Scored(text, context)
    sentiment = codec.from_plain(Sentiment, score["sentiment"])
    emotions = score["emotions"]
    found = None if emotions is None else codec.sequence_from_plain(Emotion, emotions)
    return Scored(text, context, sentiment, found, bool(score["unsure"]))


def _sound(data: Mapping[str, Any]) -> Sound:
    peaks = data.get("peaks")
    return Sound(
        tuple(Path(name) for name in data["files"]),
        int(data["duration_ms"]),
        Path(peaks) if peaks else None,
        bool(data.get("film")),
        tuple(str(text) for text in data.get("warnings", ())),
    )


def _loudness(data: Mapping[str, Any]) -> Loudness:
    levels = tuple((float(peak), float(mean)) for peak, mean in data["levels"])
    return Loudness(int(data["recorded_ms"]), levels)


def _recorded(data: Mapping[str, Any]) -> Recorded:
    return Recorded(
        Path(data["path"]),
        int(data["duration_ms"]),
        int(data["channels"]),
        str(data.get("message") or ""),
    )


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Event]] = {
    "progress": _progress,
    "sound": _sound,
    "segments": _rows,
    "inputs": lambda data: Inputs(codec.sequence_from_plain(Source, data["inputs"])),
    "level": _loudness,
    "trouble": lambda data: Troubled(int(data["channel"]), Trouble(data["trouble"])),
    "recorded": _recorded,
    "scores": _scores,
    "estimate": lambda data: Estimate(float(data["seconds"]), str(data["device"])),
    "warning": lambda data: Warned(str(data["message"])),
    "done": lambda data: Done(Path(data["project"]) if data.get("project") else None),
    "failed": lambda data: Failed(str(data["message"]), str(data.get("details") or "")),
    "cancelled": lambda data: Stopped(),
    "models": lambda data: Told("models", data),
    "offers": lambda data: Told("offers", data),
    "labelled": lambda data: Told("labelled", data),
    "summary": lambda data: Told("summary", data),
    "readings": lambda data: Told("readings", data),
    "devices": lambda data: Told("devices", data),
    "pace": lambda data: Told("pace", data),
}
