"""A Word file becomes a transcript: its paragraphs are read as the text that they are.

The package is opened by hand: sizes are checked before anything is unpacked, and the XML goes
through the reader that knows no entities.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import replace
from xml.etree.ElementTree import Element

from undertone.errors import InputError
from undertone.imports import headed, meet, stamped
from undertone.imports.base import Reader, Source, Transcript
from undertone.imports.markup import parsed
from undertone.imports.plain import plain

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"
MAX_UNPACKED = 100_000_000  # bytes of XML, some 150 hours of talk
METHODS = "How this was made"


class Docx(Reader):
    """Word files of Undertone, Teams, Otter and Google Meet, and `Name: text` of anybody."""

    NAME = "docx"
    EXTENSIONS = (".docx",)
    TITLE = "Word document"

    def recognises(self, source: Source) -> bool:
        return source.content.startswith(b"PK") and BODY.encode() in source.content

    def read(self, source: Source) -> Transcript:
        paragraphs = _paragraphs(parsed(_member(source), source.name))
        title, paragraphs = _own(paragraphs)
        lines = [line for _, text in paragraphs for line in text.split("\n")]
        if not any(line.strip() for line in lines):
            raise InputError(f"{source.name} holds no text.")
        return _read(lines, title)


def _read(lines: list[str], title: str) -> Transcript:
    if stamped.recognised(lines):
        found = stamped.stamped(lines)
    elif headed.recognised(lines):
        found = headed.headed(lines)
    elif meet.recognised(lines):
        found = meet.meet(lines)
    else:
        found = plain(lines)
    return replace(found, file_name=title)


def _member(source: Source) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            size = archive.getinfo(BODY).file_size
            if size > MAX_UNPACKED:
                raise InputError(f"{source.name} unpacks to more than any transcript holds.")
            with archive.open(BODY) as member:
                content = member.read(MAX_UNPACKED + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        OSError,
        EOFError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise source.damaged("it is cut off, locked, or no Word file") from error
    if len(content) > MAX_UNPACKED:
        raise InputError(f"{source.name} unpacks to more than any transcript holds.")
    return content


def _paragraphs(root: Element) -> list[tuple[str, str]]:
    """Style and text of every paragraph, those in tables too, in their order."""
    found: list[tuple[str, str]] = []
    for paragraph in root.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = "" if style is None else style.get(f"{W}val", "")
        found.append((name, "".join(map(_sign, paragraph.iter()))))
    return found


def _sign(element: Element) -> str:
    if element.tag == f"{W}t":
        return element.text or ""
    return {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n"}.get(element.tag, "")


def _own(paragraphs: list[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
    """The title and the transcript of a file of ours; any other file's paragraphs as they are."""
    ends = [
        n
        for n, (style, text) in enumerate(paragraphs)
        if style.startswith("Heading") and text == METHODS
    ]
    if not ends or not paragraphs or paragraphs[0][0] != "Title":
        return "", paragraphs
    return paragraphs[0][1], paragraphs[2 : ends[-1]]
