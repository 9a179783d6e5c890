"""Interviews for the window's tests and screenshots: made up, with every kind of segment."""

from __future__ import annotations

import math
import wave
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from undertone.model import (
    Document,
    Emotion,
    Flag,
    Judgement,
    Media,
    ModelUsed,
    Probabilities,
    Provenance,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
    Verdict,
    Voice,
    Word,
)
from undertone.options import Options
from undertone.project import Project

LINES = (
    ("S1", 0.05, "Thank you for coming in today. This is the third interview in our study."),
    ("S1", 0.0, "Could you please tell me what your job is, and how long you have been doing it?"),
    ("S2", 0.1, "I work in the accounts department of a small hospital, for nine years now."),
    ("S2", -0.1, "Last spring they closed our office, and since then I work at my kitchen table."),
    ("S1", 0.0, "How did you feel when you first heard about that?"),
    ("S2", -0.85, "Honestly, I was furious. Nobody had asked us, and we got one week of warning."),
    ("S2", -0.55, "I felt like a number on a list."),
    ("S1", 0.02, "And today?"),
    (
        "S2",
        0.8,
        "Well, it is strange. I would not go back! I have time for my children, and I love it.",
    ),
    ("S2", 0.45, "The mornings are wonderful."),
    ("S1", 0.1, "Is there something that you miss?"),
    (
        "S2",
        -0.3,
        "The people, mostly. You cannot have a coffee with a screen, and by Friday I feel it.",
    ),
)


def sentiment(polarity: float, certainty: float = 0.9) -> Sentiment:
    """A sentiment of about this polarity."""
    strong = min(0.98, abs(polarity) + (1 - abs(polarity)) * (certainty - 0.5) * 0.3)
    if abs(polarity) < 0.2:
        shares = Probabilities(0.1 - polarity / 2, 0.8, 0.1 + polarity / 2)
    elif polarity > 0:
        shares = Probabilities((1 - strong) * 0.3, (1 - strong) * 0.7, strong)
    else:
        shares = Probabilities(strong, (1 - strong) * 0.7, (1 - strong) * 0.3)
    return Sentiment.from_probabilities(shares)


def segment(number: int, start_ms: int, line: tuple[str, float, str]) -> Segment:
    """One line as a segment with estimated word times."""
    speaker, polarity, text = line
    parts = text.split()
    end_ms = start_ms + 400 + 320 * len(parts)
    step = (end_ms - start_ms) // len(parts)
    words = tuple(
        Word(part, start_ms + n * step, start_ms + (n + 1) * step, 0.9, True)
        for n, part in enumerate(parts)
    )
    return Segment(
        SegmentId(f"s{number:05}"),
        start_ms,
        end_ms,
        text,
        words,
        SpeakerId(speaker),
        confidence=0.93,
        sentiment=sentiment(polarity),
    )


def segments(count: int = len(LINES), speakers: int = 2) -> tuple[Segment, ...]:
    """So many segments, one after the other; more than twelve repeat the lines."""
    made: list[Segment] = []
    at = 600
    for number in range(count):
        speaker, polarity, text = LINES[number % len(LINES)]
        if speakers > 2:
            speaker = f"S{number * 7 % speakers + 1}"
        found = segment(number, at, (speaker, polarity, text))
        made.append(found)
        at = found.end_ms + 350
    return tuple(made)


def interview(count: int = len(LINES), *, speakers: int = 2, path: str = "") -> Document:
    """A whole analysed interview."""
    made = list(segments(count, speakers))
    made[6:8] = [
        replace(made[6], flags=(Flag.UNSURE,), sentiment=sentiment(-0.35, 0.5)),
        replace(made[7], flags=(Flag.OVERLAP,), overlap=True),
    ]
    ids = sorted({s.speaker for s in made if s.speaker}, key=lambda name: int(name[1:]))
    return Document(
        Media("interview.wav", "0" * 64, made[-1].end_ms + 800, 16_000, 1, "wav", "pcm", path),
        tuple(made),
        tuple(Speaker(name, f"Speaker {name[1:]}") for name in ids),
    )


def worked_on(document: Document) -> Document:
    """The interview with every kind of finding, and some days of a researcher's work on it."""
    rows = list(document.segments)
    changes: dict[int, dict[str, Any]] = {
        3: {"flags": (Flag.REPETITION,), "confidence": 0.52},
        4: {"checked": True},
        5: {
            "judgement": Judgement(Verdict.CANNOT_SAY, ("anger", "hurt")),
            "bookmark": True,
            "note": "Came back to this three times. Compare with interview 02.",
            "voice": Voice(2.3, 4.1, 22.0),
            "emotions": (Emotion("anger", 0.91), Emotion("annoyance", 0.44)),
        },
        8: {
            "judgement": Judgement(Verdict.POSITIVE),
            "checked": True,
            "emotions": (Emotion("joy", 0.83), Emotion("love", 0.61), Emotion("relief", 0.4)),
        },
        9: {"sentiment": None},
        10: {"confidence": 0.41, "flags": (Flag.LOW_CONFIDENCE,), "note": "Who is meant?"},
        12: {"checked": True, "bookmark": True, "note": "x"},
    }
    for row, more in changes.items():
        rows[row] = replace(rows[row], **more)
    unsure = tuple(
        replace(word, confidence=0.35 + 0.6 * (n * 7 % 10) / 10, estimated=False)
        for n, word in enumerate(rows[5].words)
    )
    rows[5] = replace(rows[5], words=unsure)
    model = (
        ModelUsed("speakers", "community-1", "", "CPU"),
        ModelUsed("transcribe", "moonshine-tiny", "", "CPU"),
        ModelUsed("sentiment", "undertone-sentiment-1", "", "CPU"),
    )
    return replace(document, segments=tuple(rows), provenance=Provenance("0.1.0", model))


def save(path: Path, document: Document, *, complete: bool = True) -> None:
    """Write a project, as a finished analysis or as one that was killed."""
    path.unlink(missing_ok=True)
    with Project.create(path, media=document.media, options=Options()) as project:
        if complete:
            project.save_document(document)
        else:
            project.append_segments(document.segments)


def loudness(document: Document) -> bytes:
    """Peaks as the worker sends them: louder where somebody speaks."""
    buckets = np.arange(document.media.duration_ms // 10)
    level = np.full(len(buckets), 0.02)
    for each in document.segments:
        level[each.start_ms // 10 : each.end_ms // 10] = 0.6
    ripple = 0.55 + 0.45 * np.abs(np.sin(buckets / 9.7) * np.sin(buckets / 3.1))
    high = (level * ripple * 110).astype(np.int8)
    return np.stack([-high, high], axis=1).astype(np.int8).tobytes()


def write_wav(path: Path, seconds: float = 3.0) -> Path:
    """A quiet tone at 16 kHz, for players."""
    times = np.arange(int(16_000 * seconds)) / 16_000
    samples = (np.sin(times * 440 * math.tau) * 3000).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(samples.tobytes())
    return path
