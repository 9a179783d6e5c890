"""A worker killed at random moments: nothing finished is lost, and the end is the same."""

from __future__ import annotations

import random
import shutil
import time
from pathlib import Path

import pytest

from tests.end_to_end.engine_process import send, start_worker
from undertone import codec
from undertone.exports import render
from undertone.model import Document
from undertone.project import Project

KILLS = 20


def run_worker(recording: Path, project: Path, kill_after_s: float | None) -> bool:
    """Whether the worker came to its end."""
    process = start_worker()
    send(process, {"command": "analyze", "path": str(recording), "project": str(project)})
    assert process.stdout is not None
    if kill_after_s is not None:
        time.sleep(kill_after_s)
        process.kill()
        process.communicate()
        return False
    finished = any('"event":"done"' in line for line in process.stdout)
    process.communicate()
    return finished


def finished_pieces(path: Path) -> int:
    if not path.exists():
        return 0
    with Project.open(path) as project:
        project.document()
        return len(project.transcriptions())


def document_of(path: Path) -> Document:
    with Project.open(path, read_only=True) as project:
        return project.document()


@pytest.mark.slow
def test_twenty_kills_lose_nothing_and_change_nothing(demo: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole.undertone"
    assert run_worker(demo, whole, None) is True
    expected = document_of(whole)

    chance = random.Random(20)
    broken = tmp_path / "broken.undertone"
    seen_pieces = met = 0
    for kill in range(KILLS):
        run_worker(demo, broken, chance.uniform(0.3, 4.0))
        pieces = finished_pieces(broken)
        met += pieces > seen_pieces
        assert pieces >= seen_pieces, f"kill {kill} lost finished pieces"
        seen_pieces = pieces
        if broken.exists():
            with Project.open(broken) as project:
                done = project.status == "complete"
                assert all(s.text or s.flags for s in project.document().segments)
            if done:  # start again, so that every kill meets a running analysis
                shutil.move(broken, tmp_path / f"done-{kill}.undertone")
                seen_pieces = 0
    assert met > 2, "no kill met a transcription"
    assert run_worker(demo, broken, None) is True

    for path in [broken, *tmp_path.glob("done-*.undertone")]:
        assert render(document_of(path), "json") == render(expected, "json")
        assert codec.dumps(document_of(path).segments) == codec.dumps(expected.segments)
    assert not list(tmp_path.glob("*-journal"))
