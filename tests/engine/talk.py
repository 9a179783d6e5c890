"""A small finished project to label and sum up."""

from __future__ import annotations

from pathlib import Path

from undertone.model import Document, Flag, Media, Segment, SegmentId, Speaker, SpeakerId
from undertone.options import Options
from undertone.project import Project

ANNA = SpeakerId("S1")
TEXTS = (
    "I am sad about it.",
    "",
    "It works again: glad!",
    "Nothing more.",
    "Sad? No, glad and sad.",
)


def talk(*texts: str) -> Document:
    """An interview of these texts, two seconds each; an empty one is speech without words."""
    segments = tuple(
        Segment(
            SegmentId(f"s{number}"), number * 2_000, number * 2_000 + 2_000, text, speaker=ANNA,
            flags=() if text else (Flag.NO_TEXT,),
        )
        for number, text in enumerate(texts)
    )  # fmt: skip
    media = Media("talk.wav", "ab" * 32, 3_600_000, 16_000, 1, "wav", "pcm")
    return Document(media, segments, (Speaker(ANNA, "Anna"),))


def write_talk(path: Path, *texts: str) -> Path:
    """A finished project of these texts."""
    document = talk(*(texts or TEXTS))
    with Project.create(path, media=document.media, options=Options()) as project:
        project.save_document(document)
    return path


def document_of(path: Path) -> Document:
    """What a project holds."""
    with Project.open(path) as project:
        return project.document()
