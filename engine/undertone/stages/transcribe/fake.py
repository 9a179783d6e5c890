"""Scripted words stand in for a recogniser, so that everything after it can be tested at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from undertone.contracts import Piece, Transcription
from undertone.model import Flag, Span, Turn, Word
from undertone.pcm import Pcm
from undertone.stages.transcribe.planning import Limits, plan_pieces
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
