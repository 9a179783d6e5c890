"""What the user typed becomes a list of recordings and the place of each result."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from undertone.errors import InputError, OptionError, OutputError

AUDIO = ".wav .flac .mp3 .m4a .aac .ogg .oga .opus .wma .amr .aif .aiff .caf .mka .ac3"
VIDEO = ".mp4 .m4v .mkv .mov .webm .avi .wmv .3gp .mpg .mpeg .mts"
PROJECT_SUFFIX = ".undertone"
MEDIA_SUFFIXES = frozenset(f"{AUDIO} {VIDEO}".split())


def recordings(arguments: Iterable[str]) -> tuple[Path, ...]:
    """Files, folders (searched for media) and patterns as a list of files, each once.

    A pattern that fits recordings and projects means the recordings.

    Raises:
        OptionError: an empty name.
        InputError: nothing is there, or an address is given.
    """
    found: list[Path] = []
    for argument in arguments:
        found += _matches(argument)
    return tuple(dict.fromkeys(found))


def projects(arguments: Iterable[str]) -> tuple[Path, ...]:
    """Projects, folders (searched for them) and patterns as a list of files, each once.

    Raises:
        OptionError: an empty name.
        InputError: nothing is there.
    """
    found: list[Path] = []
    for argument in arguments:
        path = Path(argument)
        if not argument.strip():
            raise OptionError("The name of a project is empty.")
        if path.is_dir():
            inside = sorted(p for p in path.rglob(f"*{PROJECT_SUFFIX}") if p.is_file())
            if not inside:
                raise InputError(f"The folder {path.name or path} holds no projects.")
            found += inside
        elif not path.exists() and glob.has_magic(argument):
            fitting = (Path(name) for name in glob.glob(argument, recursive=True))
            inside = sorted(p for p in fitting if p.suffix == PROJECT_SUFFIX)
            if not inside:
                raise InputError(f"No project fits the pattern {argument}.")
            found += inside
        else:
            found.append(path)
    return tuple(dict.fromkeys(found))


def _matches(argument: str) -> list[Path]:
    path = Path(argument)
    if not argument.strip():
        raise OptionError("The name of a recording is empty.")
    if "://" in argument:
        raise InputError(
            f"{argument} is an address: Undertone opens files on this computer, so download it."
        )
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if p.suffix.lower() in MEDIA_SUFFIXES)
        if not files:
            raise InputError(f"The folder {path.name or path} holds no audio or video files.")
        return files
    if not path.exists() and glob.has_magic(argument):
        files = sorted(Path(name) for name in glob.glob(argument, recursive=True))
        if not files:
            raise InputError(f"No file fits the pattern {argument}.")
        files = [file for file in files if file.is_file()]
        return [file for file in files if file.suffix != PROJECT_SUFFIX] or files
    return [path]


def outputs(files: Sequence[Path], out: Path | None, suffixes: Sequence[str]) -> list[list[Path]]:
    """For every recording, where its results go: one path per suffix.

    Without `out` they lie beside the recording. `out` is a folder when it exists as one or there
    are several results; else the file itself. Recordings of the same name get
    longer names for their results, so that none overwrites another's.

    Raises:
        OutputError: the folder of `out` does not exist.
    """
    many = len(files) > 1 or len(suffixes) > 1
    if many and out is not None and not out.exists():
        raise OutputError(f"The folder {out} does not exist.")
    if out is not None and not many and not out.is_dir():
        if not out.parent.is_dir():
            raise OutputError(f"The folder {out.parent} does not exist.")
        return [[out]]
    if out is not None and out.exists() and not out.is_dir():
        raise OutputError(f"{out.name} is a file; several results need a folder.")
    taken: set[str] = set()
    return [_unused(file, out or file.parent, suffixes, taken) for file in files]


def place(text: str) -> Path:
    """The result file or folder that the user typed; with a separator at its end, a folder.

    Raises:
        OptionError: it names no file.
        OutputError: the folder does not exist.
    """
    if text.strip() in ("", "-"):
        raise OptionError("--out takes the name of a file or folder.")
    if text.endswith(("/", os.sep)) and not Path(text).is_dir():
        raise OutputError(f"The folder {Path(text)} does not exist.")
    return Path(text)


def require_apart(sources: Iterable[Path], results: Iterable[Path]) -> None:
    """Refuse results that would overwrite a source or one another.

    Raises:
        OutputError: two of the paths are the same file.
    """
    seen = {_place(source) for source in sources}
    for result in results:
        if _place(result) in seen:
            raise OutputError(f"{result.name} would be overwritten; choose another result file.")
        seen.add(_place(result))


def require_writable(target: Path) -> None:
    """Refuse, before any work, a result that could not be written at the end.

    Raises:
        OutputError: its folder is missing, it is a folder itself, or there are no rights.
    """
    folder = target.parent
    try:
        if not folder.is_dir():
            raise OutputError(f"The folder {folder} does not exist.")
        if target.is_dir():
            raise OutputError(f"{target.name} is a folder; give the result another name.")
        there = target.exists()
    except OSError as error:
        raise OutputError(f"{target.name[:40]}… cannot be written: {error.strerror}.") from error
    if not os.access(target if there else folder, os.W_OK):
        raise OutputError(f"{target.name} cannot be written: there are no rights for {folder}.")


def _unused(file: Path, folder: Path, suffixes: Sequence[str], taken: set[str]) -> list[Path]:
    names = [file.stem, file.name, f"{file.parent.name}-{file.name}"]
    names += [f"{file.name}-{number}" for number in range(2, 10_000)]
    for name in names:
        paths = [folder / f"{name}{suffix}" for suffix in suffixes]
        places = {_place(path) for path in paths}
        if not places & taken:
            taken |= places
            return paths
    raise OutputError(f"There are too many results called {file.name}.")


def _place(path: Path) -> str:
    return str(path.resolve()).casefold()
