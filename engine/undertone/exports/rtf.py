"""A document becomes Rich Text Format, for programs that read no newer Word files."""

from __future__ import annotations

from undertone import timecode
from undertone.exports.base import ExportOptions, Format, one_line, shown_speaker
from undertone.exports.reading import Paragraph, paragraphs
from undertone.model import Document

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss Arial;}}"
    r"{\colortbl;\red179\green71\blue0;\red0\green90\blue143;\red95\green99\blue104;}"
    "\n"
)
COLOURS = {"negative": r"\cf1 ", "positive": r"\cf2 "}


class Rtf(Format):
    """RTF 1.9 in ASCII; everything else as Unicode escapes."""

    NAME = "rtf"
    EXTENSION = ".rtf"
    TITLE = "Rich text"

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        title = escaped(one_line(document.media.file_name))
        parts = [f"\\pard\\f0\\b\\fs32 {title}\\b0\\par\n\\fs22\\par\n"]
        parts += [_paragraph(document, found, options) for found in paragraphs(document)]
        return (HEAD + "".join(parts) + "}\n").encode("ascii")


def _paragraph(document: Document, found: Paragraph, options: ExportOptions) -> str:
    first = found.segments[0]
    time = f"{{\\cf3 {timecode.to_second(first.start_ms)}  }}" if options.timecodes else ""
    name = shown_speaker(document, first)
    head = f"{{\\b {escaped(name)}: }}" if name else ""
    said = " ".join(
        f"{{{COLOURS[mark]}{escaped(text)} [{mark}]}}"
        if mark and options.sentiment
        else escaped(text)
        for text, mark in found.sentences
    )
    notes = [one_line(segment.note) for segment in found.segments if one_line(segment.note)]
    lines = [f"{time}{head}{said}", *(f"{{\\i\\cf3 Note: {escaped(note)}}}" for note in notes)]
    return "".join(f"\\pard\\sa120 {line}\\par\n" for line in lines)


def escaped(text: str) -> str:
    """ASCII in which nothing is a control word; UTF-16 units as `\\uN?`."""
    return "".join(_sign(sign) for sign in text)


def _sign(sign: str) -> str:
    if sign in "\\{}":
        return f"\\{sign}"
    if " " <= sign <= "~":
        return sign
    units = sign.encode("utf-16-le", "replace")
    numbers = (int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2))
    return "".join(f"\\u{number - 65_536 if number > 32_767 else number}?" for number in numbers)
