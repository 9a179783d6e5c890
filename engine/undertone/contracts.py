"""What the stages hand to each other: the types and protocols between recognition and its users."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from undertone.model import Emotion, Flag, Labelling, Segment, Span, SpeakerId, Turn, Word
from undertone.pcm import Pcm
from undertone.task import Task


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of audio that the recogniser hears at once.

    Attributes:
        speech: where in it there is speech; sorted, disjoint, inside the piece.
        speaker: who speaks, when the piece holds one speaker only.
    """

    start_ms: int
    end_ms: int
    channel: int = 0
    speaker: SpeakerId | None = None
    speech: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcription:
    """What was recognised in one piece.

    Attributes:
        words: in order; times monotonic and inside the piece; empty when nothing was heard.
        confidence: geometric mean of the token probabilities in [0, 1]; None without words.
        flags: REPETITION, INVENTED, LOW_CONFIDENCE or NO_TEXT where they apply.
        language: what was spoken, ISO 639-1, when the recogniser knows.
    """

    piece: Piece
    words: tuple[Word, ...] = ()
    confidence: float | None = None
    flags: tuple[Flag, ...] = ()
    language: str | None = None


class Transcriber(Protocol):
    """A loaded recogniser; use it from one thread and close it.

    Attributes:
        name: the model's name, for the provenance.
        sha256: of the model's file (of the concatenation, when there are several).
        device: the processor or GPU that really runs it; may change while it works.
        notes: what the user should know of how it ran, so far.
    """

    name: str
    sha256: str

    @property
    def device(self) -> str: ...

    @property
    def notes(self) -> tuple[str, ...]: ...

    def plan(
        self, speech: Sequence[Span], turns: Sequence[Turn], channel: int, duration_ms: int
    ) -> tuple[Piece, ...]:
        """Cut one channel's speech into pieces, in order; every speech span is covered.

        `turns` is empty when speakers are unknown. Depends on its arguments alone.
        """
        ...

    def prepare(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> None:
        """Look at the whole recording, for example to find out its language.

        Args:
            pieces: all of them, also those that a resumed analysis has already.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop.
        """
        ...

    def transcribe(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> Iterator[Transcription]:
        """Recognise the pieces, one result each, in order, as they are finished.

        A piece's result must not depend on the other pieces: a resumed analysis asks for the
        rest only. Calls `task.check()` at least twice a second.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop.
        """
        ...

    def close(self) -> None:
        """Free the model."""
        ...


@dataclass(frozen=True, slots=True)
class Speech:
    """Where there is speech and who speaks.

    Attributes:
        spans: the speech of every channel; sorted, disjoint, inside the file.
        turns: sorted by start; empty when speakers are unknown.
    """

    spans: tuple[tuple[Span, ...], ...]
    turns: tuple[Turn, ...] = ()


class Journal(Protocol):
    """Where a running analysis keeps what is finished, so that a killed one can resume."""

    def speech(self) -> Speech | None:
        """The finished speaker step, if there is one."""
        ...

    def save_speech(self, speech: Speech) -> None: ...

    def transcriptions(self) -> dict[str, Transcription]:
        """The finished pieces by their keys."""
        ...

    def save_transcription(self, key: str, transcription: Transcription) -> None: ...

    def append_segments(self, segments: Sequence[Segment]) -> None:
        """Segments to show should the analysis be killed now."""
        ...


class NoJournal:
    """A journal that forgets: for analyses without a project."""

    def speech(self) -> Speech | None:
        return None

    def save_speech(self, speech: Speech) -> None: ...

    def transcriptions(self) -> dict[str, Transcription]:
        return {}

    def save_transcription(self, key: str, transcription: Transcription) -> None: ...

    def append_segments(self, segments: Sequence[Segment]) -> None: ...


NO_LABEL = "none"  # a model's answer where no label applies; no label may have this name


@dataclass(frozen=True, slots=True)
class Said:
    """What a labeller reads.

    Attributes:
        speaker: the name of who says it; empty where unknown.
        before: what was said just before, oldest first, each with the speaker's name.
    """

    text: str
    speaker: str = ""
    before: tuple[tuple[str, str], ...] = ()


class Labeller(Protocol):
    """Gives a researcher's labels to what was said; use it from one thread and close it.

    Attributes:
        approximate: it compares with the descriptions, and understands neither.
        notes: what the user should know of how it ran, so far.
    """

    name: str
    sha256: str
    approximate: bool

    @property
    def device(self) -> str: ...

    @property
    def notes(self) -> list[str]: ...

    def label(self, said: Said, labelling: Labelling, task: Task) -> tuple[Emotion, ...]:
        """The labels that apply, first of all the likeliest; none of them where none does.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop.
        """

    def close(self) -> None: ...
