"""Blocks of sound, and a monitor that remembers, for tests of recording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import av
import numpy as np

from undertone.recording.capture import Block
from undertone.recording.levels import Level, Trouble
from undertone.recording.sources import Kind, Source

RATE = 48_000
MICROPHONE = Source("m", "Desk microphone", 1, RATE, default=True)
SECOND = Source("n", "Lapel microphone", 1, RATE)
STEREO = Source("s", "Stereo recorder", 2, RATE)
COMPUTER = Source("c", "Monitor of Loudspeakers", 2, RATE, Kind.COMPUTER, default=True)


def tone(seconds: float, amplitude: int = 8_000, channels: int = 1, hz: float = 440.0) -> Block:
    """A sine, shape (frames, channels)."""
    time = np.arange(round(seconds * RATE)) / RATE
    wave = (amplitude * np.sin(2 * np.pi * hz * time)).astype(np.int16)
    return np.repeat(wave[:, None], channels, axis=1)


def blocks(sound: Block, seconds: float = 0.05) -> list[Block]:
    """Sound as an input delivers it."""
    size = round(seconds * RATE)
    return [sound[at : at + size] for at in range(0, len(sound), size)]


class Noting:
    """A monitor that keeps what it is told, and may act on each level."""

    def __init__(self, act: Callable[[int], None] | None = None) -> None:
        self.levels: list[tuple[int, tuple[Level, ...]]] = []
        self.troubles: list[tuple[int, Trouble]] = []
        self.blocks: list[Block] = []
        self._act = act

    def level(self, recorded_ms: int, levels: Sequence[Level]) -> None:
        self.levels.append((recorded_ms, tuple(levels)))
        if self._act is not None:
            self._act(recorded_ms)

    def trouble(self, channel: int, trouble: Trouble) -> None:
        self.troubles.append((channel, trouble))

    def heard(self, block: Block) -> None:
        self.blocks.append(block)


def decoded(path: Path) -> Block:
    """The samples of a FLAC file, shape (frames, channels)."""
    with av.open(str(path)) as container:
        channels = container.streams.audio[0].channels
        parts = [frame.to_ndarray().reshape(-1, channels) for frame in container.decode(audio=0)]
    return np.concatenate(parts).astype(np.int16)
