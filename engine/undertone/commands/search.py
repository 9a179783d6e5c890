"""`undertone search`: words found in all projects of some folders."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from undertone import timecode
from undertone.commands.index import index_path
from undertone.console import plain_console, print_hits
from undertone.errors import InputError, OptionError
from undertone.library import LIMIT, Hit, Library
from undertone.model import Label


def search_command(
    text: Annotated[str, typer.Argument(help='Words, "a phrase", begin*, -without, this OR that.')],
    places: Annotated[
        list[Path] | None, typer.Argument(help="Projects and folders to look into as well.")
    ] = None,
    sentiment: Annotated[str | None, typer.Option(help="Only with this label.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many results.", min=1)] = LIMIT,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> int:
    """Find words in the transcripts of all projects that are known, and of the folders given."""
    label = _label(sentiment)
    missing = [place for place in places or () if not place.exists()]
    if missing:
        told = f"There is no {missing[0]}: several words are one argument, in quotes."
        raise InputError(told)
    with Library(index_path()) as library:
        library.refresh(places or ())
        hits = library.search(text, label=label, limit=limit)
    if as_json:
        for hit in hits:
            print(json.dumps(_plain(hit), ensure_ascii=False))
    else:
        print_hits(plain_console(), hits)
        print(f"{len(hits)} found.", file=sys.stderr)
    return 0


def _label(name: str | None) -> Label | None:
    if name is None or name in set(Label):
        return None if name is None else Label(name)
    raise OptionError(f"--sentiment takes {', '.join(Label)}, not {name}.")


def _plain(hit: Hit) -> dict[str, object]:
    return {
        "project": str(hit.project),
        "segment": hit.segment,
        "start": hit.start_ms,
        "end": hit.end_ms,
        "time": timecode.short(hit.start_ms),
        "speaker": hit.speaker,
        "sentiment": hit.label,
        "text": hit.text,
        "marks": hit.marks,
    }
