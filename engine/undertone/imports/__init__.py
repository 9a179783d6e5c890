"""Transcripts of other programs become documents: one module per format, all in `READERS`."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from undertone.errors import InputError, OptionError
from undertone.imports.assemblyai import AssemblyAi
from undertone.imports.audacity import Audacity
from undertone.imports.base import Reader, Source, Transcript
from undertone.imports.build import TIMES, Heard, built, untimed
from undertone.imports.csv_table import Csv
from undertone.imports.ctm import Ctm
from undertone.imports.deepgram import Deepgram
from undertone.imports.docx_text import Docx
from undertone.imports.eaf import Eaf
from undertone.imports.f4 import F4
from undertone.imports.headed import Headed
from undertone.imports.maxqda import Maxqda
from undertone.imports.meet import Meet
from undertone.imports.names import has_names
from undertone.imports.noscribe import NoScribe
from undertone.imports.nvivo import Nvivo
from undertone.imports.own_json import OwnJson
from undertone.imports.plain import Plain
from undertone.imports.rttm import Rttm
from undertone.imports.srt import Srt
from undertone.imports.stamped import Stamped
from undertone.imports.textgrid import TextGrid
from undertone.imports.vtt import Vtt
from undertone.imports.whisper_cpp import WhisperCpp
from undertone.imports.whisper_json import WhisperJson
from undertone.imports.words_csv import WordsCsv
from undertone.imports.zoom import Zoom
from undertone.model import Document, Media

__all__ = [
    "READERS",
    "TIMES",
    "Heard",
    "Reader",
    "Source",
    "document_of",
    "has_segments",
    "is_transcript",
    "needs_speech",
    "read",
    "reader_for",
    "reader_named",
]

# From the strictest to the loosest: the first that recognises a file reads it.
READERS: tuple[Reader, ...] = (
    Docx(),
    OwnJson(),
    Deepgram(),
    WhisperCpp(),
    AssemblyAi(),
    WhisperJson(),
    Eaf(),
    NoScribe(),
    TextGrid(),
    Vtt(),
    Srt(),
    Rttm(),
    WordsCsv(),
    Nvivo(),
    Audacity(),
    Ctm(),
    Maxqda(),
    F4(),
    Zoom(),
    Stamped(),
    Headed(),
    Csv(),
    Meet(),
    Plain(),
)
_LOOSE = (Plain.NAME, Meet.NAME)  # they would read a damaged file of a stricter format as text
FEWEST_WORDS, SHORT = 5, 40  # words and signs: one line below both is no transcript unasked
NO_SOUND = "transcript"  # the container of a media without a recording


def reader_named(name: str) -> Reader:
    """The reader of that name.

    Raises:
        OptionError: there is none.
    """
    for known in READERS:
        if name.strip().lower() == known.NAME:
            return known
    names = ", ".join(known.NAME for known in READERS)
    raise OptionError(f"There is no import format {name!r}; there are {names}.")


def reader_for(source: Source) -> Reader:
    """The reader that recognises a file, by its content first.

    Raises:
        InputError: none does.
    """
    fitting = [known for known in READERS if known.recognises(source)]
    by_ending = [known for known in READERS if source.ending in known.EXTENSIONS]
    strict = by_ending and not any(known.NAME in _LOOSE for known in by_ending)
    if fitting and not (strict and fitting[0].NAME in _LOOSE):
        if fitting[0].NAME == Plain.NAME and _is_scrap(source):
            raise InputError(
                f"{source.name} holds one short line, which is no transcript;"
                f" if it is one, choose the format {Plain.NAME}."
            )
        return fitting[0]
    if not source.text:
        raise InputError(f"{source.name} is neither text nor a Word file.")
    raise InputError(f"{source.name} is no transcript that Undertone knows, or it is damaged.")


def _is_scrap(source: Source) -> bool:
    """Whether a text is a single short line that nobody says."""
    lines = [line for line in source.lines if line.strip()]
    short = len(lines) == 1 and len(lines[0].split()) < FEWEST_WORDS and len(lines[0]) < SHORT
    return short and not has_names(lines)


def read(source: Source, name: str | None = None) -> tuple[Reader, Transcript | Document]:
    """Which reader reads a file, and what it finds.

    Args:
        name: a reader's `NAME`; None goes by the content.

    Raises:
        OptionError: there is no such reader.
        InputError: the file is of no known format, damaged, or holds nothing.
    """
    reader = reader_for(source) if name is None else reader_named(name)
    try:
        found = reader.read(source)
    except InputError as error:
        said = str(error)
        raise error if source.name in said else InputError(f"{source.name}: {said}") from None
    if isinstance(found, Transcript) and not any(line.text.strip() for line in found.lines):
        raise InputError(f"{source.name} holds no words.")
    return reader, found


def has_segments(name: str) -> bool:
    """Whether a file of that name is a transcript by its ending: anything but plain text."""
    ending = Path(name).suffix.lower()
    strict = {each for known in READERS for each in known.EXTENSIONS} - {*Plain.EXTENSIONS}
    return ending in strict


def is_transcript(source: Source) -> bool:
    """Whether a file's content shows who spoke or when, whatever its ending says."""
    return any(
        known.recognises(source)
        for known in READERS
        if known.NAME not in _LOOSE and Plain.EXTENSIONS[0] in known.EXTENSIONS
    )


def needs_speech(found: Transcript | Document) -> bool:
    """Whether the speech of a recording would give better times."""
    return isinstance(found, Transcript) and untimed(found)


def document_of(
    source: Source,
    found: Transcript | Document,
    reader: Reader,
    *,
    heard: Heard | None = None,
    language: str | None = None,
) -> Document:
    """The document of what was read.

    Without a recording its media says so: no channels, and the hash of the transcript's bytes; what
    a complete document says of its recording stays.

    Args:
        heard: the attached recording.
        language: ISO 639-1, in place of what the transcript says.
    """
    sha256 = hashlib.sha256(source.content).hexdigest()
    bare = Media(source.name, sha256, 0, 0, 0, NO_SOUND, reader.NAME)
    if isinstance(found, Transcript):
        document = built(found, bare, heard)
    else:
        document = _attached(found, bare, heard)
    made = document.provenance
    origin = (
        ("import.file", source.name),
        ("import.format", reader.NAME),
        ("import.sha256", sha256),
    )
    kept = tuple(item for item in made.options if item[0] not in dict(origin))
    return replace(
        document,
        language=language or document.language,
        provenance=replace(made, options=(*kept, *origin)),
    )


def _attached(document: Document, bare: Media, heard: Heard | None) -> Document:
    """A complete document with the recording that is attached, or with what it says of it."""
    if heard is None:
        known = document.media
        media = known if known.sha256 else replace(bare, duration_ms=known.duration_ms)
        return replace(document, media=media)
    told, warnings = document.media.sha256, document.warnings
    if told and told != heard.media.sha256:
        warnings = (*warnings, "The transcript was made from another recording than this one.")
    return replace(document, media=heard.media, warnings=warnings)
