"""The words after `dev.py` become what they ask for: demo, test, setup or gpu."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from installers import _checks, _demo, _gpu, _system, _venv
from installers._report import Failed, Report

ELSEWHERE = (
    "      This is neither Debian nor Ubuntu: the window needs EGL, xkbcommon, xcb-cursor and "
    "PulseAudio's client library, recording needs PortAudio."
)


def run(root: Path, arguments: Sequence[str]) -> int:
    """Do what the arguments say; the exit status: 0 good, 1 failed, 2 wrong usage."""
    chosen = _parser().parse_args(arguments)
    log = root / "out" / "setup.log"
    try:
        level = "dev" if chosen.command == "test" else "desktop"
        environment = set_up(root, level, log)
        if chosen.command == "demo":
            return _demo.run(environment, os.environ)
        if chosen.command == "gpu":
            log = root / "out" / "gpu.log"
            return _gpu.run(environment)
        if chosen.command == "test":
            return _checks.run(environment, os.environ, chosen.pytest)
    except Failed as error:
        print(f"{error}\nAll details: {log}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"This folder cannot be set up: {error}.", file=sys.stderr)
        return 1
    print("Ready: .venv holds the programs undertone and undertone-desktop.")
    return 0


def set_up(root: Path, level: str, log: Path) -> _venv.Environment:
    """Bring .venv and the system libraries to what the lock file says; quick when they are.

    Raises:
        Failed: a step failed.
    """
    environment = _venv.Environment(root)
    if environment.is_ready(level):
        return environment
    report = Report(log, total=4)
    gpu_build = _gpu.about(environment)
    with report.step("Looking for system libraries"):
        _libraries(report)
    with report.step("Making the Python environment in .venv"):
        pip = environment.create(report)
    total = _venv.count_packages(environment.lock(level))
    with report.step(f"Installing {total} packages") as detail:
        environment.install(pip, level, report, detail)
    with report.step("Installing Undertone itself"):
        environment.install_project(pip, report)
    environment.stamp(level)
    _gpu.tell_if_lost(gpu_build, environment, report)
    return environment


def _libraries(report: Report) -> None:
    machine = _system.Machine.this()
    if not machine.uses_apt:
        if sys.platform == "linux":
            report.say(ELSEWHERE)
        return
    wanted = list(_system.LIBRARIES)
    if not _venv.has_ensurepip():
        wanted.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    packages = _system.lacking(wanted)
    if packages:
        _system.provide(packages, machine, report)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo")
    commands.add_parser("setup")
    commands.add_parser("gpu")
    test = commands.add_parser("test")
    test.add_argument("pytest", nargs="*", help="arguments for pytest, after --")
    return parser
