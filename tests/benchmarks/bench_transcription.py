"""How many words the bundled recogniser gets wrong, beside the library it comes from, and how fast.

Set UNDERTONE_WHISPER to a Whisper model file to measure that on the glued recordings as well.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from tests.benchmarks.table import Table
from tests.benchmarks.utterances import (
    Errors,
    Glued,
    Utterance,
    english,
    glue,
)
from undertone.contracts import Piece, Transcriber
from undertone.model import Span, Turn
from undertone.options import DiarizeOptions, TranscribeOptions
from undertone.pcm import SAMPLE_RATE, Pcm, Samples
from undertone.resources import package_file
from undertone.stages.diarize import Diarizer
from undertone.stages.transcribe.choose import open_transcriber
from undertone.task import Task

GLUED = (
    "One recording per set and voice: pauses of 0.3 to 1.2 s, odd offsets. WER by jiwer: lower"
    " case, no punctuation, numbers spelled out. Missing and extra words in brackets."
)
SINGLE = (
    "Each utterance on its own, heard whole or as diarization cuts it. “library” is"
    " moonshine-voice with its own segmentation, “library, whole” the same with vad_threshold 0."
)
SPEED = "Seconds of sound per second, all cores, the same recordings one after the other."
QUIET = "Words heard in one minute without speech; speech detection first, or all of it heard."

Plan = Callable[[Glued], tuple[Sequence[Span], Sequence[Turn]]]


@dataclass
class Column:
    """One way to transcribe: errors by set, and the time it took."""

    name: str
    errors: dict[str, Errors] = field(default_factory=dict)
    seconds: float = 0.0
    texts: list[str] = field(default_factory=list)

    def add(self, group: str, reference: str, hear: Callable[[], str]) -> None:
        start = time.perf_counter()
        text = hear()
        self.seconds += time.perf_counter() - start
        self.texts.append(text)
        self.errors.setdefault(group, Errors()).add(reference, text)

    @property
    def total(self) -> Errors:
        total = Errors()
        for errors in self.errors.values():
            total.merge(errors)
        return total


class Library:
    """moonshine-voice itself, as a user of it would call it."""

    def __init__(self, options: dict[str, str]) -> None:
        from moonshine_voice import ModelArch
        from moonshine_voice.transcriber import Transcriber as Voice

        folder = package_file("moonshine_voice", "assets", "tiny-en")
        self._voice = Voice(str(folder), ModelArch.TINY, options=options)

    def text(self, samples: Samples) -> str:
        """What it hears in a recording."""
        sound = (samples.astype(np.float32) / 32768).tolist()
        lines = self._voice.transcribe_without_streaming(sound, SAMPLE_RATE).lines
        return " ".join(line.text for line in lines)


def tables(shared: Path) -> list[Table]:
    """Word error rates, speed, and words heard where nobody speaks."""
    utterances = english(shared)
    ours = open_transcriber(TranscribeOptions())
    libraries = {"library": Library({}), "library, whole": Library({"vad_threshold": "0"})}
    single = measure_single(utterances, ours, libraries)
    recordings = glue(utterances)
    glued = measure_glued(recordings, ours, libraries)
    same = sum(a == b for a, b in zip(single[0].texts, single[-1].texts, strict=True))
    note = f"{SINGLE} {same} of {len(utterances)} texts equal the library's to the letter."
    return [
        wer_table("WER, single utterances", single, note),
        wer_table("WER, glued recordings", glued, GLUED),
        speed_table(recordings, glued),
        quiet_table(ours),
    ]


def measure_single(
    utterances: Sequence[Utterance], ours: Transcriber, libraries: dict[str, Library]
) -> list[Column]:
    """Ours on whole utterances and on their detected turns, then each library."""
    diarizer = Diarizer.open()
    columns = [Column(name) for name in ("ours, whole", "ours, turns", *libraries)]
    for one in utterances:
        pcm = Pcm((one.samples,))
        whole = Piece(0, pcm.duration_ms, speech=(pcm.span,))
        turns = ours.plan(*turns_of(diarizer, pcm), 0, pcm.duration_ms)
        ways = [
            partial(heard, ours, pcm, [whole]),
            partial(heard, ours, pcm, turns),
            *(partial(library.text, one.samples) for library in libraries.values()),
        ]
        for column, way in zip(columns, ways, strict=True):
            column.add(one.group, one.reference, way)
    return columns


def measure_glued(
    recordings: Sequence[Glued], ours: Transcriber, libraries: dict[str, Library]
) -> list[Column]:
    """Ours on detected speech, on detected turns and on the true edges, then each library."""
    diarizer = Diarizer.open()
    plans: dict[str, Plan] = {
        "ours, speech": lambda r: (diarizer.find_speech(r.pcm, 0, Task()), ()),
        "ours, turns": lambda r: turns_of(diarizer, r.pcm),
        "ours, true edges": lambda r: (r.spans, ()),
    }
    jobs = [(Column(name), ours, plan) for name, plan in plans.items()]
    if chosen := os.environ.get("UNDERTONE_WHISPER"):
        whisper = open_transcriber(TranscribeOptions(Path(chosen), "en"))
        jobs.append((Column(whisper.name), whisper, plans["ours, turns"]))
    sides = [(Column(name), library) for name, library in libraries.items()]
    for recording in recordings:
        for column, transcriber, plan in jobs:
            speech, turns = plan(recording)
            pieces = transcriber.plan(speech, turns, 0, recording.pcm.duration_ms)
            column.add(
                recording.group,
                recording.reference,
                partial(heard, transcriber, recording.pcm, pieces),
            )
        for column, library in sides:
            column.add(
                recording.group,
                recording.reference,
                partial(library.text, recording.pcm.channels[0][:]),
            )
    return [*(job[0] for job in jobs), *(side[0] for side in sides)]


def turns_of(diarizer: Diarizer, pcm: Pcm) -> tuple[Sequence[Span], Sequence[Turn]]:
    """Speech and turns as the pipeline gets them."""
    found = diarizer.diarize(pcm, 0, DiarizeOptions(), Task())
    return found.speech, found.turns


def heard(transcriber: Transcriber, pcm: Pcm, pieces: Sequence[Piece]) -> str:
    """The text of a recording's pieces."""
    results = transcriber.transcribe(pcm, pieces, Task())
    return " ".join(word.text for result in results for word in result.words)


def wer_table(title: str, columns: Sequence[Column], note: str) -> Table:
    """One row per set, one column per way to transcribe."""
    groups = list(columns[0].errors)
    rows = [
        [group, str(columns[0].errors[group].words), *(cell(c.errors[group]) for c in columns)]
        for group in groups
    ]
    rows.append(["all", str(columns[0].total.words), *(cell(c.total) for c in columns)])
    return Table(title, ["set", "words", *(c.name for c in columns)], rows, note)


def cell(errors: Errors) -> str:
    """A word error rate with missing and extra words."""
    return f"{errors.rate:.1%} (-{errors.missing} +{errors.extra})"


def speed_table(recordings: Sequence[Glued], columns: Sequence[Column]) -> Table:
    """How many times faster than real time each way is."""
    seconds = sum(recording.pcm.duration_ms for recording in recordings) / 1000
    rows = [[column.name, f"{seconds / column.seconds:.1f}"] for column in columns]
    return Table("Speed of recognition", ["", "times real time"], rows, SPEED)


def quiet_table(ours: Transcriber) -> Table:
    """What is heard where nobody speaks."""
    diarizer = Diarizer.open()
    rows = []
    for name, samples in noises().items():
        pcm = Pcm((samples,))
        detected = ours.plan(diarizer.find_speech(pcm, 0, Task()), (), 0, pcm.duration_ms)
        forced = ours.plan((pcm.span,), (), 0, pcm.duration_ms)
        first, every = (list(ours.transcribe(pcm, plan, Task())) for plan in (detected, forced))
        rows.append(
            [
                name,
                str(sum(len(result.words) for result in first)),
                str(sum(len(result.words) for result in every)),
                str(sum(len(result.words) for result in every if not result.flags)),
            ]
        )
    header = ["sound", "words, detected", "words, all heard", "of them without a flag"]
    return Table("Words where nobody speaks", header, rows, QUIET)


def noises(seconds: int = 60) -> dict[str, Samples]:
    """Sounds without speech."""
    rng = np.random.default_rng(0)
    count = seconds * SAMPLE_RATE
    clock = np.arange(count) / SAMPLE_RATE
    white = rng.normal(0, 1, count)
    hum = sum(np.sin(2 * np.pi * 50 * k * clock) / k for k in (1, 2, 3))
    notes = 220 * 2 ** (rng.integers(0, 12, seconds * 4) / 12)
    tune = np.sin(2 * np.pi * np.cumsum(np.repeat(notes, SAMPLE_RATE // 4)) / SAMPLE_RATE)
    brown = np.cumsum(white - white.mean())
    sounds = {
        "digital silence": white * 0,
        "faint noise (-60 dB)": white * 33,
        "loud noise (-25 dB)": white * 1800,
        "brown noise": brown / np.abs(brown).max() * 8000,
        "mains hum": hum * 1500,
        "a tune of pure tones": tune * 5000,
    }
    return {name: np.rint(sound).astype(np.int16) for name, sound in sounds.items()}
