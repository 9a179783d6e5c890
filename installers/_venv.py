"""The lock file becomes a working Python environment in .venv, once for each version of it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from installers._report import CommandFailed, Failed, Report

LOCKS = {"desktop": "requirements.lock", "dev": "requirements-dev.lock"}
STAMP = "undertone-setup.json"
# What pip says, and what it means for the person who reads it; the first that occurs counts.
MEANINGS = (
    ("DO NOT MATCH THE HASHES", "a package is not the one that the lock file names."),
    ("No space left on device", "the disk is full (about 2 GB are needed)."),
    ("NewConnectionError", "the package index cannot be reached; is there a connection?"),
    ("NameResolutionError", "the package index cannot be reached; is there a connection?"),
    ("Temporary failure in name resolution", "the package index cannot be reached."),
    ("ConnectionResetError", "the connection to the package index broke; please try again."),
    ("ReadTimeoutError", "the connection to the package index broke; please try again."),
    ("ProxyError", "the proxy refuses the connection to the package index."),
    ("SSLError", "the package index cannot be reached safely (certificates)."),
    (
        "No matching distribution found",
        "a package does not exist for this machine; Undertone runs on 64-bit Windows 10 or later, "
        "macOS 15 or later (Apple silicon), and x86-64 Linux with glibc 2.34 or later.",
    ),
    ("Permission denied", "there are no rights to write in this folder."),
)


class Environment:
    """The folder .venv and what is in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"

    @property
    def python(self) -> Path:
        return self.program("python")

    def program(self, name: str) -> Path:
        """The path of a program of the environment."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def lock(self, level: str) -> Path:
        """The lock file of a level ("desktop" or "dev")."""
        return self.root / LOCKS[level]

    def key(self, version: Iterable[int] = sys.version_info[:3]) -> str:
        """A hash of all that the environment depends on."""
        parts = [self.root / name for name in (*LOCKS.values(), "pyproject.toml")]
        digest = hashlib.sha256(repr((tuple(version)[:2], str(self.root))).encode())
        for part in parts:
            digest.update(hashlib.sha256(part.read_bytes()).digest())
        return digest.hexdigest()

    def is_ready(self, level: str) -> bool:
        """Whether set-up has nothing left to do for this level."""
        stamp = _read_stamp(self.folder / STAMP)
        levels = ("dev",) if level == "dev" else tuple(LOCKS)
        fits = stamp.get("key") == self.key() and stamp.get("level") in levels
        return fits and self.python.exists()

    def stamp(self, level: str) -> None:
        """Remember that this level is complete."""
        text = json.dumps({"key": self.key(), "level": level}) + "\n"
        (self.folder / STAMP).write_text(text, encoding="utf-8")

    def create(self, report: Report) -> list[str]:
        """Make .venv where it is absent or broken; returns the command of its pip.

        Raises:
            Failed: Python's own tools for it are missing.
        """
        (self.folder / STAMP).unlink(missing_ok=True)
        pip = [str(self.python), "-m", "pip"]
        if self._works():
            return pip
        if self.folder.exists():
            shutil.rmtree(self.folder)
        try:
            if has_ensurepip():
                report.run([sys.executable, "-m", "venv", str(self.folder)])
                return pip
            return self._create_without_ensurepip(report)
        except CommandFailed as error:
            raise Failed(f"The Python environment {self.folder} could not be made.") from error

    def install(
        self, pip: list[str], level: str, report: Report, seen: Callable[[str], None]
    ) -> None:
        """Install what the lock file names, each checked by its hash; `seen` gets a count.

        Raises:
            Failed: pip could not.
        """
        flags = ["--require-hashes", "--no-deps", "--disable-pip-version-check", "--no-input"]
        count = 0

        def follow(line: str) -> None:
            nonlocal count
            count += line.lstrip().startswith(("Collecting ", "Requirement already satisfied"))
            seen(str(count))

        _pip([*pip, "install", *flags, "-r", str(self.lock(level))], report, follow)

    def install_project(self, pip: list[str], report: Report) -> None:
        """Install this checkout itself, editable: no other package and no network is used.

        Raises:
            Failed: pip could not.
        """
        flags = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
        _pip([*pip, "install", *flags, "--editable", str(self.root)], report, lambda line: None)

    def _works(self) -> bool:
        """Whether the environment is there, of this Python's version, and has pip."""
        if not self.python.exists():
            return False
        test = "import sys, pip; print(sys.version_info[0], sys.version_info[1])"
        try:
            done = subprocess.run(
                [self.python, "-c", test], capture_output=True, text=True, check=False
            )
        except OSError:
            return False
        return done.stdout.split() == [str(part) for part in sys.version_info[:2]]

    def _create_without_ensurepip(self, report: Report) -> list[str]:
        """Debian splits ensurepip off; a pip outside the environment can fill it as well."""
        report.run([sys.executable, "-m", "venv", "--without-pip", str(self.folder)])
        outside = [sys.executable, "-m", "pip", "--python", str(self.python)]
        try:
            report.run([*outside, "--version"])
        except CommandFailed as error:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise Failed(
                "This Python has neither ensurepip nor pip; install the package "
                f"python{sys.version_info[0]}.{sys.version_info[1]}-venv."
            ) from error
        return outside


def has_ensurepip() -> bool:
    """Whether this Python can put pip into a new environment."""
    test = [sys.executable, "-c", "import ensurepip"]
    return subprocess.run(test, capture_output=True, check=False).returncode == 0


def count_packages(lock: Path) -> int:
    """How many packages a lock file names."""
    return sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())


def meaning(output: str) -> str:
    """One clause that says why pip failed."""
    for sign, said in MEANINGS:
        if sign in output:
            return said
    return "pip stopped with an error."


def _pip(command: list[str], report: Report, follow: Callable[[str], None]) -> None:
    env = {**os.environ, "PYTHONUNBUFFERED": "1"}
    try:
        report.run(command, follow, env)
    except CommandFailed as error:
        raise Failed(f"The packages could not be installed: {meaning(error.output)}") from error


def _read_stamp(path: Path) -> dict[str, str]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
