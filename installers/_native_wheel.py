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
from pathlib import Path

from installers._report import Report

BACKENDS = Path("pywhispercpp") / "backends"
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


def repair(
    built: Path,
    binaries: Path,
    folder: Path,
    python: Path,
    about: Mapping[str, str],
    report: Report,
) -> Path:
    """The finished wheel, in `folder`.

    Args:
        built: the wheel that setuptools made.
        binaries: where CMake put the backends.
        python: has wheel and the repairing tool.
        about: what the build is, kept in the wheel.

    Raises:
        CommandFailed: a tool failed.
    """
    work = folder / "wheel"
    shutil.rmtree(work, ignore_errors=True)
    arrange(built, binaries, work, about)
    plain = work / "plain"
    plain.mkdir()
    report.run([str(python), "-m", "wheel", "pack", str(work / "tree"), "-d", str(plain)])
    (wheel,) = plain.glob("*.whl")
    finished = folder / "finished"
    shutil.rmtree(finished, ignore_errors=True)
    command, env = _repairer(python, work / "libraries", binaries)
    report.run([*command, "-w", str(finished), str(wheel)], env=env)
    (result,) = finished.glob("*.whl")
    return result


def arrange(built: Path, binaries: Path, work: Path, about: Mapping[str, str]) -> None:
    """Unpack a wheel below `work`: its libraries into "libraries", the rest into "tree"."""
    tree, libraries = work / "tree", work / "libraries"
    libraries.mkdir(parents=True)
    with zipfile.ZipFile(built) as archive:
        archive.extractall(tree)
    for path in sorted(tree.iterdir()):
        if LIBRARY.fullmatch(path.name):
            path.rename(libraries / path.name)
    target = tree / BACKENDS
    target.mkdir()
    for path in backends(binaries):
        shutil.copyfile(path, target / path.name)
    (target / ABOUT).write_text(json.dumps(dict(about), indent=1) + "\n", encoding="utf-8")


def backends(folder: Path) -> list[Path]:
    """The files of ggml's backends in a folder."""
    return sorted(path for path in folder.iterdir() if BACKEND.fullmatch(path.name))


def _repairer(python: Path, libraries: Path, binaries: Path) -> tuple[list[str], dict[str, str]]:
    """The tool that renames and embeds libraries here, and its variables."""
    tools = python.parent
    env = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"}
    if sys.platform == "win32":
        command = [str(python), "-m", "delvewheel", "repair", "--analyze-existing"]
        command += ["--add-path", str(binaries), "--exclude", "vulkan-1.dll;nvcuda.dll"]
    elif sys.platform == "darwin":
        command = [str(tools / "delocate-wheel")]
        env["DYLD_LIBRARY_PATH"] = str(libraries)
    else:
        command = [str(python), "-m", "auditwheel", "repair", "--plat", "auto"]
        command += [part for name in DRIVERS for part in ("--exclude", name)]
        env["LD_LIBRARY_PATH"] = str(libraries)
    return command, env
