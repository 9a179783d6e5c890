"""Documents become files: one module per format, all listed in `FORMATS`."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import get_args

from undertone.errors import OptionError, OutputError
from undertone.exports.assemblyai import AssemblyAi
from undertone.exports.audacity import Audacity
from undertone.exports.base import Dialect, ExportOptions, Format, encoded
from undertone.exports.bibtex import BibTex
from undertone.exports.csv_table import Csv
from undertone.exports.ctm import Ctm
from undertone.exports.docx_text import Docx
from undertone.exports.eaf import Eaf
from undertone.exports.html_page import Html
from undertone.exports.json_document import JsonDocument
from undertone.exports.markdown import Markdown
from undertone.exports.methods import Methods
from undertone.exports.parquet import Parquet
from undertone.exports.pdf_figure import PdfFigure
from undertone.exports.profiles import F4, AtlasTi, Maxqda, Nvivo
from undertone.exports.qdpx import Qdpx
from undertone.exports.rtf import Rtf
from undertone.exports.rttm import Rttm
from undertone.exports.shape import shaped
from undertone.exports.speakers_table import SpeakersTable
from undertone.exports.srt import Srt
from undertone.exports.svg import Svg
from undertone.exports.textgrid import TextGrid
from undertone.exports.txt import Txt
from undertone.exports.vtt import Vtt
from undertone.exports.words_table import WordsTable
from undertone.exports.xlsx import Xlsx
from undertone.files import write_whole
from undertone.model import Document

__all__ = [
    "DIALECTS",
    "FORMATS",
    "Dialect",
    "ExportOptions",
    "Format",
    "export",
    "format_for",
    "format_named",
    "render",
    "require_fitting",
    "targets",
]

FORMATS: tuple[Format, ...] = (
    Csv(),
    Xlsx(),
    Docx(),
    Html(),
    JsonDocument(),
    Srt(),
    Vtt(),
    Txt(),
    Markdown(),
    Rtf(),
    Svg(),
    PdfFigure(),
    Maxqda(),
    AtlasTi(),
    Nvivo(),
    F4(),
    Qdpx(),
    Eaf(),
    TextGrid(),
    Audacity(),
    Rttm(),
    Ctm(),
    WordsTable(),
    SpeakersTable(),
    AssemblyAi(),
    Parquet(),
    Methods(),
    BibTex(),
)
DIALECTS: tuple[Dialect, ...] = get_args(Dialect)
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
    ending = path.name.lower()
    fitting = [known for known in FORMATS if ending.endswith(known.EXTENSION.lower())]
    if fitting:
        return max(fitting, key=lambda known: len(known.EXTENSION))
    raise OptionError(f"{path.name} does not say its format by its ending; there are {_NAMES}.")


def require_fitting(path: Path, form: Format) -> None:
    """Refuse a name whose ending says another format than the one that is written.

    Raises:
        OptionError: it does; an ending that no format has is nobody's.
    """
    ending, own = path.suffix.lower(), form.EXTENSION.lower()
    if not ending or own.endswith(ending):
        return
    if any(known.EXTENSION.lower().endswith(ending) for known in FORMATS):
        raise OptionError(f"{path.name} ends in {ending}, but --format says {form.NAME}.")


def render(document: Document, form: str | Format, options: ExportOptions | None = None) -> bytes:
    """A file's bytes in a format or that of a name; the same for the same document and options.

    Raises:
        OptionError: there is no such format, or an option does not fit it.
    """
    chosen = form if isinstance(form, Format) else format_named(form)
    options = options or ExportOptions()
    return chosen.encode(shaped(document, options, chosen), options)


def targets(path: Path, form: Format) -> list[Path]:
    """The files that `export` would write."""
    explained = type(form).sidecar is not Format.sidecar
    return [path, *([path.with_name(path.stem + SIDECAR_SUFFIX)] if explained else [])]


def export(
    document: Document,
    path: Path,
    form: str | Format | None = None,
    options: ExportOptions | None = None,
    *,
    overwrite: bool = True,
) -> tuple[Path, ...]:
    """Write a document to `path`, whole or not at all; returns the files written.

    Args:
        form: a format or its `NAME`; None goes by the path's ending.

    Raises:
        OptionError: there is no such format, or an option does not fit it.
        OutputError: the file cannot be written; what was there before still is.
    """
    chosen = format_for(path) if form is None else form
    chosen = chosen if isinstance(chosen, Format) else format_named(chosen)
    options = options or ExportOptions()
    shown = shaped(document, options, chosen)
    texts = [chosen.encode(shown, options), encoded(chosen.sidecar(shown, options) or "")]
    contents = dict(zip(targets(path, chosen), texts, strict=False))
    for target in contents:
        _check(target, overwrite)
    try:
        write_whole(contents)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise OutputError(_sentence(error, path)) from error
    return tuple(contents)


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
