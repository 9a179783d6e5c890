"""Speech becomes words through whisper.cpp and a Whisper model that the user gave.

The only home of pywhispercpp. Its compiled module is used directly: the Python layer on top of it
hides whisper.cpp's return codes, so that a failure looks like silence, and can download.
"""

from __future__ import annotations

import hashlib
import os
import sys
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import _pywhispercpp as native

from undertone.contracts import Piece, Transcription
from undertone.errors import ModelError, OptionError
from undertone.model import Span, Turn
from undertone.options import TranscribeOptions
from undertone.pcm import Floats, Pcm
from undertone.stages.transcribe.edges import settled
from undertone.stages.transcribe.ggml import check_model
from undertone.stages.transcribe.loudness import INAUDIBLE, frame_powers, quietest_ms
from undertone.stages.transcribe.ordered import Stop, in_order
from undertone.stages.transcribe.packing import pack, plan_windows
from undertone.stages.transcribe.suspicion import is_loop, is_noise, judge
from undertone.stages.transcribe.tokens import geometric_mean
from undertone.stages.transcribe.whisper_words import Token, log_probability, to_words
from undertone.task import Task

AUTOMATIC = "auto"
WARMER = 0.2  # Whisper's own step from one temperature to the next
# Whisper's own bound on the mean log probability (section 4.5 of its paper).
UNSURE_LOG = -1.0
LOW_CONFIDENCE = 0.5
SHORTEST_RETRY_MS = 4_000
TICK_MS = 10


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the model heard in one window."""

    tokens: tuple[Token, ...]
    language: str | None
    looped: bool

    @property
    def doubtful(self) -> bool:
        logs = [token.log for token in self.tokens]
        return self.looped or (bool(logs) and sum(logs) / len(logs) < UNSURE_LOG)


class WhisperTranscriber:
    """A loaded Whisper model; use it from one thread and close it.

    Whisper's own way out of a loop, sampling at higher temperatures, draws from a generator that
    lives as long as the loaded model (its beam search does too): a piece's words would depend on
    the pieces before. So a window is heard greedily at first, and a doubtful one again by a model
    freshly loaded, whose generator is at its start.
    """

    def __init__(self, path: Path, options: TranscribeOptions, *, threads: int, gpu: bool) -> None:
        """Load a checked model; see `open`."""
        self._path = path
        self._gpu = gpu
        self._load()
        self._threads = threads
        self._language = options.language or AUTOMATIC
        self._translate = options.translate
        self.name = f"Whisper ({path.name})"
        self.sha256 = _sha256(path)
        self.device = "metal" if gpu and _has_metal() else "cpu"

    @classmethod
    def open(
        cls, options: TranscribeOptions, *, threads: int | None = None, device: str = "auto"
    ) -> WhisperTranscriber:
        """Load the model file that the options name; nothing is ever downloaded.

        Raises:
            ModelError: the file is missing, damaged, of another kind or for English only.
            OptionError: Whisper does not know the language.
        """
        if options.model is None:
            raise OptionError("No Whisper model was given.")
        path = options.model.absolute()
        model = check_model(path)
        language = options.language
        if language is not None and not _knows(language):
            raise OptionError(f"Whisper does not know the language “{language}”.")
        if not model.multilingual:
            if language not in (None, "en") or options.translate:
                raise ModelError(f"{path.name} understands English only: give a multilingual one.")
            options = TranscribeOptions(path, "en")
        count = threads or os.cpu_count() or 1
        return cls(path, options, threads=count, gpu=device != "cpu")

    def plan(
        self, speech: Sequence[Span], turns: Sequence[Turn], channel: int, duration_ms: int
    ) -> tuple[Piece, ...]:
        """Windows packed from speech; see `packing`."""
        return plan_windows(speech, turns, channel, duration_ms)

    def transcribe(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> Iterator[Transcription]:
        """Recognise the pieces, in order.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop; whisper.cpp notices between two passes.
        """
        return in_order(lambda piece, stop: self._transcribe(pcm, piece, stop), pieces, 1, task)

    def close(self) -> None:
        """Free the model; a second time does nothing."""
        self._free()

    def _load(self) -> None:
        parameters = native.whisper_context_default_params()
        parameters.use_gpu = self._gpu
        with _silence():
            self._context = native.whisper_init_from_file_with_params(str(self._path), parameters)
        self._free = weakref.finalize(self, _free, self._context)

    def _transcribe(self, pcm: Pcm, piece: Piece, stop: Stop) -> Transcription:
        within = settled(pcm, piece)
        packing = pack(piece.speech, within)
        samples = packing.samples(pcm, piece.channel)
        powers = frame_powers(samples)
        audible = bool(len(powers)) and float(powers.max()) > INAUDIBLE
        heard = self._hear(samples, stop) if audible else _Heard((), None, looped=False)
        inside = Span(piece.start_ms, piece.end_ms)
        words = to_words(heard.tokens, packing, inside, heard.language)
        confidence = geometric_mean([token.log for token in heard.tokens])
        sure = confidence >= LOW_CONFIDENCE
        if is_noise(piece, [word.text for word in words], sure=sure):
            words = ()
        flags = judge(piece, words, sure, looped=heard.looped, audible=audible)
        if not words:
            return Transcription(piece, flags=flags)
        return Transcription(piece, words, confidence, flags, heard.language)

    def _hear(self, samples: Floats, stop: Stop) -> _Heard:
        """Greedily; when doubtful again and warmer, and in two halves when that loops too."""
        heard = self._run(samples, stop, warmer=0.0)
        if heard.doubtful:
            self._free()
            self._load()
            heard = self._run(samples, stop, warmer=WARMER)
        length = len(samples) * 1000 // native.WHISPER_SAMPLE_RATE
        if not heard.looped or length < SHORTEST_RETRY_MS:
            return heard
        cut = quietest_ms(samples, length // 4, length - length // 4)
        at = cut * native.WHISPER_SAMPLE_RATE // 1000
        first, second = self._hear(samples[:at], stop), self._hear(samples[at:], stop)
        later = [
            Token(t.content, t.log, t.start_ms + cut if t.timed else -1, t.end_ms + cut)
            for t in second.tokens
        ]
        language = first.language or second.language
        return _Heard((*first.tokens, *later), language, first.looped or second.looped)

    def _run(self, samples: Floats, stop: Stop, *, warmer: float) -> _Heard:
        stop.check()
        with _silence():
            parameters = self._parameters(warmer)
            native.assign_abort_callback(parameters, lambda: stop.requested)
            try:
                code = native.whisper_full(self._context, parameters, samples, len(samples))
            except (RuntimeError, IndexError, ValueError, MemoryError) as error:
                raise ModelError(f"{self.name} failed: {error}.") from error
            finally:
                native.clear_abort_callback(parameters)
        stop.check()
        if code != 0:
            raise ModelError(f"{self.name} failed with whisper.cpp's code {code}.")
        return self._result()

    def _parameters(self, warmer: float) -> Any:
        greedy = native.whisper_sampling_strategy.WHISPER_SAMPLING_GREEDY
        parameters = native.whisper_full_default_params(greedy)
        choices = {
            "n_threads": self._threads,
            "language": self._language,
            "translate": self._translate,
            "no_context": True,
            "token_timestamps": True,
            "suppress_nst": True,
            "temperature_inc": warmer,
            "print_progress": False,
            "print_realtime": False,
            "print_timestamps": False,
            "print_special": False,
        }
        for name, value in choices.items():
            setattr(parameters, name, value)
        return parameters

    def _result(self) -> _Heard:
        end_of_text = native.whisper_token_eot(self._context)
        tokens = [
            self._token(data)
            for segment in range(native.whisper_full_n_segments(self._context))
            for at in range(native.whisper_full_n_tokens(self._context, segment))
            if (data := native.whisper_full_get_token_data(self._context, segment, at)).id
            < end_of_text
        ]
        language = native.whisper_lang_str(native.whisper_full_lang_id(self._context))
        text = b"".join(token.content for token in tokens).decode("utf-8", "replace")
        return _Heard(tuple(tokens), str(language) or None, is_loop(text.split()))

    def _token(self, data: Any) -> Token:
        content = native.whisper_token_to_bytes(self._context, data.id)
        log = log_probability(data.p)
        return Token(content, log, data.t0 * TICK_MS, data.t1 * TICK_MS)


@contextmanager
def _silence() -> Iterator[None]:
    """Keep whisper.cpp's log away from the terminal.

    The callback must not outlive the interpreter, which would abort the process at its end.
    """
    native.whisper_log_set(lambda *_: None)
    try:
        yield
    finally:
        native.whisper_log_set(None)


def _knows(language: str) -> bool:
    with _silence():
        return bool(native.whisper_lang_id(language) >= 0)


def _free(context: Any) -> None:
    with _silence():
        native.whisper_free(context)


def _has_metal() -> bool:
    return sys.platform == "darwin" and "METAL" in str(native.whisper_print_system_info()).upper()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
