"""A worker killed at random moments: nothing finished is lost, and the end is the same."""

from __future__ import annotations

import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.end_to_end.engine_process import send, start_worker
from undertone import codec
from undertone.exports import render
from undertone.model import Document
from undertone.project import Project

KILLS = 20


def start_analysis(recording: Path, project: Path) -> subprocess.Popen[str]:
    process = start_worker()
    send(process, {"command": "analyze", "path": str(recording), "project": str(project)})
    return process


def reach(process: subprocess.Popen[str], event: str) -> bool:
    """Whether the worker told of that event before its end; what it tells until then is read."""
    assert process.stdout is not None
    return any(f'"event":"{event}"' in line for line in process.stdout)


def run_to_the_end(recording: Path, project: Path) -> bool:
    process = start_analysis(recording, project)
    finished = reach(process, "done")
    process.communicate()
    return finished


def reach_transcription(process: subprocess.Popen[str], reports: int) -> None:
    """Read until the worker has told so often how far the transcription is, or is done."""
    assert process.stdout is not None
    for line in process.stdout:
        reports -= '"stage":"transcribe"' in line
        if reports <= 0 or '"event":"done"' in line:
            return


def run_and_kill(recording: Path, project: Path, after_s: float, reports: int) -> None:
    """Kill a worker some time after its start, or after so many reports of its transcription."""
    process = start_analysis(recording, project)
    if reports:
        reach_transcription(process, reports)
    time.sleep(after_s)
    process.kill()
    process.communicate()


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
    begun = time.monotonic()
    assert run_to_the_end(demo, whole)
    length_s = time.monotonic() - begun  # the kills must suit the machine
    expected = document_of(whole)

    chance = random.Random(20)
    broken = tmp_path / "broken.undertone"
    seen_pieces = met = 0
    for kill in range(KILLS):
        if kill % 2:  # on a machine of any speed it meets a transcription
            run_and_kill(demo, broken, chance.uniform(0.0, 0.1), chance.randint(2, 5))
        else:
            run_and_kill(demo, broken, chance.uniform(0.0, 1.0) * length_s, 0)
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
    assert run_to_the_end(demo, broken)

    for path in [broken, *tmp_path.glob("done-*.undertone")]:
        assert render(document_of(path), "json") == render(expected, "json")
        assert codec.dumps(document_of(path).segments) == codec.dumps(expected.segments)
    assert not list(tmp_path.glob("*-journal"))
