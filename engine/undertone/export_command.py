"""One `undertone export` call: projects become files, one project after the other.

A project that fails does not stop the others. Nothing is replaced but what an earlier export wrote
and nobody changed since.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from undertone.batch import Place, outputs, projects, require_apart
from undertone.commands.failures import exit_code, of_all
from undertone.errors import InputError, OptionError, OutputError, UndertoneError
from undertone.exports import ExportOptions, Format, export, targets
from undertone.exports.earlier import EarlierExports
from undertone.exports.naming import result_name
from undertone.model import Document
from undertone.project import Project

SAID_NAMES = (
    "Speakers and recording are neutral now, also where a speaker's name is said."
    " Other names that are said stay: look for them."
)


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the user asked for.

    Attributes:
        files: projects, folders or patterns.
        forms: the formats to write.
        out: a file or folder for the results; None writes them beside the projects.
        name: a template for the results' names; None calls them like their projects.
        audio: put the recording into the files that can hold it.
        recording: where the recording of the one project is now, if it was moved.
        force: replace whatever is there.
    """

    files: Sequence[str]
    forms: Sequence[Format]
    options: ExportOptions
    earlier: EarlierExports
    out: Place | None = None
    name: str | None = None
    audio: bool = False
    recording: Path | None = None
    force: bool = False


def run_export(request: ExportRequest) -> int:
    """Export everything asked for; the exit code.

    Raises:
        UndertoneError: the request itself makes no sense, or its only project failed.
    """
    sources = projects(request.files)
    if request.recording and len(sources) > 1:
        raise OptionError("--recording is for one project.")
    places_of_all = list(_places(request, sources))
    if request.out:
        request.out.make()
    codes = []
    for source, places in zip(sources, places_of_all, strict=True):
        try:
            _run(request, source, places)
            codes.append(0)
        except UndertoneError as error:
            if len(sources) == 1:
                raise
            print(
                error if source.name in str(error) else f"{source.name}: {error}", file=sys.stderr
            )
            codes.append(exit_code(error))
    if request.options.pseudonyms:
        print(SAID_NAMES, file=sys.stderr)
    failed = sum(code != 0 for code in codes)
    if failed:
        print(f"{failed} of {len(codes)} projects failed.", file=sys.stderr)
    return of_all(codes)


Places = Callable[[Document], Sequence[Path]]


def _places(request: ExportRequest, sources: Sequence[Path]) -> Iterator[Places]:
    """For every project, what says where its results go."""
    if request.name is None:
        suffixes = [form.EXTENSION for form in request.forms]
        for paths in outputs(sources, request.out, suffixes):
            yield lambda _, paths=paths: paths  # type: ignore[misc]
        return
    if request.out is not None and not request.out.folder:
        told = f"{request.out.path} is no folder; --name says what the files are called."
        raise OutputError(told)
    taken: set[str] = set()
    for source in sources:
        yield _Named(request, source, taken)


class _Named:
    """Results called by the user's template; the second of one name gets a number."""

    def __init__(self, request: ExportRequest, source: Path, taken: set[str]) -> None:
        self._request, self._source, self._taken = request, source, taken

    def __call__(self, document: Document) -> Sequence[Path]:
        return [self._free(document, form) for form in self._request.forms]

    def _free(self, document: Document, form: Format) -> Path:
        name = result_name(self._request.name or "", self._source, document, form)
        folder = self._request.out.path if self._request.out else self._source.parent
        path, number = folder / name, 2
        while str(path.resolve()).casefold() in self._taken:
            path = folder / f"{name.removesuffix(form.EXTENSION)}-{number}{form.EXTENSION}"
            number += 1
        self._taken.add(str(path.resolve()).casefold())
        return path


def _run(request: ExportRequest, source: Path, places: Places) -> None:
    with Project.open(source, read_only=True) as opened:
        document, status = opened.document(), opened.status
    if status != "complete":
        print(f"{source.name} is unfinished: this is what there is so far.", file=sys.stderr)
    options = _with_audio(request, source, document)
    paths = places(document)
    require_apart([source], paths)
    if not request.force:
        pairs = zip(paths, request.forms, strict=True)
        request.earlier.require_replaceable(t for path, form in pairs for t in targets(path, form))
    for form, path in zip(request.forms, paths, strict=True):
        written = export(document, path, form, options)
        request.earlier.remember(written)
        print(path)


def _with_audio(request: ExportRequest, source: Path, document: Document) -> ExportOptions:
    if not request.audio:
        return request.options
    if request.recording and not request.recording.is_file():
        raise InputError(f"There is no recording {request.recording}.")
    beside = source.parent / document.media.file_name
    known = (request.recording, Path(document.media.path), beside)
    for path in filter(None, known):
        with suppress(OSError, ValueError):
            if path.is_file():
                return replace(request.options, recording=path)
    raise InputError(
        f"The recording {document.media.file_name} is not where it was; --recording tells where."
    )
