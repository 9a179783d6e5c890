"""A seed becomes a Whisper model file of random weights, in whisper.cpp's ggml format.

It loads and runs exactly like a real `ggml-<size>.bin`; the text it produces is noise. So tests
need no download. The format is that of whisper.cpp's `whisper_model_load`, all little-endian:

    u32 magic, i32 x11 sizes (see `Shape`), mel filters (i32 rows, i32 columns, f32 values),
    vocabulary (i32 count, then u32 length and bytes of each), tensors until the end of the file:
    i32 dimensions, i32 name length, i32 type, i32 sizes fastest first, name, data

Quantized like whisper.cpp's `whisper-quantize` does: matrices only; convolutions stay f16, vectors
and positions f32.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from tests.ggml_blocks import F16, F32, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, pack

MAGIC = 0x67676D6C
AUDIO_CONTEXT = 1500
TEXT_CONTEXT = 448
MELS = 80
FFT = 400
SAMPLE_RATE = 16_000
STORED_TOKENS = 50_257

# The file's `ftype` (2000 is the version of the layouts) and the type of its matrices.
QUANTIZATIONS = {
    "f32": (0, F32),
    "f16": (1, F16),
    "q4_0": (2002, Q4_0),
    "q4_1": (2003, Q4_1),
    "q8_0": (2007, Q8_0),
    "q5_0": (2008, Q5_0),
    "q5_1": (2009, Q5_1),
}

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a model; the smallest that whisper.cpp takes for a "tiny" one.

    Attributes:
        vocabulary: 51865 for 99 languages, 51866 for 100, 51864 for English only.
        decoder_layers: as many as in the encoder by default.
    """

    width: int = 64
    heads: int = 1
    layers: int = 4
    vocabulary: int = 51_865
    decoder_layers: int | None = None
    mels: int = MELS

    @property
    def decoders(self) -> int:
        return self.decoder_layers or self.layers

    def header(self, quantization: str) -> tuple[int, ...]:
        stack = (self.width, self.heads)
        kind = QUANTIZATIONS[quantization][0]
        encoder = (self.vocabulary, AUDIO_CONTEXT, *stack, self.layers)
        return (*encoder, TEXT_CONTEXT, *stack, self.decoders, self.mels, kind)


SHAPES = {
    "nano": Shape(),
    "tiny": Shape(384, 6, 4),
    "base": Shape(512, 8, 6),
    "small": Shape(768, 12, 12),
}


def write_random_whisper(
    path: Path, shape: Shape | None = None, seed: int = 0, quantization: str = "f16"
) -> Path:
    """Write the model, about 9 MB as f16; the same seed gives the same bytes."""
    shape = shape or Shape()
    weights = QUANTIZATIONS[quantization][1]
    rng = np.random.default_rng(seed)
    with path.open("wb") as file:
        file.write(struct.pack("<I11i", MAGIC, *shape.header(quantization)))
        filters = _mel_filters(shape.mels)
        file.write(struct.pack("<2i", *filters.shape))
        file.write(filters.astype("<f4").tobytes())
        file.write(struct.pack("<i", STORED_TOKENS))
        for token in _vocabulary():
            file.write(struct.pack("<I", len(token)))
            file.write(token)
        for name, values in _tensors(shape, rng):
            _write_tensor(file, name, values, weights)
    return path


def _write_tensor(file: BinaryIO, name: str, values: Floats, weights: int) -> None:
    kind = _kind(name, values, weights)
    sizes = values.shape[::-1]
    file.write(struct.pack("<3i", values.ndim, len(name), kind))
    file.write(struct.pack(f"<{values.ndim}i", *sizes))
    file.write(name.encode())
    file.write(pack(values, kind))


def _kind(name: str, values: Floats, weights: int) -> int:
    if values.ndim < 2 or "positional" in name or name.endswith("bias"):
        return F32
    return weights if values.ndim == 2 or weights == F32 else F16


def _vocabulary() -> Iterator[bytes]:
    """Every byte, then made-up words: whisper.cpp looks up some single characters."""
    yield from (bytes([value]) for value in range(256))
    yield from (b" t%d" % number for number in range(256, STORED_TOKENS))


def _mel_filters(mels: int) -> Floats:
    """The triangular filters of Slaney's Auditory Toolbox, as OpenAI's `mel_filters.npz` has."""
    frequencies = np.linspace(0, SAMPLE_RATE / 2, FFT // 2 + 1)
    edges = _to_hertz(np.linspace(0, 15 + np.log(8) / (np.log(6.4) / 27), mels + 2))
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
    for number, inputs in ((1, shape.mels), (2, width)):
        yield f"encoder.conv{number}.weight", _matrix(rng, width, inputs, 3)
        yield f"encoder.conv{number}.bias", _bias(rng, width).reshape(width, 1)
    for layer in range(shape.layers):
        yield from _block(f"encoder.blocks.{layer}", ("attn",), width, rng)
    yield from _norm("encoder.ln_post", width)
    yield "decoder.positional_embedding", 0.02 * _normal(rng, TEXT_CONTEXT, width)
    yield "decoder.token_embedding.weight", 0.05 * _normal(rng, shape.vocabulary, width)
    for layer in range(shape.decoders):
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
