"""A seed becomes a Whisper model file of random weights, in whisper.cpp's ggml format.

It loads and runs exactly like a real `ggml-<size>.bin`; the text it produces is noise. So tests
need no download. The format is that of whisper.cpp's `whisper_model_load`, all little-endian:

    u32 magic, i32 x11 sizes (see `Shape`), mel filters (i32 rows, i32 columns, f32 values),
    vocabulary (i32 count, then u32 length and bytes of each), tensors until the end of the file:
    i32 dimensions, i32 name length, i32 type (0 f32, 1 f16), i32 sizes fastest first, name, data
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

MAGIC = 0x67676D6C
AUDIO_CONTEXT = 1500
TEXT_CONTEXT = 448
MELS = 80
FFT = 400
SAMPLE_RATE = 16_000
STORED_TOKENS = 50_257
F32, F16 = 0, 1

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a model; the smallest that whisper.cpp takes for a "tiny" one.

    Attributes:
        vocabulary: 51865 for all languages, 51864 for English only.
    """

    width: int = 64
    heads: int = 1
    layers: int = 4
    vocabulary: int = 51_865

    @property
    def header(self) -> tuple[int, ...]:
        stack = (self.width, self.heads, self.layers)
        return (self.vocabulary, AUDIO_CONTEXT, *stack, TEXT_CONTEXT, *stack, MELS, F16)


def write_random_whisper(path: Path, shape: Shape | None = None, seed: int = 0) -> Path:
    """Write the model, about 9 MB; the same seed gives the same bytes."""
    shape = shape or Shape()
    rng = np.random.default_rng(seed)
    with path.open("wb") as file:
        file.write(struct.pack("<I11i", MAGIC, *shape.header))
        filters = _mel_filters()
        file.write(struct.pack("<2i", *filters.shape))
        file.write(filters.astype("<f4").tobytes())
        file.write(struct.pack("<i", STORED_TOKENS))
        for token in _vocabulary():
            file.write(struct.pack("<I", len(token)))
            file.write(token)
        for name, values in _tensors(shape, rng):
            _write_tensor(file, name, values)
    return path


def _write_tensor(file: BinaryIO, name: str, values: Floats) -> None:
    half = values.ndim >= 2 and "positional" not in name and not name.endswith("bias")
    sizes = values.shape[::-1]
    file.write(struct.pack("<3i", values.ndim, len(name), F16 if half else F32))
    file.write(struct.pack(f"<{values.ndim}i", *sizes))
    file.write(name.encode())
    file.write(values.astype("<f2" if half else "<f4").tobytes())


def _vocabulary() -> Iterator[bytes]:
    """Every byte, then made-up words: whisper.cpp looks up some single characters."""
    yield from (bytes([value]) for value in range(256))
    yield from (b" t%d" % number for number in range(256, STORED_TOKENS))


def _mel_filters() -> Floats:
    """The triangular filters of Slaney's Auditory Toolbox, as OpenAI's `mel_filters.npz` has."""
    frequencies = np.linspace(0, SAMPLE_RATE / 2, FFT // 2 + 1)
    edges = _to_hertz(np.linspace(0, 15 + np.log(8) / (np.log(6.4) / 27), MELS + 2))
    widths = np.diff(edges)
    ramps = edges[:, None] - frequencies[None]
    weights = np.minimum(-ramps[:-2] / widths[:-1, None], ramps[2:] / widths[1:, None])
    scaled = np.maximum(0, weights) * (2 / (edges[2:] - edges[:-2]))[:, None]
    return np.asarray(scaled, dtype=np.float32)


def _to_hertz(mels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    above = 1000 * np.exp((np.log(6.4) / 27) * (mels - 15))
    return np.asarray(np.where(mels >= 15, above, mels * 200 / 3))


def _sinusoids(length: int, channels: int) -> Floats:
    step = np.log(10_000) / (channels // 2 - 1)
    angles = np.arange(length)[:, None] * np.exp(-step * np.arange(channels // 2))[None]
    return np.concatenate([np.sin(angles), np.cos(angles)], 1).astype(np.float32)


def _tensors(shape: Shape, rng: np.random.Generator) -> Iterator[tuple[str, Floats]]:
    width = shape.width
    yield "encoder.positional_embedding", _sinusoids(AUDIO_CONTEXT, width)
    for number, inputs in ((1, MELS), (2, width)):
        yield f"encoder.conv{number}.weight", _matrix(rng, width, inputs, 3)
        yield f"encoder.conv{number}.bias", _bias(rng, width).reshape(width, 1)
    for layer in range(shape.layers):
        yield from _block(f"encoder.blocks.{layer}", ("attn",), width, rng)
    yield from _norm("encoder.ln_post", width)
    yield "decoder.positional_embedding", 0.02 * _normal(rng, TEXT_CONTEXT, width)
    yield "decoder.token_embedding.weight", 0.05 * _normal(rng, shape.vocabulary, width)
    for layer in range(shape.layers):
        yield from _block(f"decoder.blocks.{layer}", ("attn", "cross_attn"), width, rng)
    yield from _norm("decoder.ln", width)


def _block(
    name: str, attentions: tuple[str, ...], width: int, rng: np.random.Generator
) -> Iterator[tuple[str, Floats]]:
    for attention in attentions:
        for part in ("query", "key", "value", "out"):
            yield f"{name}.{attention}.{part}.weight", _matrix(rng, width, width)
            if part != "key":
                yield f"{name}.{attention}.{part}.bias", _bias(rng, width)
        yield from _norm(f"{name}.{attention}_ln", width)
    yield f"{name}.mlp.0.weight", _matrix(rng, 4 * width, width)
    yield f"{name}.mlp.0.bias", _bias(rng, 4 * width)
    yield f"{name}.mlp.2.weight", _matrix(rng, width, 4 * width)
    yield f"{name}.mlp.2.bias", _bias(rng, width)
    yield from _norm(f"{name}.mlp_ln", width)


def _norm(name: str, width: int) -> Iterator[tuple[str, Floats]]:
    yield f"{name}.weight", np.ones(width, np.float32)
    yield f"{name}.bias", np.zeros(width, np.float32)


def _normal(rng: np.random.Generator, *shape: int) -> Floats:
    return np.asarray(rng.standard_normal(shape, dtype=np.float32))


def _matrix(rng: np.random.Generator, *shape: int) -> Floats:
    """Weights of variance 1 / inputs, so that activations keep their size."""
    return np.asarray(_normal(rng, *shape) / np.float32(np.sqrt(np.prod(shape[1:]))))


def _bias(rng: np.random.Generator, size: int) -> Floats:
    return np.asarray(np.float32(0.02) * _normal(rng, size))
