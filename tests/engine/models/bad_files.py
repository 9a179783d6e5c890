"""Files that are no model, or a damaged or hostile one, each with words of its own refusal."""

from __future__ import annotations

import io
import pickle
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.ggml_blocks import F32
from tests.random_gguf import Shape as GgufShape
from tests.random_gguf import encode, head, number, tensors_of, text
from tests.random_whisper import Shape, write_random_whisper

HEADER = 12 * 4
MEL = HEADER + 8
VOCABULARY = MEL + 4 * 80 * 201
FIRST_TENSOR_NAME = b"encoder.positional_embedding"


@dataclass(frozen=True, slots=True)
class BadFile:
    """A file, and words that only its own refusal has."""

    name: str
    content: bytes
    words: str


def bad_files(folder: Path) -> list[BadFile]:
    """More than thirty of them; `folder` is for scratch."""
    whisper = write_random_whisper(folder / "nano.bin", Shape(width=8)).read_bytes()
    quantized = write_random_whisper(folder / "q.bin", Shape(width=32), quantization="q5_1")
    return [
        *_other_things(),
        *_whisper_files(whisper, quantized.read_bytes()),
        BadFile(
            "32-bit.bin",
            write_random_whisper(
                folder / "f32.bin", Shape(width=8), quantization="f32"
            ).read_bytes(),
            "32-bit weights",
        ),
        *_gguf_files(),
    ]


def _other_things() -> list[BadFile]:
    safetensors = b'{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}'
    page = b"<!DOCTYPE html><html><title>404</title>"
    return [
        BadFile("empty.bin", b"", "is empty"),
        BadFile("zeros.bin", bytes(5000), "only zeros"),
        BadFile("page.bin", page, "is a web page"),
        BadFile("xml.bin", b"<?xml version='1.0'?><Error>Denied</Error>", "in XML"),
        BadFile("gone.bin", b"Entry not found", "message “not found”"),
        BadFile("gated.bin", b"Access to model x is restricted", "wants an account"),
        BadFile(
            "pointer.bin",
            b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n",
            "Git LFS pointer",
        ),
        BadFile("settings.bin", b'{"error": "Not found"}', "is a JSON text"),
        BadFile("pickle.bin", pickle.dumps({"weights": [1.0]}), "pickled PyTorch model"),
        BadFile("checkpoint.bin", _zip({"archive/data.pkl": b"x"}), "pickled PyTorch model"),
        BadFile("other.zip", _zip({"a.txt": b"x"}), "zip archive without models"),
        BadFile(
            "weights.bin", struct.pack("<Q", len(safetensors)) + safetensors, "is a safetensors"
        ),
        BadFile("archive.bin", b"\x1f\x8b\x08" + bytes(40) + b"x", "packed archive"),
        BadFile("talk.bin", b"RIFF\x00\x01\x00\x00WAVEfmt ", "is a recording"),
        BadFile("program.bin", b"\x7fELF\x02\x01\x01" + bytes(60) + b"x", "is a program"),
        BadFile("paper.bin", b"%PDF-1.7\n", "PDF document"),
        BadFile("array.bin", b"\x93NUMPY\x01\x00v\x00", "NumPy array"),
        BadFile("keras.bin", b"\x89HDF\r\n\x1a\n", "HDF5"),
        BadFile("lite.bin", b"\x1c\x00\x00\x00TFL3" + bytes(30) + b"x", "TensorFlow Lite"),
        BadFile("graph.bin", b"\x08\x08\x12\x07pytorch", "belongs in a folder"),
        BadFile("faster.bin", b"\x06\x00\x00\x00\x0c\x00WhisperSpec\x00", "CTranslate2"),
        BadFile("old.bin", struct.pack("<I", 0x67676A74) + bytes(99) + b"x", "format of 2023"),
        BadFile("noise.bin", bytes(range(7, 250)), "no Whisper model in ggml format"),
    ]


def _whisper_files(whole: bytes, quantized: bytes) -> list[BadFile]:
    at = whole.index(FIRST_TENSOR_NAME) - 20  # dimensions, length, type, two sizes
    return [
        BadFile("big-endian.bin", b"ggml" + whole[4:], "bytes in the wrong order"),
        BadFile("cut.bin", whole[: len(whole) // 2], "is cut short"),
        BadFile("headless.bin", whole[:20], "is cut short"),
        BadFile("no-tensors.bin", whole[:at], "holds 0 of 167"),
        BadFile("last-missing.bin", whole[: whole.index(b"decoder.ln.bias") - 16], "166 of 167"),
        BadFile("huge-vocabulary.bin", _changed(whole, 4, 2**31 - 1), "header makes no sense"),
        BadFile("negative-width.bin", _changed(whole, 12, -8), "header makes no sense"),
        BadFile("no-heads.bin", _changed(whole, 16, 0), "header makes no sense"),
        BadFile("endless-context.bin", _changed(whole, 8, 2**30), "header makes no sense"),
        BadFile("odd-layers.bin", _changed(whole, 20, 5), "5 layers"),
        BadFile("wrong-mels.bin", _changed(whole, HEADER, 2**30), "header makes no sense"),
        BadFile("endless-words.bin", _changed(whole, VOCABULARY, 2**31 - 1), "word list"),
        BadFile("long-word.bin", _changed(whole, VOCABULARY + 4, 2**31 - 1), "word list"),
        BadFile("wild-tensor.bin", _changed(whole, at + 12, 2**31 - 1), "tensor in it makes"),
        BadFile("wild-type.bin", _changed(whole, at + 8, 77), "tensor in it makes"),
        BadFile(
            "renamed-tensor.bin",
            whole.replace(FIRST_TENSOR_NAME, b"encoder.positional_embeddinG"),
            "tensor in it makes",
        ),
        BadFile("old-quantized.bin", _changed(quantized, 44, 1009), "quantized in a format of"),
        BadFile("trailing.bin", whole + b"GIF89a", "is cut short"),
    ]


def _gguf_files() -> list[BadFile]:
    shape = GgufShape()
    tensors = tensors_of(shape, np.random.default_rng(0))

    def changed(**pairs: bytes) -> bytes:
        own = {key.replace("__", "."): value for key, value in pairs.items()}
        return encode({**head(shape), **own}, tensors, F32)

    whole = changed()
    without = {key: value for key, value in head(shape).items() if "tokenizer" not in key}
    return [
        BadFile("whisper.gguf", changed(general__architecture=text("whisper")), "Whisper in GGUF"),
        BadFile("picture.gguf", changed(general__architecture=text("clip")), "image part"),
        BadFile("search.gguf", changed(general__architecture=text("bert")), "for embeddings"),
        BadFile("lora.gguf", changed(general__type=text("adapter")), "part of a model"),
        BadFile("split.gguf", changed(split__count=number(3)), "one of 3 parts"),
        BadFile("nameless.gguf", changed(general__architecture=text("")), "what kind of model"),
        BadFile("mute.gguf", encode(without, tensors, F32), "has no vocabulary"),
        BadFile("bare.gguf", encode(head(shape), {}, F32), "holds no tensors"),
        BadFile("cut.gguf", whole[:-100_000], "is cut short"),
        BadFile("tiny.gguf", whole[:10], "is cut short"),
        BadFile("first.gguf", b"GGUF" + struct.pack("<I", 1) + whole[8:], "version 1"),
        BadFile("future.gguf", b"GGUF" + struct.pack("<I", 99) + whole[8:], "version 99"),
        BadFile("swapped.gguf", b"GGUF" + struct.pack(">I", 3) + whole[8:], "wrong order"),
        BadFile(
            "endless.gguf", whole[:8] + struct.pack("<Q", 2**63) + whole[16:], "its head makes"
        ),
        BadFile("pairs.gguf", whole[:16] + struct.pack("<Q", 2**60) + whole[24:], "its head makes"),
        BadFile("key.gguf", whole[:24] + struct.pack("<Q", 2**62) + whole[32:], "its head makes"),
        BadFile("overlap.gguf", _overlapping(whole), "lie on each other"),
        BadFile("aligned.gguf", changed(general__alignment=number(3)), "its head makes"),
        BadFile("ggml.gguf", struct.pack("<I", 0x67676D6C) + bytes(60) + b"x", "Whisper model in"),
    ]


def _overlapping(whole: bytes) -> bytes:
    """The second tensor at the place of the first."""
    at = whole.index(b"output.weight") + len(b"output.weight") + 4 + 16 + 4
    return whole[:at] + struct.pack("<Q", 0) + whole[at + 8 :]


def _changed(content: bytes, at: int, value: int) -> bytes:
    return content[:at] + struct.pack("<i", value) + content[at + 4 :]


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()
