"""`undertone devices`: what models can run on."""

from __future__ import annotations

from undertone import devices


def devices_command() -> int:
    """List the processors and GPUs that models can run on."""
    for device in devices.available():
        print(f"{device.name:<10}{device.description}")
    return 0
