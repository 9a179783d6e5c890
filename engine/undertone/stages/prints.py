"""Embeddings of short pieces put the speakers right that overlapping windows confused.

A window can take two similar voices for one person. A piece of about a second, in which the
segmentation heard one person alone, holds one voice.
"""

from __future__ import annotations

import numpy as np

from undertone.stages.cluster import Check, Doubles, Floats, Labels, means_of, unchecked, unit

CLEAR_S = 0.8  # pieces at least so long say whether a speaker is really two
HALF_S = 3.0  # and each of the two has so much of them,
HALF_SHARE = 0.02  # and so much of all
UNLIKE = 0.45  # halves of one clear voice measure 0.54 to 0.99, two voices -0.03 to 0.31
ALIKE = 0.55  # the least that the halves of one clear voice measure, rounded up
REFINE_S = 1.0  # pieces at least so long improve the mean voices


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


def refined(prints: Floats, seconds: Doubles, speakers: Labels, means: Doubles) -> Doubles:
    """Mean voices taken from the longer pieces, where a speaker has a few seconds of them."""
    result = unit(means)
    long = seconds >= REFINE_S
    for speaker in range(len(means)):
        mine = long & (speakers == speaker)
        if seconds[mine].sum() > 3 * REFINE_S:
            result[speaker] = np.average(unit(prints[mine]), axis=0, weights=seconds[mine])
    return result
