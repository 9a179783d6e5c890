"""What Debian and Ubuntu lack for the window and for sound becomes one apt-get command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from installers._report import CommandFailed, Failed, Report

# What Qt 6's libraries and its offscreen, xcb, wayland and FFmpeg plug-ins link against (ldd),
# without what those packages bring along; libportaudio2 is for recording.
LIBRARIES = (
    "libasound2",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libportaudio2",
    "libpulse0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libxrandr2",
)
QUERY = ("dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n")


@dataclass(frozen=True)
class Machine:
    """What this machine can do; tests describe others.

    Attributes:
        uses_apt: Debian, Ubuntu or a relative.
        is_root: may install without asking for rights.
        may_ask: somebody sits at the terminal.
        is_ci: runs unattended and says so (CI=true).
        has_sudo: can ask for rights.
    """

    uses_apt: bool
    is_root: bool
    may_ask: bool
    is_ci: bool
    has_sudo: bool

    @classmethod
    def this(cls, environ: Mapping[str, str] = os.environ) -> Machine:
        """The machine that this runs on."""
        apt = sys.platform == "linux" and bool(
            shutil.which("dpkg-query") and shutil.which("apt-get")
        )
        return cls(
            uses_apt=apt,
            is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
            may_ask=sys.stdin is not None and sys.stdin.isatty(),
            is_ci=is_ci(environ),
            has_sudo=shutil.which("sudo") is not None,
        )


def is_ci(environ: Mapping[str, str]) -> bool:
    """Whether nobody watches."""
    return environ.get("CI", "").lower() not in ("", "0", "false")


def installed(listing: str) -> set[str]:
    """Names of the installed packages in what `QUERY` printed."""
    rows = (line.split() for line in listing.splitlines())
    return {row[1] for row in rows if len(row) == 2 and row[0] == "installed"}


def missing(wanted: Iterable[str], present: set[str]) -> list[str]:
    """The wanted packages that are absent; newer releases call some of them `...t64`."""
    return [name for name in wanted if name not in present and f"{name}t64" not in present]


def lacking(wanted: Iterable[str]) -> list[str]:
    """The wanted packages that this machine lacks. Reads the package database only."""
    done = subprocess.run(QUERY, capture_output=True, text=True, check=False)
    return missing(wanted, installed(done.stdout))


def provide(
    packages: list[str],
    machine: Machine,
    report: Report,
    ask: Callable[[str], str] = input,
    loss: str = "The window or recording may not start",
) -> bool:
    """Install the packages where that is allowed; False leaves them missing, and says so with
    the `loss`.

    Raises:
        Failed: apt-get could not install them.
    """
    names = " ".join(packages)
    if not may_install(packages, machine, ask):
        report.say(
            f"      Left out, as asked or for want of rights: {names}\n"
            f"      {loss} without: sudo apt-get install {names}"
        )
        return False
    report.say(f"      Installing with apt-get: {names}")
    _apt(packages, machine, report)
    return True


def may_install(packages: list[str], machine: Machine, ask: Callable[[str], str]) -> bool:
    """Root and CI install without a question; others are asked where somebody can answer."""
    if machine.is_root:
        return True
    if not machine.has_sudo:
        return False
    if machine.is_ci:
        return True
    if not machine.may_ask:
        return False
    question = f"      Install {len(packages)} system libraries with sudo apt-get? [Y/n] "
    return ask(question).strip().lower() in ("", "y", "yes")


def _apt(packages: list[str], machine: Machine, report: Report) -> None:
    """apt-get install; the package lists are fetched only when they are absent or too old."""
    rights = [] if machine.is_root else ["sudo"]
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    install = [*apt, "install", "--no-install-recommends", *packages]
    try:
        if any(Path("/var/lib/apt/lists").glob("*Packages*")):
            try:
                report.run(install)
                return
            except CommandFailed:
                pass  # usually a list that names a version which the server no longer has
        report.run([*apt, "update"])
        report.run(install)
    except CommandFailed as error:
        raise Failed(
            f"apt-get could not install {' '.join(packages)} (is there a connection?)."
        ) from error
