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
    words_of,
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
Language = Annotated[
    str | None,
    typer.Option(help="Spoken language (en, de, ...), auto, or per-turn to tell it by speaker."),
]
Translate = Annotated[bool, typer.Option("--translate", help="Whisper: write it in English.")]
Vocabulary = Annotated[
    str | None,
    typer.Option(help="Whisper: names and words to expect, separated by commas, or a text file."),
]
Prompt = Annotated[
    str | None, typer.Option(help="Whisper: text as before the transcript; its style is kept.")
]
BeamSize = Annotated[int | None, typer.Option(help="Whisper: hypotheses followed at once, 1 to 8.")]
NoSentiment = Annotated[bool, typer.Option("--no-sentiment", help="Do not score sentiment.")]


def analyze_command(
    files: Annotated[list[str], typer.Argument(help="Recordings, folders or patterns.")],
    out: Out = None,
    formats: Formats = None,
    preset: PresetName = DIALECTS[0],
    project: Annotated[Path | None, typer.Option(help="Project file to keep and resume.")] = None,
    redo: Annotated[str | None, typer.Option(help=f"Run again: {', '.join(STAGES)}.")] = None,
    recording: Recording = None,
    language: Language = None,
    translate: Translate = False,
    vocabulary: Vocabulary = None,
    prompt: Prompt = None,
    beam_size: BeamSize = None,
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
        diarize=_people(no_speakers, speakers, min_speakers, max_speakers),
        transcribe=_whisper(
            found(model, Kind.WHISPER), language, translate, vocabulary, prompt, beam_size
        ),
        sentiment=_sentiment(no_sentiment, sentiment_model),
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


def _people(
    none: bool, exactly: int | None, at_least: int | None, at_most: int | None
) -> dict[str, object]:
    return {
        "enabled": False if none else None,
        "speakers": exactly,
        "min_speakers": at_least,
        "max_speakers": at_most,
    }


def _whisper(
    model: Path | None,
    language: str | None,
    translate: bool,
    vocabulary: str | None,
    prompt: str | None,
    beam_size: int | None,
) -> dict[str, object]:
    return {
        "model": model,
        "language": language,
        "translate": translate or None,
        "vocabulary": None if vocabulary is None else words_of(vocabulary),
        "prompt": prompt,
        "beam_size": beam_size,
    }


def _sentiment(none: bool, model: str | None) -> dict[str, object]:
    return {"enabled": False if none else None, "model": found(model, Kind.SENTIMENT)}
