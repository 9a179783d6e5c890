"""What a Vulkan build needs (headers, glslc) becomes settings for CMake, or one sentence.

ggml wants headers that know VK_EXT_layer_settings. Debian 12 and Ubuntu 22.04 have older ones:
there the headers of the next release are unpacked into the build's folder (never installed), and
where they cannot be had, the source is edited (see `_native_source.OLD_HEADERS`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from installers._report import CommandFailed, Failed, Report

PACKAGES = ("g++", "glslc", "libvulkan-dev", "libvulkan1", "spirv-headers")
HEADERS = ("libvulkan-dev", "spirv-headers")
SYSTEM = (Path("/usr/local/include"), Path("/usr/include"))
NEEDED = "VK_EXT_layer_settings"
# The release whose headers are new enough, and the key that signs it, by who publishes it.
NEXT = {
    "Debian": ("trixie", "/usr/share/keyrings/debian-archive-keyring.gpg"),
    "Ubuntu": ("noble", "/usr/share/keyrings/ubuntu-archive-keyring.gpg"),
}
TARGETS = (
    "apt-get",
    "indextargets",
    "--format",
    "$(ORIGIN) $(COMPONENT) $(REPO_URI)",
    "Created-By: Packages",
)


@dataclass(frozen=True)
class Vulkan:
    """How to build with Vulkan.

    Attributes:
        settings: for CMake.
        new: whether the headers know all that ggml wants; else the source is edited.
        origin: where the headers are from, for people.
    """

    settings: Mapping[str, str]
    new: bool
    origin: str


def find(
    folder: Path,
    report: Report,
    environ: Mapping[str, str] = os.environ,
    system: Iterable[Path] = SYSTEM,
) -> Vulkan:
    """Look for everything in the SDK and the system; may unpack newer headers below `folder`.

    Raises:
        Failed: a part is missing.
    """
    places = [*sdk_folders(environ), *system]
    path = os.pathsep.join([environ.get("PATH", ""), *(str(p.parent / "bin") for p in places)])
    glslc = shutil.which("glslc", path=path)
    if glslc is None:
        raise Failed(f"Vulkan needs the shader compiler glslc: {how_to_get('glslc')}.")
    settings = {"Vulkan_GLSLC_EXECUTABLE": glslc}
    known = [place for place in places if (place / "vulkan" / "vulkan_core.h").exists()]
    for place in known:
        if is_new(place):
            settings["Vulkan_INCLUDE_DIR"] = str(place)
            return Vulkan(settings, new=True, origin=str(place))
    if (newer := _of_next_release(folder / "headers", report)) is not None:
        settings["Vulkan_INCLUDE_DIR"] = str(newer)
        settings["SPIRV-Headers_DIR"] = str(newer.parent / "share" / "cmake" / "SPIRV-Headers")
        return Vulkan(settings, new=True, origin="the next release of this system")
    if not known:
        raise Failed(f"Vulkan needs its headers: {how_to_get('libvulkan-dev')}.")
    return Vulkan(settings, new=False, origin=f"{known[0]}, old: the source is edited")


def sdk_folders(environ: Mapping[str, str]) -> Iterable[Path]:
    """Where the headers of a Vulkan SDK may be; its Windows edition writes Include."""
    if sdk := environ.get("VULKAN_SDK"):
        yield from (Path(sdk) / name for name in ("Include", "include"))


def is_new(place: Path) -> bool:
    """Whether the headers below an include folder know the extension that ggml uses."""
    try:
        return NEEDED in (place / "vulkan" / "vulkan_core.h").read_text(encoding="utf-8")
    except OSError:
        return False


def how_to_get(package: str) -> str:
    """The end of a sentence about something missing."""
    return f"install {package} (Debian, Ubuntu) or the Vulkan SDK, and set VULKAN_SDK"


def repository(listing: str) -> tuple[str, str] | None:
    """Who publishes this system, and the address of its archive, in what `TARGETS` printed."""
    for line in listing.splitlines():
        origin, component, address = [*line.split(), "", "", ""][:3]
        if origin in NEXT and component == "main" and "security" not in address:
            return origin, address
    return None


def _of_next_release(folder: Path, report: Report) -> Path | None:
    """The include folder of newer headers; None where this system cannot get them."""
    include = folder / "root" / "usr" / "include"
    if is_new(include):
        return include
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        return None
    done = subprocess.run(TARGETS, capture_output=True, text=True, check=False)
    found = repository(done.stdout)
    if found is None:
        return None
    try:
        _unpack(found, folder, report)
    except CommandFailed:
        return None
    return include if is_new(include) else None


def _unpack(found: tuple[str, str], folder: Path, report: Report) -> None:
    """apt's own client, with lists and cache of its own: nothing of the system changes."""
    origin, address = found
    release, key = NEXT[origin]
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    sources = folder / "sources.list"
    sources.write_text(f"deb [signed-by={key}] {address} {release} main\n", encoding="utf-8")
    settings = {
        "Dir::Etc::sourcelist": sources,
        "Dir::Etc::sourceparts": "-",
        "Dir::State::lists": folder / "lists",
        "Dir::Cache": folder / "cache",
        "APT::Sandbox::User": "root",
    }
    options = [part for name, value in settings.items() for part in ("-o", f"{name}={value}")]
    apt = ["apt-get", "-q", *options]
    report.run([*apt, "update"])
    report.run([*apt, "download", *(f"{name}/{release}" for name in HEADERS)], folder=folder)
    for package in folder.glob("*.deb"):
        report.run(["dpkg-deb", "-x", str(package), str(folder / "root")])
