"""A stretch of a recording is heard anew in several ways: what else may have been said there.

Where a recogniser is sure, it hears the same words however fast they are played to it, and so does
another model; where the readings part, a listener should decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from undertone.contracts import Piece, Transcriber
from undertone.engines import Engines
from undertone.errors import UndertoneError
from undertone.model import Span
from undertone.options import Options, TranscribeOptions
from undertone.pcm import SAMPLES_PER_MS, Pcm
from undertone.running_text import joined
from undertone.stages.media.resample import played_at
from undertone.task import Task

SPEEDS = (1.0, 0.9, 1.1)
"""The rates of speed perturbation (Ko et al. 2015): they change the sound, not the words."""
MARGIN_MS = 400
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was heard.

    Attributes:
        text: empty where nothing was heard.
        heard: in how many of the ways.
        models: those that heard it so, in order.
    """

    text: str
    heard: int
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is to be heard: milliseconds of one channel, and its language where it is known."""

    span: Span
    channel: int = 0
    language: str | None = None


def recognisers(
    options: TranscribeOptions, language: str | None, installed: Path | None
) -> tuple[TranscribeOptions, ...]:
    """What hears the stretch: the model of the analysis first, then others that are at hand.

    Args:
        language: of the stretch; None is taken for the one of the analysis.
        installed: the best Whisper model on this machine that knows the language, if there is one.
    """
    spoken = language or (None if options.detects else options.language)
    first = replace(options, language=spoken)
    found = [first]
    if first.model is not None and spoken == ENGLISH:
        found.append(TranscribeOptions())
    if installed is not None and (first.model is None or first.model.name != installed.name):
        found.append(replace(first, model=installed))
    return tuple(found)


class Rereading:
    """Hears one stretch in several ways.

    Args:
        options: those of the analysis; each recogniser takes the place of their own.
    """

    def __init__(
        self, pcm: Pcm, stretch: Stretch, options: Options, engines: Engines, task: Task
    ) -> None:
        self._pcm, self._stretch = pcm, stretch
        self._options, self._engines, self._task = options, engines, task
        self._heard: dict[str, Reading] = {}

    def by(self, recognisers: Sequence[TranscribeOptions]) -> tuple[Reading, ...]:
        """What they hear, most often heard first; a recogniser that fails says nothing.

        Raises:
            ModelError, OptionError: all recognisers failed, this is why the first did.
            Cancelled: the user asked to stop.
        """
        failures: list[UndertoneError] = []
        for number, chosen in enumerate(recognisers):
            try:
                self._hear(chosen, number, len(recognisers))
            except UndertoneError as error:
                failures.append(error)
        if len(failures) == len(recognisers):
            raise failures[0]
        return tuple(sorted(self._heard.values(), key=lambda reading: -reading.heard))

    def _hear(self, chosen: TranscribeOptions, number: int, of: int) -> None:
        self._task.report("readings", number / of)
        transcriber = self._engines.transcriber(replace(self._options, transcribe=chosen))
        try:
            for done, speed in enumerate(SPEEDS, start=1):
                self._count(self._text(transcriber, speed), transcriber.name)
                self._task.report("readings", (number + done / len(SPEEDS)) / of)
        finally:
            transcriber.close()

    def _text(self, transcriber: Transcriber, speed: float) -> str:
        span, channel = self._stretch.span, self._pcm.channels[self._stretch.channel]
        first = max(0, span.start_ms - MARGIN_MS)
        last = min(self._pcm.duration_ms, span.end_ms + MARGIN_MS)
        part = channel[first * SAMPLES_PER_MS : last * SAMPLES_PER_MS]
        sound = Pcm((played_at(part, speed),))
        start, end = (round((at - first) / speed) for at in (span.start_ms, span.end_ms))
        piece_span = Span(start, min(end, sound.duration_ms))
        piece = Piece(piece_span.start_ms, piece_span.end_ms, speech=(piece_span,))
        transcriber.prepare(sound, [piece], self._task)
        found = transcriber.transcribe(sound, [piece], self._task)
        return joined(word.text for one in found for word in one.words)

    def _count(self, text: str, model: str) -> None:
        """Readings that differ in case and punctuation alone are one: the first of them."""
        key = "".join(letter for letter in text.casefold() if letter.isalnum())
        known = self._heard.get(key, Reading(text, 0, ()))
        models = known.models if model in known.models else (*known.models, model)
        self._heard[key] = replace(known, heard=known.heard + 1, models=models)
