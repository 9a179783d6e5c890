"""A set-up checkout becomes a verdict: ruff, mypy and pytest, all of them, then a summary."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence

from installers._venv import Environment

CHECKS = (
    ("Lint", ("ruff", "check")),
    ("Format", ("ruff", "format", "--check")),
    ("Types", ("mypy",)),
    ("Tests", ("pytest",)),
)


def run(environment: Environment, environ: Mapping[str, str], pytest: Sequence[str]) -> int:
    """Run every check in the checkout; 0 when all passed, else 1."""
    failed: list[str] = []
    env = {**environ, "QT_QPA_PLATFORM": "offscreen"}
    for title, command in CHECKS:
        print(f"\n== {title}: {' '.join(command)}", flush=True)
        extra = pytest if command[0] == "pytest" else ()
        if _status([*command, *extra], environment, env) != 0:
            failed.append(title.lower())
    print(f"\n{summary(failed)}", flush=True)
    return 1 if failed else 0


def summary(failed: Sequence[str]) -> str:
    """One sentence about all checks."""
    return f"Failed: {', '.join(failed)}." if failed else "All checks passed."


def _status(command: Sequence[str], environment: Environment, env: Mapping[str, str]) -> int:
    full = [os.fspath(environment.python), "-m", *command]
    return subprocess.call(full, cwd=environment.root, env=dict(env), stdin=subprocess.DEVNULL)
