"""pyproject.toml becomes the two lock files: `python installers/relock.py`, with uv on the PATH.

requirements.lock holds what the application needs, requirements-dev.lock the checks' tools as well;
one version of each package for Python 3.11 to 3.13 on Linux, macOS and Windows, every file's hash,
no address of an index.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLAGS = (
    "--no-config",
    "--quiet",
    "--universal",
    "--python-version=3.11",
    "--fork-strategy=fewest",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
)


def main() -> int:
    """Rewrite both locks; new versions are taken only with `--upgrade`."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]
    needs = "\n".join(build["requires"])
    _lock("requirements-dev.lock", ["--extra=desktop", "--extra=dev"], needs)
    _lock("requirements.lock", ["--extra=desktop", "--constraint=requirements-dev.lock"], needs)
    return 0


def _lock(name: str, extras: list[str], needs: str) -> None:
    command = ["uv", "pip", "compile", *FLAGS, *extras, *sys.argv[1:]]
    command += ["pyproject.toml", "-", f"--output-file={name}"]
    subprocess.run(command, cwd=ROOT, input=needs, text=True, check=True)


if __name__ == "__main__":
    sys.exit(main())
