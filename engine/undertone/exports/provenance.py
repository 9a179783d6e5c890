"""What made a document, as the plain values that every self-describing export repeats.

Neither the place of the recording nor the time of the analysis is among them: they would tell about
the researcher's machine, and the same input would give different bytes.
"""

from __future__ import annotations

import json

from undertone import codec
from undertone.codec import Json
from undertone.model import Document

DECIMALS = 6


def described(document: Document) -> dict[str, Json]:
    """Recording, language, models, options, the researcher's attributes, speakers, warnings."""
    media = codec.to_plain(document.media)
    del media["path"]
    return {
        "media": media,
        "language": document.language,
        "provenance": {
            "application": "Undertone",
            "version": document.provenance.version,
            "models": codec.to_plain(document.provenance.models),
            "options": dict(document.provenance.options),
        },
        "attributes": [{"name": name, "value": value} for name, value in document.attributes],
        "speakers": codec.to_plain(document.speakers),
        "untranscribed_ms": document.untranscribed_ms,
        "warnings": list(document.warnings),
    }


def rounded(plain: Json) -> Json:
    """The same values with every fraction rounded to `DECIMALS`."""
    if isinstance(plain, float):
        return round(plain, DECIMALS) + 0.0  # turns -0.0 into 0.0
    if isinstance(plain, dict):
        return {key: rounded(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [rounded(value) for value in plain]
    return plain


def object_text(plain: dict[str, Json]) -> str:
    """A JSON object with a line per member, and per item of a list: made to be compared."""
    members = (f" {_dumps(key)}: {_member(value)}" for key, value in plain.items())
    return "{\n" + ",\n".join(members) + "\n}\n"


def _member(value: Json) -> str:
    if not isinstance(value, list) or not value:
        return _dumps(value)
    return "[\n" + ",\n".join(f"  {_dumps(item)}" for item in value) + "\n ]"


def _dumps(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
