"""`undertone analyze`: recordings become transcripts."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from undertone import devices
from undertone.analyze_command import Request, run_analyze
from undertone.batch import Place, project_place
from undertone.catalogue import Kind
from undertone.commands.common import (
    Formats,
    Out,
    PresetName,
    dialect,
    earlier_exports,
    forbid,
    found,
    names,
    with_choices,
    words_of,
)
from undertone.errors import OptionError
from undertone.exports import DIALECTS, ExportOptions
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
WithVoice = Annotated[
    bool,
    typer.Option("--voice", help="Measure pitch, loudness and rate against each speaker's usual."),
]
Files = Annotated[list[str] | None, typer.Argument(help="Recordings, folders or patterns.")]
ForceAll = Annotated[
    bool, typer.Option("--force", help="Replace any result; analyse a finished project again.")
]
ProjectPlace = Annotated[
    Place | None,
    typer.Option(parser=project_place, metavar="PATH", help="Project file to keep and resume."),
]


def analyze_command(
    files: Files = None,
    out: Out = None,
    formats: Formats = None,
    preset: PresetName = DIALECTS[0],
    project: ProjectPlace = None,
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
    voice: WithVoice = False,
    device: Annotated[str | None, typer.Option(help="auto, or a name from `devices`.")] = None,
    threads: Annotated[int | None, typer.Option(help="Processor threads.", min=1)] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines for programs.")] = False,
    force: ForceAll = False,
) -> int:
    """Transcribe recordings, tell speakers apart and score the sentiment of every segment."""
    _require_sense(channels, device, moved=recording is not None, redo=redo)
    counts = speakers or min_speakers or max_speakers
    forbid("--no-speakers", no_speakers and (counts or redo == "speakers"))
    forbid("--no-sentiment", no_sentiment and (sentiment_model or redo == "sentiment"))
    choose = partial(
        with_choices,
        decode={"channels": channels},
        diarize=_people(no_speakers, speakers, min_speakers, max_speakers),
        transcribe=_whisper(
            found(model, Kind.WHISPER), language, translate, vocabulary, prompt, beam_size
        ),
        sentiment=_sentiment(no_sentiment, sentiment_model),
        voice={"enabled": voice or None},
        device=device,
        threads=min(threads, os.cpu_count() or 1) if threads else None,
    )
    request = Request(
        files=_redone(files, project) if redo else files or (),
        choose=choose,
        export=ExportOptions(dialect=dialect(preset)),
        earlier=earlier_exports(),
        out=out,
        formats=names(formats, out),
        project=None if redo else project,
        redo=redo,
        recording=recording,
        quiet=quiet,
        as_json=as_json,
        force=force,
    )
    return run_analyze(request)


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


def _require_sense(
    channels: str | None, device: str | None, *, moved: bool, redo: str | None
) -> None:
    if channels not in (None, "mix", "split"):
        raise OptionError(f"--channels takes mix or split, not {channels}.")
    devices.provider(device or devices.AUTOMATIC)
    forbid("--recording without --redo", moved and redo is None)


def _redone(files: list[str] | None, project: Place | None) -> list[str]:
    """The projects of which a step is run again: the arguments, or that of `--project`."""
    if bool(files) == (project is not None):
        raise OptionError(
            "--redo works on a project: name it once, as `undertone analyze PROJECT --redo STAGE`"
            " or with --project."
        )
    return files or [str(project.path if project else "")]
