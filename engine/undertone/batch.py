"""What the user typed becomes a list of recordings and the place of each result."""

from __future__ import annotations

import glob
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from undertone.errors import InputError, OutputError

AUDIO = ".wav .flac .mp3 .m4a .aac .ogg .oga .opus .wma .amr .aif .aiff .caf .mka .ac3"
VIDEO = ".mp4 .m4v .mkv .mov .webm .avi .wmv .3gp .mpg .mpeg .mts"
MEDIA_SUFFIXES = frozenset(f"{AUDIO} {VIDEO}".split())


def recordings(arguments: Iterable[str]) -> tuple[Path, ...]:
    """Files, folders (searched for media) and patterns as a list of files, each once.

    Raises:
        InputError: nothing is there.
    """
    found: list[Path] = []
    for argument in arguments:
        found += _matches(argument)
    return tuple(dict.fromkeys(found))


def _matches(argument: str) -> list[Path]:
    path = Path(argument)
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if p.suffix.lower() in MEDIA_SUFFIXES)
        if not files:
            raise InputError(f"The folder {path.name or path} holds no audio or video files.")
        return files
    if not path.exists() and glob.has_magic(argument):
        files = sorted(Path(name) for name in glob.glob(argument, recursive=True))
        if not files:
            raise InputError(f"No file fits the pattern {argument}.")
        return [file for file in files if file.is_file()]
    return [path]


def outputs(files: Sequence[Path], out: Path | None, suffixes: Sequence[str]) -> list[list[Path]]:
    """For every recording, where its results go: one path per suffix.

    Without `out` they lie beside the recording. `out` is a folder when it exists as one, ends in a
    separator, or there are several results; else the file itself. Recordings of the same name keep
    their own suffix in the result's name, so that none overwrites another's.

    Raises:
        OutputError: the folder of `out` does not exist.
    """
    many = len(files) > 1 or len(suffixes) > 1
    if out is not None and not many and not out.is_dir():
        if not out.parent.is_dir():
            raise OutputError(f"The folder {out.parent} does not exist.")
        return [[out]]
    if out is not None and out.exists() and not out.is_dir():
        raise OutputError(f"{out.name} is a file; several results need a folder.")
    stems = Counter(((out or file.parent), file.stem.casefold()) for file in files)
    result = []
    for file in files:
        folder = out or file.parent
        clash = stems[(folder, file.stem.casefold())] > 1
        name = file.name if clash else file.stem
        result.append([folder / f"{name}{suffix}" for suffix in suffixes])
    return result
