"""A Whisper model file becomes its sizes, or one sentence about what is wrong with it.

whisper.cpp ends the whole process on a file that it cannot read, so every byte that it would
rely on is looked at before. The layout is that of its `whisper_model_load`, little-endian.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from undertone.errors import ModelError

MAGIC = b"lmgg"
ENGLISH_ONLY = 51_864
# Bytes per block and values per block of ggml's tensor types (ggml.h, ggml-common.h).
BLOCKS = {
    0: (4, 1),
    1: (2, 1),
    2: (18, 32),
    3: (20, 32),
    6: (22, 32),
    7: (24, 32),
    8: (34, 32),
    10: (84, 256),
    11: (110, 256),
    12: (144, 256),
    13: (176, 256),
    14: (210, 256),
}
LAYERS = (4, 6, 12, 24, 32)
# Openings of files that people take for a Whisper model, and what to say of them.
IMPOSTORS = (
    (b"GGUF", "is a GGUF file: a chat model, or Whisper in a format that whisper.cpp cannot read"),
    (b"version https://git-lfs", "is only a Git LFS pointer: download the model itself"),
    (b"PK\x03\x04", "is a zip archive or a PyTorch checkpoint: convert it to ggml first"),
    (b"\x80\x02", "is a pickled PyTorch model: it is never loaded; convert it to ggml first"),
    (b"\x80\x04", "is a pickled model: it is never loaded; convert it to ggml first"),
    (b"<!doctype", "is a web page: the download went wrong"),
    (b"<html", "is a web page: the download went wrong"),
    (b'{"', "is a JSON text: the download went wrong"),
)


@dataclass(frozen=True, slots=True)
class GgmlModel:
    """What the head of a Whisper model file says.

    Attributes:
        vocabulary: tokens; 51864 is English only.
        layers: of the encoder.
        tensors: how many the file holds.
    """

    vocabulary: int
    layers: int
    tensors: int

    @property
    def multilingual(self) -> bool:
        return self.vocabulary > ENGLISH_ONLY


class _Broken(Exception):
    """The reason, as the end of a sentence that begins with the file's name."""


def check_model(path: Path) -> GgmlModel:
    """Read a ggml Whisper file's structure from end to end, without its weights.

    Raises:
        ModelError: it is missing, of another kind, cut short or damaged.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            return _read(file, size)
    except FileNotFoundError:
        raise ModelError(f"There is no model file {path.name} in {path.parent}.") from None
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise ModelError(f"The model file {path.name} cannot be read: {reason}.") from error
    except _Broken as reason:
        raise ModelError(f"{path.name} {reason}.") from None


def _read(file: BinaryIO, size: int) -> GgmlModel:
    opening = file.read(64)
    if not opening:
        raise _Broken("is empty")
    if not opening.startswith(MAGIC):
        raise _Broken(_impostor(opening))
    file.seek(len(MAGIC))
    sizes = _integers(file, 11)
    _check_sizes(sizes)
    _skip(file, 4 * _product(_integers(file, 2)), size)
    for _ in range(_bounded(_integers(file, 1)[0], sizes[0])):
        _skip(file, _bounded(_integers(file, 1)[0], 1024), size)
    tensors = 0
    while file.tell() < size:
        _skip_tensor(file, size)
        tensors += 1
    expected = _expected_tensors(sizes[4], sizes[8])
    if tensors != expected:
        raise _Broken(f"is incomplete: it holds {tensors} of {expected} tensors")
    return GgmlModel(sizes[0], sizes[4], tensors)


def _impostor(opening: bytes) -> str:
    start = opening.lstrip().lower()
    for magic, reason in IMPOSTORS:
        if opening.startswith(magic) or start.startswith(magic):
            return reason
    return "is no Whisper model in ggml format"


def _check_sizes(sizes: tuple[int, ...]) -> None:
    vocabulary, context, _, _, layers, *_, mels, kind = sizes
    plausible = (
        51_000 < vocabulary < 53_000
        and context == 1500
        and all(0 < value <= 8192 for value in sizes[2:9])
        and mels in (80, 128)
        and 0 <= kind % 1000 <= 32
    )
    if not plausible:
        raise _Broken("is damaged: its header makes no sense")
    if layers not in LAYERS:
        raise _Broken(f"is a model of {layers} layers, which whisper.cpp does not know")


def _expected_tensors(encoder_layers: int, decoder_layers: int) -> int:
    """Seven tensors around the encoder, four around the decoder, 15 and 24 per layer."""
    return 11 + 15 * encoder_layers + 24 * decoder_layers


def _skip_tensor(file: BinaryIO, size: int) -> None:
    dimensions, name_length, kind = _integers(file, 3)
    if not 1 <= dimensions <= 4 or not 1 <= name_length <= 128 or kind not in BLOCKS:
        raise _Broken("is damaged: a tensor in it makes no sense")
    shape = _integers(file, dimensions)
    if min(shape) < 1 or max(shape) > 1 << 24:
        raise _Broken("is damaged: a tensor in it makes no sense")
    block_bytes, block_values = BLOCKS[kind]
    _skip(file, name_length + _product(shape) // block_values * block_bytes, size)


def _integers(file: BinaryIO, count: int) -> tuple[int, ...]:
    content = file.read(4 * count)
    if len(content) < 4 * count:
        raise _Broken("is cut short: the download or copy is incomplete")
    return struct.unpack(f"<{count}i", content)


def _skip(file: BinaryIO, count: int, size: int) -> None:
    if count < 0 or file.tell() + count > size:
        raise _Broken("is cut short: the download or copy is incomplete")
    file.seek(count, 1)


def _bounded(value: int, limit: int) -> int:
    if not 0 <= value <= limit:
        raise _Broken("is damaged: its word list makes no sense")
    return value


def _product(values: tuple[int, ...]) -> int:
    total = 1
    for value in values:
        total *= value
    return total
