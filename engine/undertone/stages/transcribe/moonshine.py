"""English speech becomes words through the model that the `moonshine-voice` wheel bundles."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from undertone.contracts import Piece, Transcription
from undertone.model import Span, Turn, Word
from undertone.pcm import SAMPLES_PER_MS, Floats, Pcm
from undertone.resources import package_file
from undertone.stages.onnx import open_session
from undertone.stages.transcribe.edges import settled
from undertone.stages.transcribe.greedy import GreedyDecoder, Heard
from undertone.stages.transcribe.loudness import INAUDIBLE, frame_powers, quietest_ms
from undertone.stages.transcribe.ordered import Stop, in_order
from undertone.stages.transcribe.planning import Limits, plan_pieces
from undertone.stages.transcribe.suspicion import is_loop, is_noise, judge, wanders
from undertone.stages.transcribe.timing import clip, estimate_times
from undertone.stages.transcribe.tokens import SpokenText, geometric_mean, read_vocabulary, to_words
from undertone.task import Task

FILES = ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin")
LANGUAGE = "en"
LIMITS = Limits()
# Below this more than a third of the words were wrong, over 149 utterances of ten sources.
LOW_CONFIDENCE = 0.7
# A cut without a pause costs a word now and then: of 13 utterances of 16 to 53 s, 9.0 % of the
# words were wrong with cuts at 15 s, 8.5 % at 20 s, and as many at 30 s.
LONGEST_HEARD_MS = 20_000
# Retrying a loop halves the sound; below this there is nothing left to gain.
SHORTEST_RETRY_MS = 2_000
# The encoder's convolutions need a few hundred samples.
SHORTEST_INPUT_MS = 200


@dataclass(frozen=True, slots=True)
class _Part:
    """What was heard between two times of the file."""

    start_ms: int
    end_ms: int
    words: tuple[SpokenText, ...]
    logs: tuple[float, ...]
    looped: bool


class MoonshineTranscriber:
    """The bundled English recogniser; pieces are heard side by side, one thread each.

    One thread per piece keeps results independent of the number of threads.
    """

    name = "Moonshine tiny (English)"
    device = "cpu"
    notes = ()

    def __init__(
        self, decoder: GreedyDecoder, vocabulary: tuple[bytes, ...], sha256: str, workers: int
    ) -> None:
        self.sha256 = sha256
        self._decoder = decoder
        self._vocabulary = vocabulary
        self._workers = workers

    @classmethod
    def open(cls, *, threads: int | None = None) -> MoonshineTranscriber:
        """Load the bundled model.

        Raises:
            ModelError: it is missing or damaged.
        """
        encoder, decoder, words = _files()
        sessions = (open_session(path, threads=1) for path in (encoder, decoder))
        return cls(
            GreedyDecoder(*sessions),
            read_vocabulary(words.read_bytes()),
            _sha256((encoder, decoder, words)),
            threads or os.cpu_count() or 1,
        )

    def plan(
        self, speech: Sequence[Span], turns: Sequence[Turn], channel: int, duration_ms: int
    ) -> tuple[Piece, ...]:
        """Pieces of one speaker each; see `planning`."""
        return plan_pieces(speech, turns, channel, duration_ms, LIMITS)

    def prepare(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> None:
        """Nothing to find out: it is English."""

    def transcribe(self, pcm: Pcm, pieces: Sequence[Piece], task: Task) -> Iterator[Transcription]:
        """Recognise the pieces, in order.

        Raises:
            ModelError: the model failed.
            Cancelled: the user asked to stop.
        """
        return in_order(
            lambda piece, stop: self._transcribe(pcm, piece, stop), pieces, self._workers, task
        )

    def close(self) -> None:
        """Nothing to free: the sessions go with this object."""

    def _transcribe(self, pcm: Pcm, piece: Piece, stop: Stop) -> Transcription:
        heard = settled(pcm, piece)
        samples = pcm.floats(piece.channel, heard.start_ms, heard.end_ms)
        powers = frame_powers(samples)
        audible = bool(len(powers)) and float(powers.max()) > INAUDIBLE
        parts = self._hear(samples, heard.start_ms, heard.end_ms, stop) if audible else []
        words = tuple(word for part in parts for word in _timed(part, piece))
        confidence = _sureness(parts)
        sure = confidence >= LOW_CONFIDENCE
        if is_noise(piece, [word.text for word in words], sure=sure):
            words = ()
        looped = any(part.looped for part in parts)
        flags = judge(piece, words, sure, looped=looped, audible=audible)
        if not words:
            return Transcription(piece, flags=flags)
        return Transcription(piece, words, confidence, flags, LANGUAGE)

    def _hear(self, samples: Floats, start_ms: int, end_ms: int, stop: Stop) -> list[_Part]:
        """Hear a stretch; one that is too long, or in which the model loops, in two halves.

        Where the model wanders off, the halves are heard too, and what it is surer of is kept.
        """
        length = end_ms - start_ms
        if length > LONGEST_HEARD_MS:
            return self._halves(samples, start_ms, end_ms, stop)
        heard = self._decoder.hear(_long_enough(samples), stop.check)
        words = to_words(self._vocabulary, heard.tokens, heard.logs)
        looped = _looped(heard, words)
        if looped and length >= SHORTEST_RETRY_MS:
            return self._halves(samples, start_ms, end_ms, stop)
        whole = [_Part(start_ms, end_ms, words, heard.logs, looped)]
        if length < SHORTEST_RETRY_MS or not wanders([word.confidence for word in words]):
            return whole
        return max(whole, self._halves(samples, start_ms, end_ms, stop), key=_sureness)

    def _halves(self, samples: Floats, start_ms: int, end_ms: int, stop: Stop) -> list[_Part]:
        length = end_ms - start_ms
        cut = quietest_ms(samples, length // 4, length - length // 4)
        at = cut * SAMPLES_PER_MS
        first = self._hear(samples[:at], start_ms, start_ms + cut, stop)
        return first + self._hear(samples[at:], start_ms + cut, end_ms, stop)


def _sureness(parts: Sequence[_Part]) -> float:
    return geometric_mean([log for part in parts for log in part.logs])


def _looped(heard: Heard, words: Sequence[SpokenText]) -> bool:
    return not heard.complete or is_loop([word.text for word in words])


def _long_enough(samples: Floats) -> Floats:
    missing = SHORTEST_INPUT_MS * SAMPLES_PER_MS - len(samples)
    return np.pad(samples, (0, missing)) if missing > 0 else samples


def _timed(part: _Part, piece: Piece) -> tuple[Word, ...]:
    start, end = max(part.start_ms, piece.start_ms), min(part.end_ms, piece.end_ms)
    speech = clip(piece.speech, start, end) or (Span(start, max(start, end)),)
    return estimate_times(part.words, speech) if part.words else ()


def bundled_sha256() -> str:
    """The hash of the bundled model, as the provenance has it.

    Raises:
        ModelError: it is missing.
    """
    return _sha256(_files())


def _files() -> tuple[Path, ...]:
    """Encoder, decoder and vocabulary."""
    return tuple(package_file("moonshine_voice", "assets", "tiny-en", name) for name in FILES)


def _sha256(paths: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()
