"""Samples of every type keep their value as float32, and 16 bit comes back unchanged."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from undertone.stages.media.samples import to_floats, to_int16


@given(arrays(np.int16, st.tuples(st.integers(1, 4), st.integers(0, 300))))
def test_16_bit_comes_back(values: np.ndarray[tuple[int, int], np.dtype[np.int16]]) -> None:
    block, replaced = to_floats(values)
    assert replaced == 0
    assert np.array_equal(to_int16(block), values)


@pytest.mark.parametrize(
    ("kind", "low", "middle", "high"),
    [
        (np.uint8, 0, 128, 255),
        (np.int16, -(2**15), 0, 2**15 - 1),
        (np.int32, -(2**31), 0, 2**31 - 1),
        (np.int64, -(2**63), 0, 2**63 - 1),
        (np.float32, -1, 0, 1),
        (np.float64, -1, 0, 1),
    ],
)
def test_full_scale_is_one(kind: type[np.generic], low: int, middle: int, high: int) -> None:
    block, _ = to_floats(np.array([[low, middle, high]], dtype=kind))
    assert block.dtype == np.float32
    assert block.tolist()[0] == pytest.approx([-1, 0, 1], abs=0.01)


@given(
    arrays(
        st.sampled_from([np.float32, np.float64]),
        (2, 50),
        elements=st.floats(width=32, allow_nan=True, allow_infinity=True),
    )
)
def test_what_is_no_number_becomes_zero(
    values: np.ndarray[tuple[int, int], np.dtype[np.float32]],
) -> None:
    block, replaced = to_floats(values)
    assert np.isfinite(block).all()
    bad = ~(np.abs(values) <= 1e10)
    assert replaced == np.count_nonzero(bad)
    assert not block[bad].any()
    assert np.array_equal(block[~bad], values.astype(np.float32)[~bad])


@given(st.floats(-1e10, 1e10, width=32))
def test_16_bit_limits_and_rounds(value: float) -> None:
    expected = min(max(value * 32768, -32768), 32767)
    assert abs(int(to_int16(np.array([value], np.float32))[0]) - expected) <= 0.5
