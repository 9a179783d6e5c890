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
    """Analyse the demo interview afresh and show it; the exit status of the analysis.

    Raises:
        Failed: the earlier project is in use, or the window could not start.
    """
    source = environment.root / "resources" / "demo" / "interview.flac"
    folder = writable(source.parent)
    table, project = folder / "interview.csv", folder / "interview.undertone"
    if project.exists():
        print(f"The project of the last time is now {set_aside(project).name}.", flush=True)
    status = _analyze(environment, source, table, project)
    if status != 0:
        return status
    if has_screen(sys.platform, environ):
        _open_window(environment, project)
        print("The window is open.")
    else:
        print(f"There is no screen for the window: undertone-desktop {project}")
    return 0


def set_aside(project: Path) -> Path:
    """Give the earlier project, which may hold corrections, another name; the new one's path.

    Raises:
        Failed: a window still has it open (on Windows).
    """
    kept = project.with_name(f"{project.stem}-before{project.suffix}")
    try:
        # SQLite's journal of an interrupted change belongs to the file beside it.
        for ending in ("", "-journal", "-wal", "-shm"):
            old, new = (Path(f"{path}{ending}") for path in (project, kept))
            new.unlink(missing_ok=True)
            if old.exists():
                old.rename(new)
    except PermissionError as error:
        raise Failed(f"{project.name} is in use; close the window of the last demo.") from error
    return kept


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
    paths = ["-o", os.fspath(table), "--project", os.fspath(project), "--force"]
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
