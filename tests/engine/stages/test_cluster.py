"""Voices of known origin must be grouped as they were made."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undertone.errors import Cancelled
from undertone.stages.cluster import Clustering, Voices, assign, centroids, unit
from undertone.stages.prints import (
    NOISE_S,
    Pieces,
    joined,
    mean_voices,
    newcomers,
    noise_of,
    reassign,
    refined,
    separated,
)

SIZE = 256
FREE = (1, 20)


def voices_of(
    labels: list[int], seed: int = 0, noise: float = 0.5, seconds: float = 4.0
) -> tuple[Voices, npt.NDArray[np.float64]]:
    """Noisy samples of made-up people, one window each, and the people's true voices."""
    rng = np.random.default_rng(seed)
    people = unit(rng.normal(size=(max(labels) + 1, SIZE)))
    spread = rng.normal(size=(len(labels), SIZE)) * noise / np.sqrt(SIZE)
    vectors = (people[labels] + spread).astype(np.float32)
    numbers = np.arange(len(labels), dtype=np.int64)
    return Voices(vectors, np.full(len(labels), seconds), numbers), people


def nearest(means: npt.NDArray[np.float64], people: npt.NDArray[np.float64]) -> list[int]:
    return sorted((unit(means) @ people.T).argmax(axis=1).tolist())


def test_no_voices_are_no_speakers() -> None:
    nobody = Voices(np.zeros((0, SIZE), np.float32), np.zeros(0), np.zeros(0, np.int64))
    assert centroids(nobody, FREE, Clustering()).shape == (0, SIZE)


@given(st.integers(1, 5), st.integers(4, 12), st.integers(0, 99))
@settings(max_examples=25, deadline=None)
def test_every_person_is_found_once(people: int, samples: int, seed: int) -> None:
    voices, true = voices_of(list(range(people)) * samples, seed)
    assert nearest(centroids(voices, FREE, Clustering()), true) == list(range(people))


@given(st.integers(1, 4), st.integers(1, 6), st.integers(1, 6))
@settings(max_examples=40, deadline=None)
def test_the_number_stays_inside_the_bounds(people: int, first: int, second: int) -> None:
    low, high = sorted((first, second))
    voices, _ = voices_of(list(range(people)) * 5)
    found = len(centroids(voices, (low, high), Clustering()))
    assert found <= high
    assert found >= min(low, people, 2)


def test_two_are_found_in_one_voice_when_two_are_asked_for() -> None:
    voices, _ = voices_of([0] * 20)
    assert len(centroids(voices, FREE, Clustering())) == 1
    assert len(centroids(voices, (2, 2), Clustering())) == 2


def test_a_click_does_not_become_a_speaker() -> None:
    voices, true = voices_of([0, 1] * 40 + [2])
    voices.seconds[-1] = 1.2
    assert nearest(centroids(voices, FREE, Clustering()), true) == [0, 1]


def test_short_samples_are_compared_more_kindly_than_long_ones() -> None:
    short, _ = voices_of([0] * 6, noise=1.45, seconds=1.0)
    long, _ = voices_of([0] * 6, noise=1.45, seconds=60.0)
    tuning = Clustering(threshold=0.45)
    assert len(centroids(short, FREE, tuning)) == 1
    assert len(centroids(long, FREE, tuning)) > 1


def test_people_heard_side_by_side_resist_being_joined() -> None:
    apart, _ = voices_of([0] * 8, noise=0.9, seconds=30)
    tuning = Clustering(apart=0.9)
    assert len(centroids(apart, FREE, tuning)) == 1
    together = Voices(apart.vectors, apart.seconds, np.repeat(np.arange(4), 2))
    assert len(centroids(together, FREE, tuning)) > 1


def test_more_samples_than_the_tree_holds_are_thinned_out() -> None:
    voices, true = voices_of([0, 1, 1] * 700)
    assert nearest(centroids(voices, FREE, Clustering()), true) == [0, 1]


def test_grouping_can_be_stopped() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        centroids(voices_of([0, 1])[0], FREE, Clustering(), stop)


def test_speakers_of_one_window_are_different_people() -> None:
    voices, true = voices_of([0, 0, 1])
    voices = Voices(voices.vectors, voices.seconds, np.array([0, 0, 1]))
    chosen = assign(voices, np.array([0, 2, 1]), true, (3, 3))
    assert sorted([chosen[0, 0], chosen[0, 2]]) == [0, 1]
    assert chosen[1].tolist() == [-1, 1, -1]
    assert chosen[2].tolist() == [-1, -1, -1]


def test_without_speakers_nobody_is_assigned() -> None:
    voices, _ = voices_of([0, 1])
    chosen = assign(voices, np.array([0, 0]), np.zeros((0, SIZE)), (2, 3))
    assert (chosen == -1).all()


def test_a_mixture_is_separated_by_its_pieces() -> None:
    voices, true = voices_of([0, 1] * 20)
    mixed = true.mean(axis=0, keepdims=True)
    means = separated(voices.vectors, voices.seconds, mixed, 20)
    assert nearest(means, true) == [0, 1]
    assert len(separated(voices.vectors, voices.seconds, mixed, 1)) == 1


def test_one_voice_is_not_separated() -> None:
    voices, true = voices_of([0] * 40, noise=1.0)
    assert len(separated(voices.vectors, voices.seconds, true, 20)) == 1


def test_a_voice_in_two_moods_is_joined_unless_two_are_wanted() -> None:
    voices, true = voices_of([0] * 20 + [1] * 20)
    moods = unit(np.vstack([true[:1] + 0.1 * true[1:], true[:1] - 0.1 * true[1:], true[1:]]))
    assert nearest(joined(voices.vectors, voices.seconds, moods, 1), true) == [0, 1]
    assert len(joined(voices.vectors, voices.seconds, moods, 3)) == 3
    assert len(joined(voices.vectors, voices.seconds, true, 1)) == 2


def test_a_piece_changes_its_speaker_only_when_that_is_clear() -> None:
    voices, true = voices_of([0, 1])
    wrong = np.array([1, 0])
    assert reassign(voices.vectors, wrong, true, 0.2).tolist() == [0, 1]
    assert reassign(voices.vectors, wrong, true, 1.9).tolist() == [1, 0]


def test_mean_voices_come_from_the_pieces_like_them() -> None:
    voices, true = voices_of([0, 1] * 10)
    off = unit(true + 0.05 + 0.3 * true[::-1])
    better = refined(voices.vectors, voices.seconds, off)
    assert ((better * true).sum(axis=1) > (off * true).sum(axis=1)).all()
    for little in (0.01, 0.4):
        few = np.full(20, little)
        assert np.allclose(refined(voices.vectors, few, off), off)


def pieces_of(voices: Voices, noise_s: float = 0.5) -> Pieces:
    return Pieces(voices.vectors, voices.seconds, noise_s)


def test_somebody_who_says_one_thing_is_found_among_the_pieces() -> None:
    voices, true = voices_of([0] * 20 + [1], seconds=1.2)
    means = newcomers(pieces_of(voices), true[:1], FREE)
    assert nearest(means, true) == [0, 1]
    assert len(newcomers(pieces_of(voices), true[:1], (1, 1))) == 1
    voices.seconds[-1] = 0.7
    assert len(newcomers(pieces_of(voices), true[:1], FREE)) == 1
    assert nearest(newcomers(pieces_of(voices), true[:1], (2, 2)), true) == [0, 1]


def test_a_known_voice_in_another_mood_is_no_newcomer() -> None:
    voices, true = voices_of([0] * 20, noise=0.3)
    mood = unit(0.45 * true + 0.9 * unit(np.random.default_rng(5).normal(size=(1, SIZE))))
    vectors = np.vstack([voices.vectors, np.repeat(mood, 3, axis=0)]).astype(np.float32)
    pieces = Pieces(vectors, np.full(23, 1.3), 0.1)
    assert len(newcomers(pieces, true, FREE)) == 1
    assert len(newcomers(pieces, true, (2, 2))) == 2


@given(st.integers(1, 4), st.integers(0, 4), st.integers(1, 8), st.integers(0, 50))
@settings(max_examples=40, deadline=None)
def test_asking_for_more_never_divides_a_voice(
    people: int, asides: int, asked: int, seed: int
) -> None:
    """Whoever speaks much keeps one name, however many are asked for."""
    labels = list(range(people)) * 12 + list(range(people, people + asides))
    voices, _ = voices_of(labels, seed, noise=0.4, seconds=1.2)
    if asides:
        voices.seconds[-asides:] = 0.6
    wanted = max(2, asked)
    means = mean_voices(voices, pieces_of(voices), (wanted, wanted), Clustering())
    assert len(means) <= wanted
    who = (unit(voices.vectors[: 12 * people]) @ unit(means).T).argmax(axis=1)
    names = [set(who[person::people]) for person in range(people)]
    assert people == 1 or all(len(name) == 1 for name in names)


def test_the_noise_of_a_recording_is_measured_on_neighbours() -> None:
    edges = [(10 * n, 10 * n + 10) for n in range(60)]
    found = [
        noise_of(voices.vectors, voices.seconds, edges)
        for voices, _ in (voices_of([0] * 60, noise=n, seconds=1.0) for n in (0.3, 0.8, 1.2))
    ]
    assert found == sorted(found)
    assert found[1] == pytest.approx(0.64, abs=0.1)
    apart = [(10 * n, 10 * n + 9) for n in range(60)]
    voices, _ = voices_of([0] * 60)
    assert noise_of(voices.vectors, voices.seconds, apart) == NOISE_S
    assert noise_of(voices.vectors[:0], voices.seconds[:0], []) == NOISE_S
