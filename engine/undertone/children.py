"""Our modules run as child processes, whether from Python or from a frozen program.

What may crash, hang or take all memory runs in one: a native library, a graphics driver.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

FLAG = "--child"
MODULES = frozenset(
    {
        "undertone.sandbox",
        "undertone.stages.chat.child",
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


def private_stdout() -> IO[bytes]:
    """In a child: the real stdout for answers alone; what native libraries print goes to stderr."""
    private = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return private


def tell(answers: IO[bytes], plain: Any) -> None:
    """In a child: one answer as a line of JSON."""
    answers.write(json.dumps(plain).encode() + b"\n")
    answers.flush()
