"""JSON of Deepgram becomes a transcript: `results` with utterances or words, seconds."""

from __future__ import annotations

from collections.abc import Mapping

from undertone.codec import Json
from undertone.imports import fields
from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.sentences import lines_of_words

_S = 1000.0
_WORD = ("punctuated_word", "word")


class Deepgram(Reader):
    """A response of Deepgram's service for a recording."""

    NAME = "deepgram"
    EXTENSIONS = (".json",)
    TITLE = "Deepgram (JSON)"

    def recognises(self, source: Source) -> bool:
        results = fields.mapping(fields.mapping(source.json).get("results"))
        return bool(
            fields.items(results.get("channels")) or fields.items(results.get("utterances"))
        )

    def read(self, source: Source) -> Transcript:
        plain = fields.mapping(source.json)
        results = fields.mapping(plain.get("results"))
        channels = fields.items(results.get("channels"))
        lines = [_utterance(item) for item in fields.items(results.get("utterances"))]
        if not lines:
            lines = [line for n, channel in enumerate(channels) for line in _channel(channel, n)]
        fields.require(lines, source.name, "words")
        language = next((fields.text(item.get("detected_language")) for item in channels), "")
        duration = fields.mapping(plain.get("metadata")).get("duration")
        return Transcript(
            tuple(lines),
            language=language.partition("-")[0] or None,
            duration_ms=fields.time(duration, _S),
        )


def _utterance(item: Mapping[str, Json]) -> Line:
    start, end = fields.time(item.get("start"), _S), fields.time(item.get("end"), _S)
    channel = item.get("channel")
    return Line(
        fields.text(item.get("transcript")),
        start,
        end,
        _speaker(item.get("speaker")),
        fields.words(
            fields.items(item.get("words")),
            keys=_WORD,
            confidence="confidence",
            unit_ms=_S,
            stretch=(start, end),
        ),
        fields.share(item.get("confidence")),
        channel=channel if type(channel) is int and 0 <= channel < 99 else 0,
    )


def _channel(channel: Mapping[str, Json], number: int) -> list[Line]:
    best = next(iter(fields.items(channel.get("alternatives"))), {})
    found = fields.items(best.get("words"))
    words = fields.words(
        found, keys=_WORD, confidence="confidence", unit_ms=_S, stretch=(None, None)
    )
    speakers = [
        _speaker(item.get("speaker"))
        for item in found
        if any(fields.text(item.get(key)).strip() for key in _WORD)
    ]
    pairs = zip(words, speakers, strict=False)
    return list(lines_of_words((word, speaker, number) for word, speaker in pairs))


def _speaker(number: Json) -> str:
    return f"Speaker {number + 1}" if type(number) is int else ""
