"""A document becomes the names and values that `undertone info` prints."""

from __future__ import annotations

from collections.abc import Iterator

from undertone.codec import Json
from undertone.model import Document
from undertone.timecode import short

MODELS = {
    "speakers": "Speaker model",
    "transcribe": "Speech model",
    "sentiment": "Sentiment model",
    "labels": "Labels",
    "summary": "Summary",
}


def facts(document: Document, status: str) -> Iterator[tuple[str, str]]:
    """What `undertone info` prints, as names and values; without what nobody knows.

    Args:
        status: of the project, "running" or "complete".
    """
    return ((name, value) for name, value in _facts(document, status) if value)


def _facts(document: Document, status: str) -> Iterator[tuple[str, str]]:
    media, provenance = document.media, document.provenance
    yield "Recording", media.file_name
    yield "Length", short(media.duration_ms)
    yield "SHA-256", media.sha256
    if status == "complete":
        yield "Status", status
        yield "Segments", str(len(document.segments))
        yield "Corrected", str(sum(segment.edited for segment in document.segments))
        yield "Speakers", ", ".join(speaker.name for speaker in document.speakers) or "unknown"
    else:
        count = len(document.segments)
        yield "Status", f"stopped, {count} segment{'' if count == 1 else 's'} so far"
        yield "Speakers", ", ".join(speaker.name for speaker in document.speakers)
    voices = sum(segment.voice is not None for segment in document.segments)
    if voices:
        yield "Voices", f"measured in {voices} of {len(document.segments)} segments"
    yield "Version", provenance.version
    yield "Analysed", provenance.analysed_at
    for model in provenance.models:
        name = MODELS.get(model.task, f"{model.task.capitalize()} model")
        made = f"{model.name} on {model.device} ({model.sha256[:12]})"
        yield name, f"{_labels(document)} by {made}" if model.task == "labels" else made
    for warning in document.warnings:
        yield "Note", warning


def _labels(document: Document) -> str:
    """How many segments have which kind of labels."""
    labelling = document.labelling
    count = sum(bool(segment.labels) for segment in document.segments)
    how = "approximately " if labelling and labelling.approximate else ""
    return f"{count} segment{'' if count == 1 else 's'} {how}labelled"


def facts_for_programs(document: Document, status: str) -> dict[str, Json]:
    """The same as plain values: times in milliseconds, hashes whole, counts as numbers."""
    media, provenance = document.media, document.provenance
    return {
        "recording": media.file_name,
        "duration_ms": media.duration_ms,
        "sha256": media.sha256,
        "status": status,
        "segments": len(document.segments),
        "corrected": sum(segment.edited for segment in document.segments),
        "speakers": [speaker.name for speaker in document.speakers],
        "language": document.language,
        "version": provenance.version,
        "analysed": provenance.analysed_at,
        "models": [
            {
                "task": model.task,
                "name": model.name,
                "device": model.device,
                "sha256": model.sha256,
            }
            for model in provenance.models
        ],
        "warnings": list(document.warnings),
    }
