"""JSON of whisper.cpp becomes a transcript: `transcription` with offsets in milliseconds."""

from __future__ import annotations

import math
from collections.abc import Mapping

from undertone.codec import Json
from undertone.imports import fields
from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.clock import clock_ms
from undertone.model import Word


class WhisperCpp(Reader):
    """Its `-oj` and `-ojf` output; the latter has tokens with times and probabilities."""

    NAME = "whisper.cpp"
    EXTENSIONS = (".json",)
    TITLE = "whisper.cpp (JSON)"

    def recognises(self, source: Source) -> bool:
        return bool(_segments(source))

    def read(self, source: Source) -> Transcript:
        found = _segments(source)
        fields.require(found, source.name, "segments")
        language = fields.text(
            fields.mapping(fields.mapping(source.json).get("result")).get("language")
        )
        return Transcript(tuple(_line(item) for item in found), language=language or None)


def _segments(source: Source) -> list[Mapping[str, Json]]:
    return fields.items(fields.mapping(source.json).get("transcription"))


def _line(item: Mapping[str, Json]) -> Line:
    start, end = _times(item)
    words, confidence = _words(fields.items(item.get("tokens")))
    turn = fields.text(item.get("speaker"))
    return Line(
        fields.text(item.get("text")).strip(),
        start,
        end,
        f"Speaker {turn}" if turn.isdecimal() else turn,
        words,
        confidence,
    )


def _times(item: Mapping[str, Json]) -> tuple[int | None, int | None]:
    offsets = fields.mapping(item.get("offsets"))
    if "from" in offsets:
        return fields.time(offsets["from"], 1.0), fields.time(offsets.get("to"), 1.0)
    stamps = fields.mapping(item.get("timestamps"))
    first, last = fields.text(stamps.get("from")), fields.text(stamps.get("to"))
    return clock_ms(first) if first else None, clock_ms(last) if last else None


def _words(tokens: list[Mapping[str, Json]]) -> tuple[tuple[Word, ...], float | None]:
    """Tokens as words, a space beginning each; marks such as `[_BEG_]` are none."""
    words: list[Word] = []
    logs: list[float] = []
    for token in tokens:
        text, chance = fields.text(token.get("text")), fields.share(token.get("p"))
        start, end = _times(token)
        if text.startswith("[_") or not text or start is None or end is None:
            continue
        if chance is not None:
            logs.append(math.log(max(chance, 1e-6)))
        if words and not text.startswith(" "):
            last = words.pop()
            lower = min((last.confidence, chance), key=lambda p: 2.0 if p is None else p)
            words.append(Word(last.text + text, last.start_ms, max(last.end_ms, end), lower))
        elif text.strip():
            words.append(Word(text.strip(), start, max(start, end), chance))
    return tuple(words), round(math.exp(sum(logs) / len(logs)), 4) if logs else None
