"""The JSON that Undertone writes becomes the document it was made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from undertone import codec
from undertone.codec import Json
from undertone.errors import InputError
from undertone.exports.json_document import SCHEMA_VERSION
from undertone.imports.base import Reader, Source
from undertone.imports.fields import items, mapping, text
from undertone.model import (
    Document,
    Labelling,
    Media,
    ModelUsed,
    Provenance,
    Segment,
    Span,
    Speaker,
    Statement,
    Turn,
)

SCHEMA = "undertone-document"


class OwnJson(Reader):
    """The schema `undertone-document`: everything but where the recording was and when."""

    NAME = "json"
    EXTENSIONS = (".json",)
    TITLE = "Undertone's JSON"

    def recognises(self, source: Source) -> bool:
        return bool(mapping(source.json).get("schema") == SCHEMA)

    def read(self, source: Source) -> Document:
        plain = mapping(source.json)
        if plain.get("schema") != SCHEMA:
            raise source.damaged("it does not hold Undertone's schema")
        version = plain.get("schema_version")
        if type(version) is not int or not 1 <= version <= SCHEMA_VERSION:
            raise InputError(
                f"{source.name} has version {text(version)} of its schema, not {SCHEMA_VERSION}."
            )
        try:
            document = _document(plain)
        except KeyError as error:
            raise source.damaged(f"{error.args[0]} is missing") from None
        if not all(0 <= start <= end for start, end in _times(document)):
            raise source.damaged("something ends before it begins")
        if len({segment.id for segment in document.segments}) != len(document.segments):
            raise source.damaged("two segments have one id")
        return document


def _document(plain: Mapping[str, Json]) -> Document:
    made = mapping(plain["provenance"])
    attributes = [[a.get("name"), a.get("value")] for a in items(plain.get("attributes"))]
    options = [[key, value] for key, value in mapping(made.get("options")).items()]
    return Document(
        media=codec.from_plain(Media, plain["media"]),
        segments=codec.sequence_from_plain(Segment, _from_0(plain["segments"])),
        speakers=codec.sequence_from_plain(Speaker, plain["speakers"]),
        turns=codec.sequence_from_plain(Turn, _from_0(plain.get("turns", []))),
        speech=codec.sequence_from_plain(Span, plain.get("speech", [])),
        warnings=codec.sequence_from_plain(str, plain.get("warnings", [])),
        language=codec.from_plain(str, plain["language"]) if plain.get("language") else None,
        provenance=Provenance(
            text(made.get("version")),
            codec.sequence_from_plain(ModelUsed, made.get("models", [])),
            codec.from_plain(tuple[tuple[str, str], ...], options),
        ),
        attributes=codec.from_plain(tuple[tuple[str, str], ...], attributes),
        labelling=codec.from_plain(Labelling, plain["labelling"])
        if plain.get("labelling")
        else None,
        summary=codec.sequence_from_plain(Statement, plain["summary"])
        if plain.get("summary") is not None
        else None,
    )


def _times(document: Document) -> Iterator[tuple[int, int]]:
    yield from ((turn.start_ms, turn.end_ms) for turn in document.turns)
    yield from ((span.start_ms, span.end_ms) for span in document.speech)
    for segment in document.segments:
        yield segment.start_ms, segment.end_ms
        yield from ((word.start_ms, word.end_ms) for word in segment.words)


def _from_0(found: Json) -> Json:
    """Items with their channels counted from 0."""
    if not isinstance(found, list) or len(items(found)) != len(found):
        return None
    return [
        {**item, "channel": item["channel"] - 1} if type(item.get("channel")) is int else item
        for item in found
    ]
