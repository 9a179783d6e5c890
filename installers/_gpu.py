"""`dev.py gpu`: a build of whisper.cpp for this machine's GPUs takes its place in .venv, and stays.

The wheel of the lock file comes back when the new one does not work.
"""

from __future__ import annotations

import json
import platform
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installers import _native_build, _native_vulkan, _native_wheel, _system
from installers._native_source import PACKAGE, locked_version
from installers._report import CommandFailed, Failed, Report
from installers._venv import Environment

WORKS = "import _pywhispercpp as n; p = n.whisper_context_default_params(); print(p.use_gpu)"
WHERE = "import importlib.util as u; s = u.find_spec('_pywhispercpp'); print(s.origin if s else '')"
LOST = (
    "      The GPU build of whisper.cpp is gone: the lock file names another version, or .venv is "
    "new.\n      To have it again: python3 installers/dev.py gpu"
)


def run(environment: Environment) -> int:
    """Build what is not built yet, install it and show what it finds; the exit status.

    Raises:
        Failed: a step failed; what worked before still does.
    """
    if sys.platform == "darwin":
        print("Nothing to build: whisper.cpp uses Apple's GPU through Metal already.")
        return 0
    wanted = _native_build.Wanted(
        locked_version(environment.lock("desktop")),
        _native_build.usual_gpus(),
        _native_build.usual_cpus(platform.machine()),
        _native_build.usual_jobs(),
    )
    if about(environment) == _native_build.about(wanted):
        print(f"The GPU build {wanted.label} is installed already.")
    else:
        _build_and_install(environment, wanted)
    return subprocess.call([str(environment.program("undertone")), "devices"])


def about(environment: Environment) -> dict[str, str]:
    """What the installed build says of itself; empty for the wheel of the package index."""
    if not environment.python.exists():
        return {}
    done = subprocess.run(
        [str(environment.python), "-P", "-c", WHERE], capture_output=True, text=True, check=False
    )
    if done.returncode != 0 or not done.stdout.strip():
        return {}
    file = Path(done.stdout.strip()).parent / _native_wheel.BACKENDS / _native_wheel.ABOUT
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def tell_if_lost(before: Mapping[str, str], environment: Environment, report: Report) -> None:
    """Say so when set-up replaced the build that was `about` the environment before."""
    if before and not about(environment):
        report.say(LOST)


def _build_and_install(environment: Environment, wanted: _native_build.Wanted) -> None:
    folder = environment.root / "out" / "native"
    report = Report(environment.root / "out" / "gpu.log", total=_native_build.STEPS + 2)
    with report.step("Looking for compilers"):
        _compilers(report)
    wheel = _native_build.build(wanted, folder / wanted.version, report)
    with report.step("Installing it in .venv"):
        install(environment, wheel, report)


def install(environment: Environment, wheel: Path, report: Report) -> None:
    """Put the wheel into .venv, and the lock file's back should it not work.

    Raises:
        Failed: it does not work here.
    """
    pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    new = [*pip, "install", "--no-deps", "--no-index", "--force-reinstall", str(wheel)]
    try:
        report.run(new)
        report.run([str(environment.python), "-P", "-c", WORKS])
    except CommandFailed as error:
        lines = report.log.with_name("whisper.lock")
        lines.write_text(locked(environment.lock("desktop")), encoding="utf-8")
        old = [*pip, "install", "--no-deps", "--force-reinstall", "--require-hashes"]
        try:
            report.run([*old, "-r", str(lines)])
        except CommandFailed:
            raise Failed(
                "The GPU build does not work here, and the package of before could not be "
                "installed again: run `python3 installers/dev.py setup` with a connection."
            ) from error
        raise Failed(
            "The GPU build does not work here; Whisper computes on the processor as before."
        ) from error


def locked(lock: Path) -> str:
    """The lines of a lock file that name whisper.cpp's package and its hashes."""
    text = lock.read_text(encoding="utf-8")
    found = re.search(rf"^{PACKAGE}==.*?(?=^[^\s]|\Z)", text, re.MULTILINE | re.DOTALL)
    return found[0] if found else ""


def _compilers(report: Report) -> None:
    machine = _system.Machine.this()
    packages = _system.lacking(_native_vulkan.PACKAGES) if machine.uses_apt else []
    if packages:
        _system.provide(packages, machine, report, loss="Whisper cannot use the GPU")
