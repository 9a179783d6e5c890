"""Estimates and measures become positions."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from undertone_desktop.views.transcript_heights import RowHeights

heights = st.lists(st.integers(1, 300), min_size=1, max_size=60)


@given(heights, st.data())
def test_positions_are_the_sums_of_what_is_known(estimates: list[int], data: st.DataObject) -> None:
    rows = RowHeights(estimates)
    known = list(estimates)
    for row, height in data.draw(
        st.lists(st.tuples(st.integers(0, len(estimates) - 1), st.integers(1, 300)), max_size=20)
    ):
        rows.measure(row, height)
        known[row] = height
    assert rows.total == sum(known)
    assert [rows.top(row) for row in range(len(known))] == [
        sum(known[:row]) for row in range(len(known))
    ]
    y = data.draw(st.integers(0, rows.total - 1))
    row = rows.row_at(y)
    assert rows.top(row) <= y < rows.top(row) + rows.height(row)


@given(heights, st.integers(1, 10))
def test_every_row_is_measured_once_in_the_end(estimates: list[int], limit: int) -> None:
    rows = RowHeights(estimates)
    seen: list[int] = []
    while found := rows.unmeasured(limit):
        assert len(found) <= limit
        for row in found:
            rows.measure(row, 20)
        seen += found
    assert sorted(seen) == list(range(len(estimates)))
    assert rows.total == 20 * len(estimates)


def test_nothing_has_no_rows() -> None:
    rows = RowHeights()
    assert (rows.total, rows.row_at(10), len(rows)) == (0, -1, 0)
    assert rows.unmeasured(5) == []


@given(
    st.lists(st.integers(1, 90), max_size=12),
    st.lists(st.integers(1, 90), max_size=6),
    st.data(),
)
def test_replacing_rows_is_as_if_they_had_always_been_there(
    before: list[int], fresh: list[int], data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(first, len(before)))
    rows = RowHeights(before)
    for row in range(len(before)):
        rows.measure(row, before[row] + 1)
    rows.replace(first, end, np.array(fresh, np.int64))
    kept = [height + 1 for height in before]
    expected = [*kept[:first], *fresh, *kept[end:]]
    assert [rows.height(row) for row in range(len(rows))] == expected
    assert rows.unmeasured(100) == list(range(first, first + len(fresh)))
    assert rows.total == sum(expected)
