"""The bundled interview becomes a transcript, a CSV and, where there is a screen, a window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installers._report import Failed
from installers._system import is_ci
from installers._venv import Environment

WINDOW_LOG = Path("out", "window.log")
START_S = 4  # a window that cannot start says so within this time


def run(environment: Environment, environ: Mapping[str, str]) -> int:
    """Analyse the demo interview and show it; the exit status of the analysis.

    Raises:
        Failed: the window could not start.
    """
    source = environment.root / "resources" / "demo" / "interview.flac"
    folder = writable(source.parent)
    table, project = folder / "interview.csv", folder / "interview.undertone"
    status = _analyze(environment, source, table, project)
    if status != 0:
        return status
    print(f"\nThe table:   {table}\nThe project: {project}")
    if has_screen(sys.platform, environ):
        _open_window(environment, project)
        print("The window is open.")
    else:
        print("There is no screen, so the window stays closed.")
    return 0


def writable(folder: Path) -> Path:
    """The folder itself, or the working directory where it is read-only."""
    return folder if os.access(folder, os.W_OK) else Path.cwd()


def has_screen(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be shown, and somebody is there to see it."""
    if is_ci(environ):
        return False
    if platform in ("win32", "darwin"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def _analyze(environment: Environment, source: Path, table: Path, project: Path) -> int:
    paths = ["-o", os.fspath(table), "--project", os.fspath(project)]
    program = os.fspath(environment.program("undertone"))
    command = [program, "analyze", os.fspath(source), "--format", "csv", *paths]
    return subprocess.call(command, stdin=subprocess.DEVNULL)


def _open_window(environment: Environment, project: Path) -> None:
    """Start the window on its own; it lives on when this command and the terminal end."""
    log = environment.root / WINDOW_LOG
    log.parent.mkdir(exist_ok=True)
    with log.open("wb") as output:
        process = subprocess.Popen(
            [environment.program("undertone-desktop"), project],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        status = process.wait(START_S)
    except subprocess.TimeoutExpired:
        return
    if status != 0:
        raise Failed(f"The window could not start; what it said is in {log}.")
