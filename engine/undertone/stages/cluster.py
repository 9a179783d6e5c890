"""Voice embeddings become speakers: agglomerative clustering refined by variational Bayes.

VBx (Landini et al., "Bayesian HMM clustering of x-vector sequences", CSL 2022) in the form that
pyannote's community-1 uses: no transitions, PLDA as the model of voices, agglomerative start.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.linalg import eigh
from scipy.optimize import linear_sum_assignment
from scipy.special import logsumexp, softmax

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]
MOST = 3000  # embeddings in the tree, for memory
SMALLEST_S = 3.0  # seconds counted once for every window that holds them
SMALLEST_SHARE = 0.01


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
    """How embeddings are grouped; the defaults are community-1's.

    Attributes:
        threshold: Euclidean distance of unit vectors up to which the start joins two groups.
        fa: weight of the evidence; smaller counts neighbouring windows as less independent.
        fb: weight of the prior; larger makes fewer speakers.
    """

    threshold: float = 0.9
    fa: float = 0.07
    fb: float = 0.8


class Plda:
    """Whitening and probabilistic linear discriminant analysis of one embedding model."""

    def __init__(self, arrays: dict[str, Doubles]) -> None:
        self._mean1, self._mean2 = arrays["mean1"], arrays["mean2"]
        self._lda, self._mu = arrays["lda"].astype(np.float64), arrays["mu"]
        transform, psi = arrays["tr"], arrays["psi"]
        within = np.linalg.inv(transform.T @ transform)
        between = np.linalg.inv((transform.T / psi) @ transform)
        spread, vectors = eigh(between, within)
        self.psi: Doubles = spread[::-1]
        self._transform = vectors.T[::-1]

    @classmethod
    def load(cls, file: Path) -> Plda:
        with np.load(file, allow_pickle=False) as stored:
            return cls({name: stored[name] for name in stored.files})

    def project(self, embeddings: Floats) -> Doubles:
        """Features with unit variance inside a speaker and `psi` between, shape (n, 128)."""
        into, out = self._lda.shape
        centred = np.sqrt(into) * unit(embeddings - self._mean1)
        whitened = np.sqrt(out) * unit(centred @ self._lda - self._mean2)
        return np.asarray((whitened - self._mu) @ self._transform.T)


def unit(vectors: npt.NDArray[np.floating]) -> Doubles:
    """Rows scaled to length one."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def best_match(similarity: Doubles) -> tuple[Labels, Labels]:
    """Rows and the columns paired with them, one to one, so that the sum is the largest."""
    rows, columns = linear_sum_assignment(similarity, maximize=True)
    return np.asarray(rows), np.asarray(columns)


def agglomerate(embeddings: Floats, threshold: float) -> Labels:
    """Centroid linkage of unit vectors, cut at a distance; labels from 0."""
    if len(embeddings) < 2:
        return np.zeros(len(embeddings), dtype=np.int64)
    tree = linkage(unit(embeddings), method="centroid", metric="euclidean")
    return _renumber(fcluster(tree, threshold, criterion="distance"))


def _renumber(labels: npt.NDArray[np.integer]) -> Labels:
    numbers: Labels = np.unique(labels, return_inverse=True)[1].astype(np.int64)
    return numbers


def vbx(
    features: Doubles, psi: Doubles, start: Labels, tuning: Clustering
) -> tuple[Doubles, Doubles]:
    """Responsibilities, shape (n, speakers), and the speakers' shares, shape (speakers,)."""
    gamma = softmax(np.eye(start.max() + 1)[start] * 7.0, axis=1)
    shares = np.full(gamma.shape[1], 1 / gamma.shape[1])
    scaled = features * np.sqrt(psi)
    constant = -0.5 * (np.sum(features**2, axis=1, keepdims=True) + psi.size * np.log(2 * np.pi))
    ratio, last = tuning.fa / tuning.fb, -np.inf
    for _ in range(20):
        precision = 1 / (1 + ratio * gamma.sum(axis=0)[:, None] * psi)
        means = ratio * precision * (gamma.T @ scaled)
        evidence = tuning.fa * (scaled @ means.T - 0.5 * (precision + means**2) @ psi + constant)
        joint = evidence + np.log(shares + 1e-8)
        total = logsumexp(joint, axis=1)
        gamma = np.exp(joint - total[:, None])
        shares = gamma.sum(axis=0) / gamma.sum()
        bound = total.sum() + tuning.fb * 0.5 * np.sum(np.log(precision) - precision - means**2 + 1)
        if bound - last < 1e-4:
            break
        last = bound
    return gamma, shares


def centroids(voices: Voices, bounds: tuple[int, int], plda: Plda, tuning: Clustering) -> Doubles:
    """The mean embedding of each speaker, shape (speakers, 256); empty without voices."""
    if not len(voices.vectors):
        return np.zeros((0, 256))
    chosen = _trustworthy(voices.seconds)
    vectors, seconds = voices.vectors[chosen], voices.seconds[chosen]
    labels = _cut(vectors, seconds, bounds, tuning)
    return _means(unit(vectors), seconds, labels)


def _trustworthy(seconds: Doubles) -> Labels:
    """Which embeddings may found a speaker: the longer ones, evenly thinned out if too many."""
    long: Labels = np.flatnonzero(seconds >= min(1.0, float(np.max(seconds))))
    if len(long) <= MOST:
        return long
    thinned: Labels = long[np.linspace(0, len(long) - 1, MOST).astype(np.int64)]
    return thinned


def _means(units: Doubles, seconds: Doubles, labels: Labels) -> Doubles:
    weights = np.eye(labels.max() + 1)[labels] * np.maximum(seconds, 1e-3)[:, None]
    return np.asarray(weights.T @ units / weights.sum(axis=0)[:, None])


def _cut(vectors: Floats, seconds: Doubles, bounds: tuple[int, int], tuning: Clustering) -> Labels:
    """Labels of the tree cut at the threshold, or where the number of speakers fits."""
    low, high = bounds
    units = unit(vectors)
    if len(units) < 2:
        return np.zeros(len(units), dtype=np.int64)
    tree = linkage(units, method="average", metric="euclidean")
    heights = np.unique(tree[:, 2])
    labels = _absorbed(tree, tuning.threshold, units, seconds)
    found = labels.max() + 1
    if low <= found <= high:
        return labels
    wanted = low if found < low else high
    for height in heights[::-1]:
        cut = _absorbed(tree, height - 1e-9, units, seconds)
        if cut.max() + 1 >= wanted:
            break
    return cut if cut.max() + 1 <= high else labels


def _absorbed(tree: Doubles, height: float, units: Doubles, seconds: Doubles) -> Labels:
    """Labels of the tree cut at a height; groups with too little speech join the nearest."""
    labels = _renumber(fcluster(tree, height, criterion="distance"))
    speech = np.bincount(labels, weights=seconds)
    least = max(SMALLEST_S, SMALLEST_SHARE * speech.sum())
    keep = np.flatnonzero(speech >= min(least, speech.max()))
    means = unit(_means(units, seconds, labels))[keep]
    small = ~np.isin(labels, keep)
    labels[small] = keep[(units[small] @ means.T).argmax(axis=1)]
    return _renumber(labels)
