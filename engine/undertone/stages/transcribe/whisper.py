"""Speech becomes words through a Whisper model that the user gave."""

from __future__ import annotations

import hashlib
import os
import struct
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from undertone.contracts import Piece, Transcription
from undertone.errors import ModelError, OptionError
from undertone.model import Flag, Span, Turn
from undertone.options import PER_TURN, TranscribeOptions
from undertone.pcm import SAMPLE_RATE, Floats, Pcm
from undertone.stages.transcribe.edges import settled
from undertone.stages.transcribe.ggml import check_model
from undertone.stages.transcribe.loudness import INAUDIBLE, frame_powers
from undertone.stages.transcribe.ordered import Stop, in_order
from undertone.stages.transcribe.packing import Packing, pack, plan_windows
from undertone.stages.transcribe.planning import Limits, plan_pieces
from undertone.stages.transcribe.suspicion import is_noise, judge, spoken_ms
from undertone.stages.transcribe.whisper_choice import Chooser
from undertone.stages.transcribe.whisper_hearing import (
    AUTOMATIC,
    Hearing,
    Loading,
    LostError,
    Manner,
    alignment,
)
from undertone.stages.transcribe.whisper_languages import LANGUAGES
from undertone.stages.transcribe.whisper_listening import Listener, Verdict
from undertone.stages.transcribe.whisper_process import Check, WhisperProcess
from undertone.stages.transcribe.whisper_words import to_words
from undertone.task import Task

TURNS = Limits(target_ms=28_000, most_ms=28_000)
# The language is looked for in so many windows, those with the most speech.
LOOK_AT = 3
# Fewer words than this long takes may be a name or a loan word; then the recording's is likelier.
SHORTEST_OWN_MS = 2_000
LIKELY = 0.5
SIZES = 11
TURBO = "LARGE_V3_TURBO"


class WhisperTranscriber:
    """A Whisper model; use it from one thread and close it.

    Args:
        hearing: the loaded model.
        options: what the user chose; its `model` is not looked at.
    """

    def __init__(
        self,
        hearing: Hearing,
        options: TranscribeOptions,
        *,
        name: str,
        sha256: str,
        threads: int = 1,
    ) -> None:
        self.name = name
        self.sha256 = sha256
        self._hearing = hearing
        self._options = options
        self._threads = threads
        self._language = AUTOMATIC if options.detects else str(options.language)
        prompt = " ".join((options.prompt, *options.vocabulary))
        self._listener = Listener(hearing, prompt)

    @classmethod
    def open(
        cls, options: TranscribeOptions, *, threads: int | None = None, device: str = "auto"
    ) -> WhisperTranscriber:
        """Begin to load the model file that the options name; nothing is ever downloaded.

        Raises:
            ModelError: the file is missing, damaged, of another kind or for English only.
            OptionError: Whisper does not know the language, or this model cannot translate.
        """
        if options.model is None:
            raise OptionError("No Whisper model was given.")
        path = options.model.absolute()
        model = check_model(path)
        align = alignment(_header(path), path.name)
        if not options.detects and options.language not in LANGUAGES:
            raise OptionError(f"Whisper does not know the language “{options.language}”.")
        if not model.multilingual:
            if options.language not in (None, AUTOMATIC, "en") or options.translate:
                raise ModelError(f"{path.name} understands English only: give a multilingual one.")
            options = TranscribeOptions(
                path,
                "en",
                vocabulary=options.vocabulary,
                prompt=options.prompt,
                beam_size=options.beam_size,
            )
        if options.translate and align == TURBO:
            raise ModelError(f"{path.name} did not learn to translate: give one that is not turbo.")
        name, sha256 = f"Whisper ({path.name})", _sha256(path)
        loading = Loading(
            str(path), align=align, vocabulary=options.vocabulary, prompt=options.prompt
        )
        chooser = Chooser(device, loading, sha256)
        hearing = WhisperProcess(loading, name, chooser.place)
        return cls(
            hearing, options, name=name, sha256=sha256, threads=threads or os.cpu_count() or 1
        )

    @property
    def device(self) -> str:
        """What really computed, so far."""
        return self._hearing.device

    @property
    def notes(self) -> tuple[str, ...]:
        """What the user should know, so far."""
        return tuple(self._hearing.notes)

    def plan(
        self, speech: Sequence[Span], turns: Sequence[Turn], channel: int, duration_ms: int
    ) -> tuple[Piece, ...]:
        """Windows packed from speech, see `packing`; of one speaker each for languages by turn."""
        if self._options.language == PER_TURN:
            return plan_pieces(speech, turns, channel, duration_ms, TURNS)
        return plan_windows(speech, turns, channel, duration_ms)

    def prepare(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> None:
        """Find out the recording's language, where the user did not say it.

        Raises:
            ModelError: the model cannot be used.
            Cancelled: the user asked to stop.
        """
        if not self._options.detects:
            return
        longest = sorted(pieces, key=spoken_ms, reverse=True)[:LOOK_AT]
        chances: dict[str, float] = {}
        for piece in longest:
            for language, chance in self._chances(pcm, piece, task.check).items():
                chances[language] = chances.get(language, 0.0) + chance
        self._language = max(chances, key=lambda one: (chances[one], one), default=AUTOMATIC)

    def transcribe(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> Iterator[Transcription]:
        """Recognise the pieces, in order; `prepare` first, where the language is not given.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop; the native process is killed at once.
        """
        return in_order(lambda piece, stop: self._transcribe(pcm, piece, stop), pieces, 1, task)

    def seconds(self, window: Floats, task: Task) -> float | None:
        """How long one pass over a window takes once the model is loaded; None if it failed.

        Raises:
            ModelError: the model cannot be used.
            Cancelled: the user asked to stop.
        """
        manner = self._manner("en")
        try:  # the first sound lets a graphics driver compile its programs
            self._hearing.is_silent(window[:SAMPLE_RATE], manner, task.check)
            begun = time.monotonic()
            self._hearing.hear(window, manner, task.check)
        except LostError:
            return None
        return time.monotonic() - begun

    def close(self) -> None:
        """Free the model; a second time does nothing."""
        self._hearing.close()

    def _transcribe(self, pcm: Pcm, piece: Piece, stop: Stop) -> Transcription:
        samples, packing = _window(pcm, piece)
        if not _audible(samples):
            return Transcription(piece, flags=judge(piece, (), False, looped=False, audible=False))
        try:
            language = self._spoken(pcm, piece, stop.check)
            manner = self._manner(language)
            verdict = self._listener.listen(samples, piece, manner, stop.check)
        except LostError:
            return Transcription(piece, flags=(Flag.NO_TEXT,))
        return self._judged(piece, packing, verdict)

    def _judged(self, piece: Piece, packing: Packing, verdict: Verdict) -> Transcription:
        heard = verdict.heard
        written = "en" if self._options.translate else heard.language
        inside = Span(piece.start_ms, piece.end_ms)
        words = to_words(heard.tokens, packing, inside, written, piece.speech)
        texts = [word.text for word in words]
        prompt = " ".join((self._options.prompt, *self._options.vocabulary))
        if is_noise(piece, texts, sure=verdict.sure, silent=verdict.silent, prompt=prompt):
            words = ()
        flags = judge(
            piece, words, verdict.sure, looped=heard.looped, audible=True, silent=verdict.silent
        )
        if not words:
            return Transcription(piece, flags=flags)
        return Transcription(piece, words, verdict.confidence, flags, heard.language)

    def _spoken(self, pcm: Pcm, piece: Piece, check: Check) -> str:
        """The language of a piece: its own where that was asked for and can be told."""
        if self._options.language != PER_TURN or spoken_ms(piece) < SHORTEST_OWN_MS:
            return self._language
        chances = self._chances(pcm, piece, check)
        likeliest = max(chances, key=lambda one: (chances[one], one), default=self._language)
        return likeliest if chances.get(likeliest, 0.0) >= LIKELY else self._language

    def _chances(self, pcm: Pcm, piece: Piece, check: Callable[[], None]) -> dict[str, float]:
        samples, _ = _window(pcm, piece)
        try:
            return dict(self._hearing.languages(samples, self._manner(AUTOMATIC), check))
        except LostError:
            return {}

    def _manner(self, language: str) -> Manner:
        options = self._options
        return Manner(language, options.translate, options.beam_size, threads=self._threads)


def _window(pcm: Pcm, piece: Piece) -> tuple[Floats, Packing]:
    packing = pack(piece.speech, settled(pcm, piece))
    return packing.samples(pcm, piece.channel), packing


def _audible(samples: Floats) -> bool:
    powers = frame_powers(samples)
    return bool(len(powers)) and float(powers.max()) > INAUDIBLE


def _header(path: Path) -> tuple[int, ...]:
    """The sizes at the start of a checked file."""
    with path.open("rb") as file:
        file.seek(4)
        return struct.unpack(f"<{SIZES}i", file.read(4 * SIZES))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
