"""How fast the whole pipeline is, when its first segment comes, and how much memory it takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.benchmarks.table import Table

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("katiesteve.wav", "agent_call_8khz.wav", "commercial_mono.wav")
CHILD = """
import json, resource, sys, time
from pathlib import Path
start = time.perf_counter()
from undertone.observer import Observer
from undertone.pipeline import analyze
first = []
class Watch(Observer):
    def segments(self, segments, *, provisional):
        if segments and not first: first.append(time.perf_counter() - start)
document = analyze(Path(sys.argv[1]), observer=Watch())
wall = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"wall": wall, "first": first[0], "peak": peak,
    "segments": len(document.segments), "speakers": len(document.speakers)}))
"""


@dataclass(frozen=True)
class Run:
    """One analysis in a process of its own: seconds, and MiB at the peak."""

    wall: float
    first: float
    peak: float
    segments: int
    speakers: int


def tables(shared: Path, minutes: tuple[int, ...] = (30, 180)) -> list[Table]:
    """Speed, first segment and memory on real recordings looped to each length."""
    header = [
        "recording", "wall, s", "times real time", "first segment, s", "peak, MB", "segments",
        "speakers",
    ]  # fmt: skip
    rows, peaks = [], []
    with tempfile.TemporaryDirectory() as folder:
        for length in minutes:
            file = looped(shared / "data" / "calls", Path(folder) / f"{length}.wav", length)
            run = measured(file)
            peaks.append(run.peak)
            rows.append(
                [
                    f"{length} min", f"{run.wall:.1f}", f"{length * 60 / run.wall:.1f}",
                    f"{run.first:.1f}", f"{run.peak:.0f}", str(run.segments), str(run.speakers),
                ]
            )  # fmt: skip
            file.unlink()
    ratio = f"Peak of the longest against the shortest: {peaks[-1] / peaks[0]:.2f}. "
    note = ratio + f"{os.cpu_count()} cores; real calls looped, bundled models."
    return [Table("Whole pipeline", header, rows, note)]


def measured(file: Path) -> Run:
    """Analyse a file in a fresh process."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "engine")}
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(file)],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return Run(**json.loads(done.stdout.splitlines()[-1]))


def looped(folder: Path, target: Path, minutes: int) -> Path:
    """Real recordings one after the other, again and again, as 16 kHz mono WAV."""
    parts = [_samples(folder / name) for name in SOURCES]
    wanted = minutes * 60 * 16_000
    with wave.open(str(target), "wb") as out:
        out.setparams((1, 2, 16_000, 0, "NONE", ""))
        written, turn = 0, 0
        while written < wanted:
            part = parts[turn % len(parts)][: wanted - written]
            out.writeframes(part.tobytes())
            written, turn = written + len(part), turn + 1
    return target


def _samples(path: Path) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    from undertone.options import DecodeOptions
    from undertone.stages.decode import decode
    from undertone.task import Task

    with tempfile.TemporaryDirectory() as folder:
        return decode(path, DecodeOptions(), Path(folder), Task()).pcm.channels[0][:]


if __name__ == "__main__":
    began = time.perf_counter()
    for table in tables(Path(sys.argv[1])):
        print(table.render())
    print(f"{time.perf_counter() - began:.0f} s")
