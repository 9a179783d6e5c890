"""How fast Whisper models run here: measured where they ran, else estimated from a short test.

An estimate scales the nearest model that was measured by the floating-point operations of both, or,
before any was, the speed of a matrix product by the share of it that whisper.cpp reaches. That
speed is measured once and kept in the cache folder, in `speed.json`.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from math import log
from pathlib import Path

import numpy as np
from platformdirs import user_cache_path

from undertone.catalogue import MODELS, Family, KnownModel
from undertone.files import write_whole
from undertone.machine import Machine
from undertone.pace import WINDOWS, Pace

FILE = "speed.json"
FOLDER_VARIABLE = "UNDERTONE_CACHE"
Measured = Callable[[KnownModel, str], float | None]
WINDOW_S = 30
POSITIONS, TOKENS = 1500, 100  # of the encoder; words and marks in 30 s of talk, about
SHARE = 0.15
"""Of numpy's matrix speed that whisper.cpp reaches: 0.13 to 0.16, in processor time on one thread,
for whole windows of 30 s with 100 tokens (tiny and base of random weights; q5_1, q8_0 and f16)."""
BENCH_SIDE, BENCH_S = 1024, 0.3
PROCESSOR = "cpu"
SLOWEST_SHOWN = 0.15


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
        note = "" if self.measured else " (estimated)"
        if self.factor < SLOWEST_SHOWN:
            return f"far slower than real time{note}"
        shown = f"{self.factor:.0f}" if self.factor >= 3 else f"{self.factor:.1f}"
        return f"about {shown}x real time{note}"


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
    """How fast models are on this machine.

    Args:
        folder: where the test's result is kept; the cache folder of the user by default.
        machine: what must be the same for that result to count.
        bench: floating-point operations per second of a matrix product; replaced in tests.
        measured: the factor that analyses with a model reached on a device; None where there was
            none yet.
    """

    def __init__(
        self,
        folder: Path | None = None,
        machine: str | None = None,
        bench: Callable[[], float] | None = None,
        measured: Measured | None = None,
    ) -> None:
        self._path = (folder or cache_folder()) / FILE
        self._machine = machine or f"{os.cpu_count()} {np.__version__}"
        self._bench = bench or measure
        self._measured = measured or _nothing_measured

    def speed(self, model: KnownModel, device: str = PROCESSOR) -> Speed | None:
        """How fast a model is on a device; None where not even an estimate is possible."""
        if model.family is None:
            return None
        own = self._measured(model, device)
        if own is not None:
            return Speed(own, measured=True)
        wanted = operations(model.family)
        others = [
            (abs(log(operations(row.family) / wanted)), factor * operations(row.family) / wanted)
            for row in MODELS
            if row.family and (factor := self._measured(row, device)) is not None
        ]
        if others:
            return Speed(min(others)[1], measured=False)
        if device != PROCESSOR:
            return None
        return Speed(WINDOW_S * self._matrix_speed() * SHARE / wanted, measured=False)

    def _matrix_speed(self) -> float:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            if kept["machine"] == self._machine and kept["matrix"] > 0:
                return float(kept["matrix"])
        except (OSError, ValueError, KeyError, TypeError):
            pass  # it is measured again
        found = self._bench()
        content = json.dumps({"machine": self._machine, "matrix": found}).encode()
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole({self._path: content})
        return found


def reached(machine: Machine, threads: int | None = None) -> Measured:
    """The factors that whole analyses reached on a machine, else those of single windows, as they
    are known now: later ones need another call.

    Args:
        threads: None is all cores, as an analysis without the option has it.
    """
    paces, count = (Pace(machine), Pace(machine, WINDOWS)), threads or os.cpu_count() or 1

    @cache  # an estimate looks at every model, and each look reads a file
    def factor(sha256: str, device: str) -> float | None:
        found = (pace.realtime_factor(sha256, device, count) for pace in paces)
        return next((1 / share for share in found if share), None)

    def measured(model: KnownModel, device: str) -> float | None:
        return factor(model.sha256, device) if model.sha256 else None

    return measured


def cache_folder() -> Path:
    """Where measurements are kept; UNDERTONE_CACHE names another folder."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    return Path(chosen) if chosen else user_cache_path("undertone", appauthor=False)


def _nothing_measured(model: KnownModel, device: str) -> float | None:
    return None


def measure() -> float:
    """Floating-point operations per second of a matrix product on all cores, were they idle: by the
    processor time of the best of several, so that a busy machine is not taken for a slow one."""
    rng = np.random.default_rng(0)
    left, right = (
        rng.standard_normal((BENCH_SIDE, BENCH_SIDE), dtype=np.float32) for _ in range(2)
    )
    best = float("inf")
    end = time.perf_counter() + BENCH_S
    while time.perf_counter() < end:
        begun = time.process_time()
        left @ right
        best = min(best, max(time.process_time() - begun, 1e-6))
    return 2 * BENCH_SIDE**3 / best * (os.cpu_count() or 1)
