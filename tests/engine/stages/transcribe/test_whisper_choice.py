"""A device's name becomes a place; automatic measures once, and remembers what failed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from undertone.devices import Device
from undertone.machine import Machine
from undertone.stages.transcribe.whisper_choice import Chooser
from undertone.stages.transcribe.whisper_hearing import Loading
from undertone.stages.transcribe.whisper_process import Place

NVIDIA = Device("vulkan1", "NVIDIA GeForce RTX 3060", kind="gpu", memory=12 << 30)
INTEGRATED = Device("vulkan0", "Intel UHD 620", kind="igpu", memory=8 << 30)


class Bench:
    """Scripted measurements: seconds by GPU number, None is the processor."""

    def __init__(self, **seconds: float | None) -> None:
        self._seconds = seconds
        self.asked: list[str] = []

    def __call__(self, loading: Loading, limit_s: float, check: Callable[[], None]) -> float | None:
        check()
        name = "cpu" if loading.gpu is None else f"gpu{loading.gpu}"
        self.asked.append(name)
        seconds = self._seconds[name]
        return None if seconds is None or seconds > limit_s else seconds


def place(
    folder: Path,
    bench: Bench,
    *,
    device: str = "auto",
    gpus: tuple[Device, ...] = (INTEGRATED, NVIDIA),
    sha256: str = "aa",
) -> Place:
    chooser = Chooser(
        device,
        Loading("model.bin"),
        sha256,
        machine=Machine(folder),
        gpus=lambda: gpus,
        measure=bench,
    )
    return chooser.place(lambda: None)


def test_automatic_takes_the_fastest_and_measures_once(tmp_path: Path) -> None:
    bench = Bench(gpu0=2.0, gpu1=0.2, cpu=3.0)
    first = place(tmp_path, bench)
    assert (first.gpu, first.device) == (1, "vulkan1 (NVIDIA GeForce RTX 3060)")
    assert bench.asked == ["gpu0", "gpu1", "cpu"]
    assert place(tmp_path, bench).gpu == 1
    assert len(bench.asked) == 3
    place(tmp_path, bench, sha256="bb")  # another model
    assert len(bench.asked) == 6


def test_a_processor_that_is_faster_wins(tmp_path: Path) -> None:
    assert place(tmp_path, Bench(gpu0=2.0, gpu1=1.5, cpu=0.5)) == Place()
    assert place(tmp_path, Bench(gpu0=1.0, gpu1=1.0, cpu=1.0), sha256="b").gpu == 0


def test_a_machine_without_gpus_measures_nothing(tmp_path: Path) -> None:
    bench = Bench()
    assert place(tmp_path, bench, gpus=()) == Place()
    assert bench.asked == []


def test_gpus_that_fail_the_test_are_told_and_left_alone(tmp_path: Path) -> None:
    bench = Bench(gpu0=None, gpu1=None, cpu=1.0)
    first = place(tmp_path, bench)
    assert first.gpu is None
    assert first.notes == (
        "Intel UHD 620, NVIDIA GeForce RTX 3060 failed a test: the processor does the work.",
    )
    again = place(tmp_path, bench)
    assert "failed before" in again.notes[0]
    assert "--device vulkan0 tries again" in again.notes[0]
    assert bench.asked == ["gpu0", "gpu1"]


def test_a_gpu_that_fails_at_work_is_not_taken_again(tmp_path: Path) -> None:
    bench = Bench(gpu0=2.0, gpu1=0.2, cpu=3.0)
    place(tmp_path, bench).failed()
    again = place(tmp_path, bench)
    assert again.gpu == 0
    assert place(tmp_path, bench, device="vulkan1").gpu == 1


@pytest.mark.parametrize(("device", "gpu"), [("vulkan1", 1), ("directml", 0), ("cpu", None)])
def test_a_choice_is_taken_without_a_measurement(
    tmp_path: Path, device: str, gpu: int | None
) -> None:
    bench = Bench()
    assert place(tmp_path, bench, device=device).gpu == gpu
    assert bench.asked == []


def test_a_gpu_that_whisper_has_not_is_told(tmp_path: Path) -> None:
    chosen = place(tmp_path, Bench(), device="cuda")
    assert chosen.gpu is None
    assert chosen.notes == ("Whisper cannot use cuda: the processor does the work.",)
