"""Documents become files: one module per format, all listed in `FORMATS`."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import get_args

from undertone.errors import OptionError, OutputError
from undertone.exports.base import ExportOptions, Format, Preset
from undertone.exports.csv_table import Csv
from undertone.exports.json_document import JsonDocument
from undertone.exports.rttm import Rttm
from undertone.exports.srt import Srt
from undertone.exports.txt import Txt
from undertone.exports.vtt import Vtt
from undertone.files import write_whole
from undertone.model import Document

__all__ = [
    "FORMATS",
    "PRESETS",
    "ExportOptions",
    "Format",
    "Preset",
    "export",
    "format_for",
    "format_named",
    "render",
]

FORMATS: tuple[Format, ...] = (Csv(), JsonDocument(), Srt(), Vtt(), Txt(), Rttm())
PRESETS: tuple[str, ...] = get_args(Preset)
SIDECAR_SUFFIX = ".meta.json"
_NAMES = ", ".join(known.NAME for known in FORMATS)


def format_named(name: str) -> Format:
    """The format of that name.

    Raises:
        OptionError: there is no such format.
    """
    for known in FORMATS:
        if name == known.NAME:
            return known
    raise OptionError(f"There is no format {name!r}; there are {_NAMES}.")


def format_for(path: Path) -> Format:
    """The format that a file's ending says.

    Raises:
        OptionError: no format has that ending.
    """
    for known in FORMATS:
        if path.suffix.lower() == known.EXTENSION:
            return known
    raise OptionError(f"{path.name} does not say its format by its ending; there are {_NAMES}.")


def render(document: Document, name: str, options: ExportOptions | None = None) -> bytes:
    """A file's bytes in the format of that name; the same for the same document and options.

    Raises:
        OptionError: there is no such format.
    """
    return _encoded(format_named(name).render(document, options or ExportOptions()))


def export(
    document: Document,
    path: Path,
    name: str | None = None,
    options: ExportOptions | None = None,
    *,
    overwrite: bool = True,
) -> tuple[Path, ...]:
    """Write a document to `path`, whole or not at all; returns the files written.

    Args:
        name: a format's `NAME`; None goes by the path's ending.

    Raises:
        OptionError: there is no such format.
        OutputError: the file cannot be written; what was there before still is.
    """
    chosen = format_for(path) if name is None else format_named(name)
    options = options or ExportOptions()
    texts = {path: chosen.render(document, options)}
    explanation = chosen.sidecar(document, options)
    if explanation is not None:
        texts[path.with_name(path.stem + SIDECAR_SUFFIX)] = explanation
    for target in texts:
        _check(target, overwrite)
    try:
        write_whole({target: _encoded(text) for target, text in texts.items()})
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise OutputError(_sentence(error, path)) from error
    return tuple(texts)


def _encoded(text: str) -> bytes:
    # File names and broken input hold code units that no encoding has; they become "?".
    return text.encode("utf-8", "replace")


def _check(path: Path, overwrite: bool) -> None:
    try:
        if not path.parent.is_dir():
            raise OutputError(f"There is no folder {path.parent} to write {path.name} to.")
        if path.is_symlink() or (path.exists() and not path.is_file()):
            raise OutputError(f"{path.name} is a folder, a link or a device, so it is left alone.")
        if not overwrite and path.exists():
            raise OutputError(f"{path.name} is there already.")
    except (OSError, ValueError) as error:
        raise OutputError(_sentence(error, path)) from error


def _sentence(error: OSError | ValueError, path: Path) -> str:
    code = getattr(error, "errno", None)
    reasons = {
        # Windows does not know quotas by this name.
        getattr(errno, "EDQUOT", errno.ENOSPC): "your share of the disk is full",
        errno.ENOSPC: "the disk is full",
        errno.EACCES: "you have no rights to write there, or another program holds the file",
        errno.EPERM: "you have no rights to write there",
        errno.EROFS: "the disk is write-protected",
        errno.ENAMETOOLONG: "its name is too long",
    }
    reason = reasons.get(code or 0) or (getattr(error, "strerror", None) or str(error)).lower()
    return f"{path.name} cannot be written: {reason}."
