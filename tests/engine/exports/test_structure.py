"""The XML of ELAN and REFI-QDA against what their schemas allow, element by element.

The tables were written from EAFv2.8.xsd (3.0 adds elements that we do not use) and from Project.xsd
of 18 March 2019; the schemas themselves cannot be had without a network.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from tests.engine.exports.samples import MEDIA, conversation
from tests.strategies import documents
from undertone.exports import render
from undertone.exports.qdpx_codes import NAMESPACE
from undertone.exports.zips import unpacked
from undertone.model import Document, Media

GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@dataclass(frozen=True)
class Rule:
    """What an element must have, may have, and the order of its children."""

    required: str = ""
    optional: str = ""
    children: str = ""


CODER = "creatingUser creationDateTime modifyingUser modifiedDateTime"
SOURCE = Rule(
    "guid",
    f"name path currentPath {CODER}",
    "Description Transcript AudioSelection VideoSelection Coding NoteRef VariableValue",
)
REFERENCE = Rule("targetGUID")
QDE = {
    "Project": Rule(
        "name",
        "origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath",
        "Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef",
    ),
    "Users": Rule(children="User"),
    "User": Rule("guid", "name id"),
    "CodeBook": Rule(children="Codes"),
    "Codes": Rule(children="Code"),
    "Code": Rule("guid name isCodable", "color", "Description NoteRef Code"),
    "Variables": Rule(children="Variable"),
    "Variable": Rule("guid name typeOfVariable", "", "Description"),
    "Sources": Rule(children="TextSource AudioSource VideoSource"),
    "AudioSource": SOURCE,
    "VideoSource": SOURCE,
    "TextSource": Rule(
        "guid",
        f"name richTextPath plainTextPath {CODER}",
        "PlainTextContent Description PlainTextSelection Coding NoteRef VariableValue",
    ),
    "PlainTextSelection": Rule(
        "guid startPosition endPosition", f"name {CODER}", "Description Coding NoteRef"
    ),
    "Transcript": Rule(
        "guid",
        f"name richTextPath plainTextPath {CODER}",
        "Description PlainTextContent SyncPoint TranscriptSelection NoteRef",
    ),
    "SyncPoint": Rule("guid", "timeStamp position"),
    "TranscriptSelection": Rule(
        "guid", f"name fromSyncPoint toSyncPoint {CODER}", "Description Coding NoteRef"
    ),
    "Coding": Rule("guid", "creatingUser creationDateTime", "CodeRef NoteRef"),
    "CodeRef": REFERENCE,
    "NoteRef": REFERENCE,
    "VariableRef": REFERENCE,
    "VariableValue": Rule(children="VariableRef TextValue"),
    "TextValue": Rule(),
    "Notes": Rule(children="Note"),
    "Note": Rule("guid", f"name richTextPath plainTextPath {CODER}", "PlainTextContent"),
    "PlainTextContent": Rule(),
}
NEVER_EMPTY = ("Users", "Codes", "Variables", "Sources", "Notes")
EAF = {
    "ANNOTATION_DOCUMENT": Rule(
        "DATE AUTHOR VERSION",
        "FORMAT {http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation",
        "LICENSE HEADER TIME_ORDER TIER LINGUISTIC_TYPE LOCALE LANGUAGE CONSTRAINT",
    ),
    "HEADER": Rule("", "MEDIA_FILE TIME_UNITS", "MEDIA_DESCRIPTOR LINKED_FILE_DESCRIPTOR PROPERTY"),
    "MEDIA_DESCRIPTOR": Rule("MEDIA_URL MIME_TYPE", "RELATIVE_MEDIA_URL TIME_ORIGIN"),
    "PROPERTY": Rule("", "NAME"),
    "TIME_ORDER": Rule(children="TIME_SLOT"),
    "TIME_SLOT": Rule("TIME_SLOT_ID", "TIME_VALUE"),
    "TIER": Rule("TIER_ID LINGUISTIC_TYPE_REF", "PARTICIPANT ANNOTATOR PARENT_REF", "ANNOTATION"),
    "ANNOTATION": Rule(children="ALIGNABLE_ANNOTATION REF_ANNOTATION"),
    "ALIGNABLE_ANNOTATION": Rule(
        "ANNOTATION_ID TIME_SLOT_REF1 TIME_SLOT_REF2", "", "ANNOTATION_VALUE"
    ),
    "REF_ANNOTATION": Rule(
        "ANNOTATION_ID ANNOTATION_REF", "PREVIOUS_ANNOTATION", "ANNOTATION_VALUE"
    ),
    "ANNOTATION_VALUE": Rule(),
    "LINGUISTIC_TYPE": Rule("LINGUISTIC_TYPE_ID", "TIME_ALIGNABLE CONSTRAINTS GRAPHIC_REFERENCES"),
    "CONSTRAINT": Rule("STEREOTYPE", "DESCRIPTION"),
}


def check(root: ElementTree.Element, rules: dict[str, Rule], space: str = "") -> None:
    """Every element has what it must have, and nothing else, in the order of the schema."""
    for element in root.iter():
        rule = rules[element.tag.removeprefix(space)]
        given_attributes, required = set(element.attrib), set(rule.required.split())
        assert required <= given_attributes, element.tag
        assert given_attributes <= required | set(rule.optional.split()), element.tag
        order = rule.children.split()
        places = [order.index(child.tag.removeprefix(space)) for child in element]
        assert places == sorted(places), element.tag


def qde(document: Document) -> tuple[ElementTree.Element, dict[str, bytes]]:
    files = unpacked(render(document, "qdpx"))
    return ElementTree.fromstring(files["project.qde"]), files


@settings(max_examples=25)
@given(documents())
def test_any_elan_file_fits_its_schema(document: Document) -> None:
    root = ElementTree.fromstring(render(document, "eaf"))
    check(root, EAF)
    for tag, key in (
        ("TIME_SLOT", "TIME_SLOT_ID"),
        ("TIER", "TIER_ID"),
        ("LINGUISTIC_TYPE", "LINGUISTIC_TYPE_ID"),
        ("CONSTRAINT", "STEREOTYPE"),
    ):
        keys = [each.get(key) for each in root.iter(tag)]
        assert len(set(keys)) == len(keys), tag
    for tag, reference, target, key in (
        ("ALIGNABLE_ANNOTATION", "TIME_SLOT_REF1", "TIME_SLOT", "TIME_SLOT_ID"),
        ("ALIGNABLE_ANNOTATION", "TIME_SLOT_REF2", "TIME_SLOT", "TIME_SLOT_ID"),
        ("REF_ANNOTATION", "ANNOTATION_REF", "ALIGNABLE_ANNOTATION", "ANNOTATION_ID"),
        ("TIER", "LINGUISTIC_TYPE_REF", "LINGUISTIC_TYPE", "LINGUISTIC_TYPE_ID"),
        ("TIER", "PARENT_REF", "TIER", "TIER_ID"),
        ("LINGUISTIC_TYPE", "CONSTRAINTS", "CONSTRAINT", "STEREOTYPE"),
    ):
        known = {each.get(key) for each in root.iter(target)}
        used = {each.get(reference) for each in root.iter(tag)} - {None}
        assert used <= known, (tag, reference)


@settings(max_examples=25)
@given(documents())
def test_any_refi_qda_project_fits_its_schema(document: Document) -> None:
    root, files = qde(document)
    check(root, QDE, f"{{{NAMESPACE}}}")
    guids = [each.attrib["guid"] for each in root.iter() if "guid" in each.attrib]
    assert len(set(guids)) == len(guids)
    for each in root.iter():
        assert each.tag.partition("}")[2] not in NEVER_EMPTY or len(each)
        for name, value in each.attrib.items():
            if name in {"targetGUID", "fromSyncPoint", "toSyncPoint", "creatingUser"}:
                assert value in guids, (each.tag, name)
            if "guid" in name.lower():
                assert GUID.fullmatch(value)
            if name == "color":
                assert re.fullmatch("#[0-9A-Fa-f]{6}", value)
            if value.startswith("internal://"):
                assert f"Sources/{value.removeprefix('internal://')}" in files


def test_the_passages_of_a_project_are_what_was_said() -> None:
    root, files = qde(conversation())
    space = f"{{{NAMESPACE}}}"
    [transcript] = root.iter(f"{space}Transcript")
    path = transcript.attrib["plainTextPath"].removeprefix("internal://")
    text = files[f"Sources/{path}"].decode("utf-8")
    place = {
        each.get("guid"): int(each.attrib["position"]) for each in root.iter(f"{space}SyncPoint")
    }
    passages = [
        text[place[each.get("fromSyncPoint")] : place[each.get("toSyncPoint")]]
        for each in root.iter(f"{space}TranscriptSelection")
    ]
    assert passages == [segment.text or "[no text]" for segment in conversation().segments]


@pytest.mark.parametrize(
    ("code", "coders"),
    [
        ("positive", {"Undertone"}),
        ("negative", {"Undertone", "Researcher"}),
        ("sarcasm", {"Researcher"}),
    ],
)
def test_model_and_researcher_are_two_coders(code: str, coders: set[str]) -> None:
    root, _ = qde(conversation())
    space = f"{{{NAMESPACE}}}"
    users = {each.get("guid"): each.get("name") for each in root.iter(f"{space}User")}
    [guid] = [each.get("guid") for each in root.iter(f"{space}Code") if each.get("name") == code]
    found = {
        users[coding.get("creatingUser")]
        for coding in root.iter(f"{space}Coding")
        if coding[0].get("targetGUID") == guid
    }
    assert found == coders


def test_a_recording_outside_is_named_relative_to_the_project() -> None:
    root, _ = qde(Document(MEDIA))
    [source] = root.iter(f"{{{NAMESPACE}}}AudioSource")
    assert source.get("path") == "relative:///Anna & Ben 1.wav"


SILENT = Media("talk.srt", "ab" * 32, 0, 0, 0, "transcript", "srt")


def test_a_transcript_without_sound_names_no_media() -> None:
    document = replace(conversation(), media=SILENT)
    elan = ElementTree.fromstring(render(document, "eaf"))
    check(elan, EAF)
    assert elan.find("HEADER/MEDIA_DESCRIPTOR") is None
    root, files = qde(document)
    space = f"{{{NAMESPACE}}}"
    check(root, QDE, space)
    [sources] = root.iter(f"{space}Sources")
    assert [each.tag for each in sources] == [f"{space}TextSource"]
    text = files[f"Sources/{sources[0].attrib['plainTextPath'].removeprefix('internal://')}"]
    passages = [
        text.decode("utf-8")[int(each.attrib["startPosition"]) : int(each.attrib["endPosition"])]
        for each in root.iter(f"{space}PlainTextSelection")
    ]
    assert passages == [segment.text or "[no text]" for segment in document.segments]
    codings = len(list(qde(conversation())[0].iter(f"{space}Coding")))
    assert len(list(root.iter(f"{space}Coding"))) == codings
