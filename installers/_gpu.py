"""`dev.py gpu`: builds for this machine's GPUs take the places of the native packages in .venv.

That is whisper.cpp, and llama.cpp where the extra `llm` is installed. The wheel of the lock file
comes back when the new one of whisper.cpp does not work; llama.cpp's is tried out elsewhere first.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installers import _native_build, _native_source, _native_vulkan, _native_wheel, _system
from installers._native_source import LLAMA, WHISPER, Package
from installers._report import CommandFailed, Failed, Report
from installers._venv import Environment

WORKS = {
    WHISPER: "import _pywhispercpp as n; p = n.whisper_context_default_params(); print(p.use_gpu)",
    LLAMA: "import llama_cpp as n; n.llama_backend_init(); print(n.llama_supports_gpu_offload())",
}
WHERE = "import importlib.util as u; s = u.find_spec('{}'); print(s.origin if s else '')"
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
    for package in (WHISPER, LLAMA):
        if package is LLAMA and site_of(environment, package) is None:
            continue
        wanted = _native_build.Wanted(
            _native_source.version_of(package, environment.root),
            _native_build.usual_gpus(),
            _native_build.usual_cpus(platform.machine()),
            _native_build.usual_jobs(),
            package,
        )
        if about(environment, package) == _native_build.about(wanted):
            print(f"The GPU build {package.name} {wanted.label} is installed already.")
        else:
            _build_and_install(environment, wanted)
    return subprocess.call([str(environment.program("undertone")), "devices"])


def site_of(environment: Environment, package: Package) -> Path | None:
    """The folder of packages that a package is installed in."""
    if not environment.python.exists():
        return None
    command = [str(environment.python), "-P", "-c", WHERE.format(package.module)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    origin = Path(done.stdout.strip())
    if done.returncode != 0 or not origin.name:
        return None
    return origin.parents[1] if origin.name == "__init__.py" else origin.parent


def about(environment: Environment, package: Package = WHISPER) -> dict[str, str]:
    """What the installed build says of itself; empty for the wheel of the package index."""
    site = site_of(environment, package)
    if site is None:
        return {}
    file = site / package.backends / _native_wheel.ABOUT
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
    place = folder / f"{wanted.package.name}-{wanted.version}"
    wheel = _native_build.build(wanted, place, report)
    with report.step("Installing it in .venv"):
        if wanted.package is LLAMA:
            try_out(environment, wheel, place / "tried", report)
        install(environment, wheel, report, wanted.package)


def try_out(environment: Environment, wheel: Path, folder: Path, report: Report) -> None:
    """Load a build of llama.cpp before it takes the place of what took long to compile too.

    Raises:
        Failed: it does not work here.
    """
    shutil.rmtree(folder, ignore_errors=True)
    pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    try:
        report.run(
            [*pip, "install", "--no-deps", "--no-index", "--target", str(folder), str(wheel)]
        )
        first = f"import sys; sys.path.insert(0, {str(folder)!r}); {WORKS[LLAMA]}"
        report.run([str(environment.python), "-P", "-c", first])
    except CommandFailed as error:
        raise Failed("The GPU build of llama.cpp does not work here; nothing changed.") from error


def install(
    environment: Environment, wheel: Path, report: Report, package: Package = WHISPER
) -> None:
    """Put the wheel into .venv, and the lock file's back should it not work.

    Raises:
        Failed: it does not work here.
    """
    pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    new = [*pip, "install", "--no-deps", "--no-index", "--force-reinstall", str(wheel)]
    try:
        report.run(new)
        report.run([str(environment.python), "-P", "-c", WORKS[package]])
    except CommandFailed as error:
        if package is LLAMA:
            raise Failed("The GPU build of llama.cpp could not be installed.") from error
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
    found = re.search(rf"^{WHISPER.name}==.*?(?=^[^\s]|\Z)", text, re.MULTILINE | re.DOTALL)
    return found[0] if found else ""


def _compilers(report: Report) -> None:
    machine = _system.Machine.this()
    packages = _system.lacking(_native_vulkan.PACKAGES) if machine.uses_apt else []
    if packages:
        _system.provide(packages, machine, report, loss="Whisper cannot use the GPU")
