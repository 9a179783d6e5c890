"""How long an analysis will take here, from what earlier ones took.

A factor is seconds of work per second of sound, of a whole analysis: with the same recogniser, on
the same device, with as many threads. It is measured anew by every finished analysis.
"""

from __future__ import annotations

import os
import time

from undertone.contracts import Transcriber
from undertone.machine import Machine

TABLE = "pace"
WINDOWS = "pace of single windows"
# Starting up costs short recordings more than it will long ones.
SHORTEST_MS = 20_000
LATEST = 0.5  # the share of the latest analysis; the machine may have been busy


class Pace:
    """The factors of this machine.

    Args:
        machine: where they are kept; None keeps nothing, for tests.
        table: of whole analyses, or `WINDOWS` of the recogniser alone.
    """

    def __init__(self, machine: Machine | None = None, table: str = TABLE) -> None:
        self._machine = machine
        self._table = table

    def realtime_factor(self, sha256: str, device: str, threads: int) -> float | None:
        """Seconds of work per second of sound; None before the first analysis.

        Args:
            sha256: of the recogniser's model.
        """
        if self._machine is None:
            return None
        found = self._machine.table(self._table).get(_key(sha256, device, threads))
        return float(found) if isinstance(found, int | float) and found > 0 else None

    def factors(self, sha256: str, threads: int) -> dict[str, float]:
        """The factors of one recogniser by the devices that it ran on."""
        table = self._machine.table(TABLE) if self._machine else {}
        begin, end = _key(sha256, "\n", threads).split("\n")
        devices = [
            key.removeprefix(begin).removesuffix(end)
            for key in table
            if key.startswith(begin) and key.endswith(end)
        ]
        return {
            device: factor
            for device in devices
            if (factor := self.realtime_factor(sha256, device, threads)) is not None
        }

    def seconds(self, sha256: str, device: str, threads: int, duration_ms: int) -> float | None:
        """How long a recording of this length will take."""
        factor = self.realtime_factor(sha256, device, threads)
        return None if factor is None else factor * duration_ms / 1000

    def record(
        self, sha256: str, device: str, threads: int, duration_ms: int, seconds: float
    ) -> None:
        """Keep what an analysis took, where it says something about others."""
        if self._machine is None or duration_ms < SHORTEST_MS or seconds <= 0:
            return
        before = self.realtime_factor(sha256, device, threads)
        fresh = seconds / (duration_ms / 1000)
        factor = fresh if before is None else LATEST * fresh + (1 - LATEST) * before
        self._machine.put(self._table, {_key(sha256, device, threads): round(factor, 5)})


class Stopwatch:
    """Times one analysis.

    Args:
        threads: as the options have it; None is all cores.
    """

    def __init__(self, pace: Pace, transcriber: Transcriber, threads: int | None) -> None:
        self._pace = pace
        self._transcriber = transcriber
        self._threads = threads or os.cpu_count() or 1
        self._begun = time.monotonic()

    def estimate(self, duration_ms: int) -> float | None:
        """How many seconds it will take; None before the first analysis of its kind."""
        return self._pace.seconds(*self._kind, duration_ms)

    def stop(self, duration_ms: int) -> None:
        """Keep what it took."""
        self._pace.record(*self._kind, duration_ms, time.monotonic() - self._begun)

    @property
    def _kind(self) -> tuple[str, str, int]:
        return self._transcriber.sha256, self._transcriber.device, self._threads


def _key(sha256: str, device: str, threads: int) -> str:
    return f"{sha256[:16]} {device} {threads}"
