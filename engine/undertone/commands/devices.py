"""`undertone devices`: what models can run on."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from undertone import devices
from undertone.console import plain_console, print_table


def devices_command(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON array.")] = False,
) -> int:
    """List the processors and GPUs that models can run on; --device takes the names."""
    found = devices.everything()
    if as_json:
        print(json.dumps([_plain(device) for device in found], ensure_ascii=False))
        return 0
    rows = [(d.name, d.description, _memory(d.memory), ", ".join(d.users)) for d in found]
    print_table(plain_console(), ("name", "device", "memory", "for"), rows)
    if len(found) == 1:
        print("No GPU can be used here: everything runs on the processor.")
    return 0


def _plain(device: devices.Device) -> dict[str, object]:
    return {name: value for name, value in asdict(device).items() if name != "provider"}


def _memory(size: int | None) -> str:
    return "" if size is None else f"{size / 1e9:.1f} GB"
