"""Interviews for the window's tests and screenshots: made up, with every kind of segment."""

from __future__ import annotations

import math
import wave
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from undertone.model import (
    Document,
    Emotion,
    Flag,
    Judgement,
    Labelling,
    Meaning,
    Media,
    ModelUsed,
    Probabilities,
    Provenance,
    Segment,
    SegmentId,
    Sentiment,
    Speaker,
    SpeakerId,
    Statement,
    Verdict,
    Voice,
    Word,
)
from undertone.options import Options
from undertone.project import Project
from undertone.pyramid import BUCKET_MS, Buckets, PyramidWriter, encoded

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


def annotated(document: Document, every: int = 7) -> Document:
    """With the researcher's own labels, notes and bookmarks, and with words in doubt."""
    verdicts = (Verdict.POSITIVE, Verdict.CANNOT_SAY, Verdict.NEGATIVE, Verdict.NEUTRAL)
    made = list(document.segments)
    for number, row in enumerate(range(2, len(made) - 3, every)):
        own = Judgement(verdicts[number % len(verdicts)])
        made[row] = replace(made[row], judgement=own)
        made[row + 1] = replace(made[row + 1], note="Compare with the pilot.")
        if number % 2:
            made[row + 2] = replace(made[row + 2], bookmark=True)
        else:
            made[row + 3] = replace(made[row + 3], flags=(Flag.LOW_CONFIDENCE,))
    return replace(document, segments=tuple(made))


def long_interview(count: int = 12_000, hours: float = 10, speakers: int = 4) -> Document:
    """So many segments in so many hours, a few of them overlapping."""
    document = interview(count, speakers=speakers)
    share = hours * 3_600_000 / document.media.duration_ms
    made = [_stretched(each, share) for each in document.segments]
    for row in range(20, count, 40):
        both = replace(made[row], end_ms=made[row].end_ms + 1_200, overlap=True)
        made[row : row + 2] = [both, replace(made[row + 1], overlap=True)]
    media = replace(document.media, duration_ms=round(hours * 3_600_000))
    return annotated(replace(document, media=media, segments=tuple(made)), 60)


def _stretched(segment: Segment, share: float) -> Segment:
    words = tuple(
        replace(word, start_ms=round(word.start_ms * share), end_ms=round(word.end_ms * share))
        for word in segment.words
    )
    start, end = round(segment.start_ms * share), round(segment.end_ms * share)
    return replace(segment, start_ms=start, end_ms=end, words=words)


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


MEANINGS = (
    Meaning("powerless", "things are decided over their heads"),
    Meaning("at ease", "comfortable with how things are now, also where they are not perfect"),
    Meaning("loneliness", "misses other people"),
)
CHAT_MODEL = "Qwen2.5-1.5B-Instruct-Q4_K_M"


def labelled(document: Document, *, approximate: bool = False) -> Document:
    """With labels of a set of three for all segments but the last."""
    found: dict[int, tuple[Emotion, ...]] = {
        5: (Emotion("powerless", 0.83), Emotion("loneliness", 0.31)),
        6: (Emotion("powerless", 0.71),),
        8: (Emotion("at ease", 0.92),),
        9: (Emotion("at ease", 0.64),),
        11: (Emotion("loneliness", 0.77),),
    }
    segments = tuple(
        replace(each, labels=found.get(row, ())) for row, each in enumerate(document.segments[:-1])
    )
    used = ModelUsed("labels", "likeness" if approximate else CHAT_MODEL, "", "cpu")
    return replace(
        document,
        segments=(*segments, document.segments[-1]),
        labelling=Labelling(MEANINGS, 2, approximate),
        provenance=_with_model(document.provenance, used),
    )


def summed_up(document: Document) -> Document:
    """With a summary of three sentences."""
    at = [segment.id for segment in document.segments]
    sentences = (
        Statement("Ana has worked for a hospital’s accounts department for nine years.", (at[2],)),
        Statement(
            "When her office was closed with a week’s warning, and nobody had been asked, she was "
            "furious and felt like a number.",
            (at[3], at[5], at[6]),
        ),
        Statement(
            "Today she would not go back, though she misses the people.", (at[8], at[9], at[11])
        ),
    )
    used = ModelUsed("summary", CHAT_MODEL, "", "cpu")
    return replace(document, summary=sentences, provenance=_with_model(document.provenance, used))


def _with_model(provenance: Provenance | None, used: ModelUsed) -> Provenance:
    before = provenance.models if provenance else ()
    return Provenance("0.1.0", (*before, used))


def save(path: Path, document: Document, *, complete: bool = True) -> None:
    """Write a project, as a finished analysis or as one that was killed."""
    path.unlink(missing_ok=True)
    with Project.create(path, media=document.media, options=Options()) as project:
        if complete:
            project.save_document(document)
        else:
            project.append_segments(document.segments)


def write_peaks(path: Path, document: Document) -> Path:
    """The file that a waveform is drawn from: syllables and phrases where somebody speaks."""
    count = -(-document.media.duration_ms // BUCKET_MS)
    speech = np.zeros(count, bool)
    for each in document.segments:
        speech[each.start_ms // BUCKET_MS : each.end_ms // BUCKET_MS] = True
    chance = np.random.default_rng(3)
    with path.open("wb") as file:
        writer = PyramidWriter(file, count)
        for start in range(0, count, PyramidWriter.BLOCK):
            writer.add(_voice(start, speech[start : start + PyramidWriter.BLOCK], chance))
        writer.finish()
    return path


def _voice(start: int, speech: npt.NDArray[np.bool_], chance: np.random.Generator) -> Buckets:
    seconds = (start + np.arange(len(speech))) * BUCKET_MS / 1000
    syllables = np.abs(np.sin(seconds * 4.1 * np.pi)) ** 0.7
    phrases = 0.55 + 0.45 * np.sin(seconds * 0.83) * np.sin(seconds * 0.31)
    pitch = 0.75 + 0.25 * chance.random(len(speech))
    level = np.where(speech, 0.6 * syllables * phrases * pitch, 0.0) + 0.004 * pitch
    low = -level * (0.7 + 0.3 * chance.random(len(speech)))
    return encoded(np.stack([low, level, level * 0.4], axis=1).astype(np.float32))


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
