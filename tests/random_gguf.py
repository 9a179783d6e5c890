"""A seed becomes a GGUF chat model of random weights: one layer, 32 wide, a vocabulary of bytes.

The format is that of ggml's `docs/gguf.md`, version 3. llama.cpp loads it like a real model; the
text it produces is noise.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.ggml_blocks import F32, pack

MAGIC, VERSION, ALIGNMENT = b"GGUF", 3, 32
UINT32, FLOAT32, BOOL, STRING, ARRAY = 4, 6, 7, 8, 9
INT32 = 5
CONTROL, NORMAL = 3, 1

Floats = npt.NDArray[np.float32]
Pairs = Mapping[str, "bytes"]


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a model."""

    width: int = 32
    heads: int = 2
    layers: int = 1
    inner: int = 64
    context: int = 512


def write_random_gguf(
    path: Path, shape: Shape | None = None, seed: int = 0, kind: int = F32, **changed: bytes
) -> Path:
    """Write the model, about 110 kB as f32.

    Args:
        kind: ggml type of the matrices.
        changed: keys, with "__" for ".", and encoded values that replace or add to the head.
    """
    shape = shape or Shape()
    pairs = {**head(shape), **{key.replace("__", "."): value for key, value in changed.items()}}
    tensors = tensors_of(shape, np.random.default_rng(seed))
    path.write_bytes(encode(pairs, tensors, kind))
    return path


def encode(pairs: Pairs, tensors: Mapping[str, Floats], kind: int) -> bytes:
    """The bytes of a file with this head and these tensors."""
    head = bytearray(MAGIC + struct.pack("<IQQ", VERSION, len(tensors), len(pairs)))
    for key, value in pairs.items():
        head += _text(key) + value
    data = bytearray()
    for name, values in tensors.items():
        own = kind if values.ndim > 1 else F32
        head += _text(name) + struct.pack("<I", values.ndim)
        head += struct.pack(f"<{values.ndim}Q", *values.shape[::-1])
        head += struct.pack("<IQ", own, len(data))
        data += pack(values, own)
        data += bytes(-len(data) % ALIGNMENT)
    return bytes(head + bytes(-len(head) % ALIGNMENT) + data)


def text(value: str) -> bytes:
    """A string as the value of a pair."""
    return struct.pack("<I", STRING) + _text(value)


def number(value: int) -> bytes:
    """A whole number as the value of a pair."""
    return struct.pack("<II", UINT32, value)


def _text(value: str) -> bytes:
    content = value.encode()
    return struct.pack("<Q", len(content)) + content


def _list(kind: int, items: Sequence[bytes]) -> bytes:
    return struct.pack("<IIQ", ARRAY, kind, len(items)) + b"".join(items)


def head(shape: Shape) -> dict[str, bytes]:
    """The pairs of a file's head."""
    words = ["<s>", "</s>", *_byte_words()]
    kinds = [CONTROL, CONTROL, *[NORMAL] * 256]
    return {
        "general.architecture": text("llama"),
        "general.name": text("random"),
        "general.file_type": number(0),
        "llama.context_length": number(shape.context),
        "llama.embedding_length": number(shape.width),
        "llama.block_count": number(shape.layers),
        "llama.feed_forward_length": number(shape.inner),
        "llama.attention.head_count": number(shape.heads),
        "llama.attention.head_count_kv": number(shape.heads),
        "llama.attention.layer_norm_rms_epsilon": struct.pack("<If", FLOAT32, 1e-5),
        "llama.rope.dimension_count": number(shape.width // shape.heads),
        "llama.vocab_size": number(len(words)),
        "tokenizer.ggml.model": text("gpt2"),
        "tokenizer.ggml.pre": text("gpt-2"),
        "tokenizer.ggml.tokens": _list(STRING, [_text(word) for word in words]),
        "tokenizer.ggml.token_type": _list(INT32, [struct.pack("<i", kind) for kind in kinds]),
        "tokenizer.ggml.merges": _list(STRING, [_text("a b")]),
        "tokenizer.ggml.bos_token_id": number(0),
        "tokenizer.ggml.eos_token_id": number(1),
        "tokenizer.ggml.add_bos_token": struct.pack("<I?", BOOL, True),
    }


def _byte_words() -> list[str]:
    """GPT-2's letters for the 256 bytes, in the order of the bytes."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    other = iter(range(256, 512))
    return [chr(byte if byte in plain else next(other)) for byte in range(256)]


def tensors_of(shape: Shape, rng: np.random.Generator) -> dict[str, Floats]:
    """The tensors of a model."""

    def matrix(rows: int, columns: int) -> Floats:
        values = rng.standard_normal((rows, columns), dtype=np.float32)
        return np.asarray(values / np.float32(np.sqrt(columns)))

    width, words = shape.width, 258
    found = {
        "token_embd.weight": matrix(words, width),
        "output.weight": matrix(words, width),
        "output_norm.weight": np.ones(width, np.float32),
    }
    for layer in range(shape.layers):
        block = f"blk.{layer}."
        for name in ("attn_norm", "ffn_norm"):
            found[f"{block}{name}.weight"] = np.ones(width, np.float32)
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            found[f"{block}{name}.weight"] = matrix(width, width)
        for name in ("ffn_gate", "ffn_up"):
            found[f"{block}{name}.weight"] = matrix(shape.inner, width)
        found[f"{block}ffn_down.weight"] = matrix(width, shape.inner)
    return found
