"""whisper.cpp runs real model files of random weights: deterministic, cancellable, never silent."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import undertone
from tests.random_whisper import Shape, write_random_whisper
from undertone.contracts import Piece
from undertone.errors import Cancelled, ModelError, OptionError
from undertone.model import Span
from undertone.options import TranscribeOptions
from undertone.pcm import SAMPLES_PER_MS, Pcm
from undertone.stages.transcribe.choose import open_transcriber
from undertone.stages.transcribe.whisper import WhisperTranscriber
from undertone.task import Task

PIECES = (
    Piece(0, 2_000, speech=(Span(0, 2_000),)),
    Piece(2_000, 5_000, speech=(Span(2_200, 3_000), Span(4_000, 4_900))),
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_whisper(tmp_path_factory.mktemp("whisper") / "nano.bin")


@pytest.fixture(scope="module")
def whisper(model: Path) -> Iterator[WhisperTranscriber]:
    transcriber = WhisperTranscriber.open(TranscribeOptions(model, "de"), threads=1, device="cpu")
    yield transcriber
    transcriber.close()
    transcriber.close()


@pytest.fixture(scope="module")
def noise() -> Pcm:
    samples = np.random.default_rng(0).normal(0, 3_000, 5_000 * SAMPLES_PER_MS)
    return Pcm((samples.astype(np.int16),))


def test_a_piece_does_not_depend_on_the_others(whisper: WhisperTranscriber, noise: Pcm) -> None:
    together = list(whisper.transcribe(noise, PIECES, Task()))
    alone = [next(whisper.transcribe(noise, [piece], Task())) for piece in reversed(PIECES)]
    assert together == alone[::-1]
    assert [result.piece for result in together] == list(PIECES)


def test_random_weights_give_words_that_are_not_trusted(
    whisper: WhisperTranscriber, noise: Pcm
) -> None:
    results = [*whisper.transcribe(noise, PIECES, Task())]
    assert all(result.flags for result in results)
    for result in results:
        assert all(
            result.piece.start_ms <= word.start_ms <= word.end_ms <= result.piece.end_ms
            for word in result.words
        )
        assert result.language == ("de" if result.words else None)


def test_silence_has_no_words(whisper: WhisperTranscriber) -> None:
    silence = Pcm((np.zeros(5_000 * SAMPLES_PER_MS, np.int16),))
    (result,) = whisper.transcribe(silence, PIECES[:1], Task())
    assert (result.words, result.flags) == ((), ())


def test_a_cancelled_task_stops_and_the_model_stays_usable(
    whisper: WhisperTranscriber, noise: Pcm
) -> None:
    task = Task()
    results = whisper.transcribe(noise, PIECES, task)
    first = next(results)
    task.cancel()
    with pytest.raises(Cancelled):
        next(results)
    assert next(whisper.transcribe(noise, PIECES, Task())) == first


def test_it_says_what_it_is(whisper: WhisperTranscriber, model: Path) -> None:
    assert whisper.name == "Whisper (nano.bin)"
    assert len(whisper.sha256) == 64
    assert whisper.device == "cpu"
    (piece,) = whisper.plan([Span(100, 900)], (), 0, 1_000)
    assert (piece.start_ms, piece.end_ms) == (0, 1_000)


def test_a_language_that_whisper_does_not_know_is_refused(model: Path) -> None:
    with pytest.raises(OptionError, match="does not know the language “xx”"):
        open_transcriber(TranscribeOptions(model, "xx"))


def test_an_english_model_is_refused_for_other_languages(tmp_path: Path) -> None:
    path = write_random_whisper(tmp_path / "nano.en.bin", Shape(width=8, vocabulary=51_864))
    with pytest.raises(ModelError, match="English only"):
        open_transcriber(TranscribeOptions(path, "de"))
    with pytest.raises(ModelError, match="English only"):
        open_transcriber(TranscribeOptions(path, None, translate=True))


def test_a_damaged_file_never_reaches_the_native_library(tmp_path: Path, model: Path) -> None:
    broken = tmp_path / "broken.bin"
    broken.write_bytes(model.read_bytes()[:-1])
    with pytest.raises(ModelError, match="cut short"):
        open_transcriber(TranscribeOptions(broken))


def test_nothing_is_printed_and_the_process_ends_well(model: Path) -> None:
    """The native library logs to the terminal, and a log callback left set aborts at exit."""
    script = f"""
import numpy as np
from pathlib import Path
from undertone.contracts import Piece
from undertone.options import TranscribeOptions
from undertone.pcm import Pcm
from undertone.stages.transcribe.choose import open_transcriber
from undertone.task import Task
pcm = Pcm((np.arange(32000, dtype=np.int16),))
whisper = open_transcriber(TranscribeOptions(Path({str(model)!r})), threads=1)
print(len(list(whisper.transcribe(pcm, [Piece(0, 2000)], Task()))))
"""
    environment = os.environ | {"PYTHONPATH": str(Path(undertone.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "")
