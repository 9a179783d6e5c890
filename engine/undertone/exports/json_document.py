"""A document becomes one JSON object with everything that was found, for other programs.

Times are integer milliseconds, channels count from 1, what was not computed is null.
"""

from __future__ import annotations

import json

from undertone import codec
from undertone.codec import Json
from undertone.exports.base import UNITS, ExportOptions, TextFormat
from undertone.exports.provenance import described, rounded
from undertone.model import Document, Segment, Turn

SCHEMA_NAME = "undertone-document"
SCHEMA_VERSION = 1


class JsonDocument(TextFormat):
    """The schema `undertone-document`, published in `resources/schemas`."""

    NAME = "json"
    EXTENSION = ".json"
    TITLE = "Everything, for other programs"
    UNITS = UNITS

    def render(self, document: Document, options: ExportOptions) -> str:
        plain: dict[str, Json] = {
            "schema": SCHEMA_NAME,
            "schema_version": SCHEMA_VERSION,
            **described(document),
            "segments": [_counted_from_1(segment) for segment in document.segments],
            "turns": [_counted_from_1(turn) for turn in document.turns],
            "speech": codec.to_plain(document.speech),
        }
        members = (f" {_dumps(key)}: {_member(value)}" for key, value in rounded(plain).items())
        return "{\n" + ",\n".join(members) + "\n}\n"


def _member(value: Json) -> str:
    """A list with one item per line, so that two versions can be compared line by line."""
    if not isinstance(value, list) or not value:
        return _dumps(value)
    return "[\n" + ",\n".join(f"  {_dumps(item)}" for item in value) + "\n ]"


def _dumps(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _counted_from_1(item: Segment | Turn) -> Json:
    plain = codec.to_plain(item)
    return {**plain, "channel": item.channel + 1}
