"""The engine in a process of its own, as a user or the window starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def environment() -> dict[str, str]:
    """This process's environment, with the engine of this checkout on the path."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "engine"), "PYTHONIOENCODING": "utf-8"}


def command(*arguments: str | Path) -> list[str]:
    """The command line that runs `undertone` with these arguments."""
    return [sys.executable, "-m", "undertone", *map(str, arguments)]


def undertone(
    *arguments: str | Path, prefix: tuple[str, ...] = (), cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command line; never raises on a failure's exit code."""
    return subprocess.run(
        [*prefix, *command(*arguments)],
        env=environment(),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def start_worker() -> subprocess.Popen[str]:
    """The worker as the window starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "undertone.worker"],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )


def send(process: subprocess.Popen[str], command: dict[str, Any]) -> None:
    """One command to a worker."""
    assert process.stdin is not None
    process.stdin.write(json.dumps(command) + "\n")
    process.stdin.flush()
