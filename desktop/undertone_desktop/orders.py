"""What the window wants of a worker, as the plain dicts that become its command lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from undertone import codec
from undertone.model import Meaning, Segment
from undertone.options import ChatOptions, DiarizeOptions, Options


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


def batch_command(path: Path, project: Path, options: Options) -> dict[str, object]:
    """The command that analyses a recording which nobody looks at: no sound is kept."""
    return {
        "command": "analyze",
        "path": str(path),
        "project": str(project),
        "options": _options(options),
    }


def import_command(
    path: Path, project: Path, recording: Path | None, options: Options
) -> dict[str, object]:
    """The command that makes a project of a transcript."""
    return {
        "command": "import",
        "path": str(path),
        "project": str(project),
        "recording": None if recording is None else str(recording),
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


def record_command(path: Path, inputs: Sequence[str], live_folder: Path) -> dict[str, object]:
    """The command that records inputs, by their ids, until `stop`."""
    return {
        "command": "record",
        "path": str(path),
        "inputs": list(inputs),
        "live_folder": str(live_folder),
    }


def follow_command(live_folder: Path, channels: int, options: Options) -> dict[str, object]:
    """The command that writes down what is being recorded, until `stop`."""
    return {
        "command": "follow",
        "live_folder": str(live_folder),
        "channels": channels,
        "options": _options(options),
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


def readings_command(
    files: Sequence[Path], segment: Segment, language: str | None, options: Options
) -> dict[str, object]:
    """The command that hears a segment anew in what the window plays."""
    return {
        "command": "readings",
        "files": [str(file) for file in files],
        "segment": segment.id,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "channel": segment.channel,
        "language": language,
        "options": _options(options),
    }


def redo_command(
    project: Path, recording: Path | None, diarize: DiarizeOptions
) -> dict[str, object]:
    """The command that runs the speaker step of a finished project again."""
    return {
        "command": "redo",
        "stage": "speakers",
        "project": str(project),
        "path": None if recording is None else str(recording),
        "diarize": codec.to_plain(diarize),
    }


def voice_command(project: Path, recording: Path | None) -> dict[str, object]:
    """The command that measures the voices of a finished project."""
    return {
        "command": "redo",
        "stage": "voice",
        "project": str(project),
        "path": None if recording is None else str(recording),
    }


def label_command(
    project: Path, labels: Sequence[Meaning], most: int, chat: ChatOptions, *, again: bool
) -> dict[str, object]:
    """The command that gives a researcher's labels to the segments of a finished project."""
    return {
        "command": "label",
        "project": str(project),
        "labels": codec.to_plain(labels),
        "most": most,
        "again": again,
        "chat": codec.to_plain(chat),
    }


def summarize_command(
    project: Path, sentences: int, chat: ChatOptions, *, again: bool
) -> dict[str, object]:
    """The command that sums a finished project up."""
    return {
        "command": "summarize",
        "project": str(project),
        "sentences": sentences,
        "again": again,
        "chat": codec.to_plain(chat),
    }


def pace_command(options: Options) -> dict[str, object]:
    """The command that tells how fast analyses with these options were."""
    return {"command": "pace", "options": _options(options)}


def _options(options: Options) -> dict[str, object]:
    """What differs from the defaults, nested by stage; the channels in any case."""
    chosen = _difference(codec.to_plain(options), codec.to_plain(Options()))
    return {"decode": {"channels": options.decode.channels}, **chosen}


def _difference(plain: dict[str, Any], usual: dict[str, Any]) -> dict[str, Any]:
    return {
        name: _difference(value, usual[name]) if isinstance(value, dict) else value
        for name, value in plain.items()
        if value != usual[name]
    }
