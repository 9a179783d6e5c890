"""Random models are real files: exact blocks, accepted by the checks, run by native libraries."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.end_to_end.engine_process import ROOT, environment
from tests.ggml_blocks import BLOCK, F16, F32, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, WIDTHS, pack, unpack
from tests.random_gguf import write_random_gguf
from tests.random_whisper import QUANTIZATIONS, SHAPES, Shape, write_random_whisper
from undertone.gguf import check_gguf
from undertone.stages.transcribe.ggml import check_model

RUNNABLE = [name for name in QUANTIZATIONS if name != "f32"]
# Largest error of a number, as a share of the largest in its block.
ERRORS = {F32: 0, F16: 1 / 1000, Q4_0: 1 / 7, Q4_1: 1 / 14, Q5_0: 1 / 15, Q5_1: 1 / 30}
ERRORS |= {Q8_0: 1 / 200}
# Loads a model and hears a second of noise with it, in a process of its own.
HEAR = """
import sys
import numpy as np
import _pywhispercpp as native
quiet = lambda *_: None
native.whisper_log_set(quiet)
for path in sys.argv[1:]:
    parameters = native.whisper_context_default_params()
    parameters.use_gpu = False
    context = native.whisper_init_from_file_with_params(path, parameters)
    greedy = native.whisper_sampling_strategy.WHISPER_SAMPLING_GREEDY
    options = native.whisper_full_default_params(greedy)
    options.n_threads = 1
    options.language = "en"
    options.temperature_inc = 0.0
    options.max_tokens = 4
    options.audio_ctx = 64
    options.single_segment = True
    options.print_progress = options.print_realtime = options.print_timestamps = False
    noise = np.random.default_rng(0).normal(0, 0.1, 16_000).astype(np.float32)
    code = native.whisper_full(context, options, noise, len(noise))
    tokens = sum(native.whisper_full_n_tokens(context, at)
                 for at in range(native.whisper_full_n_segments(context)))
    print(code, tokens)
    native.whisper_free(context)
native.whisper_log_set(None)
"""


@pytest.mark.parametrize("kind", ERRORS)
@given(st.data())
def test_blocks_hold_what_was_put_in(kind: int, data: st.DataObject) -> None:
    rng = np.random.default_rng(data.draw(st.integers(0, 1000)))
    scale = data.draw(st.sampled_from([0.0, 1e-3, 1.0, 100.0]))
    rows = data.draw(st.integers(1, 5))
    values = (scale * rng.standard_normal((rows, BLOCK))).astype(np.float32)
    content = pack(values, kind)
    assert len(content) == rows * WIDTHS.get(kind, BLOCK * (4 if kind == F32 else 2))
    back = unpack(content, kind).reshape(rows, BLOCK)
    peaks = np.abs(values).max(1, keepdims=True)
    spread = peaks if kind in (Q4_0, Q5_0, Q8_0, F16) else np.ptp(values, axis=1, keepdims=True)
    assert np.all(np.abs(back - values) <= spread * ERRORS[kind] * 1.05 + 1e-7)


def test_blocks_are_those_of_ggml() -> None:
    """One block of each kind, as the `gguf` package 0.19 (llama.cpp's own) writes it."""
    values = ((np.arange(BLOCK) - 11.5) / 8).astype(np.float32)
    expected = {
        Q4_0: "e0b46d6c5c5b5b4b4a3a3929292818170707",
        Q4_1: "2234c0bd80809191a2a2b3b3c4c4d5d5e6e6f7f7",
        Q5_0: "e0b0ff1f0000c9b9b8a79685757463524130202f1e0d",
        Q5_1: "0030c0bd0000ffff00112233445566778899aabbccddeeff",
        Q8_0: "ea24b5bcc2c9cfd6dce3e9f0f6fd030a10171d242a31373e444b51585e656b72787f",
    }
    for kind, content in expected.items():
        assert pack(values, kind).hex() == content


@pytest.mark.parametrize("quantization", QUANTIZATIONS)
def test_the_same_seed_gives_the_same_file(tmp_path: Path, quantization: str) -> None:
    shape = Shape(width=32)
    first, again, other = (
        write_random_whisper(tmp_path / name, shape, seed, quantization).read_bytes()
        for name, seed in (("a", 0), ("b", 0), ("c", 1))
    )
    assert first == again
    assert first != other


@pytest.mark.parametrize("quantization", RUNNABLE)
@pytest.mark.parametrize("size", ["nano", "tiny"])
def test_every_size_and_quantization_passes_the_check(
    tmp_path: Path, size: str, quantization: str
) -> None:
    path = write_random_whisper(tmp_path / "m.bin", SHAPES[size], quantization=quantization)
    assert check_model(path).layers == SHAPES[size].layers
    path.unlink()


def test_whisper_cpp_runs_every_quantization(tmp_path: Path) -> None:
    paths = [write_random_whisper(tmp_path / f"{name}.bin", quantization=name) for name in RUNNABLE]
    paths.append(write_random_whisper(tmp_path / "base.bin", SHAPES["base"], quantization="q5_1"))
    turbo = Shape(64, 1, 32, 51_866, decoder_layers=4, mels=128)
    paths.append(write_random_whisper(tmp_path / "turbo.bin", turbo, quantization="q5_0"))
    done = subprocess.run(
        [sys.executable, "-c", HEAR, *map(str, paths)],
        env={**environment(), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    results = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(results) == len(paths)
    assert all(code == 0 for code, _ in results)
    assert any(tokens for _, tokens in results)


@pytest.mark.parametrize("kind", [F32, F16, Q8_0, Q4_0])
def test_a_chat_model_passes_the_check(tmp_path: Path, kind: int) -> None:
    found = check_gguf(write_random_gguf(tmp_path / "m.gguf", kind=kind))
    assert (found.architecture, found.context, found.tensors) == ("llama", 512, 12)


@pytest.mark.skipif(find_spec("llama_cpp") is None, reason="llama-cpp-python is not installed")
def test_llama_cpp_runs_a_random_chat_model(tmp_path: Path) -> None:
    path = write_random_gguf(tmp_path / "m.gguf")
    code = (
        "import sys; from llama_cpp import Llama\n"
        "model = Llama(sys.argv[1], n_ctx=64, n_threads=1, verbose=False)\n"
        "print(model('a', max_tokens=2, temperature=0)['usage']['completion_tokens'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout.split()[-1]) >= 1
