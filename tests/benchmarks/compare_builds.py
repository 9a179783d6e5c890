"""The speed of one build of whisper.cpp beside another, in the same run:

python -m tests.benchmarks.compare_builds PYTHON [PYTHON_TO_COMPARE_WITH]

Each Python has its own build of pywhispercpp; the second is by default the one that runs this. The
encoder hears 30 s with models of random weights on one thread; the builds take turns. Printed is
the median of the processor seconds, which leave out what other programs took, and their ratio.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.random_whisper import Shape, write_random_whisper

LISTENER = Path(__file__).resolve().parents[1] / "end_to_end" / "native_whisper.py"
SHAPES = {"nano": Shape(), "tiny": Shape(width=384, heads=6)}
ROUNDS = 5
TIMES = 3  # the first of each process warms up and does not count


def main(pythons: Sequence[str]) -> int:
    """Measure and print; 1 when the builds hear different tokens."""
    pair = (*pythons, sys.executable)[:2]
    same = True
    with tempfile.TemporaryDirectory() as folder:
        for name, shape in SHAPES.items():
            model = write_random_whisper(Path(folder) / f"{name}.bin", shape)
            seconds: tuple[list[float], list[float]] = ([], [])
            for turn in range(ROUNDS):
                heard = {}
                for which in (0, 1) if turn % 2 == 0 else (1, 0):
                    result = _listen(pair[which], model)
                    heard[which] = [token for token, _ in result["tokens"]]
                    seconds[which].extend(cpu for _, cpu in result["encoder_s"][1:])
                same &= heard[0] == heard[1]
            first, second = map(statistics.median, seconds)
            print(f"{name}: {first:.3f} s and {second:.3f} s, ratio {first / second:.2f}")
    print("The tokens are the same." if same else "The tokens are DIFFERENT.")
    return 0 if same else 1


def _listen(python: str, model: Path) -> dict[str, Any]:
    command = [python, "-P", str(LISTENER), str(model), "-1", "0", str(TIMES)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
