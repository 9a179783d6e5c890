"""What the user typed becomes a list of recordings and the place of each result."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user wants results: a file, or a folder that is made when there is none."""

    path: Path
    folder: bool

    def make(self) -> None:
        """Make the folder, with those above it.

        Raises:
            OutputError: it cannot be made.
        """
        if self.folder:
            try:
                self.path.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                reason = (error.strerror or str(error)).lower()
                raise OutputError(f"The folder {self.path} cannot be made: {reason}.") from error


def place(text: str, option: str = "--out") -> Place:
    """The result file or folder that the user typed.

    It is a folder when one of that name is there, when it ends in a separator, and when its name
    has no ending and nothing of that name is there.

    Raises:
        OptionError: it names no file.
    """
    if text.strip() in ("", "-"):
        raise OptionError(f"{option} takes the name of a file or folder.")
    path = Path(text)
    try:
        bare = not path.suffix and not path.exists()
        return Place(path, text.endswith(("/", os.sep)) or path.is_dir() or bare)
    except (OSError, ValueError):  # no system can have such a name; writing to it says why
        return Place(path, folder=False)


def project_place(text: str) -> Place:
    """As `place`, for a project: a name without the ending gets it.

    Raises:
        OptionError: it names no file.
    """
    given = place(text, "--project")
    path = given.path
    if text.endswith(("/", os.sep)) or path.is_dir() or path.is_file():
        return given
    ended = path.suffix.lower() == PROJECT_SUFFIX
    return Place(path if ended else path.with_name(path.name + PROJECT_SUFFIX), folder=False)


def outputs(files: Sequence[Path], out: Place | None, suffixes: Sequence[str]) -> list[list[Path]]:
    """For every recording, where its results go: one path per suffix.

    Without `out` they lie beside the recording. Recordings of the same name get longer names for
    their results, so that none overwrites another's.

    Raises:
        OutputError: several results would be one file, or the folder of a file does not exist.
    """
    if out is None or out.folder:
        taken: set[str] = set()
        return [_unused(file, out.path if out else file.parent, suffixes, taken) for file in files]
    if len(files) > 1 or len(suffixes) > 1:
        many = f"{len(files)} recordings" if len(files) > 1 else f"{len(suffixes)} formats"
        raise OutputError(
            f"{out.path.name} names one file, but {many} need a folder,"
            f" such as {out.path.with_suffix('')}{os.sep}."
        )
    if not out.path.parent.is_dir():
        raise OutputError(f"The folder {out.path.parent} does not exist.")
    return [[out.path]]


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
