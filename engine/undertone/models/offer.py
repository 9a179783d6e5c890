"""Files that a user has become models that could be installed, each looked at before.

Nothing here loads a model: structure, size and SHA-256 are read by plain Python.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from undertone.catalogue import Kind, KnownModel, known, known_by_hash
from undertone.errors import ModelError
from undertone.gguf import check_gguf
from undertone.impostors import require_plain_file, unreadable
from undertone.models.disk import hash_file
from undertone.models.receipt import made_safe, safe_name
from undertone.onnx_file import check_onnx
from undertone.stages.text_model import CONFIG, MODEL, TOKENIZER, check_folder
from undertone.stages.transcribe.ggml import check_model
from undertone.task import Task

STAGE = "models.check"
NOT_STATED = "not stated"
LARGEST_TEXT = 100_000_000  # tokenizer and settings of a sentiment model
MODEL_SUFFIXES = (".bin", ".ggml", ".gguf")
DEEPEST, MOST_ENTRIES = 6, 20_000


@dataclass(frozen=True, slots=True)
class Part:
    """One file of an offered model.

    Attributes:
        name: what it will be called.
        open: opens it for reading.
        sha256: what it was found or promised to be.
    """

    name: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that could be installed.

    Attributes:
        source: the file it comes from, for people.
        row: its row in the catalogue, where its SHA-256 is that of one.
    """

    name: str
    kind: Kind
    parts: tuple[Part, ...]
    licence: str
    source: str
    row: KnownModel | None = None

    @property
    def sha256(self) -> str:
        return self.parts[0].sha256

    @property
    def size(self) -> int:
        return sum(part.size for part in self.parts)


def check(path: Path, kind: Kind) -> None:
    """Read the structure of a model's file or folder without loading it.

    Raises:
        ModelError: with the reason why it is not one.
    """
    if kind is Kind.SENTIMENT:
        check_folder(path)
        check_onnx(path / MODEL)
        for name in (TOKENIZER, CONFIG):
            if require_plain_file(path / name) > LARGEST_TEXT:
                raise ModelError(f"{name} in {path.name} is far too large.")
    else:
        CHECKS[kind](path)


CHECKS: dict[Kind, Callable[[Path], object]] = {Kind.WHISPER: check_model, Kind.CHAT: check_gguf}


def offer(path: Path, task: Task, kind: Kind | None = None) -> Offer:
    """Look at one model: a Whisper or chat model's file, or the folder of a sentiment model.

    Args:
        kind: what the user says it is; None finds out.

    Raises:
        ModelError: it cannot be used, or is not the published file whose name it has.
        Cancelled: the user asked to stop.
    """
    found = kind or _kind(path)
    check(path, found)
    if found is Kind.SENTIMENT:
        files = sorted(_own_files(path), key=lambda each: each.name != MODEL)
        name = made_safe(path.resolve().name)
    else:
        files = [path]
        name = made_safe(path.stem.removeprefix("ggml-"))
    parts = tuple(_part(each, task) for each in files)
    row = known_by_hash(parts[0].sha256)
    if row is not None:
        parts = (Part(row.file, parts[0].size, parts[0].sha256, parts[0].open),)
        return Offer(row.name, row.kind, parts, row.licence, str(path), row)
    _refuse_forgery(path, found, parts[0].sha256)
    return Offer(name, found, parts, NOT_STATED, str(path))


def _kind(path: Path) -> Kind:
    if path.is_dir():
        return Kind.SENTIMENT
    require_plain_file(path)
    row = known(path.name)
    if row is not None:
        return row.kind
    try:
        with path.open("rb") as file:
            gguf = file.read(4) == b"GGUF"
    except OSError as error:
        raise unreadable(path, error) from error
    return Kind.CHAT if gguf or path.suffix.lower() == ".gguf" else Kind.WHISPER


def _own_files(folder: Path) -> Iterator[Path]:
    """The files of a sentiment model; links, subfolders and what has an unfit name stay behind."""
    for path in folder.iterdir():
        if path.is_file() and not path.is_symlink() and safe_name(path.name):
            yield path


def _part(path: Path, task: Task) -> Part:
    size = require_plain_file(path)
    try:
        sha256 = hash_file(path, task, STAGE)
    except OSError as error:
        raise unreadable(path, error) from error
    return Part(
        path.name if safe_name(path.name) else made_safe(path.name), size, sha256, _opener(path)
    )


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


def _refuse_forgery(path: Path, kind: Kind, sha256: str) -> None:
    row = known(path.name)
    if row is not None and row.kind is kind and row.sha256 is not None:
        raise ModelError(
            f"{path.name} is not the published file of that name (its SHA-256 begins with"
            f" {sha256[:12]} instead of {row.sha256[:12]}): it is damaged or altered. A model of"
            " your own needs a name of its own."
        )


def models_in(folder: Path) -> Sequence[Path]:
    """What in a folder, or on a USB stick, looks like a model: files by ending, sentiment folders.

    Raises:
        ModelError: there is nothing of the kind.
    """
    if (folder / MODEL).exists():
        return (folder,)
    found: list[Path] = []
    entries = 0
    for place, folders, files in os.walk(folder):
        here = Path(place)
        entries += len(folders) + len(files)
        deep = len(here.relative_to(folder).parts) >= DEEPEST
        folders[:] = [] if deep else sorted(name for name in folders if name[0] not in ".$")
        if MODEL in files and here != folder:
            found.append(here)
        found += [here / name for name in sorted(files) if _looks_like_model(name)]
        if entries > MOST_ENTRIES:
            break
    if not found:
        raise ModelError(f"There is no model in {folder.name or folder}.")
    return found


def _looks_like_model(name: str) -> bool:
    lower = name.lower()
    pack = lower.endswith(".zip") and "model" in lower
    return not lower.startswith(".") and (lower.endswith(MODEL_SUFFIXES) or pack)
