"""`undertone export`: projects become files in other formats."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, get_args

import typer

from undertone.batch import Place
from undertone.commands.common import Force, Formats, Out, changed, earlier_exports, names
from undertone.export_command import ExportRequest, run_export
from undertone.exports import Format, format_named, require_fitting
from undertone.exports.base import Timecodes, Unit
from undertone.exports.presets import PRESETS, Preset, preset_named
from undertone.exports.template import Template

PresetOrFile = Annotated[
    str, typer.Option(help=f"{', '.join(known.name for known in PRESETS)}, or a .toml file.")
]
Name = Annotated[
    str | None, typer.Option(help="What results are called, such as {project}-{date}.{format}.")
]
Per = Annotated[str | None, typer.Option(help=f"A record per {', '.join(get_args(Unit))}.")]
TimecodeForm = Annotated[str | None, typer.Option(help=f"{', '.join(get_args(Timecodes))}.")]
Columns = Annotated[str | None, typer.Option(help="Columns of tables in order, with commas.")]
Own = Annotated[list[Path] | None, typer.Option(help="Your own Jinja template.")]
WithAudio = Annotated[
    bool, typer.Option("--with-audio", help="Put the recording into html and qdpx.")
]
Recording = Annotated[Path | None, typer.Option(help="Where the recording is now.")]


def export_command(
    files: Annotated[list[str], typer.Argument(help="Projects, folders or patterns.")],
    out: Out = None,
    formats: Formats = None,
    preset: PresetOrFile = PRESETS[0].name,
    template: Own = None,
    name: Name = None,
    per: Per = None,
    timecodes: TimecodeForm = None,
    columns: Columns = None,
    line_width: Annotated[int | None, typer.Option(help="Signs per subtitle line.")] = None,
    no_notes: Annotated[bool, typer.Option("--no-notes", help="Leave out notes.")] = False,
    no_sentiment: Annotated[bool, typer.Option("--no-sentiment", help="Words only.")] = False,
    no_names: Annotated[bool, typer.Option("--no-names", help="No names in srt.")] = False,
    pseudonyms: Annotated[bool, typer.Option("--pseudonyms", help="Speaker 1, 2 ...")] = False,
    with_audio: WithAudio = False,
    recording: Recording = None,
    force: Force = False,
) -> int:
    """Write the transcripts of projects to other formats."""
    chosen = preset_named(preset)
    options = changed(
        chosen.options,
        per=per,
        timecodes=timecodes,
        columns=None if columns is None else _list(columns),
        line_width=line_width,
        notes=False if no_notes else None,
        sentiment=False if no_sentiment else None,
        speaker_names=False if no_names else None,
        pseudonyms=True if pseudonyms else None,
    )
    request = ExportRequest(
        files=files,
        forms=_forms(chosen, formats, template, out),
        options=options,
        earlier=earlier_exports(),
        out=out,
        name=name,
        audio=with_audio or recording is not None,
        recording=recording,
        force=force,
    )
    return run_export(request)


def _forms(
    preset: Preset,
    formats: list[str] | None,
    templates: list[Path] | None,
    out: Place | None,
) -> tuple[Format, ...]:
    """The formats asked for: by name, by a template, by the preset, else by the result's ending."""
    own = tuple(Template(path) for path in templates or ())
    if own and not formats:
        if out and not out.folder and len(own) == 1:
            require_fitting(out.path, own[0])
        return own
    wanted = formats or list(preset.formats) or None
    return (*own, *(format_named(each) for each in names(wanted, out)))


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
