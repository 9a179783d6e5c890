"""whisper.cpp runs real model files of random weights: deterministic, cancellable, never silent."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

import _pywhispercpp as native
import numpy as np
import pytest

import undertone
from tests.bare_whisper import BareWhisper
from tests.random_whisper import Shape, write_random_whisper
from undertone.contracts import Piece
from undertone.errors import Cancelled, ModelError, OptionError
from undertone.model import Span
from undertone.options import TranscribeOptions
from undertone.pcm import SAMPLES_PER_MS, Floats, Pcm
from undertone.stages.transcribe.choose import open_transcriber
from undertone.stages.transcribe.whisper import WhisperTranscriber
from undertone.stages.transcribe.whisper_hearing import (
    Loading,
    Manner,
    Request,
    alignment,
    loading_of,
    tokens_of,
    tokens_to_plain,
)
from undertone.stages.transcribe.whisper_languages import LANGUAGES
from undertone.stages.transcribe.whisper_library import Library, languages_known
from undertone.stages.transcribe.whisper_pipe import Child
from undertone.stages.transcribe.whisper_process import Place, WhisperProcess
from undertone.stages.transcribe.whisper_words import Token
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
    """The native library logs to the terminal; its process must not outlive ours."""
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


def opened(model: Path, **choices: object) -> WhisperTranscriber:
    options = TranscribeOptions(model, **choices)  # type: ignore[arg-type]
    return WhisperTranscriber.open(options, threads=1, device="cpu")


def test_cancelling_in_the_midst_of_a_window_takes_less_than_a_second(
    model: Path, noise: Pcm
) -> None:
    with closing(opened(model, language="de", beam_size=8)) as whisper:
        task = Task()
        results = whisper.transcribe(noise, PIECES, task)
        timer = threading.Timer(0.7, task.cancel)
        timer.start()
        with pytest.raises(Cancelled):
            list(results)
        begun = time.monotonic()
        timer.join()
        assert time.monotonic() - begun < 1.0


def test_a_child_does_not_outlive_whoever_started_it(model: Path) -> None:
    child = Child(Loading(str(model)))
    child.wait_loaded(lambda: None)
    stdin = child._pipe._process.stdin
    assert stdin is not None
    stdin.close()
    assert child._pipe._process.wait(60) == 0
    child.kill()


def test_beam_search_gives_the_same_words_again(model: Path, noise: Pcm) -> None:
    """whisper.cpp draws its candidates: a fresh generator for every window makes it repeatable."""
    short = [Piece(0, 400, speech=(Span(0, 400),)), Piece(600, 1_000, speech=(Span(600, 1_000),))]
    with closing(opened(model, language="de", beam_size=2)) as whisper:
        both = list(whisper.transcribe(noise, short, Task()))
        (again,) = whisper.transcribe(noise, short[1:], Task())
    assert both[1] == again


def test_the_model_tells_its_languages_and_takes_words_to_expect(model: Path, noise: Pcm) -> None:
    words = tuple(f"word{number}" for number in range(200))
    with closing(opened(model, vocabulary=words, prompt="Talk.")) as whisper:
        whisper.prepare(noise, PIECES, Task())
        (result,) = whisper.transcribe(noise, PIECES[:1], Task())
        (note,) = whisper.notes
    assert result.language is None or result.language in LANGUAGES
    assert re.fullmatch(r"\d+ words of the vocabulary are more than Whisper can remember\.", note)


def test_the_languages_are_whispers_own() -> None:
    assert languages_known() == LANGUAGES


def test_times_by_attention_are_in_order_and_inside(tmp_path: Path) -> None:
    path = write_random_whisper(tmp_path / "toy.bin", Shape(width=48, heads=6), seed=3)
    library = Library(Loading(str(path), align="TINY"))
    bare = BareWhisper(path, flash=False)
    heard = library.hear(clip(0), Manner("en"))
    assert [t.content for t in heard.tokens] == bare.contents(bare.tokens(clip(0)))
    times = [(token.start_ms, token.end_ms) for token in heard.tokens]
    assert times
    assert all(0 <= start <= end <= 30_000 for start, end in times)
    assert all(before[1] <= after[0] for before, after in pairwise(times))
    library.close()
    bare.close()


def clip(seed: int, seconds: int = 2) -> Floats:
    """A made-up sound: a warble in noise."""
    rng = np.random.default_rng(seed)
    clock = np.arange(seconds * 16_000) / 16_000
    warble = np.sin(2 * np.pi * (200 + 50 * seed) * clock + rng.uniform(1, 9) * np.sin(9 * clock))
    return (0.1 * warble + rng.normal(0, 0.02, len(clock))).astype(np.float32)


def test_the_tokens_are_whisper_cpps_own_on_twenty_clips(tmp_path: Path) -> None:
    """Random weights say one word in most clips; with this seed they talk where there is room."""
    path = write_random_whisper(tmp_path / "talker.bin", Shape(width=48, heads=6), seed=2)
    bare, library = BareWhisper(path), Library(Loading(str(path)))
    process = WhisperProcess(Loading(str(path)), "Toy", lambda check: Place())
    said = 0
    for seed in range(20):
        sound = clip(seed, 6 if seed % 5 == 0 else 2)
        expected = bare.contents(bare.tokens(sound))
        said += len(expected)
        ours = library.hear(sound, Manner("en")).tokens
        assert [token.content for token in ours] == expected
        if seed % 10 == 0:
            piped = process.hear(sound, Manner("en"), lambda: None).tokens
            assert piped == ours
    assert said > 200
    process.close()
    library.close()
    bare.close()


TINY, LARGE = (384, 6, 4), (1280, 20, 32)


def header(
    width: int, heads: int, layers: int, *, decoder: int, vocabulary: int = 51_865, mels: int = 80
) -> tuple[int, ...]:
    return (vocabulary, 1500, width, heads, layers, 448, width, heads, decoder, mels, 1)


@pytest.mark.parametrize(
    ("sizes", "name", "heads"),
    [
        (header(*TINY, decoder=4), "ggml-tiny.bin", "TINY"),
        (header(*TINY, decoder=4, vocabulary=51_864), "ggml-tiny.en.bin", "TINY_EN"),
        (header(512, 8, 6, decoder=6), "ggml-base-q5_1.bin", "BASE"),
        (header(768, 12, 12, decoder=12, vocabulary=51_864), "x.bin", "SMALL_EN"),
        (header(1024, 16, 24, decoder=24), "x.bin", "MEDIUM"),
        (header(*LARGE, decoder=32), "ggml-large-v1.bin", "LARGE_V1"),
        (header(*LARGE, decoder=32), "ggml-large-v2-q5_0.bin", "LARGE_V2"),
        (header(*LARGE, decoder=32, vocabulary=51_866, mels=128), "x.bin", "LARGE_V3"),
        (header(*LARGE, decoder=4, vocabulary=51_866, mels=128), "x.bin", "LARGE_V3_TURBO"),
        (header(*LARGE, decoder=2, vocabulary=51_866, mels=128), "distil-large-v3.bin", ""),
        (header(768, 12, 12, decoder=4, vocabulary=51_864), "distil-small.en.bin", ""),
        (header(64, 1, 4, decoder=4), "nano.bin", ""),
    ],
)
def test_the_alignment_follows_from_the_sizes(
    sizes: tuple[int, ...], name: str, heads: str
) -> None:
    assert alignment(sizes, name) == heads
    assert not heads or hasattr(native, f"WHISPER_AHEADS_{heads}")


def test_requests_and_tokens_survive_the_pipe() -> None:
    tokens = (Token(b"\xc3", -0.5, 0, 10), Token(bytes(range(256)), -1.0, -1, 3))
    assert tokens_of(json.loads(json.dumps(tokens_to_plain(tokens)))) == tokens
    request = Request("hear", 5, Manner("de", True, 3, 0.2, 4))
    assert Request.read(json.loads(json.dumps(request.plain()))) == request
    loading = Loading("a b", 1, "TINY", ("x", "y"), "p")
    assert loading_of(json.loads(json.dumps(asdict(loading)))) == loading
