"""The GPU build of whisper.cpp on a Vulkan device: a real one, else Mesa's lavapipe in software.

Runs where `python3 installers/dev.py gpu` was run; lavapipe is in Debian's mesa-vulkan-drivers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.random_whisper import write_random_whisper

SCRIPT = Path(__file__).with_name("native_whisper.py")
# Mesa's software device counts as a processor, which ggml leaves out unless it is asked for.
SOFTWARE = {"GGML_VK_VISIBLE_DEVICES": "0"}
# The Vulkan loader then finds no driver, as on a machine without a GPU.
NO_DEVICE = {"VK_DRIVER_FILES": os.devnull, "VK_ICD_FILENAMES": os.devnull}
CONTEXT = 128  # of 1500 positions: lavapipe is a hundred times slower than the processor


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_whisper(tmp_path_factory.mktemp("model") / "nano.bin")


@dataclass(frozen=True)
class Gpu:
    """A Vulkan device.

    Attributes:
        variables: with which it is there.
        heard: what it heard; that takes lavapipe a minute.
    """

    variables: Mapping[str, str]
    heard: dict[str, Any]


@pytest.fixture(scope="module")
def gpu(model: Path) -> Gpu:
    if "+undertone" not in metadata.version("pywhispercpp"):
        pytest.skip("the GPU build is not installed here (python3 installers/dev.py gpu)")
    for variables in ({}, SOFTWARE):
        heard = listen(model, 0, variables)
        if "using Vulkan" in heard["log"]:
            return Gpu(variables, heard)
    pytest.skip("there is no Vulkan device here, not even Mesa's lavapipe")


def listen(model: Path, number: int, variables: Mapping[str, str]) -> dict[str, Any]:
    """What `native_whisper.py` prints for a GPU, or -1 for the processor."""
    done = subprocess.run(
        [sys.executable, "-P", SCRIPT, model, str(number), str(CONTEXT), "0"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | dict(variables),
    )
    return dict(json.loads(done.stdout))


@pytest.mark.slow
def test_the_gpu_hears_the_same_tokens_as_the_processor(model: Path, gpu: Gpu) -> None:
    on_gpu, on_processor = gpu.heard, listen(model, -1, gpu.variables)
    assert "using Vulkan" not in on_processor["log"]
    ids = [[token for token, _ in heard["tokens"]] for heard in (on_gpu, on_processor)]
    assert ids[0] == ids[1]
    assert len(ids[0]) > 1
    chances = [[chance for _, chance in heard["tokens"]] for heard in (on_gpu, on_processor)]
    assert chances[0] == pytest.approx(chances[1], abs=1e-3)


@pytest.mark.slow
def test_without_a_driver_the_processor_hears(model: Path, gpu: Gpu) -> None:
    heard = listen(model, 0, NO_DEVICE)
    assert "using Vulkan" not in heard["log"]
    assert heard["tokens"] == listen(model, -1, gpu.variables)["tokens"]


@pytest.mark.slow
def test_the_device_is_listed_by_name(gpu: Gpu, monkeypatch: pytest.MonkeyPatch) -> None:
    devices = pytest.importorskip("undertone.devices")
    if not hasattr(devices, "whisper_gpus"):
        pytest.skip("Whisper's devices are not listed yet")
    for name, value in gpu.variables.items():
        monkeypatch.setenv(name, value)
    (first, *_) = devices.whisper_gpus()
    assert first.name.startswith("vulkan")
    assert first.description
    for name, value in NO_DEVICE.items():
        monkeypatch.setenv(name, value)
    assert devices.whisper_gpus() == ()


@pytest.mark.slow
def test_a_device_removed_in_mid_job_leaves_the_work_to_the_processor(
    model: Path, gpu: Gpu, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The driver takes the process along, and does not find the device again."""
    processes = pytest.importorskip("undertone.stages.transcribe.whisper_process")
    hearing = pytest.importorskip("undertone.stages.transcribe.whisper_hearing")
    for name, value in gpu.variables.items():
        monkeypatch.setenv(name, value)
    given_up: list[str] = []
    place = processes.Place(0, "vulkan0 (GPU)", (), lambda: given_up.append("vulkan0"))
    loading = hearing.Loading(str(model))
    manner = hearing.Manner(language="en", most_tokens=8)
    second = np.random.default_rng(7).normal(0, 0.1, 16_000).astype(np.float32)
    process = processes.WhisperProcess(loading, "nano", lambda check: place)
    removal = Removal(process, monkeypatch)
    try:
        with_gpu_lost = process.hear(second, manner, removal)
        assert removal.done.is_set()
        alone = processes.WhisperProcess(loading, "nano", lambda check: processes.Place())
        try:
            assert with_gpu_lost == alone.hear(second, manner, lambda: None)
        finally:
            alone.close()
        assert given_up
        assert process.device == "vulkan0 (GPU), then cpu"
        assert process.notes == ["vulkan0 (GPU) could not be used: the processor does the work."]
    finally:
        process.close()


class Removal:
    """Takes the device away while the first window is computed: it is called while one waits."""

    def __init__(self, process: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.done = threading.Event()
        self._process = process
        self._monkeypatch = monkeypatch
        self._loaded_at: float | None = None

    def __call__(self) -> None:
        child = self._process._child
        if self.done.is_set() or child is None or child.loaded is None:
            return
        self._loaded_at = self._loaded_at or time.monotonic()
        if time.monotonic() - self._loaded_at < 0.3:  # let it compute
            return
        for name, value in NO_DEVICE.items():
            self._monkeypatch.setenv(name, value)
        child.kill()
        self.done.set()
