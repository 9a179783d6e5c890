"""Levels of peaks go into a file and come back in parts."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from undertone.pyramid import (
    FACTOR,
    Buckets,
    Pyramid,
    PyramidWriter,
    coarser,
    decoded,
    encoded,
    level_sizes,
)

FINEST = arrays(np.int8, st.tuples(st.integers(0, 400), st.just(3)), elements=st.integers(0, 127))
SHARES = arrays(
    np.float32, st.tuples(st.integers(1, 40), st.just(3)), elements=st.floats(0, 1, width=32)
)
ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def stored(path: Path, finest: Buckets) -> Pyramid:
    with path.open("wb") as file:
        writer = PyramidWriter(file, len(finest))
        for start in range(0, len(finest), PyramidWriter.BLOCK):
            writer.add(finest[start : start + PyramidWriter.BLOCK])
        writer.finish()
    return Pyramid(path)


@given(SHARES)
def test_extremes_are_rounded_outwards_and_by_little(shares: npt.NDArray[np.float32]) -> None:
    values = shares * np.array([-1, 1, 1], np.float32)
    back = decoded(encoded(values))
    assert (back[:, 0] <= values[:, 0] + 1e-6).all()
    assert (back[:, 1] >= values[:, 1] - 1e-6).all()
    assert np.abs(back - values).max() <= 2 / 127


@given(FINEST)
def test_a_coarser_bucket_spans_its_children(finest: Buckets) -> None:
    found = coarser(finest)
    assert len(found) == -(-len(finest) // FACTOR)
    for number, (low, high, loud) in enumerate(found):
        children = finest[number * FACTOR : (number + 1) * FACTOR]
        assert low == children[:, 0].min()
        assert high == children[:, 1].max()
        assert children[:, 2].min() <= loud <= children[:, 2].max()


@ONE_FOLDER
@given(FINEST, st.integers(-5, 450), st.integers(-5, 450))
def test_what_was_written_is_read_in_parts(
    tmp_path: Path, finest: Buckets, one: int, other: int
) -> None:
    pyramid = stored(tmp_path / "a", finest)
    first, last = sorted((one, other))
    expected = finest
    for level, size in enumerate(pyramid.sizes):
        assert len(expected) == size
        part = expected[max(0, first) : max(0, last)]
        assert np.array_equal(pyramid.read(level, first, last), part)
        expected = coarser(expected)


def test_the_levels_of_ten_hours_agree(tmp_path: Path) -> None:
    finest = np.random.default_rng(1).integers(0, 128, (18_000_000, 3), dtype=np.int8)
    pyramid = stored(tmp_path / "a", finest)
    assert pyramid.sizes[-1] == 1
    top = pyramid.read(len(pyramid.sizes) - 1, 0, 1)[0]
    assert (top[0], top[1]) == (finest[:, 0].min(), finest[:, 1].max())
    level = 9
    span = FACTOR**level
    for at in (0, 30, pyramid.sizes[level] - 1):
        part = finest[at * span : (at + 1) * span]
        low, high, _ = pyramid.read(level, at, at + 1)[0]
        assert (low, high) == (part[:, 0].min(), part[:, 1].max())


@given(st.integers(0, 10**9))
def test_levels_end_with_one_bucket(count: int) -> None:
    sizes = level_sizes(count)
    assert sizes[0] == count
    assert sizes[-1] <= 1
    for before, after in itertools.pairwise(sizes):
        assert after == -(-before // FACTOR)


@ONE_FOLDER
@given(st.binary(max_size=64), st.integers(1, 40))
def test_damaged_files_are_refused(tmp_path: Path, noise: bytes, cut: int) -> None:
    stored(tmp_path / "good", np.zeros((10, 3), np.int8))
    good = (tmp_path / "good").read_bytes()
    for data in (noise, good[:-cut], good + b"x"):
        (tmp_path / "bad").write_bytes(data)
        with pytest.raises(ValueError, match="peaks"):
            Pyramid(tmp_path / "bad")


def test_a_file_that_shrinks_later_is_an_error(tmp_path: Path) -> None:
    pyramid = stored(tmp_path / "a", np.zeros((100, 3), np.int8))
    (tmp_path / "a").write_bytes(b"UPK2")
    with pytest.raises(OSError, match="short"):
        pyramid.read(0, 0, 50)


@ONE_FOLDER
@given(st.floats(0.001, 1e7))
def test_the_level_for_a_zoom_is_no_wider_than_a_pixel(tmp_path: Path, ms_per_pixel: float) -> None:
    pyramid = stored(tmp_path / "a", np.zeros((20_000, 3), np.int8))
    level = pyramid.level_for(ms_per_pixel)
    assert level == 0 or pyramid.bucket_ms(level) <= ms_per_pixel
    last = level == len(pyramid.sizes) - 1
    assert last or pyramid.bucket_ms(level + 1) > ms_per_pixel
