"""Our modules run as child processes, whether from Python or from a frozen program.

What may crash, hang or take all memory runs in one: a native library, a graphics driver.
"""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

FLAG = "--child"
MODULES = frozenset(
    {
        "undertone.sandbox",
        "undertone.stages.transcribe.whisper_child",
        "undertone.worker",
    }
)


def child_command(module: str, *arguments: str) -> list[str]:
    """The command line that runs one of our modules."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG, module, *arguments]
    # -P: a file in the current folder must not stand in for a library.
    return [sys.executable, "-P", "-m", module, *arguments]


def child_environment() -> Mapping[str, str]:
    """The environment in which a child finds this very package first."""
    here = str(Path(__file__).resolve().parents[1])
    known = os.environ.get("PYTHONPATH", "")
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (here, known)))}


def run_if_child(arguments: Sequence[str]) -> bool:
    """Run the module when these are the arguments of a child of a frozen program.

    A frozen program calls this before anything else.
    """
    if len(arguments) < 2 or arguments[0] != FLAG or arguments[1] not in MODULES:
        return False
    sys.argv = [arguments[1], *arguments[2:]]
    runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    return True
