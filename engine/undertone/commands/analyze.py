"""`undertone analyze`: recordings become transcripts."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Annotated, cast

import typer

from undertone import devices
from undertone.analyze_command import Request, run_analyze
from undertone.catalogue import Kind
from undertone.commands.common import (
    Formats,
    Out,
    PresetName,
    forbid,
    found,
    names,
    with_choices,
)
from undertone.commands.failures import exit_code
from undertone.errors import OptionError
from undertone.exports import DIALECTS, Dialect, ExportOptions
from undertone.redo import STAGES

Recording = Annotated[Path | None, typer.Option(help="With --redo: where the recording is now.")]
NoSpeakers = Annotated[bool, typer.Option("--no-speakers", help="Do not tell speakers apart.")]
Channels = Annotated[
    str | None, typer.Option(help="mix (default), or split: each channel is a speaker.")
]
WhisperName = Annotated[str | None, typer.Option(help="A Whisper model: its name or file.")]
SentimentName = Annotated[
    str | None, typer.Option(help="Your ONNX classifier: its name or folder.")
]
NoSentiment = Annotated[bool, typer.Option("--no-sentiment", help="Do not score sentiment.")]


def analyze_command(
    files: Annotated[list[str], typer.Argument(help="Recordings, folders or patterns.")],
    out: Out = None,
    formats: Formats = None,
    preset: PresetName = DIALECTS[0],
    project: Annotated[Path | None, typer.Option(help="Project file to keep and resume.")] = None,
    redo: Annotated[str | None, typer.Option(help=f"Run again: {', '.join(STAGES)}.")] = None,
    recording: Recording = None,
    language: Annotated[str | None, typer.Option(help="Spoken language, such as en or de.")] = None,
    speakers: Annotated[int | None, typer.Option(help="How many people speak.")] = None,
    min_speakers: Annotated[int | None, typer.Option(help="At least so many people.")] = None,
    max_speakers: Annotated[int | None, typer.Option(help="At most so many people.")] = None,
    no_speakers: NoSpeakers = False,
    channels: Channels = None,
    model: WhisperName = None,
    sentiment_model: SentimentName = None,
    no_sentiment: NoSentiment = False,
    device: Annotated[str | None, typer.Option(help="auto, or a name from `devices`.")] = None,
    threads: Annotated[int | None, typer.Option(help="Processor threads.", min=1)] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines for programs.")] = False,
) -> int:
    """Transcribe recordings, tell speakers apart and score the sentiment of every segment."""
    if channels not in (None, "mix", "split"):
        raise OptionError(f"--channels takes mix or split, not {channels}.")
    devices.provider(device or devices.AUTOMATIC)
    counts = speakers or min_speakers or max_speakers
    forbid("--no-speakers", no_speakers and (counts or redo == "speakers"))
    forbid("--no-sentiment", no_sentiment and (sentiment_model or redo == "sentiment"))
    forbid("--recording without --redo", recording and not redo)
    choose = partial(
        with_choices,
        decode={"channels": channels},
        diarize={
            "enabled": False if no_speakers else None,
            "speakers": speakers,
            "min_speakers": min_speakers,
            "max_speakers": max_speakers,
        },
        transcribe={"model": found(model, Kind.WHISPER), "language": language},
        sentiment={
            "enabled": False if no_sentiment else None,
            "model": found(sentiment_model, Kind.SENTIMENT),
        },
        device=device,
        threads=min(threads, os.cpu_count() or 1) if threads else None,
    )
    request = Request(
        files=files,
        choose=choose,
        export=ExportOptions(dialect=cast(Dialect, preset)),
        out=out,
        formats=names(formats, out),
        project=project,
        redo=redo,
        recording=recording,
        quiet=quiet,
        as_json=as_json,
    )
    return run_analyze(request, exit_code)
