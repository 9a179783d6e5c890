"""The source of pywhispercpp from the package index becomes one that builds for other machines."""

from __future__ import annotations

import re
import shutil
import tarfile
from dataclasses import dataclass
from pathlib import Path

from installers._report import CommandFailed, Failed, Report
from installers._venv import meaning

PACKAGE = "pywhispercpp"
ADDED = Path(__file__).resolve().parent / "native" / "load_backends.h"


@dataclass(frozen=True)
class Edit:
    """A change of the source: text that occurs once, and what takes its place."""

    file: str
    old: str
    new: str


EDITS = (
    # Without them `import _pywhispercpp` finds no backend at all when they are separate files.
    Edit(
        "src/main.cpp",
        '#include "whisper.h"\n',
        '#include "whisper.h"\n#include "load_backends.h"\n',
    ),
    Edit(
        "src/main.cpp",
        "PYBIND11_MODULE(_pywhispercpp, m) {\n",
        "PYBIND11_MODULE(_pywhispercpp, m) {\n    load_backends();\n",
    ),
    # ggml can build all variants for processors or one; this chooses among them.
    Edit(
        "whisper.cpp/ggml/src/CMakeLists.txt",
        "function(ggml_add_cpu_backend_variant tag_name)\n",
        "function(ggml_add_cpu_backend_variant tag_name)\n"
        "    if (UNDERTONE_CPU AND NOT tag_name IN_LIST UNDERTONE_CPU)\n"
        "        return()\n"
        "    endif()\n",
    ),
    # gcc sees that only eight bytes of the tiles' configuration are read and leaves the others out:
    # the first tile instruction ends the process (ggml-org/llama.cpp, pull request 26954).
    Edit(
        "whisper.cpp/ggml/src/ggml-cpu/amx/mmq.cpp",
        "    _tile_loadconfig(&tc);\n    done = true;\n",
        '    __asm__ volatile("" : : "r"(&tc) : "memory");\n'
        "    _tile_loadconfig(&tc);\n    done = true;\n",
    ),
    # On Windows it repairs the wheel by itself, before the backends are in it.
    Edit("setup.py", "            self.repair_wheel()\n", "            pass\n"),
)
# Headers before VK_EXT_layer_settings: leave out what only configures Vulkan's own debugging layer.
OLD_HEADERS = (
    Edit(
        "whisper.cpp/ggml/src/ggml-vulkan/ggml-vulkan.cpp",
        "    VkBool32 enable_best_practice = layer_settings;\n",
        "#ifdef VK_EXT_layer_settings\n    VkBool32 enable_best_practice = layer_settings;\n",
    ),
    Edit(
        "whisper.cpp/ggml/src/ggml-vulkan/ggml-vulkan.cpp",
        "layers, extensions, &layer_setting_info);\n",
        "layers, extensions, &layer_setting_info);\n"
        "#else\n"
        "    vk::InstanceCreateInfo instance_create_info("
        "vk::InstanceCreateFlags{}, &app_info, layers, extensions);\n"
        "#endif\n",
    ),
)


def locked_version(lock: Path) -> str:
    """The version of pywhispercpp that a lock file names.

    Raises:
        Failed: it names none.
    """
    text = lock.read_text(encoding="utf-8")
    found = re.search(rf"^{PACKAGE}==([^\s;\\]+)", text, re.MULTILINE)
    if found is None:
        raise Failed(f"{lock.name} does not name {PACKAGE}.")
    return found[1]


def fetch(pip: list[str], version: str, folder: Path, report: Report) -> Path:
    """Download and unpack the source, unless it is there already; returns its folder.

    Raises:
        Failed: it cannot be downloaded or is not what it should be.
    """
    source = folder / "source"
    if (source / "setup.py").exists():
        return source
    flags = ["--no-deps", "--no-binary", PACKAGE, "--disable-pip-version-check", "--no-input"]
    command = [*pip, "download", *flags, "--dest", str(folder / "sdist"), f"{PACKAGE}=={version}"]
    try:
        report.run(command)
    except CommandFailed as error:
        reason = meaning(error.output)
        raise Failed(f"The source of {PACKAGE} could not be downloaded: {reason}") from error
    return unpack(folder / "sdist" / f"{PACKAGE}-{version}.tar.gz", source)


def unpack(archive: Path, source: Path) -> Path:
    """Unpack an sdist so that its one folder becomes `source`, whole or not at all.

    Raises:
        Failed: the archive is damaged or another one.
    """
    partial = source.with_name(f"{source.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        with tarfile.open(archive) as content:
            content.extractall(partial, filter="data")
        (inside,) = partial.iterdir()
        inside.rename(source)
    except (OSError, ValueError, tarfile.TarError) as error:
        raise Failed(f"The archive {archive.name} could not be unpacked: {error}.") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return source


def prepare(source: Path, *, old_headers: bool) -> None:
    """Make the edits, where they are not made yet.

    Raises:
        Failed: the source is not the one that the edits were written for.
    """
    target = source / "src" / ADDED.name
    if not target.exists() or target.read_bytes() != ADDED.read_bytes():
        shutil.copyfile(ADDED, target)
    for edit in (*EDITS, *(OLD_HEADERS if old_headers else ())):
        _apply(source, edit)


def _apply(source: Path, edit: Edit) -> None:
    path = source / edit.file
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if edit.new in text and edit.old != edit.new:
        return
    if text.count(edit.old) != 1:
        raise Failed(
            f"{edit.file} in this version of {PACKAGE} is not as expected: "
            "the edits in installers/_native_source.py must be looked at."
        )
    path.write_text(text.replace(edit.old, edit.new), encoding="utf-8")
