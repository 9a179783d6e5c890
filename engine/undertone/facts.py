"""A document becomes the names and values that `undertone info` prints."""

from __future__ import annotations

from collections.abc import Iterator

from undertone.model import Document
from undertone.timecode import short


def facts(document: Document, status: str) -> Iterator[tuple[str, str]]:
    """What `undertone info` prints, as names and values."""
    media, provenance = document.media, document.provenance
    yield "Recording", media.file_name
    yield "Length", short(media.duration_ms)
    yield "SHA-256", media.sha256
    yield "Status", status
    yield "Segments", str(len(document.segments))
    yield "Corrected", str(sum(segment.edited for segment in document.segments))
    yield "Speakers", ", ".join(speaker.name for speaker in document.speakers) or "unknown"
    yield "Version", provenance.version
    yield "Analysed", provenance.analysed_at
    for model in provenance.models:
        yield model.task.capitalize(), f"{model.name} on {model.device} ({model.sha256[:12]})"
    for warning in document.warnings:
        yield "Note", warning
