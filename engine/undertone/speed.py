"""How fast Whisper models run here: measured where they ran, else estimated from a short test.

The figures are kept per machine in the cache folder, in `speed.json`. An estimate scales a measured
model by the floating-point operations of both, or, before any was measured, the speed of a matrix
product by the share of it that whisper.cpp reaches.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from platformdirs import user_cache_path

from undertone.catalogue import Family, KnownModel, known
from undertone.files import write_whole

FILE = "speed.json"
WINDOW_S = 30
POSITIONS, TOKENS = 1500, 100  # of the encoder; words and marks in 30 s of talk, about
SHARE = 0.15
"""Of numpy's matrix speed that whisper.cpp reaches: 0.13 to 0.16, in processor time on one thread,
for whole windows of 30 s with 100 tokens (tiny and base of random weights; q5_1, q8_0 and f16)."""
BENCH_SIDE, BENCH_S = 1024, 0.3
PROCESSOR = "cpu"


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a model is.

    Attributes:
        factor: seconds of sound per second of computing.
        measured: False is an estimate.
    """

    factor: float
    measured: bool

    @property
    def words(self) -> str:
        """Such as "about 3x real time (estimated)"."""
        shown = f"{self.factor:.0f}" if self.factor >= 3 else f"{self.factor:.1f}"
        return f"about {shown}x real time" + ("" if self.measured else " (estimated)")


def operations(family: Family) -> float:
    """Floating-point operations for a window of 30 s: twice the weights each position uses, and
    the products of attention."""
    width = family.width
    encoder = family.encoder_layers * (
        24 * width * width * POSITIONS + 4 * POSITIONS * POSITIONS * width
    )
    decoder = family.decoder_layers * (28 * width * width + 4 * POSITIONS * width) * TOKENS
    crossed = family.decoder_layers * 4 * width * width * POSITIONS
    words = 2 * 51_865 * width * TOKENS
    return float(encoder + decoder + crossed + words)


class SpeedBook:
    """What was measured on this machine.

    Args:
        folder: where it is kept; the cache folder of the user by default.
        machine: what must be the same for a figure to count.
        bench: floating-point operations per second of a matrix product; replaced in tests.
    """

    def __init__(
        self,
        folder: Path | None = None,
        machine: str | None = None,
        bench: Callable[[], float] | None = None,
    ) -> None:
        self._path = (folder or user_cache_path("undertone", appauthor=False)) / FILE
        self._machine = machine or f"{os.cpu_count()} {np.__version__}"
        self._bench = bench or measure

    def realtime_factor(self, model: KnownModel, device: str = PROCESSOR) -> float | None:
        """How fast a model is on a device; None where not even an estimate is possible."""
        found = self.speed(model, device)
        return found.factor if found else None

    def speed(self, model: KnownModel, device: str = PROCESSOR) -> Speed | None:
        """The same with whether it was measured."""
        if model.family is None:
            return None
        figures = self._figures(device)
        if model.name in figures:
            return Speed(figures[model.name], measured=True)
        wanted = operations(model.family)
        for name, factor in figures.items():
            row = known(name)
            if row is not None and row.family is not None:
                return Speed(factor * operations(row.family) / wanted, measured=False)
        if device != PROCESSOR:
            return None
        return Speed(WINDOW_S * self._matrix_speed() * SHARE / wanted, measured=False)

    def record(self, model: str, device: str, factor: float) -> None:
        """Keep a measurement; a disk that refuses costs only the memory of it."""
        plain = self._read()
        figures = plain.setdefault("models", {}).setdefault(device, {})
        figures.pop(model, None)
        plain["models"][device] = {model: round(factor, 2), **figures}  # the latest is asked first
        self._write(plain)

    def _figures(self, device: str) -> dict[str, float]:
        found = self._read().get("models", {})
        rows = found.get(device, {}) if isinstance(found, dict) else {}
        return {
            str(name): float(factor)
            for name, factor in (rows.items() if isinstance(rows, dict) else ())
            if isinstance(factor, int | float) and factor > 0
        }

    def _matrix_speed(self) -> float:
        plain = self._read()
        kept = plain.get("matrix")
        if isinstance(kept, int | float) and kept > 0:
            return float(kept)
        plain["matrix"] = measured = self._bench()
        self._write(plain)
        return measured

    def _read(self) -> dict[str, Any]:
        try:
            plain = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            plain = None
        if not isinstance(plain, dict) or plain.get("machine") != self._machine:
            return {"machine": self._machine}
        return plain

    def _write(self, plain: dict[str, Any]) -> None:
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole({self._path: json.dumps(plain, indent=1).encode()})


def measure() -> float:
    """Floating-point operations per second of a matrix product on all cores: the best of several
    in about a third of a second."""
    rng = np.random.default_rng(0)
    left, right = (
        rng.standard_normal((BENCH_SIDE, BENCH_SIDE), dtype=np.float32) for _ in range(2)
    )
    best = float("inf")
    end = time.perf_counter() + BENCH_S
    while (begun := time.perf_counter()) < end:
        left @ right
        best = min(best, time.perf_counter() - begun)
    return 2 * BENCH_SIDE**3 / best
