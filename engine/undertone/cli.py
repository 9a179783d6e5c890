"""The command line: `undertone analyze|export|info|sentiment|devices`.

Exit codes: 0 all done; 1 something unforeseen; 2 a wrong option or value; 3 a recording or project
that cannot be used; 4 a model that cannot be used; 5 a result that cannot be written; 6 some of
several recordings failed; 130 cancelled.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, cast

import typer

from undertone import __version__, devices, scoring
from undertone.analyze_command import Request, run_analyze
from undertone.batch import outputs, place, require_apart
from undertone.console import plain_console, print_transcript
from undertone.errors import (
    Cancelled,
    InputError,
    ModelError,
    OptionError,
    OutputError,
    UndertoneError,
)
from undertone.exports import FORMATS, PRESETS, ExportOptions, Preset, export, format_named
from undertone.facts import facts
from undertone.options import Options
from undertone.project import Project
from undertone.redo import STAGES

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")
FORMAT_NAMES = ", ".join(known.NAME for known in FORMATS)
EXIT_CODES: tuple[tuple[type[BaseException], int], ...] = (
    (OptionError, 2),
    (InputError, 3),
    (ModelError, 4),
    (OutputError, 5),
    (Cancelled, 130),
    (KeyboardInterrupt, 130),
)
app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Transcripts with speakers and sentiment from interview recordings, offline.",
    epilog=(__doc__ or "").partition("\n\n")[2].replace("\n", " "),
)
Out = Annotated[
    Path | None, typer.Option("--out", "-o", parser=place, help="Result file or folder.")
]
Formats = Annotated[list[str] | None, typer.Option("--format", "-f", help=f"{FORMAT_NAMES}.")]
Recording = Annotated[Path | None, typer.Option(help="With --redo: where the recording is now.")]
NoSpeakers = Annotated[bool, typer.Option("--no-speakers", help="Do not tell speakers apart.")]
Channels = Annotated[
    str | None, typer.Option(help="mix (default), or split: each channel is a speaker.")
]
NoSentiment = Annotated[bool, typer.Option("--no-sentiment", help="Do not score sentiment.")]


@app.command("analyze")
def analyze_command(
    files: Annotated[list[str], typer.Argument(help="Recordings, folders or patterns.")],
    out: Out = None,
    formats: Formats = None,
    preset: Annotated[str, typer.Option(help=f"CSV: {', '.join(PRESETS)}.")] = PRESETS[0],
    project: Annotated[Path | None, typer.Option(help="Project file to keep and resume.")] = None,
    redo: Annotated[str | None, typer.Option(help=f"Run again: {', '.join(STAGES)}.")] = None,
    recording: Recording = None,
    language: Annotated[str | None, typer.Option(help="Spoken language, such as en or de.")] = None,
    speakers: Annotated[int | None, typer.Option(help="How many people speak.")] = None,
    min_speakers: Annotated[int | None, typer.Option(help="At least so many people.")] = None,
    max_speakers: Annotated[int | None, typer.Option(help="At most so many people.")] = None,
    no_speakers: NoSpeakers = False,
    channels: Channels = None,
    model: Annotated[Path | None, typer.Option(help="A Whisper model file (ggml).")] = None,
    sentiment_model: Annotated[Path | None, typer.Option(help="Your ONNX classifier.")] = None,
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
        transcribe={"model": model, "language": language},
        sentiment={"enabled": False if no_sentiment else None, "model": sentiment_model},
        device=device,
        threads=min(threads, os.cpu_count() or 1) if threads else None,
    )
    request = Request(
        files=files,
        choose=choose,
        export=ExportOptions(preset=cast(Preset, preset)),
        out=out,
        formats=names(formats, out),
        project=project,
        redo=redo,
        recording=recording,
        quiet=quiet,
        as_json=as_json,
    )
    return run_analyze(request, exit_code)


@app.command("export")
def export_command(
    project: Annotated[Path, typer.Argument(help="A finished project.")],
    out: Out = None,
    formats: Annotated[list[str] | None, typer.Option("--format", "-f")] = None,
    preset: Annotated[str, typer.Option(help=f"CSV: {', '.join(PRESETS)}.")] = PRESETS[0],
) -> int:
    """Write the transcript of a project to other formats."""
    wanted = names(formats, out)
    suffixes = [format_named(name).EXTENSION for name in wanted]
    with Project.open(project, read_only=True) as opened:
        document, status = opened.document(), opened.status
    if status != "complete":
        print(f"{project.name} is unfinished: this is what there is so far.", file=sys.stderr)
    paths = outputs([project], out, suffixes)[0]
    require_apart([project], paths)
    for name, path in zip(wanted, paths, strict=True):
        export(document, path, name, ExportOptions(preset=cast(Preset, preset)))
        print(path)
    return 0


@app.command("info")
def info_command(
    project: Annotated[Path, typer.Argument(help="A project.")],
    transcript: Annotated[
        bool, typer.Option("--transcript", help="Print the transcript too.")
    ] = False,
) -> int:
    """Say what a project holds and what made it."""
    with Project.open(project, read_only=True) as opened:
        document, status = opened.document(), opened.status
    for name, value in facts(document, status):
        print(f"{name + ':':<14}{value}")
    if transcript:
        print_transcript(plain_console(), document)
    return 0


@app.command("sentiment")
def sentiment_command(
    file: Annotated[str, typer.Argument(help="A text file, one line each; - reads stdin.")] = "-",
) -> int:
    """Score lines of text, one JSON object a line."""
    for scored in scoring.score_stream(_lines(file)):
        print(json.dumps(scored, ensure_ascii=False))
    return 0


@app.command("devices")
def devices_command() -> int:
    """List the processors and GPUs that models can run on."""
    for device in devices.available():
        print(f"{device.name:<10}{device.description}")
    return 0


@app.callback(invoke_without_command=True)
def root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Transcripts with speakers and sentiment from interview recordings, offline."""
    if version:
        print(__version__)
        raise typer.Exit


def with_choices(base: Options, **given: Any) -> Options:
    """Options with what the user gave: values, or dicts of values for a stage; None is not given.

    Raises:
        OptionError: a value makes no sense.
    """
    stages = {
        name: changed(getattr(base, name), **values)
        for name, values in given.items()
        if isinstance(values, dict)
    }
    return changed(base, **{**given, **stages})


def changed(base: T, **given: Any) -> T:
    """A dataclass with the given values; None means not given."""
    return replace(base, **{name: value for name, value in given.items() if value is not None})


def names(formats: Sequence[str] | None, out: Path | None = None) -> tuple[str, ...]:
    """Format names as given, repeated or separated by commas.

    When none is given, that of the result file's ending, else csv.

    Raises:
        OptionError: there is no such format.
    """
    ending = out.suffix.lower() if out and not out.is_dir() else ""
    fitting = next((known.NAME for known in FORMATS if ending == known.EXTENSION), "csv")
    given = [name.strip().lower() for item in formats or [fitting] for name in item.split(",")]
    for name in given:
        format_named(name)
    return tuple(dict.fromkeys(given))


def forbid(what: str, given: object) -> None:
    """Refuse options that exclude each other.

    Raises:
        OptionError: both were given.
    """
    if given:
        raise OptionError(f"{what} contradicts the other options.")


def exit_code(error: BaseException) -> int:
    """The exit code for a failure."""
    return next((code for kind, code in EXIT_CODES if isinstance(error, kind)), 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """The entry point; every failure is one sentence on stderr and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a legacy code page must not end an analysis
            stream.reconfigure(errors="replace")
    try:
        code = app(args=None if arguments is None else list(arguments), standalone_mode=False)
        return code if isinstance(code, int) else 0
    except typer.Exit as error:
        return error.exit_code
    except BrokenPipeError:
        return 1
    except (Exception, Cancelled, KeyboardInterrupt) as error:
        if "UNDERTONE_DEBUG" in os.environ:
            raise
        message, code = told(error)
    print(message, file=sys.stderr)
    return code


def told(error: BaseException) -> tuple[str, int]:
    """The sentence and the exit code for a failure."""
    if isinstance(error, Cancelled | KeyboardInterrupt | typer.Abort):
        return "Cancelled.", 130
    if isinstance(error, typer.TyperException):
        return f"{_usage_message(error).rstrip('.')}.", 2
    if isinstance(error, UndertoneError):
        return str(error), exit_code(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory for this.", 1
    if isinstance(error, OSError):
        return f"{error.filename or 'A file'}: {error.strerror or error}.", 5
    kind = type(error).__name__
    return f"Something unforeseen went wrong ({kind}: {error}); UNDERTONE_DEBUG=1 shows where.", 1


def _lines(file: str) -> Iterator[str]:
    try:
        if file == "-":
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8", errors="replace")
            yield from sys.stdin
            return
        with Path(file).open(encoding="utf-8-sig") as stream:
            yield from stream
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{Path(file).name} cannot be read as text.") from error


def _usage_message(error: typer.TyperException) -> str:
    explained = getattr(error, "format_message", error.__str__)
    return " ".join(str(explained()).split())
