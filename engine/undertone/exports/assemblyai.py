"""A document becomes the JSON of AssemblyAI's transcripts, for programs that read those.

Field names and units are those of its documentation and Python SDK: milliseconds, capital labels,
speakers as letters. What Undertone does not compute is null, but for `confidence`, which
their SDK requires of every word and sentence: it is 1 where a person wrote the words, and 0 where
nothing is known of them, with `confidence_known` false beside it.

A person's label stands in `sentiment`, with the model's probability of that label as `confidence`
(1 where the model scored nothing) and the model's own label in `model_sentiment`, a name of ours.
Where they cannot say there is no result, as AssemblyAI has no such label.
"""

from __future__ import annotations

from undertone.analytics.labels import verdict_of
from undertone.codec import Json
from undertone.exports.base import ExportOptions, TextFormat
from undertone.exports.labels import judged_emotions, label
from undertone.exports.provenance import DECIMALS, object_text
from undertone.model import Document, Label, Segment, SpeakerId, Word
from undertone.running_text import joined

LABELS = frozenset(str(each) for each in Label)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class AssemblyAi(TextFormat):
    """A transcript with `utterances`, `words` and `sentiment_analysis_results`."""

    NAME = "assemblyai"
    EXTENSION = ".assemblyai.json"
    TITLE = "JSON with AssemblyAI's names"

    def render(self, document: Document, options: ExportOptions) -> str:
        letters = {known.id: letter(n) for n, known in enumerate(document.speakers)}
        segments = [segment for segment in document.segments if segment.text]
        plain: dict[str, Json] = {
            "id": document.media.sha256[:32],
            "status": "completed",
            "language_code": document.language,
            "audio_duration": document.media.duration_ms // 1000,
            "text": joined(segment.text for segment in segments),
            "confidence": _mean([_certainty(segment, segment) for segment in segments]),
            "speaker_labels": bool(document.speakers),
            "sentiment_analysis": any(label(segment) for segment in segments),
            "words": [
                _spoken(word, letters, segment) for segment in segments for word in segment.words
            ],
            "utterances": [_utterance(segment, letters) for segment in segments],
            "sentiment_analysis_results": [
                _result(segment, letters) for segment in segments if label(segment) in LABELS
            ],
            "speaker_names": {letters[known.id]: known.name for known in document.speakers},
            "attributes": dict(document.attributes),
        }
        return object_text(plain)


def letter(number: int) -> str:
    """A, B ... Z, AA, AB ..."""
    head = letter(number // len(LETTERS) - 1) if number >= len(LETTERS) else ""
    return head + LETTERS[number % len(LETTERS)]


def _base(item: Segment | Word, letters: dict[SpeakerId, str], of: Segment) -> dict[str, Json]:
    speaker = letters.get(of.speaker, of.speaker) if of.speaker else None
    return {
        "text": item.text,
        "start": item.start_ms,
        "end": item.end_ms,
        "speaker": speaker,
        "channel": str(of.channel + 1),
    }


def _spoken(item: Segment | Word, letters: dict[SpeakerId, str], of: Segment) -> dict[str, Json]:
    told = {**_base(item, letters, of), "confidence": round(_certainty(item, of), DECIMALS)}
    return told if item.confidence is not None else {**told, "confidence_known": False}


def _utterance(segment: Segment, letters: dict[SpeakerId, str]) -> dict[str, Json]:
    words: list[Json] = [_spoken(word, letters, segment) for word in segment.words]
    return {**_spoken(segment, letters, segment), "words": words}


def _result(segment: Segment, letters: dict[SpeakerId, str]) -> dict[str, Json]:
    found, chosen = segment.sentiment, label(segment)
    probability = found.probabilities.of(Label(chosen)) if found else 1.0
    own: dict[str, Json] = {
        "labelled_by": "researcher" if verdict_of(segment) else "model",
        "model_sentiment": found.label.upper() if found else None,
        "emotions": [emotion.label for emotion in segment.emotions or ()],
        "researcher_emotions": judged_emotions(segment),
        "note": segment.note,
        "bookmark": segment.bookmark,
    }
    told = {"sentiment": chosen.upper(), "confidence": round(probability, DECIMALS)}
    return {**_base(segment, letters, segment), **told, **own}


def _certainty(item: Segment | Word, of: Segment) -> float:
    return item.confidence if item.confidence is not None else float(of.edited)


def _mean(values: list[float]) -> float | None:
    return round(sum(values) / len(values), DECIMALS) if values else None
