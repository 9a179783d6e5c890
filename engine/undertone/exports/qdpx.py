"""A document becomes a REFI-QDA project: recording, transcript with times, sentiments as codes.

Experimental: written from the published description of REFI-QDA 1.5 and the exporters of other
programs; nobody has opened it yet in each of the programs that say they read it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.etree import ElementTree

from undertone.exports.base import ExportOptions, Format, one_line, shown_speaker, shown_text
from undertone.exports.svg import COLOURS
from undertone.exports.tiers import xml_text
from undertone.exports.zips import packed
from undertone.model import Document, Label, Segment

NAMESPACE = "urn:QDA-XML:project:1.0"
MADE = "2000-01-01T00:00:00Z"
SPACE = uuid.UUID("6f0b1c1e-52a5-4c1c-9d5a-0c9b7c6e2d11")
VIDEO = {".mp4", ".m4v", ".mkv", ".mov", ".webm", ".avi", ".wmv", ".mpg", ".mpeg"}
EMOTION_COLOUR = "#888888"


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment's place in the transcript: code points from its start, end excluded."""

    segment: Segment
    start: int
    end: int


class Qdpx(Format):
    """A zip with `project.qde` and the transcript; the recording itself is only named."""

    NAME = "qdpx"
    EXTENSION = ".qdpx"
    TITLE = "REFI-QDA project (experimental)"

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        text, passages = _transcript(document)
        names = _Names(document)
        project = names.element(None, "Project", "project", name=_title(document))
        project.attrib.pop("guid")
        project.set("origin", f"Undertone {document.provenance.version}".strip())
        project.set("creationDateTime", MADE)
        project.set("creatingUserGUID", names.guid("user"))
        users = ElementTree.SubElement(project, "Users")
        names.element(users, "User", "user", name="Undertone")
        _codes(project, names, document)
        _source(project, names, document, passages)
        ElementTree.indent(project, " ")
        xml = ElementTree.tostring(project, "utf-8", xml_declaration=True)
        return packed(
            {
                "project.qde": xml + b"\n",
                f"Sources/{names.guid('text')}.txt": text.encode("utf-8", "replace"),
            }
        )


class _Names:
    """Gives each thing of a document a GUID that is always the same."""

    def __init__(self, document: Document) -> None:
        self._root = f"{xml_text(document.media.sha256)}/{xml_text(document.media.file_name)}"

    def guid(self, what: str) -> str:
        return str(uuid.uuid5(SPACE, f"{self._root}/{xml_text(what)}"))

    def element(
        self, parent: ElementTree.Element | None, tag: str, what: str, **attributes: str
    ) -> ElementTree.Element:
        values = {"guid": self.guid(what), **attributes}
        if parent is None:
            return ElementTree.Element(tag, {"xmlns": NAMESPACE, **values})
        return ElementTree.SubElement(parent, tag, values)


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


def _codes(project: ElementTree.Element, names: _Names, document: Document) -> None:
    book = ElementTree.SubElement(ElementTree.SubElement(project, "CodeBook"), "Codes")
    feeling = names.element(book, "Code", "sentiment", name="Sentiment", isCodable="false")
    for label in Label:
        names.element(
            feeling, "Code", f"code/{label}", name=str(label), isCodable="true",
            color=COLOURS[label],
        )  # fmt: skip
    labels = sorted({e.label for s in document.segments for e in s.emotions or ()})
    if labels:
        emotions = names.element(book, "Code", "emotions", name="Emotions", isCodable="false")
        for emotion in labels:
            names.element(
                emotions, "Code", f"code/emotion/{emotion}", name=xml_text(emotion),
                isCodable="true", color=EMOTION_COLOUR,
            )  # fmt: skip


def _source(
    project: ElementTree.Element, names: _Names, document: Document, passages: list[Passage]
) -> None:
    sources = ElementTree.SubElement(project, "Sources")
    name = one_line(document.media.file_name)
    kind = "VideoSource" if PurePosixPath(name).suffix.lower() in VIDEO else "AudioSource"
    source = names.element(
        sources, kind, "media", name=xml_text(name), path=f"relative:///{xml_text(name)}",
        creatingUser=names.guid("user"), creationDateTime=MADE,
    )  # fmt: skip
    transcript = names.element(
        source, "Transcript", "transcript", name=f"{_title(document)} transcript",
        plainTextPath=f"internal://{names.guid('text')}.txt",
        creatingUser=names.guid("user"), creationDateTime=MADE,
    )  # fmt: skip
    for number, passage in enumerate(passages):
        for edge, at, time in _edges(passage):
            names.element(
                transcript, "SyncPoint", f"sync/{number}/{edge}", position=str(at),
                timeStamp=str(time),
            )  # fmt: skip
    for number, passage in enumerate(passages):
        _selection(transcript, names, number, passage)


def _edges(passage: Passage) -> Iterable[tuple[str, int, int]]:
    yield "start", passage.start, passage.segment.start_ms
    yield "end", passage.end, passage.segment.end_ms


def _selection(
    transcript: ElementTree.Element, names: _Names, number: int, passage: Passage
) -> None:
    segment = passage.segment
    codes = [f"code/{segment.sentiment.label}"] if segment.sentiment else []
    codes += [f"code/emotion/{emotion.label}" for emotion in segment.emotions or ()]
    selection = names.element(
        transcript, "TranscriptSelection", f"selection/{number}",
        name=xml_text(shown_text(segment))[:60], fromSyncPoint=names.guid(f"sync/{number}/start"),
        toSyncPoint=names.guid(f"sync/{number}/end"), creatingUser=names.guid("user"),
        creationDateTime=MADE,
    )  # fmt: skip
    if one_line(segment.note):
        ElementTree.SubElement(selection, "Description").text = xml_text(segment.note)
    for code in codes:
        coding = names.element(
            selection, "Coding", f"coding/{number}/{code}", creatingUser=names.guid("user"),
            creationDateTime=MADE,
        )  # fmt: skip
        ElementTree.SubElement(coding, "CodeRef", {"targetGUID": names.guid(code)})
