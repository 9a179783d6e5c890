"""Blocks of several sources, each with a clock of its own, become the channels of one recording."""

from __future__ import annotations

from collections import deque

import numpy as np

from undertone.recording.capture import Block

BEHIND_S = 0.25  # a source that is further behind has stopped or its clock is slow
AHEAD_S = BEHIND_S / 2  # a source that owes sound and is further ahead delivers it late
LATE_S = 5.0  # what comes later than this after a silence is no late sound any more


class Joiner:
    """Queues per source; `pull` gives what all have, and silence for who is far behind.

    Sound that comes late, in a rush after such a silence, is dropped: its time has passed, and kept
    it would put everything after it off. A source whose clock is merely slow never rushes.

    Args:
        rate: samples per second of every source.
        channels: how many channels each source contributes; 1 mixes those it has.
    """

    def __init__(self, rate: int, channels: tuple[int, ...]) -> None:
        self._behind = round(rate * BEHIND_S)
        self._channels = channels
        self._queues: list[deque[Block]] = [deque() for _ in channels]
        self._ahead, self._late = round(rate * AHEAD_S), round(rate * LATE_S)
        self._waiting = [0] * len(channels)
        self._owed = [0] * len(channels)  # frames of silence that stand for late sound
        self._until = [0] * len(channels)  # where in the recording a debt ends
        self._pulled = 0

    def push(self, source: int, block: Block) -> None:
        """Take a block of a source, shape (frames, the source's own channels)."""
        wanted = self._channels[source]
        if wanted == 1 and block.shape[1] > 1:
            block = np.mean(block, axis=1, keepdims=True).astype(np.int16)
        elif block.shape[1] < wanted:
            block = np.repeat(block[:, :1], wanted, axis=1)
        self._queues[source].append(block)
        self._waiting[source] += len(block)

    def pull(self) -> Block:
        """The next frames, shape (frames, all channels); none while one is a little behind."""
        self._drop_late()
        ahead = max(self._waiting)
        for source, waiting in enumerate(self._waiting):
            if ahead - waiting > self._behind:
                missing = ahead - waiting
                self.push(source, np.zeros((missing, self._channels[source]), np.int16))
                self._owed[source] += missing
                self._until[source] = self._pulled + missing + self._late
        frames = min(self._waiting)
        self._pulled += frames
        return np.hstack([self._take(source, frames) for source in range(len(self._channels))])

    def _drop_late(self) -> None:
        for source, owed in enumerate(self._owed):
            surplus = self._waiting[source] - min(self._waiting)
            if self._pulled > self._until[source]:
                self._owed[source] = 0
            elif owed and surplus > self._ahead:
                late = min(owed, surplus)
                self._take(source, late)
                self._owed[source] -= late

    def _take(self, source: int, frames: int) -> Block:
        queue, parts, left = self._queues[source], [], frames
        while left > 0:
            block = queue.popleft()
            if len(block) > left:
                queue.appendleft(block[left:])
                block = block[:left]
            parts.append(block)
            left -= len(block)
        self._waiting[source] -= frames
        empty = np.zeros((0, self._channels[source]), np.int16)
        return np.concatenate(parts) if parts else empty
