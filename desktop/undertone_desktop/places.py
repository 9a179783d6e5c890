"""Where things lie: the project of a recording, the demo interview, and what may be opened."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QMimeData

from undertone.errors import ModelError
from undertone.imports import READERS
from undertone.project import SUFFIX
from undertone.resources import resource

MEDIA_SUFFIXES = (
    *("wav", "flac", "mp3", "m4a", "aac", "ogg", "oga", "opus", "wma", "amr", "aiff", "aif", "caf"),
    *("3gp", "mp4", "m4v", "mkv", "mov", "webm", "avi", "wmv"),
)
TRANSCRIPT_SUFFIXES = tuple(dict.fromkeys(e for known in READERS for e in known.EXTENSIONS))


def project_of(recording: Path, fallback: Path | None = None, chosen: Path | None = None) -> Path:
    """The project of a recording: the one beside it, else in the folder that the user chose.

    Without such a folder it is beside the recording, or among the user's data where that folder is
    read-only. In the chosen folder the name tells recordings of one name in two folders apart.
    """
    beside = recording.with_suffix(SUFFIX)
    if beside.exists():
        return beside
    if chosen is not None and os.access(chosen, os.W_OK):
        folder = sha256(str(recording.parent).encode()).hexdigest()[:6]
        return chosen / f"{recording.stem} {folder}{SUFFIX}"
    if os.access(recording.parent, os.W_OK):
        return beside
    return (fallback or user_data_path("undertone", appauthor=False)) / "projects" / beside.name


def unused_project(
    transcript: Path, fallback: Path | None = None, chosen: Path | None = None
) -> Path:
    """The project of a transcript, under a name that no project has yet."""
    wanted = project_of(transcript.with_name(f"{transcript.stem}.transcript"), fallback, chosen)
    number, free = 2, wanted
    while free.exists():
        free, number = wanted.with_stem(f"{wanted.stem} {number}"), number + 1
    return free


def recording_beside(transcript: Path) -> Path | None:
    """The recording of the transcript's name, in its folder."""
    candidates = (transcript.with_suffix(f".{suffix}") for suffix in MEDIA_SUFFIXES)
    return next((path for path in candidates if path.is_file()), None)


def is_transcript(path: Path) -> bool:
    """Whether the ending is one that transcripts have."""
    return path.suffix.lower() in TRANSCRIPT_SUFFIXES


def is_project(path: Path) -> bool:
    """Whether the name is that of a project file."""
    return path.suffix.lower() == SUFFIX


def dropped_file(data: QMimeData) -> Path | None:
    """The first file of something that is dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.is_file()), None)


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """All files and folders of something that is dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.exists())


def recordings_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The recordings among files and, at any depth, in folders."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        found += [
            each
            for each in inside
            if each.suffix.lower().lstrip(".") in MEDIA_SUFFIXES
            and not each.name.startswith(".")  # macOS writes ._a.wav beside a.wav
            and each.is_file()
        ]
    return tuple(dict.fromkeys(found))


def library_index() -> Path:
    """Where the index of all projects lies."""
    return user_data_path("undertone", appauthor=False) / "library.sqlite"


def demo_recording() -> Path | None:
    """The bundled interview, where this installation has it."""
    try:
        return resource("demo", "interview.flac")
    except ModelError:
        return None


def ready_demo(data: Path | None = None) -> Path | None:
    """The bundled interview as a finished project of the user's own, recording beside it.

    Args:
        data: the folder of the user's data; tests give another.

    Raises:
        OSError: it cannot be put there.
    """
    recording = demo_recording()
    if recording is None:
        return None
    folder = (data or user_data_path("undertone", appauthor=False)) / "demo"
    project = folder / f"{recording.stem}{SUFFIX}"
    if not project.exists():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(recording, folder)
        shutil.copy(resource("demo", "analysed.sqlite"), project)
    return project
