"""JSON of AssemblyAI becomes a transcript: `utterances` in milliseconds, else `words`.

Sentiment is scored anew: the label and one confidence of AssemblyAI do not tell three
probabilities.
"""

from __future__ import annotations

from collections.abc import Mapping

from undertone.codec import Json
from undertone.imports import fields
from undertone.imports.base import Line, Reader, Source, Transcript
from undertone.imports.sentences import lines_of_words

_MS = 1.0


class AssemblyAi(Reader):
    """A transcript of AssemblyAI's service, or of our export with its names."""

    NAME = "assemblyai"
    EXTENSIONS = (".json",)
    TITLE = "AssemblyAI (JSON)"

    def recognises(self, source: Source) -> bool:
        plain = fields.mapping(source.json)
        found = fields.items(plain.get("utterances")) or fields.items(plain.get("words"))
        named = any(key in plain for key in ("audio_duration", "language_code", "acoustic_model"))
        return named and all("text" in item for item in found)

    def read(self, source: Source) -> Transcript:
        plain = fields.mapping(source.json)
        names = {
            key: fields.text(name)
            for key, name in fields.mapping(plain.get("speaker_names")).items()
        }
        found = fields.items(plain.get("utterances")) or fields.items(
            plain.get("sentiment_analysis_results")
        )
        lines = [_line(item, names) for item in found] or _sentences(plain, names)
        fields.require(lines, source.name, "utterances")
        return Transcript(
            tuple(lines),
            language=fields.text(plain.get("language_code")).partition("_")[0] or None,
            duration_ms=fields.time(plain.get("audio_duration"), 1000.0),
        )


def _line(item: Mapping[str, Json], names: Mapping[str, str]) -> Line:
    start, end = fields.time(item.get("start"), _MS), fields.time(item.get("end"), _MS)
    return Line(
        fields.text(item.get("text")),
        start,
        end,
        _speaker(item.get("speaker"), names),
        fields.words(
            fields.items(item.get("words")),
            keys=("text",),
            confidence="confidence",
            unit_ms=_MS,
            stretch=(start, end),
        ),
        fields.sure(item, "confidence"),
        channel=fields.channel_of(fields.text(item.get("channel"))),
    )


def _speaker(letter: Json, names: Mapping[str, str]) -> str:
    key = fields.text(letter)
    return names.get(key, f"Speaker {key}" if key else "")


def _sentences(plain: Mapping[str, Json], names: Mapping[str, str]) -> list[Line]:
    """Lines of a transcript that has words only."""
    found = fields.items(plain.get("words"))
    words = fields.words(
        found, keys=("text",), confidence="confidence", unit_ms=_MS, stretch=(None, None)
    )
    speakers = [
        _speaker(item.get("speaker"), names)
        for item in found
        if fields.text(item.get("text")).strip()
    ]
    return list(lines_of_words((w, s, 0) for w, s in zip(words, speakers, strict=False)))
