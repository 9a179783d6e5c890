"""A GGUF file becomes what its head says, or one sentence about what is wrong with it.

llama.cpp is native code, so that every length and offset that it would rely on is looked at before.
The layout is that of ggml's `docs/gguf.md`, versions 2 and 3, little-endian:

    "GGUF", u32 version, u64 tensors, u64 pairs
    pairs: string key, u32 type, value; a string is u64 length and bytes; an array is u32 type,
        u64 count and values
    tensors: string name, u32 dimensions, u64 sizes, u32 type, u64 offset in the data
    padding to the alignment, then the data
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from undertone.errors import ModelError
from undertone.impostors import HEAD, impostor, require_plain_file, unreadable

MAGIC = b"GGUF"
Span = tuple[int, int]
Value = int | float | bool | str | None
# Values and bytes per block of ggml's tensor types (ggml.c, `type_traits`).
BLOCKS = {
    **{0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34)},
    **{9: (32, 36), 10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210)},
    **{15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18)},
    **{21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4)},
    **{27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66)},
    39: (32, 17),
}
SCALARS = {
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
STRING, ARRAY = 8, 9
LONGEST_KEY, LONGEST_NAME = 65_535, 64
LONGEST_STRING = 16 << 20  # a chat template; the longest in use has some ten thousand characters
MOST_PAIRS, MOST_TENSORS, MOST_VALUES = 65_536, 65_536, 1 << 24
NOT_CHAT = {
    "whisper": "is Whisper in GGUF format, which whisper.cpp cannot read: use the ggml file",
    "clip": "is the image part of a model, not a chat model",
    "bert": "is a model for embeddings, not a chat model",
    "nomic-bert": "is a model for embeddings, not a chat model",
    "t5encoder": "is a model for embeddings, not a chat model",
}


@dataclass(frozen=True, slots=True)
class GgufModel:
    """What the head of a GGUF file says.

    Attributes:
        architecture: such as "llama" or "qwen3".
        name: what its maker calls it; empty where it does not say.
        context: tokens that it can look at; 0 where it does not say.
        tensors: how many it holds.
    """

    architecture: str
    name: str
    context: int
    tensors: int


class _Broken(Exception):
    """The reason, as the end of a sentence that begins with the file's name."""


DAMAGED = "is damaged: its head makes no sense"
SHORT = "is cut short: the download or copy is incomplete"


def check_gguf(path: Path) -> GgufModel:
    """Read the structure of a GGUF chat model from end to end, without its weights.

    Raises:
        ModelError: it is missing, of another kind, cut short or damaged.
    """
    size = require_plain_file(path)
    try:
        with path.open("rb") as file:
            return _Reader(file, size).model()
    except OSError as error:
        raise unreadable(path, error) from error
    except _Broken as reason:
        raise ModelError(f"{path.name} {reason}.") from None


class _Reader:
    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._size = size

    def model(self) -> GgufModel:
        opening = self._file.read(HEAD)
        if not opening.startswith(MAGIC):
            raise _Broken(impostor(opening, "chat model in GGUF format"))
        self._file.seek(len(MAGIC))
        self._check_version()
        tensors = self._count(MOST_TENSORS)
        pairs = dict(self._pair() for _ in range(self._count(MOST_PAIRS)))
        model = GgufModel(
            str(pairs.get("general.architecture") or ""),
            str(pairs.get("general.name") or ""),
            _context(pairs),
            tensors,
        )
        _check_purpose(model, pairs)
        self._check_tensors(tensors, pairs.get("general.alignment", 32))
        return model

    def _check_version(self) -> None:
        version = self._number("I")
        if version in (2, 3):
            return
        if version in (2 << 24, 3 << 24):
            raise _Broken(impostor(b"ggml", ""))
        if version == 1:
            raise _Broken("is GGUF of version 1, which llama.cpp no longer reads")
        raise _Broken(f"is GGUF of version {version}, which is not known here")

    def _pair(self) -> tuple[str, Value]:
        key = self._string(LONGEST_KEY)
        return key, self._value(self._number("I"))

    def _value(self, kind: int) -> Value:
        if kind == STRING:
            return self._string(LONGEST_STRING)
        if kind == ARRAY:
            inner, count = self._number("I"), self._count(MOST_VALUES)
            if inner == STRING:
                for _ in range(count):
                    self._skip(self._count(LONGEST_STRING))
            elif inner in SCALARS:
                self._skip(count * struct.calcsize(SCALARS[inner]))
            else:
                raise _Broken(DAMAGED)
            return None
        if kind not in SCALARS:
            raise _Broken(DAMAGED)
        value: Value = self._number(SCALARS[kind])
        return value

    def _check_tensors(self, count: int, alignment: Value) -> None:
        if not isinstance(alignment, int) or not 8 <= alignment <= 1 << 16 or alignment % 8:
            raise _Broken(DAMAGED)
        spans = []
        names = set()
        for _ in range(count):
            names.add(self._string(LONGEST_NAME))
            length = self._tensor_bytes()
            offset = self._number("Q")
            if offset % alignment:
                raise _Broken(DAMAGED)
            spans.append((offset, offset + length))
        if len(names) < count or any(b[0] < a[1] for a, b in _neighbours(sorted(spans))):
            raise _Broken("is damaged: two of its tensors lie on each other")
        begin = -(-self._file.tell() // alignment) * alignment
        if begin + max(end for _, end in spans) > self._size:
            raise _Broken(SHORT)

    def _tensor_bytes(self) -> int:
        dimensions = self._number("I")
        if not 1 <= dimensions <= 4:
            raise _Broken(DAMAGED)
        sizes = [self._number("Q") for _ in range(dimensions)]
        kind = self._number("I")
        if kind not in BLOCKS:
            raise _Broken("holds tensors of a type that is not known here")
        values, width = BLOCKS[kind]
        if min(sizes) < 1 or max(sizes) > 1 << 40 or sizes[0] % values:
            raise _Broken(DAMAGED)
        total = width
        for size in (sizes[0] // values, *sizes[1:]):
            total *= size
        if total > self._size:
            raise _Broken(SHORT)
        return total

    def _count(self, most: int) -> int:
        count = int(self._number("Q"))
        if count > most:
            raise _Broken(DAMAGED)
        return count

    def _string(self, longest: int) -> str:
        length = self._count(longest)
        content = self._read(length)
        return content.decode("utf-8", "replace")

    def _number(self, code: str) -> int:
        (value,) = struct.unpack(f"<{code}", self._read(struct.calcsize(code)))
        return int(value) if code not in "fd" else 0

    def _read(self, length: int) -> bytes:
        content = self._file.read(length)
        if len(content) < length:
            raise _Broken(SHORT)
        return content

    def _skip(self, length: int) -> None:
        if self._file.tell() + length > self._size:
            raise _Broken(SHORT)
        self._file.seek(length, 1)


def _neighbours(spans: list[Span]) -> Iterator[tuple[Span, Span]]:
    return pairwise(spans)


def _context(pairs: dict[str, Value]) -> int:
    value = pairs.get(f"{pairs.get('general.architecture')}.context_length")
    return value if isinstance(value, int) else 0


def _check_purpose(model: GgufModel, pairs: dict[str, Value]) -> None:
    """Refuse what is a well-formed GGUF file, but nothing that can chat."""
    if not model.architecture:
        raise _Broken("does not say what kind of model it is")
    if model.architecture in NOT_CHAT:
        raise _Broken(NOT_CHAT[model.architecture])
    kind = pairs.get("general.type")
    if kind not in (None, "model"):
        raise _Broken(f"is a part of a model ({kind}), not a whole one")
    parts = pairs.get("split.count")
    if isinstance(parts, int) and parts > 1:
        raise _Broken(f"is one of {parts} parts: join them first (llama-gguf-split --merge)")
    if not pairs.get("tokenizer.ggml.model"):
        raise _Broken("has no vocabulary, so that it cannot read or write words")
    if not model.tensors:
        raise _Broken("holds no tensors, only a head")
