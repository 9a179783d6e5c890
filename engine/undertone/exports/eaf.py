"""A document becomes an ELAN file: a tier per speaker, with findings and notes below it.

Written from the EAF 3.0 schema (EAFv3.0.xsd) and files that ELAN wrote.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from xml.etree import ElementTree

from undertone.exports.base import UNITS, ExportOptions, Format, shown_text
from undertone.exports.labels import BOOKMARK, judged_emotions, verdict_words
from undertone.exports.reading import attribute_lines
from undertone.exports.tiers import Tier, tiers, xml_text
from undertone.model import Document, Segment

SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
DATE = "2000-01-01T00:00:00+00:00"  # the same document gives the same bytes
_PLAIN = frozenset(f"{string.ascii_letters}{string.digits}-._~")
BELOW = "Symbolic_Association"
MIME = {".wav": "audio/x-wav", ".mp4": "video/mp4", ".mpg": "video/mpeg", ".mov": "video/quicktime"}


class Eaf(Format):
    """ELAN Annotation Format; milliseconds."""

    NAME = "eaf"
    EXTENSION = ".eaf"
    TITLE = "ELAN annotations"
    UNITS = UNITS

    def encode(self, document: Document, options: ExportOptions) -> bytes:
        ElementTree.register_namespace("xsi", XSI)
        root = ElementTree.Element(
            "ANNOTATION_DOCUMENT",
            {"AUTHOR": "Undertone", "DATE": DATE, "FORMAT": "3.0", "VERSION": "3.0",
             f"{{{XSI}}}noNamespaceSchemaLocation": SCHEMA},
        )  # fmt: skip
        found = tiers(document)
        _header(root, document)
        _times(root, found)
        writer = _Writer(root)
        for number, tier in enumerate(found):
            writer.tier(tier, first_slot=_slots_before(found, number))
        _types(root)
        ElementTree.indent(root, " ")
        xml: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
        return xml + b"\n"


class _Writer:
    """Adds tiers, and numbers their annotations."""

    def __init__(self, root: ElementTree.Element) -> None:
        self._root = root
        self._count = 0

    def tier(self, tier: Tier, first_slot: int) -> None:
        name = xml_text(tier.name)
        element = self._element(name, "utterance", name)
        ids: list[str] = []
        for number, interval in enumerate(tier.intervals):
            start = first_slot + 2 * number
            slots = {"TIME_SLOT_REF1": f"ts{start + 1}", "TIME_SLOT_REF2": f"ts{start + 2}"}
            text = shown_text(interval.segment)
            ids.append(self._annotation(element, "ALIGNABLE_ANNOTATION", slots, text))
        segments = [interval.segment for interval in tier.intervals]
        for kind, value in KINDS:
            self._below(name, kind, list(zip(ids, segments, strict=True)), value)

    def _below(
        self,
        parent: str,
        kind: str,
        annotated: Sequence[tuple[str, Segment]],
        value: Callable[[Segment], str],
    ) -> None:
        values = [(key, text) for key, segment in annotated if (text := value(segment))]
        if not values:
            return
        element = self._element(f"{parent} ({kind})", kind, parent, parent)
        for key, text in values:
            self._annotation(element, "REF_ANNOTATION", {"ANNOTATION_REF": key}, text)

    def _element(
        self, name: str, kind: str, participant: str, parent: str | None = None
    ) -> ElementTree.Element:
        attributes = {"LINGUISTIC_TYPE_REF": kind, "PARTICIPANT": participant, "TIER_ID": name}
        if parent is not None:
            attributes["PARENT_REF"] = parent
        return ElementTree.SubElement(self._root, "TIER", attributes)

    def _annotation(
        self, tier: ElementTree.Element, tag: str, attributes: dict[str, str], text: str
    ) -> str:
        self._count += 1
        key = f"a{self._count}"
        outer = ElementTree.SubElement(tier, "ANNOTATION")
        inner = ElementTree.SubElement(outer, tag, {"ANNOTATION_ID": key, **attributes})
        ElementTree.SubElement(inner, "ANNOTATION_VALUE").text = xml_text(text)
        return key


def _header(root: ElementTree.Element, document: Document) -> None:
    header = ElementTree.SubElement(
        root, "HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"}
    )
    if document.media.has_sound:
        name = xml_text(document.media.file_name)
        suffix = PurePosixPath(name).suffix.lower()
        ElementTree.SubElement(
            header,
            "MEDIA_DESCRIPTOR",
            {"MEDIA_URL": _address(name), "MIME_TYPE": MIME.get(suffix, "unknown"),
             "RELATIVE_MEDIA_URL": _address(name)},
        )  # fmt: skip
    for name, value in attribute_lines(document):
        ElementTree.SubElement(header, "PROPERTY", {"NAME": xml_text(name)}).text = xml_text(value)


def _times(root: ElementTree.Element, found: Sequence[Tier]) -> None:
    order = ElementTree.SubElement(root, "TIME_ORDER")
    times = [t for tier in found for i in tier.intervals for t in (i.start_ms, i.end_ms)]
    for number, time in enumerate(times, start=1):
        slot = {"TIME_SLOT_ID": f"ts{number}", "TIME_VALUE": str(time)}
        ElementTree.SubElement(order, "TIME_SLOT", slot)


def _slots_before(found: Sequence[Tier], number: int) -> int:
    return sum(2 * len(tier.intervals) for tier in found[:number])


def _types(root: ElementTree.Element) -> None:
    kinds = {"utterance": None, **{kind: BELOW for kind, _ in KINDS}}
    for kind, constraint in kinds.items():
        attributes = {
            "GRAPHIC_REFERENCES": "false",
            "LINGUISTIC_TYPE_ID": kind,
            "TIME_ALIGNABLE": "false" if constraint else "true",
        }
        if constraint:
            attributes["CONSTRAINTS"] = constraint
        ElementTree.SubElement(root, "LINGUISTIC_TYPE", attributes)
    stereotypes = {
        "Time_Subdivision": "Time subdivision of parent annotation's time interval, no time gaps "
        "allowed within this interval",
        "Symbolic_Subdivision": "Symbolic subdivision of a parent annotation. Annotations refering "
        "to the same parent are ordered",
        "Symbolic_Association": "1-1 association with a parent annotation",
        "Included_In": "Time alignable annotations within the parent annotation's time interval, "
        "gaps are allowed",
    }
    for name, meaning in stereotypes.items():
        described = {"DESCRIPTION": meaning, "STEREOTYPE": name}
        ElementTree.SubElement(root, "CONSTRAINT", described)


def _sentiment(segment: Segment) -> str:
    return str(segment.sentiment.label) if segment.sentiment else ""


def _emotions(segment: Segment) -> str:
    return ", ".join(emotion.label for emotion in segment.emotions or ())


def _bookmark(segment: Segment) -> str:
    return BOOKMARK if segment.bookmark else ""


def _note(segment: Segment) -> str:
    return segment.note


KINDS: tuple[tuple[str, Callable[[Segment], str]], ...] = (
    ("sentiment", _sentiment),
    ("emotions", _emotions),
    ("researcher sentiment", verdict_words),
    ("researcher emotions", judged_emotions),
    (BOOKMARK, _bookmark),
    ("note", _note),
)


def _address(name: str) -> str:
    """A file beside this one, as a URI: only unreserved signs of RFC 3986 stand for themselves."""
    return "./" + "".join(
        chr(byte) if chr(byte) in _PLAIN else f"%{byte:02X}"
        for byte in name.encode("utf-8", "replace")
    )
