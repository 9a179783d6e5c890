"""Voice embeddings become speakers: groups, their mean voices, and who is whose.

Agglomerative clustering of duration-weighted mean voices, in which the similarity of short samples
is corrected for their noise, and local speakers that one window tells apart resist being joined.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment

MOST = 1500  # embeddings that are grouped; memory grows with the square
GONE = -9.0  # the similarity to a group that was joined to another

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]
Check = Callable[[], None]


def unchecked() -> None:
    """For callers that never stop the work."""


@dataclass(frozen=True, slots=True, eq=False)
class Voices:
    """Embeddings of the local speakers of all windows.

    Attributes:
        vectors: shape (n, 256).
        seconds: speech without overlap that each is made of, shape (n,).
        windows: the window of each, rising, shape (n,).
    """

    vectors: Floats
    seconds: Doubles
    windows: Labels


@dataclass(frozen=True, slots=True)
class Clustering:
    """How voices are grouped.

    Attributes:
        threshold: groups whose corrected cosine similarity is at least this are one speaker.
        noise_s: the variance that a second of speech leaves in an embedding, relative to what
            tells speakers apart; measured on phrases of one speaker, it lies between 0.5 and 1.
        apart: how much two groups lose that speak side by side for as long as the shorter lasts.
        founding_s: speech that an embedding needs to help found a speaker.
        smallest_share: groups with a smaller share of the speech join the most similar one.
        repeats: in how many windows the same speech is heard.
        margin: how much more similar to another speaker a short piece must be to change to it.
    """

    threshold: float = 0.5
    noise_s: float = 0.5
    apart: float = 0.3
    founding_s: float = 1.0
    smallest_share: float = 0.02
    repeats: float = 10 / 3
    margin: float = 0.2


def unit(vectors: npt.NDArray[np.floating]) -> Doubles:
    """Rows scaled to length one."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def centroids(
    voices: Voices, bounds: tuple[int, int], tuning: Clustering, check: Check = unchecked
) -> Doubles:
    """The mean voice of each speaker, shape (speakers, 256); empty without voices.

    Args:
        bounds: the smallest and the largest number of speakers wanted. Fewer come back where
            no more unlike voices are found, but two where two are wanted and there are samples.
        check: called many times a second; what it raises stops the work.
    """
    if not len(voices.vectors):
        return np.zeros((0, 256))
    long = np.flatnonzero(voices.seconds >= min(tuning.founding_s, voices.seconds.max()))
    if len(long) > MOST:
        long = long[np.linspace(0, len(long) - 1, MOST).astype(np.int64)]
    tree = _Tree(voices.vectors[long], voices.seconds[long], voices.windows[long], tuning, check)
    return means_of(tree.units, tree.seconds, tree.cut(bounds))


def alike(
    vectors: Floats, seconds: Doubles, tuning: Clustering, check: Check = unchecked
) -> Labels:
    """The groups of embeddings that were heard one after the other, labels from 0, shape (n,)."""
    return _Tree(vectors, seconds, np.arange(len(vectors)), tuning, check).alike()


def means_of(units: Doubles, seconds: Doubles, labels: Labels) -> Doubles:
    """The mean voice of each label; every label from 0 on is in use."""
    order = np.argsort(labels, kind="stable")
    edges = np.flatnonzero(np.diff(labels[order], prepend=-1))
    sums = np.add.reduceat((units * seconds[:, None])[order], edges)
    return np.asarray(sums / np.add.reduceat(seconds[order], edges)[:, None])


class _Tree:
    """All joins from single embeddings to one group, best first."""

    def __init__(
        self,
        vectors: Floats,
        seconds: Doubles,
        windows: Labels,
        tuning: Clustering,
        check: Check,
    ) -> None:
        self.units = unit(vectors)
        self.seconds = np.maximum(seconds, 1e-3)
        self._tuning = tuning
        self._joins: list[tuple[float, int, int]] = []
        self._sums = (self.units * self.seconds[:, None]).astype(np.float32)
        self._total, self._longest = self.seconds.copy(), self.seconds.copy()
        self._gone = np.zeros(len(self.units), dtype=np.bool_)
        single = self.seconds.astype(np.float32)
        self._beside = np.minimum(single[:, None], single[None, :])
        self._beside[windows[:, None] != windows[None, :]] = 0
        self._grow(check)

    def _similarity(self, group: int) -> Floats:
        """Of one group to all groups, shape (n,)."""
        lengths = np.linalg.norm(self._sums, axis=1)
        cosine = self._sums @ self._sums[group] / np.maximum(lengths * lengths[group], 1e-9)
        heard = np.maximum(self._longest, self._total / self._tuning.repeats)
        clarity = np.sqrt(1 + self._tuning.noise_s / heard)
        shorter = np.minimum(self._total, self._total[group])
        similar = cosine * clarity * clarity[group]
        similar -= self._tuning.apart * np.minimum(1, self._beside[group] / shorter)
        similar[self._gone] = GONE
        similar[group] = GONE
        return np.asarray(similar, dtype=np.float32)

    def _grow(self, check: Check) -> None:
        count = len(self.units)
        table = np.stack([self._similarity(group) for group in range(count)])
        nearest = table.argmax(axis=1)
        best = table[np.arange(count), nearest]
        for _ in range(count - 1):
            check()
            kept = int(best.argmax())
            lost = int(nearest[kept])
            self._joins.append((float(best[kept]), kept, lost))
            self._join(kept, lost)
            table[lost], table[:, lost] = GONE, GONE
            table[kept] = table[:, kept] = self._similarity(kept)
            stale = (nearest == kept) | (nearest == lost)
            stale[[kept, lost]] = True
            closer = table[kept] > best
            nearest[closer], best[closer] = kept, table[kept][closer]
            again = np.flatnonzero(stale)
            nearest[again] = table[again].argmax(axis=1)
            best[again] = table[again, nearest[again]]

    def _join(self, kept: int, lost: int) -> None:
        self._sums[kept] += self._sums[lost]
        self._total[kept] += self._total[lost]
        self._longest[kept] = max(self._longest[kept], self._longest[lost])
        self._beside[kept] += self._beside[lost]
        self._beside[:, kept] = self._beside[kept]
        self._gone[lost] = True

    def alike(self) -> Labels:
        """Labels from 0 of the groups that are alike, the small ones too."""
        return self._labels(self._joined())

    def _joined(self) -> int:
        """How many joins are of groups that are alike."""
        least = self._tuning.threshold
        return next((n for n, (s, _, _) in enumerate(self._joins) if s < least), len(self._joins))

    def cut(self, bounds: tuple[int, int]) -> Labels:
        """Labels from 0, one for each embedding, with a number of speakers inside the bounds.

        One voice is cut in two where two are wanted, but not in more: parts of one person are
        worse than a missing third who hardly spoke.
        """
        low, high = bounds
        joins = self._joined()
        labels = self._absorbed(joins)
        while labels.max() + 1 > high:
            joins += 1
            labels = self._absorbed(joins)
        while labels.max() + 1 < min(low, 2) and joins:
            joins -= 1
            labels = self._largest(self._absorbed(joins), 2)
        return labels

    def _labels(self, joins: int) -> Labels:
        names = np.arange(len(self.units))
        for _, kept, lost in reversed(self._joins[:joins]):
            names[lost] = names[kept]  # final already: what `kept` was joined to came later
        return _renumber(names)

    def _absorbed(self, joins: int) -> Labels:
        """The groups after so many joins, those with too little speech given to the nearest."""
        labels = self._labels(joins)
        speech = np.bincount(labels, weights=self.seconds)
        least = max(self._tuning.founding_s, self._tuning.smallest_share * speech.sum())
        return self._keep(labels, np.flatnonzero(speech >= min(least, speech.max())))

    def _largest(self, labels: Labels, number: int) -> Labels:
        speech = np.bincount(labels, weights=self.seconds)
        return self._keep(labels, np.sort(np.argsort(-speech, kind="stable")[:number]))

    def _keep(self, labels: Labels, keep: Labels) -> Labels:
        means = unit(means_of(self.units, self.seconds, labels))[keep]
        small = ~np.isin(labels, keep)
        labels = labels.copy()
        labels[small] = keep[(self.units[small] @ means.T).argmax(axis=1)]
        return _renumber(labels)


def _renumber(labels: Labels) -> Labels:
    return np.asarray(np.unique(labels, return_inverse=True)[1], dtype=np.int64)


def assign(voices: Voices, local: Labels, means: Doubles, shape: tuple[int, int]) -> Labels:
    """The speaker of each local speaker, `shape` (windows, local speakers); -1 for none.

    Local speakers of one window are different people, so each gets a speaker of its own, the
    best in sum; those beyond the number of speakers get none.
    """
    chosen = np.full(shape, -1, dtype=np.int64)
    if not len(means):
        return chosen
    similarity = unit(voices.vectors) @ unit(means).T
    edges = np.searchsorted(voices.windows, np.arange(shape[0] + 1))
    for window, (first, stop) in enumerate(pairwise(edges)):
        rows, columns = linear_sum_assignment(similarity[first:stop], maximize=True)
        chosen[window, local[first:stop][rows]] = columns
    return chosen
