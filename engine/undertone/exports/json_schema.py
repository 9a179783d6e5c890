"""The data model becomes the JSON Schema of the `json` export, which other programs check it with.

python -m undertone.exports.json_schema > resources/schemas/undertone-document-1.json
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import UnionType
from typing import Any, NewType, TypeAlias, get_args, get_origin
from typing import get_type_hints as type_hints

from undertone.exports.json_document import SCHEMA_NAME, SCHEMA_VERSION
from undertone.model import (
    Labelling,
    Media,
    ModelUsed,
    Segment,
    Span,
    Speaker,
    Statement,
    Turn,
)

Schema: TypeAlias = dict[str, Any]
TEXT: Schema = {"type": "string"}
MILLISECONDS: Schema = {"type": "integer", "minimum": 0, "description": "ms from the start"}
SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
SPECIAL: dict[str, Schema] = {
    "start_ms": MILLISECONDS,
    "end_ms": MILLISECONDS,
    "duration_ms": {"type": "integer", "minimum": 0, "description": "ms"},
    "channel": {"type": "integer", "minimum": 1, "description": "counted from 1"},
    "confidence": SHARE,
    "score": SHARE,
    "most": {"type": "integer", "minimum": 1, "description": "labels per segment"},
    "polarity": {"type": "number", "minimum": -1, "maximum": 1},
    "negative": SHARE,
    "neutral": SHARE,
    "positive": SHARE,
}


def document_schema() -> Schema:
    """The schema, in draft 2020-12: every member must be there, and there are no others."""
    kinds: dict[str, Schema] = {}
    parts = {
        name: _many(_kind(kind, kinds))
        for name, kind in (("segments", Segment), ("turns", Turn), ("speech", Span))
    }
    pair = _object({"name": TEXT, "value": TEXT})
    provenance = {
        "application": TEXT,
        "version": TEXT,
        "models": _many(_kind(ModelUsed, kinds)),
        "options": {"type": "object", "additionalProperties": TEXT},
    }
    members: dict[str, Schema] = {
        "schema": {"const": SCHEMA_NAME},
        "schema_version": {"const": SCHEMA_VERSION},
        "media": _kind(Media, kinds, without=("path",)),
        "language": {"type": ["string", "null"], "description": "ISO 639-1"},
        "provenance": _object(provenance),
        "attributes": _many(pair),
        "speakers": _many(_kind(Speaker, kinds)),
        "labelling": _or_null(_kind(Labelling, kinds)),
        "summary": _or_null(_many(_kind(Statement, kinds))),
        "untranscribed_ms": SPECIAL["duration_ms"],
        "warnings": _many(TEXT),
        **parts,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{SCHEMA_NAME}, version {SCHEMA_VERSION}",
        "description": "An analysed interview. Null is what was not computed or not judged.",
        **_object(members),
        "$defs": kinds,
    }


def written() -> str:
    """The schema's file."""
    return json.dumps(document_schema(), indent=2) + "\n"


def _object(members: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def _many(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _or_null(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "null"}]}


def _kind(kind: Any, kinds: dict[str, Schema], without: tuple[str, ...] = ()) -> Schema:
    """A reference to a dataclass's schema, which is added to `kinds`."""
    name = kind.__name__
    if name not in kinds:
        kinds[name] = {}  # holds its place
        hints = type_hints(kind)
        members = {
            each.name: _value(hints[each.name], each.name, kinds)
            for each in fields(kind)
            if each.name not in without
        }
        kinds[name] = _object(members)
    return {"$ref": f"#/$defs/{name}"}


def _value(hint: Any, name: str, kinds: dict[str, Schema]) -> Schema:
    """The schema of a field's value."""
    if isinstance(hint, NewType):
        return _value(hint.__supertype__, name, kinds)
    if get_origin(hint) is UnionType or type(None) in get_args(hint):
        [inner] = [each for each in get_args(hint) if each is not type(None)]
        return _or_null(_value(inner, name, kinds))
    if get_origin(hint) is tuple:
        return _many(_value(get_args(hint)[0], name, kinds))
    return _kind(hint, kinds) if is_dataclass(hint) else _scalar(hint, name)


def _scalar(hint: type, name: str) -> Schema:
    if issubclass(hint, StrEnum):
        return {"enum": [str(member) for member in hint]}
    names = {str: "string", int: "integer", float: "number", bool: "boolean"}
    return SPECIAL.get(name) or {"type": names[hint]}


if __name__ == "__main__":
    print(written(), end="")
