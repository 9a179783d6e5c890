"""Numbers become the blocks of ggml's tensor types, and back: the layouts of ggml-quants.c.

Each block holds 32 numbers of a row. Rounding is that of `quantize_row_*_ref`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
BLOCK = 32
F32, F16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0 = 0, 1, 2, 3, 6, 7, 8


def pack(values: Floats, kind: int) -> bytes:
    """The bytes of numbers as a tensor of this type; the last axis is a multiple of 32."""
    if kind in (F32, F16):
        return values.astype("<f4" if kind == F32 else "<f2").tobytes()
    return PACKERS[kind](values.reshape(-1, BLOCK)).tobytes()


def unpack(content: bytes, kind: int) -> Floats:
    """The numbers that the bytes of a tensor stand for, flat."""
    if kind in (F32, F16):
        return np.frombuffer(content, "<f4" if kind == F32 else "<f2").astype(np.float32)
    rows = np.frombuffer(content, np.uint8).reshape(-1, WIDTHS[kind])
    return UNPACKERS[kind](rows).reshape(-1)


WIDTHS = {Q4_0: 18, Q4_1: 20, Q5_0: 22, Q5_1: 24, Q8_0: 34}


def _half(values: Floats) -> Bytes:
    return values.astype("<f2").reshape(-1, 1).view(np.uint8)


def _inverse(step: Floats) -> Floats:
    safe = np.where(step == 0, 1, step)
    return np.where(step == 0, 0, 1 / safe).astype(np.float32)


def _signed_peak(rows: Floats) -> Floats:
    at = np.abs(rows).argmax(1)
    return np.asarray(rows[np.arange(len(rows)), at], np.float32)


def _symmetric(rows: Floats, half: int) -> tuple[Floats, Bytes]:
    step = np.asarray(_signed_peak(rows) / -half, np.float32)
    levels = np.trunc(rows * _inverse(step)[:, None] + half + 0.5)
    return step, np.clip(levels, 0, 2 * half - 1).astype(np.uint8)


def _affine(rows: Floats, top: int) -> tuple[Floats, Floats, Bytes]:
    low = rows.min(1)
    step = ((rows.max(1) - low) / top).astype(np.float32)
    levels = np.trunc((rows - low[:, None]) * _inverse(step)[:, None] + 0.5)
    return step, low, np.clip(levels, 0, top).astype(np.uint8)


def _nibbles(levels: Bytes) -> Bytes:
    return np.asarray((levels[:, :16] & 15) | (levels[:, 16:] & 15) << 4, np.uint8)


def _fifth_bits(levels: Bytes) -> Bytes:
    return np.packbits(levels >> 4, axis=1, bitorder="little")


def _pack_q4_0(rows: Floats) -> Bytes:
    step, levels = _symmetric(rows, 8)
    return np.hstack([_half(step), _nibbles(levels)])


def _pack_q4_1(rows: Floats) -> Bytes:
    step, low, levels = _affine(rows, 15)
    return np.hstack([_half(step), _half(low), _nibbles(levels)])


def _pack_q5_0(rows: Floats) -> Bytes:
    step, levels = _symmetric(rows, 16)
    return np.hstack([_half(step), _fifth_bits(levels), _nibbles(levels)])


def _pack_q5_1(rows: Floats) -> Bytes:
    step, low, levels = _affine(rows, 31)
    return np.hstack([_half(step), _half(low), _fifth_bits(levels), _nibbles(levels)])


def _pack_q8_0(rows: Floats) -> Bytes:
    step = np.abs(rows).max(1) / 127
    levels = np.round(rows * _inverse(step)[:, None]).astype(np.int8)
    return np.hstack([_half(step), levels.view(np.uint8)])


def _halves(rows: Bytes) -> Floats:
    return rows.copy().view("<f2").astype(np.float32)


def _levels(nibbles: Bytes, fifth: Bytes | None = None) -> Floats:
    levels = np.hstack([nibbles & 15, nibbles >> 4])
    if fifth is not None:
        levels = levels | np.unpackbits(fifth, axis=1, bitorder="little") << 4
    return levels.astype(np.float32)


def _unpack_q4_0(rows: Bytes) -> Floats:
    return _halves(rows[:, :2]) * (_levels(rows[:, 2:]) - 8)


def _unpack_q4_1(rows: Bytes) -> Floats:
    return _halves(rows[:, :2]) * _levels(rows[:, 4:]) + _halves(rows[:, 2:4])


def _unpack_q5_0(rows: Bytes) -> Floats:
    return _halves(rows[:, :2]) * (_levels(rows[:, 6:], rows[:, 2:6]) - 16)


def _unpack_q5_1(rows: Bytes) -> Floats:
    return _halves(rows[:, :2]) * _levels(rows[:, 8:], rows[:, 4:8]) + _halves(rows[:, 2:4])


def _unpack_q8_0(rows: Bytes) -> Floats:
    return _halves(rows[:, :2]) * rows[:, 2:].copy().view(np.int8).astype(np.float32)


PACKERS: dict[int, Callable[[Floats], Bytes]] = {
    Q4_0: _pack_q4_0,
    Q4_1: _pack_q4_1,
    Q5_0: _pack_q5_0,
    Q5_1: _pack_q5_1,
    Q8_0: _pack_q8_0,
}
UNPACKERS: dict[int, Callable[[Bytes], Floats]] = {
    Q4_0: _unpack_q4_0,
    Q4_1: _unpack_q4_1,
    Q5_0: _unpack_q5_0,
    Q5_1: _unpack_q5_1,
    Q8_0: _unpack_q8_0,
}
