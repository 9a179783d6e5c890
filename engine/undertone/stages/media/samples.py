"""Samples of any type become float32, and float32 becomes 16 bit."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from undertone.pcm import Samples

Block = npt.NDArray[np.float32]
Raw = npt.NDArray[Any]

MAX_LEVEL: Final = 1e10  # beyond even 32-bit integers stored as floats: only damaged data
_SPAN: Final = {"u1": 2.0**7, "i2": 2.0**15, "i4": 2.0**31, "i8": 2.0**63}


def to_floats(raw: Raw) -> tuple[Block, int]:
    """Samples as float32 in [-1, 1], and how many were no sensible numbers and became 0.

    Floating-point samples may exceed 1: they are not limited here.
    """
    if raw.dtype.kind != "f":
        span = np.float32(_SPAN[raw.dtype.str[1:]])
        block = raw.astype(np.float32, order="C")
        return (block - span if raw.dtype.kind == "u" else block) / span, 0
    with np.errstate(over="ignore", invalid="ignore"):
        block = raw.astype(np.float32, order="C")
    if not block.size or float(np.abs(block).max()) <= MAX_LEVEL:
        return block, 0
    bad = ~(np.abs(block) <= MAX_LEVEL)
    block[bad] = 0
    return block, int(np.count_nonzero(bad))


def to_int16(samples: Block) -> Samples:
    """Samples in [-1, 1] as 16 bit, rounded and limited, without dither."""
    scaled = np.rint(samples * np.float32(2**15))
    return np.asarray(np.clip(scaled, -(2**15), 2**15 - 1), dtype=np.int16)
