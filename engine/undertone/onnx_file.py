"""The outer structure of an ONNX file is looked at without onnxruntime, which is native code.

A file is one protobuf `ModelProto`: fields of known numbers and wire types (onnx.proto3), each of
which must end inside the file, among them an intermediate-representation version and a graph.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from undertone.errors import ModelError
from undertone.impostors import HEAD, impostor, require_plain_file, unreadable

VARINT, FIXED64, LENGTH, FIXED32 = 0, 1, 2, 5
IR_VERSION, GRAPH = 1, 7
OUTPUT, NAME = 12, 1  # of a GraphProto and of a ValueInfoProto
# Field numbers of ModelProto with their wire types.
FIELDS = {1: VARINT, 2: LENGTH, 3: LENGTH, 4: LENGTH, 5: VARINT, 6: LENGTH, 7: LENGTH, 8: LENGTH}
FIELDS |= {14: LENGTH, 20: LENGTH, 25: LENGTH, 26: LENGTH}
NEWEST_IR = 32
ORT = b"ORTM"
SHORT = "is cut short: the download or copy is incomplete"


class _Broken(Exception):
    """The reason, as the end of a sentence that begins with the file's name."""


def check_onnx(path: Path) -> None:
    """Read the outer structure of an ONNX file.

    Raises:
        ModelError: it is missing, of another kind, cut short or damaged.
    """
    size = require_plain_file(path)
    try:
        with path.open("rb") as file:
            opening = file.read(HEAD)
            file.seek(0)
            _check(file, size, opening)
    except OSError as error:
        raise unreadable(path, error) from error
    except _Broken as reason:
        raise ModelError(f"{path.name} {reason}.") from None


def with_outputs(content: bytes, names: Iterable[str]) -> bytes:
    """The same model with some of its inner results as outputs too.

    Fields that a protobuf message has twice are merged, so that a second graph with nothing but
    outputs (`ModelProto.graph.output.name`) at the end of the file adds these to the first.
    """
    for name in names:
        text = name.encode()
        for number in (NAME, OUTPUT, GRAPH):
            text = bytes([number << 3 | LENGTH]) + _length(len(text)) + text
        content += text
    return content


def _length(size: int) -> bytes:
    """A length as protobuf writes it."""
    found = bytearray()
    while size > 0x7F:
        found.append(size & 0x7F | 0x80)
        size >>= 7
    return bytes([*found, size])


def _check(file: BinaryIO, size: int, opening: bytes) -> None:
    if opening[4:8] == ORT:
        raise _Broken("is an ORT model under the name of an ONNX model: export it as ONNX")
    if not opening.startswith(b"\x08"):
        raise _Broken(impostor(opening, "ONNX model"))
    found: dict[int, int] = {}
    while file.tell() < size:
        number, kind = divmod(_varint(file), 8)
        if FIELDS.get(number) != kind:
            raise _Broken("is damaged: it does not have the structure of an ONNX model")
        found[number] = _varint(file)
        if kind == LENGTH:
            if file.tell() + found[number] > size:
                raise _Broken(SHORT)
            file.seek(found[number], 1)
    if not 1 <= found.get(IR_VERSION, 0) <= NEWEST_IR or not found.get(GRAPH):
        raise _Broken("holds no model: its version or its graph is missing")


def _varint(file: BinaryIO) -> int:
    value = 0
    for shift in range(0, 70, 7):
        byte = file.read(1)
        if not byte:
            raise _Broken(SHORT)
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
    raise _Broken("is damaged: it does not have the structure of an ONNX model")
