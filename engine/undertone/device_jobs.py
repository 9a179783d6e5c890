"""The worker's commands around devices: `devices`, `devices.retry` and `pace`.

None of them tells `done`: whoever asked has the answer with the one event, and may ask on.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from undertone import devices
from undertone.devices import AUTOMATIC, WHISPER, Device
from undertone.events import Emit
from undertone.machine import Machine
from undertone.models.store import Store
from undertone.options import Options
from undertone.pace import Pace
from undertone.stages.transcribe.moonshine import bundled_sha256
from undertone.stages.transcribe.whisper_choice import failed_before, forget_failures


def tell_devices(
    emit: Emit,
    machine: Machine | None = None,
    listed: Callable[[], Sequence[Device]] = devices.everything,
) -> None:
    """Emit the processors and GPUs; `failed` are those that Automatic avoids since they failed."""
    kept = machine or Machine()
    rows = []
    for device in listed():
        plain = {name: value for name, value in asdict(device).items() if name != "provider"}
        used = WHISPER in device.users and device.kind != "cpu"
        rows.append(
            {
                **plain,
                "users": list(device.users),
                "failed": used and failed_before(device, kept),
            }
        )
    emit({"event": "devices", "rows": rows})


def retry_devices(
    emit: Emit,
    machine: Machine | None = None,
    listed: Callable[[], Sequence[Device]] = devices.everything,
) -> None:
    """Give devices that failed another chance, and measure anew which is the fastest."""
    kept = machine or Machine()
    forget_failures(kept)
    tell_devices(emit, kept, listed)


def tell_pace(
    options: Options, emit: Emit, machine: Machine | None = None, store: Store | None = None
) -> None:
    """Emit the seconds of work per second of sound that analyses with these options took.

    `factor` is null before the first of its kind. Automatic tells the slowest device that was
    used: it may have to do again.
    """
    sha256 = _sha256(options.transcribe.model, store or Store())
    threads = options.threads or os.cpu_count() or 1
    measured = Pace(machine or Machine()).factors(sha256, threads) if sha256 else {}
    fitting = _on(options.device, measured)
    device = max(fitting, key=fitting.__getitem__, default=None)
    factor = None if device is None else fitting[device]
    emit({"event": "pace", "factor": factor, "device": device})


def _on(device: str, measured: Mapping[str, float]) -> dict[str, float]:
    """The factors on a device, which tells its description after its name."""
    return {
        name: factor
        for name, factor in measured.items()
        if device == AUTOMATIC or name.partition(" ")[0] == device
    }


def _sha256(model: Path | None, store: Store) -> str | None:
    """The recogniser's hash where that is known without reading a large file."""
    if model is None:
        return bundled_sha256()
    found = next((each for each in store.installed() if each.path == model), None)
    return found.receipt.sha256 if found else None
