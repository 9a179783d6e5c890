#!/usr/bin/env python3
"""Build whisper.cpp or llama.cpp for GPUs and all processors: `python3 installers/build_native.py`.

The result is a wheel of pywhispercpp, of the version that requirements.lock names (or with
--package of llama-cpp-python, of the least that pyproject.toml takes), that runs on other machines
too. It takes the place of the index's, which computes on processors with AVX2 only (pywhispercpp)
or is compiled for this very machine. In it ggml's backends are separate files, chosen when the
program starts:

    processors   from any 64-bit one to AVX-512 and AMX (--cpu: which variants)
    Vulkan       GPUs of any maker, on Linux and Windows (--gpu vulkan)
    CUDA         NVIDIA's own, where nvcc is installed (--gpu cuda, or vulkan,cuda); its runtime
                 libraries stay outside the wheel
    Metal        on macOS; the wheel from the package index has it already

A backend whose driver is missing is left out at start, so that one wheel serves all machines.
Needed: a C++ compiler (on Windows: Visual Studio Build Tools), for Vulkan glslc and headers (on
Windows: the Vulkan SDK), about 2 GB of disk, and a connection. What was compiled before is not
compiled again. A glslc of 2025 or later adds shaders for the matrix units of new GPUs.

Only Linux was tried; Windows and macOS follow the documentation of delvewheel and delocate.
"""

import argparse
import platform
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run(arguments: list[str]) -> int:
    """Build as the arguments say; the exit status: 0 good, 1 failed, 2 wrong usage."""
    from installers import _native_build, _native_source
    from installers._report import Failed, Report

    chosen = _parser().parse_args(arguments)
    package = _native_source.PACKAGES[chosen.package]
    folder = (chosen.work or ROOT / "out" / "native" / package.name).resolve()
    report = Report(folder / "build.log", total=_native_build.STEPS)
    begun = time.monotonic()
    try:
        wanted = _native_build.Wanted(
            _native_source.version_of(package, ROOT),
            _native_build.usual_gpus() if chosen.gpu is None else chosen.gpu,
            _native_build.usual_cpus(platform.machine()) if chosen.cpu is None else chosen.cpu,
            chosen.jobs or _native_build.usual_jobs(),
            package,
        )
        wheel = _native_build.build(wanted, folder, report)
    except Failed as error:
        print(f"{error}\nAll details: {report.log}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The build cannot go on: {error}.", file=sys.stderr)
        return 1
    megabytes, minutes = wheel.stat().st_size / 1e6, (time.monotonic() - begun) / 60
    print(f"{wheel} ({megabytes:.1f} MB, {minutes:.0f} min)")
    return 0


def gpus(text: str) -> tuple[str, ...]:
    """The names in `--gpu`."""
    names = () if text == "none" else tuple(text.split(","))
    if unknown := set(names) - {"vulkan", "cuda", "metal"}:
        raise argparse.ArgumentTypeError(f"no such backend: {', '.join(sorted(unknown))}")
    return names


def cpus(text: str) -> tuple[str, ...]:
    """The names in `--cpu`; empty is all."""
    return () if text == "all" else tuple(text.split(","))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="build_native.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--gpu", type=gpus, help="vulkan, cuda, metal, some with commas, or none")
    parser.add_argument("--cpu", type=cpus, help="ggml's names of variants with commas, or all")
    parser.add_argument("--jobs", type=int, help="compilations at once")
    names = ("pywhispercpp", "llama-cpp-python")
    parser.add_argument("--package", choices=names, default=names[0], help="what to build")
    parser.add_argument("--work", type=Path, help="folder for the build")
    return parser


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    try:
        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
