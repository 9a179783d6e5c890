"""How fast our way through whisper.cpp is beside whisper.cpp itself, and whether tokens change.

Random weights of the tiny and base architectures, so that nothing has to be downloaded: they take
the time of the real ones and say nothing of their words. Every pass is bound to the same number of
tokens. UNDERTONE_BENCH_SECONDS shortens the recording, UNDERTONE_CTRANSLATE2 names a Python that
has ctranslate2, the runtime of faster-whisper.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.bare_whisper import BareWhisper
from tests.benchmarks.table import Table
from tests.benchmarks.utterances import Utterance, english
from tests.random_whisper import Shape, write_random_whisper
from undertone.contracts import Piece
from undertone.model import Span
from undertone.options import DecodeOptions, TranscribeOptions
from undertone.pcm import SAMPLE_RATE, Floats, Pcm
from undertone.stages.decode import decode
from undertone.stages.diarize import Diarizer
from undertone.stages.transcribe.edges import settled
from undertone.stages.transcribe.packing import pack, plan_windows
from undertone.stages.transcribe.whisper import WhisperTranscriber
from undertone.stages.transcribe.whisper_hearing import Heard, Hearing, Loading, Manner
from undertone.stages.transcribe.whisper_library import Library
from undertone.stages.transcribe.whisper_process import Place, WhisperProcess
from undertone.task import Task

SHAPES = {"tiny": Shape(384, 6, 4), "base": Shape(512, 8, 6)}
ALIGN = {"tiny": "TINY", "base": "BASE"}
TOKENS = 32
CLIPS = 24
CALLS = ("katiesteve.wav", "agent_call_8khz.wav", "commercial_mono.wav")
SECONDS = int(os.environ.get("UNDERTONE_BENCH_SECONDS", "600"))
ROUNDS = 2
SPEED = (
    "Wall time of {s} s of real conversation, the shared calls one after the other and again; f16,"
    " {n} threads, {t} tokens a pass, the best of {r} rounds in turn. “ours” is speech to words:"
    " cut, packed, through the pipe to the child, words placed. Its windows hold the speech that"
    " diarization found, {speech:.0%} of the recording, with 0.2 s more on either side"
    " ({packed:.0%}); they are {fill:.0%} full. “bare” is one whisper_full for each window, or for"
    " the file as it is."
    " Aligned: words timed by attention, which whisper.cpp has only without flash attention."
)
EQUAL = (
    "Text tokens of real utterances by one whisper_full each, greedily, and by ours in the process"
    " and through the pipe; the talker unbound, tiny with 32 tokens a pass."
)


def tables(shared: Path) -> list[Table]:
    """Speed and sameness."""
    utterances = english(shared)
    with tempfile.TemporaryDirectory() as folder:
        models = {
            name: write_random_whisper(Path(folder) / f"{name}.bin", shape)
            for name, shape in SHAPES.items()
        }
        talker = write_random_whisper(Path(folder) / "talker.bin", Shape(48, 6), seed=2)
        pcm = talk(shared)
        speech = Diarizer.open().find_speech(pcm, 0, Task())
        pieces = plan_windows(speech, (), 0, pcm.duration_ms)
        rows = [row for name in models for row in speeds(name, models[name], pcm, pieces)]
        header = ["model", "way", "passes", "seconds", "of bare, same windows", "of bare, file"]
        note = SPEED.format(
            s=SECONDS, n=threads(), t=TOKENS, r=ROUNDS, **shares(pcm, speech, pieces)
        )
        return [
            Table("Whisper: speed", header, rows, note),
            equality({"talker": (talker, 0), "tiny": (models["tiny"], TOKENS)}, utterances),
        ]


def threads() -> int:
    return os.cpu_count() or 1


def talk(shared: Path) -> Pcm:
    """Real conversations with their own pauses: an interview, a support call, a sales call."""
    parts = []
    for name in CALLS:
        with tempfile.TemporaryDirectory() as folder:
            decoded = decode(
                shared / "data" / "calls" / name, DecodeOptions(), Path(folder), Task()
            )
            parts.append(decoded.pcm.channels[0][:])
    return Pcm((np.resize(np.concatenate(parts), SECONDS * SAMPLE_RATE),))


def shares(pcm: Pcm, speech: Sequence[Span], pieces: Sequence[Piece]) -> dict[str, float]:
    """Of the recording what is speech and what the windows hold, and how full these are."""
    spoken = sum(span.duration_ms for span in speech)
    packed = sum(pack(piece.speech, settled(pcm, piece)).duration_ms for piece in pieces)
    return {
        "speech": spoken / pcm.duration_ms,
        "packed": packed / pcm.duration_ms,
        "fill": packed / (30_000 * len(pieces)),
    }


class Sure:
    """A real model whose words are always trusted, so that every window is heard once."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self.notes = hearing.notes
        self.passes = 0

    @property
    def device(self) -> str:
        return self._hearing.device

    def hear(self, samples: Floats, manner: Manner, check: Callable[[], None]) -> Heard:
        self.passes += 1
        heard = self._hearing.hear(samples, replace(manner, most_tokens=TOKENS), check)
        return replace(
            heard, tokens=tuple(replace(t, log=-0.1) for t in heard.tokens), looped=False
        )

    def is_silent(self, samples: Floats, manner: Manner, check: Callable[[], None]) -> bool:
        return False

    def languages(
        self, samples: Floats, manner: Manner, check: Callable[[], None]
    ) -> Mapping[str, float]:
        return {}

    def close(self) -> None:
        self._hearing.close()


def speeds(name: str, model: Path, pcm: Pcm, pieces: Sequence[Piece]) -> Iterator[list[str]]:
    """One row for each way to hear the recording."""
    windows = [pack(p.speech, settled(pcm, p)).samples(pcm, 0) for p in pieces]
    whole = pcm.floats(0, 0, pcm.duration_ms)
    bare = BareWhisper(model, max_tokens=TOKENS)
    aligned = BareWhisper(model, flash=False, align=ALIGN[name], max_tokens=TOKENS)
    ways: dict[str, Callable[[], int]] = {
        "bare, file": lambda: bare_passes(bare, [whole]),
        "bare, file, aligned": lambda: bare_passes(aligned, [whole]),
        "bare, same windows": lambda: bare_passes(bare, windows),
        "bare, same windows, aligned": lambda: bare_passes(aligned, windows),
    }
    ours = {"ours": opened(model, ""), "ours, aligned": opened(model, ALIGN[name])}
    for way, (transcriber, sure) in ours.items():
        ways[way] = lambda t=transcriber, s=sure: our_passes(t, s, pcm, pieces)  # type: ignore[misc]
    best: dict[str, tuple[float, int]] = {}
    for _ in range(ROUNDS):
        for way, run in ways.items():
            begun = time.perf_counter()
            passes = run()
            seconds = time.perf_counter() - begun
            best[way] = min(best.get(way, (seconds, passes)), (seconds, passes))
    other = ctranslate2_seconds(name, len(windows))
    if other is not None:
        best["CTranslate2 int8"] = (other, len(windows))
    for transcriber, _ in ours.values():
        transcriber.close()
    bare.close()
    aligned.close()
    file = best["bare, file"][0]
    for way, (seconds, passes) in best.items():
        alike = "bare, same windows, aligned" if "aligned" in way else "bare, same windows"
        same = best[alike][0]
        ratios = [f"{seconds / same:.2f}", f"{seconds / file:.2f}"]
        yield [name, way, str(passes), f"{seconds:.1f}", *ratios]


def opened(model: Path, align: str) -> tuple[WhisperTranscriber, Sure]:
    """Our transcriber in a child that is already there."""
    loading = Loading(str(model), align=align)
    sure = Sure(WhisperProcess(loading, "random", lambda check: Place()))
    options = TranscribeOptions(model, "en")
    transcriber = WhisperTranscriber(
        sure, options, name="random", sha256="0" * 64, threads=threads()
    )
    rng = np.random.default_rng(0)
    warm = Pcm((rng.normal(0, 900, 2 * SAMPLE_RATE).astype(np.int16),))
    list(transcriber.transcribe(warm, [Piece(0, 2_000, speech=(warm.span,))], Task()))
    return transcriber, sure


def our_passes(
    transcriber: WhisperTranscriber, sure: Sure, pcm: Pcm, pieces: Sequence[Piece]
) -> int:
    before = sure.passes
    list(transcriber.transcribe(pcm, pieces, Task()))
    return sure.passes - before


def bare_passes(bare: BareWhisper, windows: Sequence[Floats]) -> int:
    """Hear every window; how many passes of 30 s that was."""
    for window in windows:
        bare.tokens(window, threads=threads())
    return sum(-(-len(window) // (30 * SAMPLE_RATE)) for window in windows)


def ctranslate2_seconds(name: str, windows: int) -> float | None:
    """What the same architecture takes for as many windows there; None without it."""
    python = os.environ.get("UNDERTONE_CTRANSLATE2")
    if not python:
        return None
    script = Path(__file__).with_name("ctranslate2_whisper.py")
    shape = SHAPES[name]
    numbers = (shape.width, shape.heads, shape.layers, windows, TOKENS, threads())
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [python, str(script), *map(str, numbers), folder],
            capture_output=True,
            text=True,
            check=True,
        )
    return float(done.stdout)


def equality(models: Mapping[str, tuple[Path, int]], utterances: Sequence[Utterance]) -> Table:
    """How many clips have exactly whisper.cpp's tokens; models with the bound on a pass."""
    clips = [
        one.samples[: 4 * SAMPLE_RATE].astype(np.float32) / np.float32(32_768) for one in utterances
    ]
    rows = []
    for name, (model, bound) in models.items():
        bare, library = BareWhisper(model, max_tokens=bound), Library(Loading(str(model)))
        with closing(WhisperProcess(Loading(str(model)), name, lambda check: Place())) as piped:
            same = tokens = 0
            for clip in clips[:CLIPS]:
                expected = bare.contents(bare.tokens(clip, threads=threads()))
                manner = Manner("en", threads=threads(), most_tokens=bound)
                ours = library.hear(clip, manner).tokens
                through = piped.hear(clip, manner, lambda: None).tokens
                same += expected == [t.content for t in ours] and through == ours
                tokens += len(expected)
        bare.close()
        library.close()
        rows.append([name, str(len(clips[:CLIPS])), str(tokens), str(same)])
    header = ["random model", "clips", "text tokens", "clips equal to the token"]
    return Table("Whisper: the same tokens as whisper.cpp", header, rows, EQUAL)
