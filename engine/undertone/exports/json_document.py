"""A document becomes one JSON object with everything that was found, for other programs.

Times are integer milliseconds, channels count from 1, what was not computed is null.
"""

from __future__ import annotations

from undertone import codec
from undertone.codec import Json
from undertone.exports.base import UNITS, ExportOptions, TextFormat
from undertone.exports.provenance import described, object_text, rounded
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
            "labelling": codec.to_plain(document.labelling),
            "summary": codec.to_plain(document.summary),
            "segments": [_counted_from_1(segment) for segment in document.segments],
            "turns": [_counted_from_1(turn) for turn in document.turns],
            "speech": codec.to_plain(document.speech),
        }
        return object_text(rounded(plain))


def _counted_from_1(item: Segment | Turn) -> Json:
    plain = codec.to_plain(item)
    return {**plain, "channel": item.channel + 1}
