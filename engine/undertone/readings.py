"""A stretch of a recording is heard anew in several ways: what else may have been said there.

Where a recogniser is sure, it hears the same words however fast they are played to it, and so does
another model; where the readings part, a listener should decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from undertone.contracts import Piece, Transcriber
from undertone.engines import Engines
from undertone.errors import UndertoneError
from undertone.model import Span
from undertone.options import PER_TURN, Options, TranscribeOptions
from undertone.pcm import SAMPLES_PER_MS, Pcm
from undertone.reading import Reading, bare
from undertone.running_text import joined
from undertone.stages.media.resample import played_at
from undertone.stages.transcribe.loudness import quietest_ms
from undertone.task import Task

SPEEDS = (1.0, 0.9, 1.1)
"""The rates of speed perturbation (Ko et al. 2015): they change the sound, not the words."""
MARGIN_MS = 400
INSIDE = 0.25
"""An edge goes to the quietest place within the margin outside and this share of the stretch
inside: words often run into each other where segments meet, and a short one must not be lost."""
LONGEST_MS = 25_000
"""What is longer is cut as in an analysis, which knows how much a recogniser hears at once."""
ENGLISH = "en"


def spoken(options: TranscribeOptions, language: str | None) -> str | None:
    """The language of a stretch, ISO 639-1, where one is known for the whole recording.

    Args:
        language: of the document.
    """
    if options.language == PER_TURN:
        return None
    return language or (None if options.detects else options.language)


def recognisers(
    options: TranscribeOptions, language: str | None, installed: Path | None
) -> tuple[TranscribeOptions, ...]:
    """What hears a stretch: the model of the analysis first, then others that are at hand.

    Args:
        language: of the stretch, as `spoken` tells it; None is found out by models that can.
        installed: the best Whisper model on this machine that knows the language, if there is one.
    """
    first = replace(options, language=language)
    found = [first]
    if first.model is not None and language == ENGLISH:
        found.append(TranscribeOptions())
    if installed is not None and (
        first.model is None or first.model.resolve() != installed.resolve()
    ):
        found.append(replace(first, model=installed))
    return tuple(found)


class Rereading:
    """Hears one stretch in several ways.

    Args:
        span, channel: what is heard.
        options: those of the analysis; each recogniser takes the place of their own.

    Attributes:
        failures: why recognisers that should have heard it did not.
    """

    def __init__(
        self, pcm: Pcm, span: Span, channel: int, options: Options, engines: Engines
    ) -> None:
        self._options, self._engines = options, engines
        first = max(0, span.start_ms - MARGIN_MS)
        last = min(pcm.duration_ms, span.end_ms + MARGIN_MS)
        self._samples = pcm.channels[channel][first * SAMPLES_PER_MS : last * SAMPLES_PER_MS]
        self._span = Span(span.start_ms - first, min(span.end_ms, last) - first)
        self._heard: dict[str, Reading] = {}
        self.failures: list[UndertoneError] = []

    def by(self, recognisers: Sequence[TranscribeOptions], task: Task) -> tuple[Reading, ...]:
        """What they hear, most often heard first; one that fails is among `failures`.

        Raises:
            ModelError, OptionError: all recognisers failed, this is why the first did.
            Cancelled: the user asked to stop.
        """
        for number, chosen in enumerate(recognisers):
            try:
                self._hear(chosen, number, len(recognisers), task)
            except UndertoneError as error:
                self.failures.append(error)
        if len(self.failures) == len(recognisers):
            raise self.failures[0]
        return tuple(sorted(self._heard.values(), key=lambda reading: -reading.heard))

    def _hear(self, chosen: TranscribeOptions, number: int, of: int, task: Task) -> None:
        task.report("readings", number / of)
        transcriber = self._engines.transcriber(replace(self._options, transcribe=chosen))
        try:
            for done, speed in enumerate(SPEEDS, start=1):
                self._count(self._text(transcriber, speed, task), transcriber.name)
                task.report("readings", (number + done / len(SPEEDS)) / of)
        finally:
            transcriber.close()

    def _text(self, transcriber: Transcriber, speed: float, task: Task) -> str:
        sound = Pcm((played_at(self._samples, speed),))
        start, end = (round(at / speed) for at in (self._span.start_ms, self._span.end_ms))
        span = Span(start, min(end, sound.duration_ms))
        if span.duration_ms > LONGEST_MS:
            pieces = transcriber.plan((span,), (), 0, sound.duration_ms)
        else:
            pieces = (_between_words(sound, span),)
        transcriber.prepare(sound, pieces, task)
        found = transcriber.transcribe(sound, pieces, task)
        return joined(word.text for one in found for word in one.words)

    def _count(self, text: str, model: str) -> None:
        """Readings of the same words are one: the first of them."""
        known = self._heard.get(bare(text), Reading(text, 0, ()))
        models = known.models if model in known.models else (*known.models, model)
        self._heard[bare(text)] = replace(known, heard=known.heard + 1, models=models)


def _between_words(sound: Pcm, span: Span) -> Piece:
    """The stretch to hear, so that no word of it is cut and no other one is half in it."""
    inside = min(MARGIN_MS, round(INSIDE * span.duration_ms))
    first, last = max(0, span.start_ms - MARGIN_MS), min(sound.duration_ms, span.end_ms + MARGIN_MS)
    samples, length = sound.floats(0, first, last), last - first
    start = first + quietest_ms(samples, 0, span.start_ms + inside - first)
    end = first + quietest_ms(samples, span.end_ms - inside - first, length)
    # Speech that ends with the piece would have its edges moved once more.
    return Piece(start, end, speech=(Span(start + 1, end - 1),) if end - start > 2 else (span,))
