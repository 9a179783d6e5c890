"""Lines that the worker prints become typed events, and commands become lines.

A line that is no JSON object with a known "event" is noise from some library and reads as `None`.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from undertone import codec
from undertone.errors import InputError
from undertone.model import Emotion, Sentiment
from undertone.options import DiarizeOptions, Options


@dataclass(frozen=True, slots=True)
class StageProgress:
    """How far a stage is: `fraction` in [0, 1], `seconds_left` for the whole job where known."""

    stage: str
    fraction: float
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Sound:
    """Decoded sound for the player: 16 kHz WAV files, one per channel.

    `peaks` holds per channel the int8 pairs (lowest, highest) of each hundredth of a second.
    """

    files: tuple[Path, ...]
    duration_ms: int
    peaks: tuple[bytes, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """Segments as the codec wrote them; provisional ones are replaced later."""

    rows: tuple[Mapping[str, Any], ...]
    provisional: bool = False


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


Event = StageProgress | Sound | Rows | Scores | Warned | Done | Failed | Stopped


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
    except (ValueError, TypeError, KeyError, binascii.Error, InputError):
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
    peaks = data.get("peaks") or ()
    channels = (peaks,) if isinstance(peaks, str) else peaks
    return Sound(
        tuple(Path(name) for name in data["files"]),
        int(data["duration_ms"]),
        tuple(base64.b64decode(text, validate=True) for text in channels),
        tuple(str(text) for text in data.get("warnings", ())),
    )


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Event]] = {
    "progress": _progress,
    "sound": _sound,
    "segments": _rows,
    "scores": _scores,
    "warning": lambda data: Warned(str(data["message"])),
    "done": lambda data: Done(Path(data["project"]) if data.get("project") else None),
    "failed": lambda data: Failed(str(data["message"]), str(data.get("details") or "")),
    "cancelled": lambda data: Stopped(),
}


def analyze_command(
    path: Path, project: Path, pcm_folder: Path, options: Options
) -> dict[str, object]:
    """The command that analyses a recording, or goes on where the project stopped."""
    return {
        "command": "analyze",
        "path": str(path),
        "project": str(project),
        "pcm_folder": str(pcm_folder),
        "options": _options(options),
    }


def listen_command(path: Path, pcm_folder: Path, channels: str) -> dict[str, object]:
    """The command that only decodes, for the player and the waveform."""
    return {
        "command": "listen",
        "path": str(path),
        "pcm_folder": str(pcm_folder),
        "channels": channels,
    }


def score_command(
    texts: Sequence[str], contexts: Sequence[str | None], options: Options
) -> dict[str, object]:
    """The command that scores a few texts; the worker then waits for the next ones."""
    plain = codec.to_plain(options)
    chosen = {name: plain[name] for name in ("sentiment", "device")}
    return {
        "command": "score",
        "texts": list(texts),
        "contexts": list(contexts),
        "options": chosen,
    }


def redo_command(
    project: Path, recording: Path | None, diarize: DiarizeOptions
) -> dict[str, object]:
    """The command that runs the speaker step of a finished project again."""
    return {
        "command": "redo",
        "project": str(project),
        "path": None if recording is None else str(recording),
        "diarize": codec.to_plain(diarize),
    }


def _options(options: Options) -> dict[str, object]:
    """What differs from the defaults, nested by stage."""
    chosen: dict[str, object] = {"decode": {"channels": options.decode.channels}}
    if options.diarize.speakers is not None:
        chosen["diarize"] = {"speakers": options.diarize.speakers}
    return chosen
