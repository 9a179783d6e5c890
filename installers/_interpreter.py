"""The Pythons on this machine become the one to use; itself it runs on any Python from 3.6 on."""

import os
import shutil
import subprocess
import sys

OLDEST, NEWEST = (3, 11), (3, 13)
PROBE = "import sys; print(sys.version_info[0], sys.version_info[1], int(sys.maxsize > 2**32))"


def suits(version):  # type: (tuple[int, ...]) -> bool
    """Whether Undertone works with this (major, minor)."""
    return OLDEST <= tuple(version[:2]) <= NEWEST


def candidates(platform):  # type: (str) -> list[list[str]]
    """Commands that may start a suitable Python, the newest first."""
    minors = range(NEWEST[1], OLDEST[1] - 1, -1)
    found = [["python3.{}".format(minor)] for minor in minors]  # noqa: UP032
    if platform == "win32":
        found = [["py", "-3.{}".format(minor)] for minor in minors] + found  # noqa: UP032
    return found


def choose(commands, probe):  # type: (list[list[str]], object) -> list[str] | None
    """The first command whose Python suits, by `probe(command) -> (major, minor, 64 bit)`."""
    for command in commands:
        answer = probe(command)  # type: ignore[operator]
        if answer is not None and suits(answer[:2]) and answer[2]:
            return command
    return None


def probe(command):  # type: (list[str]) -> tuple[int, ...] | None
    """What the Python behind `command` says it is; None when it does not start."""
    if shutil.which(command[0]) is None:
        return None
    try:
        said = subprocess.check_output([*command, "-c", PROBE], stderr=subprocess.DEVNULL)
        return tuple(int(word) for word in said.split())
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None


def run_with_another(script, arguments):  # type: (os.PathLike[str], list[str]) -> int
    """Run the script again with a Python that suits; its exit status, 2 where there is none."""
    command = choose(candidates(sys.platform), probe)
    if command is None:
        message = (
            "Undertone needs a 64-bit Python 3.11, 3.12 or 3.13, and this machine has only {}.{}."
        )
        print(message.format(*sys.version_info[:2]), file=sys.stderr)
        return 2
    return subprocess.call([*command, os.fspath(script), *arguments])
