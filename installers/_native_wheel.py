"""A compiled wheel becomes one that runs elsewhere: each library once, backends in their folder.

auditwheel, delocate and delvewheel give the libraries names with a hash, so that the copy of ggml
in llama-cpp-python and this one cannot be mistaken for each other in one process.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installers._report import Report

# What llama-cpp-python leaves beside its package: its libraries a second time, and for C compilers.
STRAY = ("bin", "include", "lib")
ABOUT = "undertone-build.json"
# ggml-cpu-haswell, ggml-vulkan ...; ggml and ggml-base are libraries, not backends.
BACKEND = re.compile(r"(lib)?ggml-(?!base)(?P<name>[a-z0-9_.-]+?)\.(so|dll)$")
LIBRARY = re.compile(r"lib(ggml|whisper)[^/]*\.(so|dylib)[.\d]*$|(ggml|whisper)[^/]*\.dll$")
# Parts of graphics drivers: the machine's own, or absent.
DRIVERS = (
    "libvulkan.so.1",
    "libcuda.so.1",
    "libcudart.so.12",
    "libcublas.so.12",
    "libcublasLt.so.12",
    "libcudart.so.13",
    "libcublas.so.13",
    "libcublasLt.so.13",
)


@dataclass(frozen=True)
class Arranged:
    """What a wheel is made of.

    Attributes:
        built: the wheel as its own build made it.
        binaries: where CMake put the backends; None is the wheel's own folder "bin".
        backends: the folder for them, in the wheel.
        about: what the build is, kept in the wheel.
    """

    built: Path
    binaries: Path | None
    backends: str
    about: Mapping[str, str]


def repair(parts: Arranged, folder: Path, python: Path, report: Report) -> Path:
    """The finished wheel, in `folder`.

    Args:
        python: has wheel and the repairing tool.

    Raises:
        CommandFailed: a tool failed.
    """
    work = folder / "wheel"
    shutil.rmtree(work, ignore_errors=True)
    arrange(parts, work)
    plain = work / "plain"
    plain.mkdir()
    report.run([str(python), "-m", "wheel", "pack", str(work / "tree"), "-d", str(plain)])
    (wheel,) = plain.glob("*.whl")
    finished = folder / "finished"
    shutil.rmtree(finished, ignore_errors=True)
    command, env = _repairer(python, work / "libraries", parts.binaries)
    report.run([*command, "-w", str(finished), str(wheel)], env=env)
    (result,) = finished.glob("*.whl")
    return result


def arrange(parts: Arranged, work: Path) -> None:
    """Unpack a wheel below `work`: its libraries into "libraries", the rest into "tree"."""
    tree, libraries = work / "tree", work / "libraries"
    libraries.mkdir(parents=True)
    with zipfile.ZipFile(parts.built) as archive:
        archive.extractall(tree)
    for path in sorted(tree.iterdir()):
        if LIBRARY.fullmatch(path.name):
            path.rename(libraries / path.name)
    target = tree / parts.backends
    target.mkdir(exist_ok=True)
    for path in backends(parts.binaries or tree / "bin"):
        shutil.copyfile(path, target / path.name)
    for name in STRAY:
        shutil.rmtree(tree / name, ignore_errors=True)
    (target / ABOUT).write_text(json.dumps(dict(parts.about), indent=1) + "\n", encoding="utf-8")


def backends(folder: Path) -> list[Path]:
    """The files of ggml's backends in a folder."""
    return sorted(path for path in folder.iterdir() if BACKEND.fullmatch(path.name))


def _repairer(
    python: Path, libraries: Path, binaries: Path | None
) -> tuple[list[str], dict[str, str]]:
    """The tool that renames and embeds libraries here, and its variables."""
    tools = python.parent
    env = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"}
    if sys.platform == "win32":
        command = [str(python), "-m", "delvewheel", "repair", "--analyze-existing"]
        command += [
            "--add-path",
            str(binaries or libraries),
            "--exclude",
            "vulkan-1.dll;nvcuda.dll",
        ]
    elif sys.platform == "darwin":
        command = [str(tools / "delocate-wheel")]
        env["DYLD_LIBRARY_PATH"] = str(libraries)
    else:
        command = [str(python), "-m", "auditwheel", "repair", "--plat", "auto"]
        command += [part for name in DRIVERS for part in ("--exclude", name)]
        env["LD_LIBRARY_PATH"] = str(libraries)
    return command, env
