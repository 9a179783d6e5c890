"""A document becomes Rich Text Format, for programs that read no newer Word files."""

from __future__ import annotations

import re

from undertone import timecode
from undertone.exports.base import ExportOptions, Format, one_line, shown_speaker, shown_text
from undertone.exports.labels import bracketed, label
from undertone.exports.methods import HOW_MADE, methods_paragraph
from undertone.exports.reading import Paragraph, attribute_lines, paragraphs
from undertone.model import Document, Segment

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss Arial;}}"
    r"\paperw11906\paperh16838\margl1418\margr1418\margt1418\margb1418"
    r"{\colortbl;\red179\green71\blue0;\red0\green90\blue143;\red95\green99\blue104;}"
    "\n"
)
_SPECIAL = re.compile(r"[^ -\[\]-z|~]")
COLOURS = {"negative": r"\cf1 ", "positive": r"\cf2 "}


class Rtf(Format):
    """RTF 1.9 in ASCII; everything else as Unicode escapes."""

    NAME = "rtf"
    EXTENSION = ".rtf"
    TITLE = "Rich text"

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        media = document.media
        parts = [f"\\pard\\sa60\\f0\\b\\fs32 {escaped(one_line(media.file_name))}\\b0\\par\n"]
        parts += [
            f"\\pard\\sa60\\fs20\\cf3 {escaped(line)}\\cf0\\par\n"
            for line in (
                timecode.short(media.duration_ms),
                *(f"{name}: {value}" for name, value in attribute_lines(document)),
            )
        ]
        parts.append("\\pard\\sa120\\fs22\\par\n")
        parts += [_paragraph(document, found, options) for found in paragraphs(document)]
        parts.append(f"\\pard\\sb240\\sa120\\b\\fs26 {escaped(HOW_MADE)}\\b0\\fs22\\par\n")
        parts.append(f"\\pard\\sa120 {escaped(methods_paragraph(document))}\\par\n")
        return (HEAD + "".join(parts) + "}\n").encode("ascii")


def _paragraph(document: Document, found: Paragraph, options: ExportOptions) -> str:
    before, after = found.times(options.timecodes)
    opening = f"{{\\cf3\\fs18 {escaped(before)}  }}" if before else ""
    name = shown_speaker(document, found.segments[0])
    head = f"{{\\b {escaped(name)}: }}" if name else ""
    said = " ".join(_sentence(segment) for segment in found.segments)
    said = f"{said} {escaped(after)}" if after else said
    notes = (f"{{\\i\\cf3 Note: {escaped(note)}}}" for note in found.notes)
    lines = [f"\\pard\\sa120 {opening}{head}{said}", *(f"\\pard\\li400\\sa120 {n}" for n in notes)]
    return "".join(f"{line}\\par\n" for line in lines)


def _sentence(segment: Segment) -> str:
    text = f"{escaped(shown_text(segment))}{escaped(bracketed(segment))}"
    colour = COLOURS.get(label(segment))
    return f"{{{colour}{text}}}" if colour else text


def escaped(text: str) -> str:
    """ASCII in which nothing is a control word; UTF-16 units as `\\uN?`."""
    return _SPECIAL.sub(lambda match: _sign(match[0]), text)


def _sign(sign: str) -> str:
    if sign in "\\{}":
        return f"\\{sign}"
    units = sign.encode("utf-16-le", "replace")
    numbers = (int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2))
    return "".join(f"\\u{number - 65_536 if number > 32_767 else number}?" for number in numbers)
