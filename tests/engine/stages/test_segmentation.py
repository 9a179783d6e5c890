"""Scores of made-up windows become turns, speech and pieces."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undertone.model import Turn
from undertone.stages.segmentation import (
    CERTAIN,
    FRAME,
    FRAMES,
    GAP_MS,
    LOCAL,
    SHORTEST_TURN_MS,
    Windows,
    merged,
    runs,
    speech_of,
    turns_of,
)

MS = FRAME / 16


def windows_of(truth: npt.NDArray[np.bool_], step: int = 177) -> Windows:
    """Windows that hear the truth, shape (frames, up to LOCAL), without a fault."""
    frames = len(truth)
    padded = np.zeros((frames + FRAMES, LOCAL), dtype=np.uint8)
    padded[:frames, : truth.shape[1]] = truth * CERTAIN
    last = max(0, frames - FRAMES)
    starts = np.array([*range(0, last, step), last])
    return Windows(np.stack([padded[s : s + FRAMES] for s in starts]), starts, frames)


activity = st.integers(0, 2**32 - 1).map(lambda seed: _random_activity(np.random.default_rng(seed)))


def _random_activity(rng: np.random.Generator) -> npt.NDArray[np.bool_]:
    frames, people = int(rng.integers(1, 2000)), int(rng.integers(1, 4))
    active = np.zeros((frames, people), dtype=np.bool_)
    for _ in range(int(rng.integers(0, 30))):
        start = int(rng.integers(0, frames))
        active[start : start + int(rng.integers(1, 200)), rng.integers(0, people)] = True
    return active


@given(st.lists(st.booleans(), max_size=60))
def test_runs_give_back_what_they_came_from(values: list[bool]) -> None:
    again = np.zeros(len(values), dtype=np.bool_)
    for first, stop in runs(np.array(values, dtype=np.bool_)):
        assert first < stop
        again[first:stop] = True
    assert again.tolist() == values


@given(activity, st.integers(1, 40_000))
@settings(max_examples=60, deadline=None)
def test_turns_are_sorted_and_inside_the_file(
    active: npt.NDArray[np.bool_], duration_ms: int
) -> None:
    turns = turns_of(active, duration_ms, 1, 3)
    assert list(turns) == sorted(turns, key=lambda t: (t.start_ms, t.end_ms))
    assert all(0 <= t.start_ms < t.end_ms <= duration_ms and t.channel == 1 for t in turns)
    assert all(t.end_ms - t.start_ms >= SHORTEST_TURN_MS for t in turns)
    names = list(dict.fromkeys(turn.speaker for turn in turns))
    assert names == [f"S{3 + number}" for number in range(len(names))]
    for name in names:
        own = [turn for turn in turns if turn.speaker == name]
        assert all(a.end_ms < b.start_ms for a, b in pairwise(own))


def test_a_short_pause_belongs_to_the_turn_unless_somebody_uses_it() -> None:
    pause = int(GAP_MS * 0.8 / MS)
    active = np.zeros((600, 2), dtype=np.bool_)
    active[50:300, 0] = active[300 + pause : 500, 0] = True
    assert _speakers(turns_of(active, 10_000, 0, 1)) == ["S1"]
    active[302 : 300 + pause, 1] = True
    assert _speakers(turns_of(active, 10_000, 0, 1)) == ["S1", "S2", "S1"]


def test_a_long_pause_ends_the_turn() -> None:
    active = np.zeros((600, 1), dtype=np.bool_)
    active[50:300, 0] = active[300 + int(GAP_MS * 1.2 / MS) : 500, 0] = True
    assert _speakers(turns_of(active, 10_000, 0, 1)) == ["S1", "S1"]


def _speakers(turns: tuple[Turn, ...]) -> list[str]:
    return [turn.speaker for turn in turns]


@given(activity)
@settings(max_examples=40, deadline=None)
def test_perfect_windows_give_back_who_was_active(truth: npt.NDArray[np.bool_]) -> None:
    windows = windows_of(truth)
    people = truth.shape[1]
    chosen = np.full((len(windows.starts), LOCAL), -1)
    chosen[:, :people] = np.arange(people)
    found = windows.activity(chosen, people)
    at_most_two = truth.sum(axis=1) <= 2
    assert np.array_equal(found[at_most_two], truth[at_most_two])


@given(activity, st.integers(1, 40_000))
@settings(max_examples=40, deadline=None)
def test_speech_covers_all_activity_inside_the_file(
    truth: npt.NDArray[np.bool_], duration_ms: int
) -> None:
    spans = speech_of(windows_of(truth), duration_ms)
    assert all(0 <= s.start_ms < s.end_ms <= duration_ms for s in spans)
    assert all(a.end_ms < b.start_ms for a, b in pairwise(spans))
    for first, stop in runs(np.any(truth, axis=1)):
        middle = round((first + stop) / 2 * MS + 31 - MS / 2)
        if middle < duration_ms:
            assert any(span.start_ms <= middle < span.end_ms for span in spans)


@given(activity)
@settings(max_examples=40, deadline=None)
def test_a_piece_holds_one_speaker_alone(truth: npt.NDArray[np.bool_]) -> None:
    for first, stop in windows_of(truth).pieces():
        assert 0 <= first < stop <= len(truth)
        inside = truth[first:stop]
        assert (inside.sum(axis=1) == 1).all()
        assert (inside == inside[0]).all()


def test_a_change_without_a_pause_divides_pieces() -> None:
    truth = np.zeros((600, 2), dtype=np.bool_)
    truth[100:150, 0] = truth[150:200, 1] = True
    pieces = windows_of(truth).pieces()
    assert len(pieces) == 2
    assert pieces[0][1] <= 150 <= pieces[1][0]


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda p: tuple(sorted(p)))))
def test_the_union_covers_the_same_and_is_disjoint(spans: list[tuple[int, int]]) -> None:
    union = merged(sorted(spans))
    assert all(a[1] < b[0] for a, b in pairwise(union))
    inside = {t for a, b in spans for t in range(a, b)}
    assert inside == {t for a, b in union for t in range(a, b)}


@pytest.mark.parametrize(("faint", "clear", "found"), [(80, 0, 1), (80, 200, 1), (40, 0, 0)])
def test_faint_speech_counts_only_where_there_is_no_other(
    faint: int, clear: int, found: int
) -> None:
    scores = np.zeros((1, FRAMES, LOCAL), dtype=np.uint8)
    scores[0, 100:160, 0], scores[0, 300:360, 0] = faint, clear
    windows = Windows(scores, np.zeros(1, dtype=np.int64), FRAMES)
    speech = speech_of(windows, 10_000)
    assert len(speech) == found
    assert [span.start_ms > 4000 for span in speech] == [clear > 0] * found
    active = windows.activity(np.array([[0, -1, -1]]), 1)
    assert active.any() == bool(found)
    short = Windows(scores, np.zeros(1, dtype=np.int64), 200)
    assert speech_of(short, 3_300) == ()


def test_what_is_less_clear_belongs_to_the_turn_beside_it() -> None:
    scores = np.zeros((1, FRAMES, LOCAL), dtype=np.uint8)
    scores[0, 100:200, 0], scores[0, 130:160, 0], scores[0, 400:460, 0] = 110, 200, 110
    windows = Windows(scores, np.zeros(1, dtype=np.int64), FRAMES)
    assert list(runs(windows.activity(np.array([[0, -1, -1]]), 1)[:, 0])) == [(100, 200)]
    (speech,) = speech_of(windows, 10_000)
    assert 100 * MS < speech.start_ms < 130 * MS < 159 * MS < speech.end_ms < 199 * MS
