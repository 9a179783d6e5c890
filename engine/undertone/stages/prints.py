"""Embeddings of short pieces put the speakers right that overlapping windows confused.

A window can take two similar voices for one person, or a short remark for the main speaker's. A
piece of about a second, in which the segmentation heard one person alone, holds one voice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from undertone.stages.cluster import (
    Check,
    Clustering,
    Doubles,
    Floats,
    Labels,
    Voices,
    alike,
    centroids,
    means_of,
    unchecked,
    unit,
)

CLEAR_S = 0.8  # pieces at least so long say whether a speaker is really two
HALF_S = 3.0  # and each of the two has so much of them,
HALF_SHARE = 0.02  # and so much of all
UNLIKE = 0.45  # halves of one clear voice measure 0.54 to 0.99, two voices -0.03 to 0.31
ALIKE = 0.55  # the least that the halves of one clear voice measure, rounded up
SHORTEST_S = 0.5  # a shorter piece does not tell whose voice it is
REFINE_S = 1.0  # pieces of so much speech together give a mean voice
ROUNDS = 2  # of naming the pieces and taking their mean voices
NOISE_S = 0.8  # what `noise_of` finds in many recordings,
NOISE_PAIRS = 5  # worth so many pairs of pieces
NOISE_RANGE = (0.3, 2.0)  # from clear close speech to a loud room
STRANGE = 0.5  # corrected similarity to all speakers below which a piece may be somebody else's
STRANGER = 0.4  # the same for all that somebody else says; a speaker's mumbling measures 0.44
STRANGE_ASKED = 0.6  # the same where the user knows of one more
NEWCOMER_S = 1.0  # speech that somebody needs to be found among the pieces,
NEWCOMER_SHARE = 0.02  # and its share of all
MOST_STRANGE = 500  # pieces among which newcomers are looked for


class Strangers(NamedTuple):
    """Voices, shape (n, 256), how long they speak, and how similar they are to who is known."""

    voices: Doubles
    seconds: Doubles
    similar: Doubles


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """Short stretches of a recording in which one person speaks alone.

    Attributes:
        prints: their embeddings, shape (pieces, 256).
        seconds: how long they are, shape (pieces,).
        noise_s: the variance that a second of speech leaves in an embedding.
    """

    prints: Floats
    seconds: Doubles
    noise_s: float

    @classmethod
    def of(cls, prints: Floats, seconds: Doubles, edges: Sequence[tuple[int, int]]) -> Pieces:
        """Pieces with their noise; `edges` are their first and past-the-last frames, sorted."""
        return cls(prints, seconds, noise_of(prints, seconds, edges))

    def strangers(self, means: Doubles, shortest_s: float, limit: float, check: Check) -> Strangers:
        """Voices that are like none of the means, the most speech first.

        Args:
            means: shape (speakers, 256), one at least.
            shortest_s: pieces at least so long count.
            limit: the similarity, corrected for noise, below which a piece is a stranger's.
        """
        similar = self._similar(self.prints, self.seconds, means)
        chosen = np.flatnonzero((self.seconds >= shortest_s) & (similar < limit))
        if not len(chosen):
            return Strangers(np.zeros((0, means.shape[1])), np.zeros(0), np.zeros(0))
        if len(chosen) > MOST_STRANGE:
            chosen = chosen[np.linspace(0, len(chosen) - 1, MOST_STRANGE).astype(np.int64)]
        prints, seconds = self.prints[chosen], self.seconds[chosen]
        tuning = Clustering(noise_s=self.noise_s, apart=0, repeats=1)
        labels = alike(prints, seconds, tuning, check)
        talk: Doubles = np.bincount(labels, weights=seconds).astype(np.float64)
        order = np.argsort(-talk, kind="stable")
        voices = unit(means_of(unit(prints), seconds, labels))[order]
        return Strangers(voices, talk[order], self._similar(voices, talk[order], means))

    def _similar(self, vectors: Floats | Doubles, seconds: Doubles, means: Doubles) -> Doubles:
        """To the most similar mean, corrected for the noise of so many seconds, shape (n,)."""
        similar = (unit(vectors) @ unit(means).T).max(axis=1, initial=-1)
        clarity = np.sqrt(1 + self.noise_s / np.maximum(seconds, SHORTEST_S))
        return np.asarray(similar * clarity)


def mean_voices(
    voices: Voices,
    pieces: Pieces,
    bounds: tuple[int, int],
    tuning: Clustering,
    check: Check = unchecked,
) -> Doubles:
    """The mean voice of each speaker, shape (speakers, 256).

    Windows find the speakers, pieces put them right. One voice is cut in two only where two are
    wanted and no piece is anybody else's.

    Args:
        bounds: the smallest and the largest number of speakers wanted.
        check: called many times; what it raises stops the work.
    """
    low, high = bounds
    prints, seconds = pieces.prints, pieces.seconds
    means = centroids(voices, (1, high), tuning, check)
    means = separated(prints, seconds, means, high, check)
    means = refined(prints, seconds, joined(prints, seconds, means, low))
    means = newcomers(pieces, means, bounds, check)
    if len(means) == 1 < low:
        means = refined(prints, seconds, centroids(voices, bounds, tuning, check))
    return means


def separated(
    prints: Floats, seconds: Doubles, means: Doubles, high: int, check: Check = unchecked
) -> Doubles:
    """Mean voices with those divided in two that are really two people's.

    A window can take two similar voices for one, and its embedding then joins both people's
    groups. Short pieces hold one voice each: unlike halves of a speaker's are two speakers.

    Args:
        prints: embeddings of short pieces, shape (pieces, 256).
        seconds: how long the pieces are, shape (pieces,).
        high: the largest number of speakers.
    """
    chosen = seconds >= CLEAR_S
    units, seconds, result = unit(prints[chosen]), seconds[chosen], unit(means)
    least = max(HALF_S, HALF_SHARE * float(seconds.sum()))
    number = 0
    while number < len(result) and len(result) < high:
        check()
        mine = (units @ result.T).argmax(axis=1) == number
        halves = _halves(units[mine], seconds[mine], least)
        if halves is None:
            number += 1
        else:
            result = np.vstack([result[:number], halves, result[number + 1 :]])
    return result


def joined(prints: Floats, seconds: Doubles, means: Doubles, low: int) -> Doubles:
    """Mean voices with those made one that their pieces show to be one person's.

    The opposite of `separated`: many short samples of somebody who laughs or shouts can pass for
    a person of their own. Speakers with few pieces stay as they are.

    Args:
        prints: embeddings of short pieces, shape (pieces, 256).
        seconds: how long the pieces are, shape (pieces,).
        low: the smallest number of speakers.
    """
    chosen = seconds >= CLEAR_S
    units, seconds, result = unit(prints[chosen]), seconds[chosen], unit(means)
    while len(result) > max(1, low):
        mine = (units @ result.T).argmax(axis=1)
        talk = np.bincount(mine, weights=seconds, minlength=len(result))
        sums = np.zeros_like(result)
        np.add.at(sums, mine, units * seconds[:, None])
        voices = unit(sums)
        alike = voices @ voices.T
        alike[talk < HALF_S] = alike[:, talk < HALF_S] = -1
        np.fill_diagonal(alike, -1)
        first, second = sorted(np.unravel_index(int(alike.argmax()), alike.shape))
        if alike[first, second] < ALIKE:
            break
        result[first] = unit((sums[first] + sums[second])[None])[0]
        result = np.delete(result, second, axis=0)
    return result


def _halves(units: Doubles, seconds: Doubles, least: float) -> Doubles | None:
    """The two mean voices of pieces that are unlike, shape (2, 256); None where they are one."""
    if seconds.sum() < 2 * least:
        return None
    spread = units - np.average(units, axis=0, weights=seconds)
    direction = np.linalg.eigh(spread.T * seconds @ spread)[1][:, -1]  # where they vary most
    labels: Labels = (spread @ direction > 0).astype(np.int64)
    for _ in range(30):
        if np.bincount(labels, weights=seconds, minlength=2).min() < least:
            return None
        halves = unit(means_of(units, seconds, labels))
        before, labels = labels, (units @ halves.T).argmax(axis=1)
        if np.array_equal(before, labels):
            break
    return halves if halves[0] @ halves[1] < UNLIKE else None


def reassign(prints: Floats, present: Labels, means: Doubles, margin: float) -> Labels:
    """The speaker of each short piece: the present one unless another is clearly more alike.

    Args:
        prints: embeddings of the pieces, shape (pieces, 256).
        present: the speaker that each has now, shape (pieces,).
        margin: how much more similar another speaker must be.
    """
    if not len(prints) or not len(means):
        return present
    similarity = unit(prints) @ unit(means).T
    rows = np.arange(len(prints))
    best: Labels = similarity.argmax(axis=1)
    clear = similarity[rows, best] - similarity[rows, present] > margin
    return np.where(clear, best, present)


def refined(prints: Floats, seconds: Doubles, means: Doubles) -> Doubles:
    """Mean voices taken from the pieces that are most like them (k-means on the sphere).

    A mean from whole windows holds what was said meanwhile by others; pieces hold one voice. A
    speaker with little speech of that kind keeps the mean that was.
    """
    chosen = seconds >= SHORTEST_S
    units, seconds, result = unit(prints[chosen]), seconds[chosen], unit(means)
    for _ in range(ROUNDS if len(means) else 0):
        nearest = (units @ result.T).argmax(axis=1)
        for speaker in range(len(result)):
            mine = nearest == speaker
            if seconds[mine].sum() >= REFINE_S:
                result[speaker] = seconds[mine] @ units[mine]
        result = unit(result)
    return result


def noise_of(prints: Floats, seconds: Doubles, pieces: Sequence[tuple[int, int]]) -> float:
    """The variance that a second of speech leaves in this recording's embeddings.

    Pieces that follow each other without a pause are mostly one person's, so what they differ by
    is noise: of the voice, the room, the microphone. Few of them count little beside the usual
    value.

    Args:
        pieces: their first and past-the-last frames, sorted.
    """
    edges = np.array(pieces, dtype=np.int64).reshape(-1, 2)
    first = np.flatnonzero(edges[:-1, 1] == edges[1:, 0])
    first = first[np.minimum(seconds[first], seconds[first + 1]) >= CLEAR_S]
    if not len(first):
        return NOISE_S
    units = unit(prints)
    similar = float(np.median((units[first] * units[first + 1]).sum(axis=1)))
    length = float(np.median(seconds[first] + seconds[first + 1])) / 2
    found = length * (1 / max(similar, 0.1) - 1)
    blend = (found * len(first) + NOISE_S * NOISE_PAIRS) / (len(first) + NOISE_PAIRS)
    return float(np.clip(blend, *NOISE_RANGE))


def newcomers(
    pieces: Pieces, means: Doubles, bounds: tuple[int, int], check: Check = unchecked
) -> Doubles:
    """Mean voices and, below them, those of people whom only pieces show.

    Somebody who says little is lost in windows full of others. With more speakers wanted than
    were found, shorter and less strange voices are taken, the most speech first: that changes
    little where the user counts people who hardly speak.

    Args:
        bounds: the smallest and the largest number of speakers wanted.
    """
    if not len(means):
        return means
    low, high = bounds
    least = max(NEWCOMER_S, NEWCOMER_SHARE * float(pieces.seconds.sum()))
    found = pieces.strangers(means, CLEAR_S, STRANGE, check)
    sure = found.voices[(found.seconds >= least) & (found.similar < STRANGER)]
    means = np.vstack([unit(means), sure[: high - len(means)]])
    while len(means) < low:
        found = pieces.strangers(means, SHORTEST_S, STRANGE_ASKED, check)
        if not len(found.voices):
            break
        means = np.vstack([means, found.voices[:1]])
    return means
