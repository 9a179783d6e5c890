"""Utterances with reference texts become sets, glued recordings and word error rates."""

from __future__ import annotations

import csv
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import jiwer
import numpy as np

from undertone.model import Span
from undertone.options import DecodeOptions
from undertone.pcm import SAMPLE_RATE, SAMPLES_PER_MS, Pcm, Samples
from undertone.stages.decode import decode
from undertone.task import Task

NOISE = 10  # amplitude of the noise between glued utterances: -70 dB
TITLES = {"mr": "mister", "mrs": "missus", "dr": "doctor", "st": "saint"}
SPOKEN_ANNOTATION = re.compile(r"\[[^\]]*\]|<[^>]*>")
ONES = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
TENS = (
    "zero",
    "ten",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
)
ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """One recording of one speaker with what was said.

    Attributes:
        group: the set that it belongs to.
        voice: the speaker, where the set has several.
        samples: 16 kHz, shape (n,).
    """

    group: str
    voice: str
    name: str
    samples: Samples
    reference: str


@dataclass(frozen=True, slots=True, eq=False)
class Glued:
    """Utterances of one voice in one recording, pauses between them."""

    group: str
    pcm: Pcm
    reference: str
    spans: tuple[Span, ...]


def english(shared: Path) -> list[Utterance]:
    """All English utterances of the shared recordings, in the order of the manifest."""
    folder = shared / "data" / "speech"
    with (folder / "manifest.tsv").open(encoding="utf-8", newline="") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        _utterance(folder / row["path"], row["reference"]) for row in rows if row["lang"] == "en"
    ]


def _utterance(path: Path, reference: str) -> Utterance:
    with tempfile.TemporaryDirectory() as folder:
        decoded = decode(path, DecodeOptions(), Path(folder), Task())
        samples = decoded.pcm.channels[0][:]
    voice = path.stem.split("-")[0] if path.parent.name.startswith("librispeech") else ""
    return Utterance(path.parent.name, voice, path.name, samples, reference)


def glue(utterances: Sequence[Utterance], seed: int = 0) -> list[Glued]:
    """One recording per set and voice: pauses of 0.3 to 1.2 s and odd offsets between."""
    rng = np.random.default_rng(seed)
    voices: dict[tuple[str, str], list[Utterance]] = {}
    for utterance in utterances:
        voices.setdefault((utterance.group, utterance.voice), []).append(utterance)
    return [_glued(group, members, rng) for (group, _), members in voices.items()]


def _glued(group: str, members: Sequence[Utterance], rng: np.random.Generator) -> Glued:
    parts: list[Samples] = []
    spans: list[Span] = []
    position = 0
    for member in members:
        pause = int(rng.uniform(0.3, 1.2) * SAMPLE_RATE)
        noise = rng.normal(0, NOISE, pause).astype(np.int16)
        parts += [noise, member.samples]
        start = position + pause
        position = start + len(member.samples)
        spans.append(Span(start // SAMPLES_PER_MS, position // SAMPLES_PER_MS))
    parts.append(rng.normal(0, NOISE, SAMPLE_RATE // 2).astype(np.int16))
    reference = " ".join(member.reference for member in members)
    return Glued(group, Pcm((np.concatenate(parts),)), reference, tuple(spans))


def normalise(text: str) -> str:
    """Lower-case words without punctuation; numbers and titles as they are spoken."""
    text = SPOKEN_ANNOTATION.sub(" ", text.lower()).replace("’", "'").replace("'", "")
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    words = re.findall(r"\d+(?:st|nd|rd|th)?|[^\W\d_]+", text)
    return " ".join(_spoken(word) for word in words)


def _spoken(word: str) -> str:
    number = re.fullmatch(r"(\d{1,9})(st|nd|rd|th)?", word)
    if number is None:
        return TITLES.get(word, word)
    cardinal = _cardinal(int(number[1]))
    return _ordinal(cardinal) if number[2] else cardinal


def _cardinal(number: int) -> str:
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f" {ONES[number % 10]}" if number % 10 else "")
    for size, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = f" {_cardinal(number % size)}" if number % size else ""
            return f"{_cardinal(number // size)} {name}{rest}"
    raise AssertionError


def _ordinal(cardinal: str) -> str:
    before, _, last = cardinal.rpartition(" ")
    plain = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return f"{before} {ORDINALS.get(last, plain)}".strip()


@dataclass(slots=True)
class Errors:
    """Word errors added up."""

    words: int = 0
    wrong: int = 0
    missing: int = 0
    extra: int = 0

    def add(self, reference: str, hypothesis: str) -> None:
        """Count one more recording."""
        spoken, found = normalise(reference), normalise(hypothesis)
        output = jiwer.process_words(spoken, found)
        self.words += len(spoken.split())
        self.wrong += output.substitutions + output.deletions + output.insertions
        self.missing += output.deletions
        self.extra += output.insertions

    def merge(self, other: Errors) -> None:
        """Add another set's counts."""
        self.words += other.words
        self.wrong += other.wrong
        self.missing += other.missing
        self.extra += other.extra

    @property
    def rate(self) -> float:
        return self.wrong / max(1, self.words)
