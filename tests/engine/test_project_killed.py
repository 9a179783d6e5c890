"""A process killed at any moment leaves an openable project that holds all it promised."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from undertone import project as project_module
from undertone.project import Project

WRITER = Path(__file__).with_name("project_writer.py")
ENGINE = Path(project_module.__file__).parents[1]


def killed_after(path: Path, lines: int, delay_s: float) -> list[str]:
    """What a writer said it had saved before it was killed, some time after so many promises."""
    environment = {**os.environ, "PYTHONPATH": str(ENGINE)}
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(path)],
        stdout=subprocess.PIPE,
        env=environment,
        encoding="ascii",
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        promised = [writer.stdout.readline().strip() for _ in range(lines)]
        time.sleep(delay_s)
        assert writer.poll() is None, "the writer failed by itself"
        writer.kill()
        return promised + writer.stdout.read().splitlines()


def check(path: Path, promised: list[str], before: int) -> int:
    """The project keeps every promise; returns the number of its pieces."""
    with Project.open(path) as project:
        keys = list(project.transcriptions())
        document, status, edits = project.document(), project.status, project.summary.edits
    assert keys == [f"k{number}" for number in range(len(keys))]
    assert len(keys) >= before
    assert {line for line in promised if line.startswith("piece")} <= {
        f"piece {number}" for number in range(len(keys))
    }
    ids = [segment.id for segment in document.segments]
    assert ids == [f"s{number}" for number in range(len(ids))]
    assert f"segment {len(ids)}" not in promised
    assert len(ids) in (len(keys), len(keys) - 1)
    settled = document.segments if status == "complete" else document.segments[:-1]
    assert len({segment.text for segment in settled}) <= 1  # no edit is half there
    labels = [label for label, _ in edits]
    assert {line for line in promised if line.startswith("edit")} <= set(labels)
    if promised and promised[-1].startswith("edit"):
        last = promised[-1].split()[1]
        assert document.segments[0].text.split()[:2] in (
            ["edit", last],
            ["round", f"{int(last) + 1}"],
        )
    return len(keys)


def test_twenty_kills_in_a_row_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "p.undertone"
    moments = random.Random(20)
    pieces = 0
    for _ in range(20):
        promised = killed_after(path, moments.randrange(9), moments.uniform(0.0, 0.05))
        if path.exists():
            pieces = check(path, promised, pieces)
        else:
            assert promised == []
    assert pieces > 0
