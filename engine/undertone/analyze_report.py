"""What `undertone analyze` tells at the end of a recording: lines for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from undertone.errors import UndertoneError
from undertone.events import Event, failure_event
from undertone.model import Document
from undertone.models.naming import best_installed
from undertone.models.store import Store

BUNDLED_MODEL = "Transcribed with the bundled model {name}. For other languages, or fewer errors, "
BETTER_INSTALLED = "use the installed {better}: --model {better}"
NONE_INSTALLED = "give a Whisper model: `undertone models list` says which is best here."


@dataclass(frozen=True, slots=True)
class Job:
    """One recording, or with `redo` a project: where its results go and what is kept of it."""

    source: Path
    results: Sequence[Path]
    project: Path | None


def print_event(event: Event) -> None:
    """One event as a line of JSON."""
    print(json.dumps(event, separators=(",", ":")), flush=True)


def done_event(job: Job, document: Document) -> Event:
    """What a finished recording tells programs."""
    return {
        "event": "done",
        "file": str(job.source),
        "outputs": [str(path) for path in job.results],
        "project": str(job.project) if job.project else None,
        "segments": len(document.segments),
        "speakers": len(document.speakers),
        "language": document.language,
        "untranscribed_ms": document.untranscribed_ms,
        "warnings": list(document.warnings),
    }


def summary(job: Job, document: Document) -> list[str]:
    """What a finished recording tells people."""
    minutes = document.media.duration_ms / 60_000
    people = len(document.speakers)
    count = len(document.segments)
    lines = [
        f"{count} segment{'s' if count != 1 else ''}, {people} speaker{'s' if people != 1 else ''},"
        f" {minutes:.1f} minutes."
    ]
    lines += [f"Written: {path}" for path in job.results]
    if job.project is not None:
        lines.append(f"Project: {job.project}")
    return lines


def better_model(document: Document) -> str:
    """Which model makes fewer errors than the bundled one, where that was used; else nothing."""
    used = {model.task: model for model in document.provenance.models}
    if dict(document.provenance.options).get("transcribe.model") or "transcribe" not in used:
        return ""
    better = best_installed(Store(), document.language)
    advice = BETTER_INSTALLED.format(better=better.name) if better else NONE_INSTALLED
    return BUNDLED_MODEL.format(name=used["transcribe"].name) + advice


def report_failure(job: Job, error: UndertoneError, *, as_json: bool) -> None:
    """Tell that one of several recordings failed."""
    if as_json:
        print_event({**failure_event(str(error)), "file": str(job.source)})
    else:
        named = job.source.name in str(error)
        print(error if named else f"{job.source.name}: {error}", file=sys.stderr)


def stopped(job: Job, *, redo: bool) -> str:
    """What is left of a recording whose analysis the user stopped."""
    if redo:
        return "Cancelled."
    if job.project is None:
        return (
            f"Cancelled: nothing of {job.source.name} was kept;"
            " with --project the same command goes on where it was."
        )
    if not job.project.exists():
        return f"Cancelled before there was anything of {job.source.name} to keep."
    return f"Cancelled: {job.project} keeps what is finished, and the same command goes on there."
