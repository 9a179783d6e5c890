"""Workers become signals, in portions that cannot block the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from undertone.errors import ProjectError
from undertone_desktop.fakes import FakeJob
from undertone_desktop.jobs import (
    LINES_PER_TICK,
    SEGMENTS_PER_TICK,
    Background,
    Ended,
    Job,
    Outcome,
    WorkerRunner,
)

FAKE = Path(__file__).with_name("fake_worker.py")


def run(part: str, tmp_path: Path) -> Job:
    runner = WorkerRunner((sys.executable, str(FAKE), part))
    return runner.start({"command": "analyze", "project": str(tmp_path / "p.undertone")})


def end_of(qtbot: QtBot, job: Job) -> Ended:
    with qtbot.waitSignal(job.ended, timeout=20_000) as caught:
        pass
    assert caught.args is not None
    end = caught.args[0]
    assert isinstance(end, Ended)
    return end


def test_a_job_tells_its_progress_and_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    job = run("done", tmp_path)
    heard: list[object] = []
    job.progressed.connect(heard.append)
    assert end_of(qtbot, job) == Ended(Outcome.DONE, tmp_path / "p.undertone")
    assert len(heard) == 1
    assert not job.running


def test_a_failure_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    end = end_of(qtbot, run("failed", tmp_path))
    assert (end.outcome, end.message) == (Outcome.FAILED, "The file holds no sound.")


def test_a_crash_is_told_with_what_the_worker_last_wrote(qtbot: QtBot, tmp_path: Path) -> None:
    end = end_of(qtbot, run("crash", tmp_path))
    assert end.outcome is Outcome.CRASHED
    assert "a native stack trace" in end.details


@pytest.mark.parametrize("part", ["polite", "deaf"])
def test_cancel_ends_a_worker_that_listens_and_one_that_does_not(
    qtbot: QtBot, tmp_path: Path, part: str
) -> None:
    job = run(part, tmp_path)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        pass
    job.cancel()
    assert end_of(qtbot, job).outcome is Outcome.CANCELLED


def test_a_program_that_is_not_there_is_a_crash(qtbot: QtBot) -> None:
    job = WorkerRunner(("/nowhere/undertone",)).start({"command": "analyze"})
    assert end_of(qtbot, job).outcome is Outcome.CRASHED


def test_an_abandoned_worker_says_nothing_more(qtbot: QtBot, tmp_path: Path) -> None:
    job = run("deaf", tmp_path)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        pass
    with qtbot.assertNotEmitted(job.ended, wait=100):
        job.abandon()
    assert not job.running


def test_segments_are_handed_on_in_bounded_portions() -> None:
    job = FakeJob({})
    portions: list[int] = []
    job.segments_found.connect(lambda found, _: portions.append(len(found)))
    job.tell_segments(interviews.segments(1234))
    job.drain()
    assert sum(portions) == 1234
    assert max(portions) <= SEGMENTS_PER_TICK


def test_of_a_flood_of_progress_only_the_latest_of_each_portion_is_told() -> None:
    job = FakeJob({})
    told: list[float] = []
    job.progressed.connect(lambda progress: told.append(progress.fraction))
    for number in range(1000):
        job.tell(event="progress", stage="transcribe", fraction=number / 1000)
    job.tell(event="done")
    ends: list[Ended] = []
    job.ended.connect(ends.append)
    job.drain()
    assert told == sorted(told)
    assert told[-1] == 0.999
    assert len(told) <= 1000 // LINES_PER_TICK + 1
    assert [end.outcome for end in ends] == [Outcome.DONE]


def test_the_end_waits_for_the_segments_before_it() -> None:
    job = FakeJob({})
    order: list[str] = []
    job.segments_found.connect(lambda *_: order.append("segments"))
    job.ended.connect(lambda _: order.append("end"))
    job.tell_segments(interviews.segments(SEGMENTS_PER_TICK * 2))
    job.crash()
    job.drain()
    assert order == ["segments", "segments", "end"]


def test_a_damaged_segment_is_a_warning() -> None:
    job = FakeJob({})
    warnings: list[str] = []
    job.warned.connect(warnings.append)
    job.tell(event="segments", segments=[{"id": 3}])
    job.drain()
    assert len(warnings) == 1


def test_background_work_comes_back_to_the_event_loop(qtbot: QtBot) -> None:
    background, results, failures = Background(), list[object](), list[str]()

    def fail() -> object:
        raise ProjectError("It is damaged.")

    background.run(lambda: 7, results.append, failures.append)
    background.run(fail, results.append, failures.append)
    qtbot.waitUntil(lambda: bool(results and failures), timeout=5000)
    assert (results, failures) == ([7], ["It is damaged."])
