"""Which processors there are, and which one a stage should use."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path

from undertone.errors import OptionError
from undertone.stages.onnx import CPU, GPU_PROVIDERS, available_providers

AUTOMATIC = "auto"
PROCESSOR = "cpu"
_NAMES = {
    "CUDAExecutionProvider": "cuda",
    "DmlExecutionProvider": "directml",
    "CoreMLExecutionProvider": "coreml",
}


@dataclass(frozen=True, slots=True)
class Device:
    """One processor that stages may use.

    Attributes:
        name: what `--device` takes.
        description: what people call it.
        provider: the onnxruntime execution provider.
    """

    name: str
    description: str
    provider: str


def available() -> tuple[Device, ...]:
    """The devices of this machine, the processor first."""
    offered = available_providers()
    gpus = tuple(
        Device(_NAMES[provider], f"GPU through {_NAMES[provider]}", provider)
        for provider in GPU_PROVIDERS
        if provider in offered
    )
    return (Device(PROCESSOR, processor_name(), CPU), *gpus)


def provider(name: str) -> str:
    """The onnxruntime execution provider for a device name.

    Automatic is the processor: on models as small as the bundled ones it is as fast as a GPU.

    Raises:
        OptionError: there is no such device here.
    """
    if name in (AUTOMATIC, PROCESSOR):
        return CPU
    for device in available():
        if device.name == name:
            return device.provider
    names = ", ".join([AUTOMATIC, *(device.name for device in available())])
    raise OptionError(f"There is no device called “{name}” here; choose one of: {names}.")


def shown(device: str) -> str:
    """A device's name for people; an execution provider's name becomes that of its device."""
    return PROCESSOR if device == CPU else _NAMES.get(device, device)


def processor_name() -> str:
    """The processor's name and number of cores, as the system tells it."""
    cores = os.cpu_count() or 1
    return f"{_processor_model()}, {cores} core{'s' if cores > 1 else ''}"


def _processor_model() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
