"""Commands become workers and threads, and these come back to the event loop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from undertone.errors import ProjectError
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.jobs import Background, WorkerJob, WorkerRunner

FAKE = Path(__file__).with_name("fake_worker.py")


Start = Callable[[str], WorkerJob]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts a worker that plays a part."""
    runners: list[WorkerRunner] = []

    def begin(part: str) -> WorkerJob:
        runners.append(WorkerRunner((sys.executable, str(FAKE), part)))
        job = runners[-1].start({"command": "analyze", "project": str(tmp_path / "p.undertone")})
        assert isinstance(job, WorkerJob)
        return job

    yield begin
    for runner in runners:
        runner.close()


def end_of(qtbot: QtBot, job: Job) -> Ended:
    with qtbot.waitSignal(job.ended, timeout=20_000) as caught:
        pass
    assert caught.args is not None
    end = caught.args[0]
    assert isinstance(end, Ended)
    return end


def test_a_job_tells_its_progress_and_its_end(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    job = start("done")
    heard: list[object] = []
    job.progressed.connect(heard.append)
    assert end_of(qtbot, job) == Ended(Outcome.DONE, tmp_path / "p.undertone")
    assert len(heard) == 1
    assert not job.running


def test_a_failure_is_one_sentence(qtbot: QtBot, start: Start) -> None:
    end = end_of(qtbot, start("failed"))
    assert (end.outcome, end.message) == (Outcome.FAILED, "The file holds no sound.")


def test_a_crash_is_told_with_what_the_worker_last_wrote(qtbot: QtBot, start: Start) -> None:
    end = end_of(qtbot, start("crash"))
    assert end.outcome is Outcome.CRASHED
    assert "a native stack trace" in end.details


@pytest.mark.parametrize("part", ["polite", "deaf"])
def test_cancel_ends_a_worker_that_listens_and_one_that_does_not(
    qtbot: QtBot, start: Start, part: str
) -> None:
    job = start(part)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        pass
    job.cancel()
    assert end_of(qtbot, job).outcome is Outcome.CANCELLED


def test_a_program_that_is_not_there_is_a_crash(qtbot: QtBot) -> None:
    job = WorkerRunner(("/nowhere/undertone",)).start({"command": "analyze"})
    assert end_of(qtbot, job).outcome is Outcome.CRASHED


def test_an_abandoned_worker_says_nothing_more(qtbot: QtBot, start: Start) -> None:
    job = start("deaf")
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        pass
    with qtbot.assertNotEmitted(job.ended, wait=100):
        job.abandon()
    assert not job.running


def test_closing_ends_a_worker_that_told_its_end_but_stays(qtbot: QtBot, tmp_path: Path) -> None:
    runner = WorkerRunner((sys.executable, str(FAKE), "lingering"))
    job = runner.start({"command": "analyze", "project": str(tmp_path / "p.undertone")})
    assert end_of(qtbot, job).outcome is Outcome.DONE
    assert isinstance(job, WorkerJob)
    assert job.has_process
    runner.close()
    assert not job.has_process


def test_background_work_comes_back_to_the_event_loop(qtbot: QtBot) -> None:
    background, results, failures = Background(), list[object](), list[str]()

    def fail() -> object:
        raise ProjectError("It is damaged.")

    background.run(lambda: 7, results.append, failures.append)
    background.run(fail, results.append, failures.append)
    qtbot.waitUntil(lambda: bool(results and failures), timeout=5000)
    assert (results, failures) == ([7], ["It is damaged."])
