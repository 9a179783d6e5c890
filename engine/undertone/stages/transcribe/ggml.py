"""A Whisper model file becomes its sizes, or one sentence about what is wrong with it.

whisper.cpp ends the whole process on a file that it cannot read, so every byte that it would
rely on is looked at before. The layout is that of its `whisper_model_load`, little-endian:

    u32 magic, i32 x11 sizes, mel filters (i32 rows, i32 columns, f32 values), vocabulary (i32
    count, then u32 length and bytes of each), tensors until the end of the file: i32 dimensions,
    i32 name length, i32 type, i32 sizes fastest first, name, data
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from undertone.errors import ModelError
from undertone.impostors import HEAD, impostor, require_plain_file, unreadable
from undertone.stages.transcribe.ggml_tensors import Shape, expected_tensors

MAGIC = b"lmgg"
ENGLISH_ONLY = 51_864
VOCABULARIES = (ENGLISH_ONLY, 51_865, 51_866)  # English, 99 languages, 100 languages
AUDIO_CONTEXT, TEXT_CONTEXT = 1500, 448
MELS = (80, 128)
FREQUENCIES = 201
LAYERS = (4, 6, 12, 24, 32)
LONGEST_WORD = 1024
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
# The tensor type of a file's weights for its `ftype` (ggml.h, `ggml_ftype`).
WEIGHTS = {0: 0, 1: 1, 2: 2, 3: 3, 7: 8, 8: 6, 9: 7, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14}
QUANTIZATION_VERSION = 2
SHORT = "is cut short: the download or copy is incomplete"
NO_HEADER = "is damaged: its header makes no sense"
NO_TENSOR = "is damaged: a tensor in it makes no sense"
NO_WORDS = "is damaged: its word list makes no sense"


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
    size = require_plain_file(path)
    try:
        with path.open("rb") as file:
            return _read(file, size)
    except OSError as error:
        raise unreadable(path, error) from error
    except _Broken as reason:
        raise ModelError(f"{path.name} {reason}.") from None


def _read(file: BinaryIO, size: int) -> GgmlModel:
    opening = file.read(HEAD)
    if not opening.startswith(MAGIC):
        raise _Broken(impostor(opening, "Whisper model in ggml format"))
    file.seek(len(MAGIC))
    sizes = _integers(file, 11)
    _check_sizes(sizes)
    if _integers(file, 2) != (sizes[9], FREQUENCIES):
        raise _Broken(NO_HEADER)
    _skip(file, 4 * sizes[9] * FREQUENCIES, size)
    for _ in range(_bounded(_integers(file, 1)[0], sizes[0])):
        _skip(file, _bounded(_integers(file, 1)[0], LONGEST_WORD), size)
    expected = expected_tensors(sizes, WEIGHTS[sizes[10] % 1000])
    found: set[str] = set()
    while file.tell() < size:
        _skip_tensor(file, size, expected, found)
    if len(found) != len(expected):
        raise _Broken(f"is incomplete: it holds {len(found)} of {len(expected)} tensors")
    return GgmlModel(sizes[0], sizes[4], len(found))


def _check_sizes(sizes: tuple[int, ...]) -> None:
    vocabulary, audio, width, heads, layers, text, *decoder, mels, kind = sizes
    plausible = (
        vocabulary in VOCABULARIES
        and (audio, text) == (AUDIO_CONTEXT, TEXT_CONTEXT)
        and 0 < width <= 8192
        and 0 < heads <= 128
        and width % heads == 0
        and decoder[:2] == [width, heads]
        and 0 < decoder[2] <= 64
        and mels in MELS
        and kind >= 0
        and kind % 1000 in WEIGHTS
    )
    if not plausible:
        raise _Broken(NO_HEADER)
    if kind % 1000 == 0:  # its `ggml_conv_1d` ends the process on other kernels than f16
        raise _Broken(
            "holds 32-bit weights, which whisper.cpp cannot run: use an f16 or quantized one"
        )
    if kind % 1000 > 1 and kind // 1000 != QUANTIZATION_VERSION:
        raise _Broken("is quantized in a format of 2023, which whisper.cpp no longer reads")
    if layers not in LAYERS:
        raise _Broken(f"is a model of {layers} layers, which whisper.cpp does not know")


def _skip_tensor(
    file: BinaryIO, size: int, expected: dict[str, tuple[Shape, int]], found: set[str]
) -> None:
    dimensions, length, kind = _integers(file, 3)
    if not 1 <= dimensions <= 4 or not 1 <= length <= 128 or kind not in BLOCKS:
        raise _Broken(NO_TENSOR)
    shape = _integers(file, dimensions)
    name = _bytes(file, length).decode("ascii", "replace")
    if name in found:
        raise _Broken("is damaged: it holds a tensor twice")
    if expected.get(name) != (shape, kind):
        raise _Broken(NO_TENSOR)
    found.add(name)
    block_bytes, block_values = BLOCKS[kind]
    if shape[0] % block_values:
        raise _Broken(NO_TENSOR)
    _skip(file, _product(shape) // block_values * block_bytes, size)


def _integers(file: BinaryIO, count: int) -> tuple[int, ...]:
    return struct.unpack(f"<{count}i", _bytes(file, 4 * count))


def _bytes(file: BinaryIO, count: int) -> bytes:
    content = file.read(count)
    if len(content) < count:
        raise _Broken(SHORT)
    return content


def _skip(file: BinaryIO, count: int, size: int) -> None:
    if count < 0 or file.tell() + count > size:
        raise _Broken(SHORT)
    file.seek(count, 1)


def _bounded(value: int, limit: int) -> int:
    if not 0 <= value <= limit:
        raise _Broken(NO_WORDS)
    return value


def _product(values: tuple[int, ...]) -> int:
    total = 1
    for value in values:
        total *= value
    return total
