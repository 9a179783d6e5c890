"""A document becomes a REFI-QDA project: recording, transcript with times, sentiments as codes.

Experimental: written from the schema of REFI-QDA 1.5 (Project.xsd of 18 March 2019) and the
exporters of other programs; nobody has opened it yet in each of the programs that say they read it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from xml.etree import ElementTree

from undertone.exports.base import ExportOptions, Format, one_line, shown_speaker, shown_text
from undertone.exports.qdpx_codes import (
    MADE,
    MODEL,
    RESEARCHER,
    USERS,
    Names,
    Passage,
    add_codes,
    add_notes,
    add_selection,
    add_text_selection,
)
from undertone.exports.reading import attribute_lines
from undertone.exports.recordings import recording_bytes
from undertone.exports.tiers import xml_text
from undertone.exports.zips import packed
from undertone.model import Document

VIDEO = {".mp4", ".m4v", ".mkv", ".mov", ".webm", ".avi", ".wmv", ".mpg", ".mpeg"}


class Qdpx(Format):
    """A zip with `project.qde`, the transcript and, if wished, the recording."""

    NAME = "qdpx"
    EXTENSION = ".qdpx"
    TITLE = "REFI-QDA project (experimental)"

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        text, passages = _transcript(document)
        names = Names(document)
        project = names.element(None, "Project", "project", name=_title(document))
        project.attrib.pop("guid")
        project.set("origin", f"Undertone {xml_text(document.provenance.version)}".strip())
        project.set("creationDateTime", MADE)
        project.set("creatingUserGUID", names.guid(MODEL))
        users = ElementTree.SubElement(project, "Users")
        for user in (MODEL, RESEARCHER):
            names.element(users, "User", user, name=USERS[user])
        add_codes(project, names, document)
        _variables(project, names, document)
        inside = options.recording and f"{names.guid('recording')}{options.recording.suffix}"
        _source(project, names, document, passages, inside or "")
        add_notes(project, names, passages)
        ElementTree.indent(project, " ")
        xml = ElementTree.tostring(project, "utf-8", xml_declaration=True)
        files = {
            "project.qde": xml + b"\n",
            f"Sources/{names.guid('text')}.txt": text.encode("utf-8", "replace"),
        }
        if options.recording and inside:
            files[f"Sources/{inside}"] = recording_bytes(options.recording)
        return packed(files)


def _title(document: Document) -> str:
    return xml_text(PurePosixPath(document.media.file_name).stem) or "interview"


def _transcript(document: Document) -> tuple[str, list[Passage]]:
    parts: list[str] = []
    passages: list[Passage] = []
    at = 0
    for segment in document.segments:
        text = xml_text(shown_text(segment))
        if not text:
            continue
        name = xml_text(shown_speaker(document, segment))
        head = f"{name}: " if name else ""
        passages.append(Passage(segment, at + len(head), at + len(head) + len(text)))
        parts.append(f"{head}{text}\n")
        at += len(parts[-1])
    return "".join(parts), passages


def _variables(project: ElementTree.Element, names: Names, document: Document) -> None:
    if not attribute_lines(document):
        return
    parent = ElementTree.SubElement(project, "Variables")
    for number, (name, _) in enumerate(attribute_lines(document)):
        names.element(
            parent, "Variable", f"variable/{number}", name=xml_text(name), typeOfVariable="Text"
        )


def _source(
    project: ElementTree.Element,
    names: Names,
    document: Document,
    passages: list[Passage],
    inside: str,
) -> None:
    """The recording with its transcript, or the transcript by itself where there is no sound.

    Args:
        inside: the recording's name in the archive; empty where it stays beside it.
    """
    sources = ElementTree.SubElement(project, "Sources")
    if document.media.has_sound:
        source = _recording(sources, names, document, passages, inside)
    else:
        source = names.element(
            sources, "TextSource", "media", name=_title(document),
            plainTextPath=f"internal://{names.guid('text')}.txt",
            creatingUser=names.guid(MODEL), creationDateTime=MADE,
        )  # fmt: skip
        for number, passage in enumerate(passages):
            add_text_selection(source, names, number, passage)
    for number, (_, value) in enumerate(attribute_lines(document)):
        holder = ElementTree.SubElement(source, "VariableValue")
        reference = {"targetGUID": names.guid(f"variable/{number}")}
        ElementTree.SubElement(holder, "VariableRef", reference)
        ElementTree.SubElement(holder, "TextValue").text = xml_text(value)


def _recording(
    sources: ElementTree.Element,
    names: Names,
    document: Document,
    passages: list[Passage],
    inside: str,
) -> ElementTree.Element:
    name = one_line(document.media.file_name)
    kind = "VideoSource" if PurePosixPath(name).suffix.lower() in VIDEO else "AudioSource"
    path = f"internal://{inside}" if inside else f"relative:///{xml_text(name)}"
    source = names.element(
        sources, kind, "media", name=xml_text(name), path=path,
        creatingUser=names.guid(MODEL), creationDateTime=MADE,
    )  # fmt: skip
    transcript = names.element(
        source, "Transcript", "transcript", name=f"{_title(document)} transcript",
        plainTextPath=f"internal://{names.guid('text')}.txt",
        creatingUser=names.guid(MODEL), creationDateTime=MADE,
    )  # fmt: skip
    for number, passage in enumerate(passages):
        for edge, at, time in _edges(passage):
            names.element(
                transcript, "SyncPoint", f"sync/{number}/{edge}", position=str(at),
                timeStamp=str(time),
            )  # fmt: skip
    for number, passage in enumerate(passages):
        add_selection(transcript, names, number, passage)
    return source


def _edges(passage: Passage) -> Iterable[tuple[str, int, int]]:
    yield "start", passage.start, passage.segment.start_ms
    yield "end", passage.end, passage.segment.end_ms
