"""JSON of Whisper and its relatives becomes a transcript: `segments` in seconds.

OpenAI's program and service, WhisperX, faster-whisper's segments as aTrain and others save them,
and Vibe's list share the form; speakers are WhisperX's and Vibe's.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from undertone.codec import Json
from undertone.imports import fields
from undertone.imports.base import Line, Reader, Source, Transcript

_S = 1000.0


class WhisperJson(Reader):
    """`{"segments": [{"start": 0.0, "end": 2.5, "text": ..., "words": [...]}]}`."""

    NAME = "whisper"
    EXTENSIONS = (".json",)
    TITLE = "Whisper, WhisperX or faster-whisper (JSON)"

    def recognises(self, source: Source) -> bool:
        found = _segments(source)
        return bool(found) and all("text" in item and "start" in item for item in found)

    def read(self, source: Source) -> Transcript:
        found = _segments(source)
        fields.require(found, source.name, "segments")
        language = fields.text(fields.mapping(source.json).get("language"))
        duration = fields.mapping(source.json).get("duration")
        return Transcript(
            tuple(_line(item) for item in found),
            language=_code(language),
            duration_ms=fields.time(duration, _S),
        )


def _segments(source: Source) -> list[Mapping[str, Json]]:
    plain = source.json
    return fields.items(plain.get("segments") if isinstance(plain, dict) else plain)


def _line(item: Mapping[str, Json]) -> Line:
    start = fields.time(item.get("start"), _S)
    end = fields.time(item.get("end", item.get("stop")), _S)
    speaker = item.get("speaker")
    found = fields.items(item.get("words"))
    score = "score" if any("score" in word for word in found) else "probability"
    return Line(
        fields.text(item.get("text")).strip(),
        start,
        end,
        # Vibe counts speakers from 0 and shows them from 1.
        f"Speaker {speaker + 1}" if type(speaker) is int else fields.text(speaker),
        fields.words(
            found, keys=("word", "text"), confidence=score, unit_ms=_S, stretch=(start, end)
        ),
        _confidence(item.get("avg_logprob")),
    )


def _confidence(mean_log: Json) -> float | None:
    """The geometric mean of the token probabilities, of which Whisper gives the logarithm."""
    if isinstance(mean_log, bool) or not isinstance(mean_log, int | float):
        return None
    return round(math.exp(mean_log), 4) if -50 <= mean_log <= 0 else None


def _code(language: str) -> str | None:
    """The ISO 639-1 code; OpenAI's service writes some languages out, in English."""
    names = {
        **{"english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it"},
        **{"dutch": "nl", "portuguese": "pt", "polish": "pl", "russian": "ru", "turkish": "tr"},
        **{"chinese": "zh", "japanese": "ja", "korean": "ko", "arabic": "ar", "swedish": "sv"},
    }
    code = names.get(language.lower(), language.lower())
    return code if 2 <= len(code) <= 3 else None
