"""Which processors and GPUs there are, and which one a stage should use.

ggml (Whisper, chat models) is asked in a child process each: a broken graphics driver ends that.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path

from undertone.children import child_command, child_environment
from undertone.errors import OptionError
from undertone.machine import Machine, memory_bytes
from undertone.stages.onnx import CPU, GPU_PROVIDERS, available_providers

AUTOMATIC = "auto"
PROCESSOR = "cpu"
PROBE = "undertone.stages.transcribe.whisper_child"
PROBE_LIMIT_S = 30.0
WHISPER, CHAT, ONNX = "Whisper", "chat models", "speakers and sentiment"
GPUS = "GPUs of whisper"
GGML_MODULES = {WHISPER: "_pywhispercpp", CHAT: "llama_cpp"}
_NAMES = {
    "CUDAExecutionProvider": "cuda",
    "DmlExecutionProvider": "directml",
    "CoreMLExecutionProvider": "coreml",
}
# One choice for a machine's GPU: what ggml calls the devices of an execution provider.
_GGML_NAMES = {"cuda": "cuda", "directml": "vulkan", "coreml": "metal"}


@dataclass(frozen=True, slots=True)
class Device:
    """One processor or GPU.

    Attributes:
        name: what `--device` takes.
        description: what people call it.
        provider: the onnxruntime execution provider.
        kind: "cpu", "gpu" or "igpu" (a GPU that shares the processor's memory).
        memory: bytes; None where nobody tells.
        users: what can run on it.
    """

    name: str
    description: str
    provider: str = CPU
    kind: str = "gpu"
    memory: int | None = None
    users: tuple[str, ...] = (ONNX,)


def available() -> tuple[Device, ...]:
    """The devices of onnxruntime, the processor first."""
    offered = available_providers()
    gpus = tuple(
        Device(_NAMES[provider], f"GPU through {_NAMES[provider]}", provider)
        for provider in GPU_PROVIDERS
        if provider in offered
    )
    memory = memory_bytes()
    return (Device(PROCESSOR, processor_name(), CPU, "cpu", memory), *gpus)


def everything() -> tuple[Device, ...]:
    """All devices of all runtimes; one that several runtimes see is listed once."""
    found = list(available())
    for user in GGML_MODULES:
        seen = ggml_devices(user)
        if user == WHISPER:
            _kept(gpus_of(seen))
        for device in seen:
            if device.kind == "cpu":
                found[0] = replace(found[0], users=(*found[0].users, user))
                continue
            same = next((d for d in found if d.name == device.name), None)
            if same is None:
                found.append(device)
            else:
                found[found.index(same)] = replace(same, users=(*same.users, user))
    return tuple(found)


def ggml_devices(user: str) -> tuple[Device, ...]:
    """What the ggml of Whisper or of the chat models computes on; nothing when asking it fails."""
    command = child_command(PROBE, "--devices", GGML_MODULES[user])
    try:
        done = subprocess.run(
            command,
            env=child_environment(),
            capture_output=True,
            timeout=PROBE_LIMIT_S,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        rows = json.loads(done.stdout)
        return tuple(_device(row, user) for row in rows)
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        return ()


def whisper_gpus(machine: Machine | None = None) -> tuple[Device, ...]:
    """Whisper's GPUs, in the order of whisper.cpp's numbers for them; kept for `known_gpus`."""
    return _kept(gpus_of(ggml_devices(WHISPER)), machine)


def known_gpus(machine: Machine | None = None) -> tuple[Device, ...]:
    """Whisper's GPUs as they were found last: asking takes half a second and wakes a driver."""
    rows = (machine or Machine()).table(GPUS).get(_whisper_build())
    if not isinstance(rows, list):
        return whisper_gpus(machine)
    try:
        return tuple(Device(**{**row, "users": tuple(row["users"])}) for row in rows)
    except (TypeError, KeyError):
        return whisper_gpus(machine)


def _kept(gpus: tuple[Device, ...], machine: Machine | None = None) -> tuple[Device, ...]:
    (machine or Machine()).put(GPUS, {_whisper_build(): [asdict(gpu) for gpu in gpus]})
    return gpus


def _whisper_build() -> str:
    """What may change which GPUs there are: whisper.cpp's package and the system."""
    with suppress(metadata.PackageNotFoundError):
        return f"{metadata.version('pywhispercpp')} {platform.release()}"
    return "none"


def gpus_of(devices: Iterable[Device]) -> tuple[Device, ...]:
    """The GPUs among devices; whisper.cpp counts both kinds together."""
    return tuple(device for device in devices if device.kind in ("gpu", "igpu"))


def meant(name: str, gpus: Iterable[Device]) -> Device | None:
    """The GPU of ggml that a choice means: by its name, or the first of the same make."""
    make = _GGML_NAMES.get(name)
    return next(
        (gpu for gpu in gpus if gpu.name == name or (make and gpu.name.startswith(make))), None
    )


def label(gpu: Device) -> str:
    """What the provenance of Whisper calls a GPU."""
    return f"{gpu.name} ({gpu.description})"


def provider(name: str) -> str:
    """The onnxruntime execution provider for a device name.

    Automatic is the processor: on models as small as the bundled ones it is as fast as a GPU. So
    it is for a GPU that only ggml knows.

    Raises:
        OptionError: there is no such device here.
    """
    if name in (AUTOMATIC, PROCESSOR):
        return CPU
    for device in available():
        if device.name == name:
            return device.provider
    known = everything()
    if any(device.name == name for device in known):
        return CPU
    names = ", ".join([AUTOMATIC, *(device.name for device in known)])
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


def _device(row: dict[str, object], user: str) -> Device:
    memory = row["memory"]
    return Device(
        str(row["name"]).lower(),
        str(row["description"]),
        kind=str(row["kind"]),
        memory=memory if isinstance(memory, int) and memory > 0 else None,
        users=(user,),
    )
