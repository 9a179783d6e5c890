"""Every benchmark in one command: prints the tables and writes RESULTS.md.

python -m tests.benchmarks.run [--shared FOLDER] [--only transcription,diarization,...]
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from tests.benchmarks.table import Table
from undertone.devices import processor_name

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "RESULTS.md"
BENCHMARKS = ("transcription", "whisper", "diarization", "sentiment", "pipeline", "exports")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks asked for; the results of the others stay as they were."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("UNDERTONE_SHARED", HERE.parents[2] / "shared")
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--only", default=",".join(BENCHMARKS))
    chosen = parser.parse_args(arguments)
    if not chosen.shared.is_dir():
        print("The shared recordings are not beside this checkout: nothing was measured.")
        return 0
    sections = known_sections()
    for name in chosen.only.split(","):
        print(f"== {name}", file=sys.stderr)
        measure: Callable[[Path], list[Table]] = import_module(
            f"tests.benchmarks.bench_{name}"
        ).tables
        text = "\n\n".join(table.render() for table in measure(chosen.shared))
        print(text)
        sections[name] = f"*{date.today().isoformat()}, {machine()}*\n\n{text}"
        write(sections)
    return 0


def machine() -> str:
    """What the figures were measured on."""
    return f"{processor_name()}, {platform.system()}, Python {platform.python_version()}"


def known_sections() -> dict[str, str]:
    """The sections of the last RESULTS.md by benchmark."""
    if not RESULTS.exists():
        return {}
    parts = RESULTS.read_text(encoding="utf-8").split("\n## ")[1:]
    pairs = [part.partition("\n") for part in parts]
    return {title.strip(): body.strip() for title, _, body in pairs}


def write(sections: dict[str, str]) -> None:
    """Write RESULTS.md, in the fixed order."""
    order = [name for name in BENCHMARKS if name in sections]
    body = "\n\n".join(f"## {name}\n\n{sections[name]}" for name in order)
    how = "Written by `python -m tests.benchmarks.run`; ratios count, not times."
    RESULTS.write_text(f"# Measured results\n\n{how}\n\n{body}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
