"""Sources of native packages from the index become ones that build for other machines."""

from __future__ import annotations

import re
import shutil
import tarfile
from dataclasses import dataclass
from pathlib import Path

from installers._report import CommandFailed, Failed, Report
from installers._venv import meaning

ADDED = Path(__file__).resolve().parent / "native" / "load_backends.h"


@dataclass(frozen=True)
class Edit:
    """A change of the source: text that occurs once, and what takes its place."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Package:
    """A package of the index whose source holds a copy of ggml.

    Attributes:
        module: what a program imports.
        ggml: where that copy is in the source.
        backends: where the build's own files go, below site-packages.
        edits: beside those of ggml.
        without: variants for processors that crash there.
    """

    name: str
    module: str
    ggml: str
    backends: str
    edits: tuple[Edit, ...]
    without: tuple[str, ...] = ()

    def all_edits(self, *, old_headers: bool) -> tuple[Edit, ...]:
        """Every edit of its source."""
        return (*self.edits, *_ggml(self.ggml), *(_old_headers(self.ggml) if old_headers else ()))


def _ggml(folder: str) -> tuple[Edit, ...]:
    return (
        # ggml can build all variants for processors or one; this chooses among them.
        Edit(
            f"{folder}/src/CMakeLists.txt",
            "function(ggml_add_cpu_backend_variant tag_name)\n",
            "function(ggml_add_cpu_backend_variant tag_name)\n"
            "    if (UNDERTONE_CPU AND NOT tag_name IN_LIST UNDERTONE_CPU)\n"
            "        return()\n"
            "    endif()\n",
        ),
        # gcc sees that only eight bytes of the tiles' configuration are read and leaves the others
        # out: the first tile instruction ends the process (ggml-org/llama.cpp, pull request 26954).
        Edit(
            f"{folder}/src/ggml-cpu/amx/mmq.cpp",
            "    _tile_loadconfig(&tc);\n    done = true;\n",
            '    __asm__ volatile("" : : "r"(&tc) : "memory");\n'
            "    _tile_loadconfig(&tc);\n    done = true;\n",
        ),
    )


def _old_headers(folder: str) -> tuple[Edit, ...]:
    """Headers before VK_EXT_layer_settings: leave out what only configures Vulkan's own debugging
    layer."""
    file = f"{folder}/src/ggml-vulkan/ggml-vulkan.cpp"
    return (
        Edit(
            file,
            "    VkBool32 enable_best_practice = layer_settings;\n",
            "#ifdef VK_EXT_layer_settings\n    VkBool32 enable_best_practice = layer_settings;\n",
        ),
        Edit(
            file,
            "layers, extensions, &layer_setting_info);\n",
            "layers, extensions, &layer_setting_info);\n"
            "#else\n"
            "    vk::InstanceCreateInfo instance_create_info("
            "vk::InstanceCreateFlags{}, &app_info, layers, extensions);\n"
            "#endif\n",
        ),
    )


WHISPER = Package(
    "pywhispercpp",
    "_pywhispercpp",
    "whisper.cpp/ggml",
    "pywhispercpp/backends",
    (
        # Without them `import _pywhispercpp` finds no backend when they are separate files.
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
        # On Windows it repairs the wheel by itself, before the backends are in it.
        Edit("setup.py", "            self.repair_wheel()\n", "            pass\n"),
    ),
)
LLAMA = Package(
    "llama-cpp-python",
    "llama_cpp",
    "vendor/llama.cpp/ggml",
    "llama_cpp/lib",
    (
        Edit(
            "llama_cpp/llama_cpp.py",
            "_lib = load_shared_library(_lib_base_name, _base_path)\n",
            "_lib = load_shared_library(_lib_base_name, _base_path)\n"
            'load_shared_library("ggml", _base_path).ggml_backend_load_all_from_path(\n'
            "    str(_base_path).encode()\n"
            ")\n",
        ),
    ),
    without=("sapphirerapids",),  # ggml_backend_amx_mul_mat reads outside (llama.cpp, issue 20824)
)
PACKAGES = {package.name: package for package in (WHISPER, LLAMA)}


def locked_version(lock: Path, package: str = WHISPER.name) -> str:
    """The version of a package that a lock file names, or the least that pyproject.toml takes.

    Raises:
        Failed: it names none.
    """
    text = lock.read_text(encoding="utf-8")
    found = re.search(rf"^{package}==([^\s;\\]+)|\"{package}>=([^\"\s;,]+)", text, re.MULTILINE)
    if found is None:
        raise Failed(f"{lock.name} does not name {package}.")
    return found[1] or found[2]


def version_of(package: Package, root: Path) -> str:
    """The version to build: the lock file's, or for an extra the least that is taken.

    Raises:
        Failed: none is named.
    """
    name = "requirements.lock" if package is WHISPER else "pyproject.toml"
    return locked_version(root / name, package.name)


def fetch(pip: list[str], package: str, version: str, folder: Path, report: Report) -> Path:
    """Download and unpack the source, unless it is there already; returns its folder.

    Raises:
        Failed: it cannot be downloaded or is not what it should be.
    """
    source = folder / "source"
    if source.exists():
        return source
    flags = ["--no-deps", "--no-binary", package, "--disable-pip-version-check", "--no-input"]
    command = [*pip, "download", *flags, "--dest", str(folder / "sdist"), f"{package}=={version}"]
    try:
        report.run(command)
    except CommandFailed as error:
        reason = meaning(error.output)
        raise Failed(f"The source of {package} could not be downloaded: {reason}") from error
    archive = f"{package.replace('-', '_')}-{version}.tar.gz"
    return unpack(folder / "sdist" / archive, source)


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


def prepare(source: Path, package: Package, *, old_headers: bool) -> None:
    """Make the edits, where they are not made yet.

    Raises:
        Failed: the source is not the one that the edits were written for.
    """
    if package is WHISPER:
        target = source / "src" / ADDED.name
        if not target.exists() or target.read_bytes() != ADDED.read_bytes():
            shutil.copyfile(ADDED, target)
    for edit in package.all_edits(old_headers=old_headers):
        _apply(source, edit, package.name)


def label(source: Path, version: str, own: str) -> None:
    """Have llama-cpp-python call itself by the build's own version: it reads it from its code."""
    name = "llama_cpp/__init__.py"
    own_line = f'__version__ = "{own}"\n'
    earlier = re.findall(
        rf'^__version__ = "{re.escape(version)}[^"]*"\n', _text(source / name), re.M
    )
    _apply(source, Edit(name, earlier[0] if earlier else own_line, own_line), LLAMA.name)


def _apply(source: Path, edit: Edit, package: str) -> None:
    path = source / edit.file
    text = _text(path)
    if edit.new in text and edit.old != edit.new:
        return
    if text.count(edit.old) != 1:
        raise Failed(
            f"{edit.file} in this version of {package} is not as expected: "
            "the edits in installers/_native_source.py must be looked at."
        )
    path.write_text(text.replace(edit.old, edit.new), encoding="utf-8")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
