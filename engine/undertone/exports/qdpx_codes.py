"""Findings and a researcher's labels become codes, codings and notes of a REFI-QDA project.

Model and researcher are two users of the project, so that a program can compare how they coded.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from undertone.analytics.labels import verdict_of
from undertone.exports.base import one_line, shown_text
from undertone.exports.figure import COLOURS
from undertone.exports.findings import is_approximate
from undertone.exports.labels import BOOKMARK
from undertone.exports.tiers import xml_text
from undertone.model import Document, Segment, Verdict

NAMESPACE = "urn:QDA-XML:project:1.0"
MADE = "2000-01-01T00:00:00Z"  # the same document gives the same bytes
SPACE = uuid.UUID("6f0b1c1e-52a5-4c1c-9d5a-0c9b7c6e2d11")
MODEL, RESEARCHER = "user", "researcher"
USERS = {MODEL: "Undertone", RESEARCHER: "Researcher"}
EMOTION_COLOUR, MARK_COLOUR = "#888888", "#CC79A7"


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment's place in the transcript: code points from its start, end excluded."""

    segment: Segment
    start: int
    end: int


class Names:
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


def add_codes(project: ElementTree.Element, names: Names, document: Document) -> None:
    """The code book: sentiments, the emotions that occur, the bookmark."""
    book = ElementTree.SubElement(ElementTree.SubElement(project, "CodeBook"), "Codes")
    feeling = names.element(book, "Code", "sentiment", name="Sentiment", isCodable="false")
    for label in Verdict:
        names.element(
            feeling, "Code", f"code/{label}", name=label.replace("_", " "), isCodable="true",
            color=COLOURS[label],
        )  # fmt: skip
    labels = sorted({e for s in document.segments for e in (*_found(s), *_judged(s))})
    if labels:
        emotions = names.element(book, "Code", "emotions", name="Emotions", isCodable="false")
        for emotion in labels:
            names.element(
                emotions, "Code", f"code/emotion/{emotion}", name=emotion,
                isCodable="true", color=EMOTION_COLOUR,
            )  # fmt: skip
    given = sorted({name for s in document.segments for name in _labelled(s)})
    if given:
        title = "Approximate labels" if is_approximate(document) else "Labels"
        own = names.element(book, "Code", "labels", name=title, isCodable="false")
        for name in given:
            names.element(
                own, "Code", f"code/label/{name}", name=name, isCodable="true",
                color=EMOTION_COLOUR,
            )  # fmt: skip
    if any(segment.bookmark for segment in document.segments):
        names.element(
            book, "Code", "code/bookmark", name=BOOKMARK.capitalize(), isCodable="true",
            color=MARK_COLOUR,
        )  # fmt: skip


def add_selection(
    transcript: ElementTree.Element, names: Names, number: int, passage: Passage
) -> None:
    """A passage of the transcript with its codings and its note."""
    selection = names.element(
        transcript, "TranscriptSelection", f"selection/{number}",
        name=xml_text(shown_text(passage.segment))[:60],
        fromSyncPoint=names.guid(f"sync/{number}/start"),
        toSyncPoint=names.guid(f"sync/{number}/end"), creatingUser=names.guid(MODEL),
        creationDateTime=MADE,
    )  # fmt: skip
    _code(selection, names, number, passage)


def add_text_selection(
    source: ElementTree.Element, names: Names, number: int, passage: Passage
) -> None:
    """The same of a text without a recording, by its place alone."""
    selection = names.element(
        source, "PlainTextSelection", f"selection/{number}",
        name=xml_text(shown_text(passage.segment))[:60], startPosition=str(passage.start),
        endPosition=str(passage.end), creatingUser=names.guid(MODEL), creationDateTime=MADE,
    )  # fmt: skip
    _code(selection, names, number, passage)


def _code(selection: ElementTree.Element, names: Names, number: int, passage: Passage) -> None:
    for user, code in _codings(passage.segment):
        coding = names.element(
            selection, "Coding", f"coding/{number}/{user}/{code}", creatingUser=names.guid(user),
            creationDateTime=MADE,
        )  # fmt: skip
        ElementTree.SubElement(coding, "CodeRef", {"targetGUID": names.guid(code)})
    if one_line(passage.segment.note):
        ElementTree.SubElement(selection, "NoteRef", {"targetGUID": names.guid(f"note/{number}")})


def add_notes(project: ElementTree.Element, names: Names, passages: list[Passage]) -> None:
    """The researcher's notes, to which the selections refer."""
    noted = [(n, p.segment) for n, p in enumerate(passages) if one_line(p.segment.note)]
    if not noted:
        return
    parent = ElementTree.SubElement(project, "Notes")
    for number, segment in noted:
        note = names.element(
            parent, "Note", f"note/{number}", name=xml_text(segment.note)[:60],
            creatingUser=names.guid(RESEARCHER), creationDateTime=MADE,
        )  # fmt: skip
        ElementTree.SubElement(note, "PlainTextContent").text = xml_text(segment.note)


def _codings(segment: Segment) -> Iterator[tuple[str, str]]:
    if segment.sentiment:
        yield MODEL, f"code/{segment.sentiment.label}"
    for emotion in _found(segment):
        yield MODEL, f"code/emotion/{emotion}"
    for name in _labelled(segment):
        yield MODEL, f"code/label/{name}"
    if verdict_of(segment):
        yield RESEARCHER, f"code/{verdict_of(segment)}"
    for emotion in _judged(segment):
        yield RESEARCHER, f"code/emotion/{emotion}"
    if segment.bookmark:
        yield RESEARCHER, "code/bookmark"


def _found(segment: Segment) -> tuple[str, ...]:
    return tuple(dict.fromkeys(xml_text(emotion.label) for emotion in segment.emotions or ()))


def _labelled(segment: Segment) -> tuple[str, ...]:
    return tuple(dict.fromkeys(xml_text(each.label) for each in segment.labels or ()))


def _judged(segment: Segment) -> tuple[str, ...]:
    given = segment.judgement.emotions if segment.judgement else None
    return tuple(dict.fromkeys(map(xml_text, given or ())))
