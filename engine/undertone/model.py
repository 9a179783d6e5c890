"""The data model: what an analysed interview is, as frozen dataclasses of the standard library.

Times are integer milliseconds from the start of the file. What a stage did not compute is `None`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

SpeakerId = NewType("SpeakerId", str)
SegmentId = NewType("SegmentId", str)


class Label(StrEnum):
    """The three sentiment classes, in the order of every probability vector."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


class Flag(StrEnum):
    """Why a segment deserves a second look."""

    UNSURE = "unsure"  # the sentiment is close to a tie
    REPETITION = "repetition"  # the recogniser repeated itself
    LOW_CONFIDENCE = "low_confidence"  # the recogniser was not sure of the words
    INVENTED = "invented"  # words where the audio holds hardly any speech
    NO_TEXT = "no_text"  # speech that the recogniser gave no words for
    OVERLAP = "overlap"  # two people speak at once


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, `start_ms` included, `end_ms` excluded."""

    start_ms: int
    end_ms: int

    @property
    def duration_ms(self) -> int:
        return self.end_ms - self.start_ms

    def overlap_ms(self, other: Span | Turn | Segment) -> int:
        """Milliseconds that this span and `other` share; 0 when they are apart."""
        return max(0, min(self.end_ms, other.end_ms) - max(self.start_ms, other.start_ms))


@dataclass(frozen=True, slots=True)
class Word:
    """One word; `estimated` is true when its times were interpolated, not measured."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker talking without a long pause, as diarization found it."""

    start_ms: int
    end_ms: int
    speaker: SpeakerId
    channel: int = 0

    @property
    def span(self) -> Span:
        return Span(self.start_ms, self.end_ms)


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice in the recording; `name` is what the researcher calls it."""

    id: SpeakerId
    name: str


@dataclass(frozen=True, slots=True)
class Probabilities:
    """Calibrated probabilities of the three classes; they sum to 1."""

    negative: float
    neutral: float
    positive: float

    def of(self, label: Label) -> float:
        return {
            Label.NEGATIVE: self.negative,
            Label.NEUTRAL: self.neutral,
            Label.POSITIVE: self.positive,
        }[label]


@dataclass(frozen=True, slots=True)
class Sentiment:
    """The sentiment of one segment.

    `confidence` is the largest probability; `polarity` is p_positive - p_negative in [-1, 1].
    """

    label: Label
    confidence: float
    polarity: float
    probabilities: Probabilities

    @classmethod
    def from_probabilities(cls, probabilities: Probabilities) -> Sentiment:
        """The sentiment that follows from three probabilities (ties go to neutral first)."""
        order = (Label.NEUTRAL, Label.NEGATIVE, Label.POSITIVE)
        label = max(order, key=probabilities.of)
        polarity = round(probabilities.positive - probabilities.negative, 4)
        return cls(label, probabilities.of(label), polarity, probabilities)


@dataclass(frozen=True, slots=True)
class Emotion:
    """One descriptive label with its probability."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Meaning:
    """One label of the researcher's own, and what it stands for."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Labelling:
    """How segments got their `labels`: at most `most` each, out of `meanings`.

    `approximate` labels are by likeness to the descriptions: no chat model read them.
    """

    meanings: tuple[Meaning, ...]
    most: int
    approximate: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a summary, and the segments that it rests on."""

    text: str
    segments: tuple[SegmentId, ...]


class Verdict(StrEnum):
    """What a researcher can say of a segment's sentiment."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"
    CANNOT_SAY = "cannot_say"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The researcher's own labels for a segment, kept apart from what the models found.

    `None` is not judged; an empty tuple of emotions says that there is none.
    """

    sentiment: Verdict | None = None
    emotions: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """How a segment was said, against the same speaker's median (0 = as usual)."""

    pitch_semitones: float | None
    loudness_db: float | None
    words_per_minute: float | None


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of one speaker's words: the unit that is shown, corrected and exported.

    `labels` are out of the document's `labelling`, most probable first. `judgement`, `note`,
    `bookmark` and `checked` (heard and found right) are the researcher's.
    """

    id: SegmentId
    start_ms: int
    end_ms: int
    text: str
    words: tuple[Word, ...] = ()
    speaker: SpeakerId | None = None
    channel: int = 0
    confidence: float | None = None
    sentiment: Sentiment | None = None
    emotions: tuple[Emotion, ...] | None = None
    labels: tuple[Emotion, ...] | None = None
    voice: Voice | None = None
    overlap: bool = False
    flags: tuple[Flag, ...] = ()
    edited: bool = False
    note: str = ""
    judgement: Judgement | None = None
    bookmark: bool = False
    checked: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start_ms, self.end_ms)


@dataclass(frozen=True, slots=True)
class Media:
    """The recording that was analysed, or the transcript that was imported without one."""

    file_name: str
    sha256: str
    duration_ms: int
    sample_rate: int
    channels: int
    container: str
    codec: str
    path: str = ""  # where it was when last seen; never exported

    @property
    def has_sound(self) -> bool:
        """False for a transcript that was imported without a recording: it has no channels."""
        return self.channels > 0


@dataclass(frozen=True, slots=True)
class ModelUsed:
    """One model that a stage used, for the methods paragraph."""

    task: str
    name: str
    sha256: str
    device: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """What made a document. `analysed_at` (ISO 8601) stays in the project, out of exports."""

    version: str
    models: tuple[ModelUsed, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    analysed_at: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An analysed interview. Immutable: an edit returns a new one.

    `attributes` are the researcher's names and values: date, participant, place, own fields.
    """

    media: Media
    segments: tuple[Segment, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    turns: tuple[Turn, ...] = ()
    speech: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()
    language: str | None = None
    provenance: Provenance = field(default_factory=lambda: Provenance(version=""))
    attributes: tuple[tuple[str, str], ...] = ()
    labelling: Labelling | None = None
    summary: tuple[Statement, ...] | None = None

    def speaker_name(self, speaker: SpeakerId | None) -> str:
        """The name shown for a speaker id; the empty string for `None`."""
        names = {known.id: known.name for known in self.speakers}
        return "" if speaker is None else names.get(speaker, speaker)

    @property
    def untranscribed_ms(self) -> int:
        """Milliseconds of speech that got no text."""
        return sum(s.end_ms - s.start_ms for s in self.segments if Flag.NO_TEXT in s.flags)


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The time that at least one span covers; sorted and disjoint."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start_ms, span.end_ms)):
        if merged and span.start_ms <= merged[-1].end_ms:
            merged[-1] = Span(merged[-1].start_ms, max(merged[-1].end_ms, span.end_ms))
        else:
            merged.append(span)
    return tuple(merged)
