"""Scripted words stand in for a recogniser or a Whisper model, so that all else can be tested."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from undertone.contracts import Piece, Transcription
from undertone.model import Flag, Span, Turn, Word
from undertone.pcm import Floats, Pcm
from undertone.stages.transcribe.planning import Limits, plan_pieces
from undertone.stages.transcribe.whisper_hearing import Heard, Manner
from undertone.task import Task


class FakeTranscriber:
    """Hears in each piece the scripted words that begin in it.

    Attributes:
        heard: the pieces it was asked for, in order.
        closed: whether `close` was called.
    """

    name = "fake"
    sha256 = "0" * 64
    device = "cpu"
    notes: tuple[str, ...] = ()

    def __init__(
        self,
        script: Sequence[Word] = (),
        *,
        language: str | None = "en",
        limits: Limits | None = None,
        fail_at: int | None = None,
        error: Exception | None = None,
    ) -> None:
        """`error` is raised instead of the result of piece number `fail_at`, counted from 0."""
        self.heard: list[Piece] = []
        self.closed = False
        self._script = tuple(script)
        self._language = language
        self._limits = limits or Limits()
        self._fail_at = fail_at
        self._error = error

    def plan(
        self, speech: Sequence[Span], turns: Sequence[Turn], channel: int, duration_ms: int
    ) -> tuple[Piece, ...]:
        """The same pieces as the bundled recogniser's."""
        return plan_pieces(speech, turns, channel, duration_ms, self._limits)

    def prepare(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> None:
        """Nothing to find out."""

    def transcribe(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> Iterator[Transcription]:
        """The scripted words of each piece, in order."""
        for count, piece in enumerate(pieces):
            task.check()
            if count == self._fail_at and self._error is not None:
                raise self._error
            self.heard.append(piece)
            yield self._transcription(piece)

    def close(self) -> None:
        self.closed = True

    def _transcription(self, piece: Piece) -> Transcription:
        words = tuple(
            replace(word, end_ms=min(word.end_ms, piece.end_ms))
            for word in self._script
            if piece.start_ms <= word.start_ms < piece.end_ms
        )
        if not words:
            return Transcription(piece, flags=(Flag.NO_TEXT,) if piece.speech else ())
        sure = [word.confidence for word in words if word.confidence is not None]
        confidence = min(sure) if sure else None
        return Transcription(piece, words, confidence, (), self._language)


class FakeHearing:
    """A Whisper model that hears what a function says.

    Attributes:
        asked: the manner of every window that was heard, in order.
    """

    device = "cpu"

    def __init__(
        self,
        hear: Callable[[Floats, Manner], Heard],
        *,
        silent: bool = False,
        languages: Callable[[Floats], Mapping[str, float]] = lambda samples: {},
    ) -> None:
        """`hear` may raise what the real one raises."""
        self.notes: list[str] = []
        self.asked: list[Manner] = []
        self.closed = False
        self._hear = hear
        self._silent = silent
        self._languages = languages

    def hear(self, samples: Floats, manner: Manner, check: Callable[[], None]) -> Heard:
        """What the function says."""
        check()
        self.asked.append(manner)
        return self._hear(samples, manner)

    def is_silent(self, samples: Floats, manner: Manner, check: Callable[[], None]) -> bool:
        """As it was told."""
        check()
        return self._silent

    def languages(
        self, samples: Floats, manner: Manner, check: Callable[[], None]
    ) -> Mapping[str, float]:
        """What the other function says."""
        check()
        return self._languages(samples)

    def close(self) -> None:
        self.closed = True
