"""Progress is throttled at the source, and reporting it is where a job stops."""

from __future__ import annotations

import pytest

from undertone.errors import Cancelled
from undertone.task import Progress, Task


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_after_cancel_the_next_report_raises() -> None:
    task = Task()
    task.report("decode", 0.1)
    task.cancel()
    with pytest.raises(Cancelled):
        task.report("decode", 0.2)


def test_at_most_ten_publications_a_second_but_always_the_last() -> None:
    seen: list[Progress] = []
    clock = Clock()
    task = Task(seen.append, clock)
    for step in range(1000):
        clock.now = step / 1000
        task.report("decode", step / 1000)
    task.report("decode", 1.0)
    assert len(seen) <= 12
    assert seen[-1].fraction == 1.0


def test_a_new_stage_is_always_published() -> None:
    seen: list[Progress] = []
    task = Task(seen.append, Clock())
    task.report("decode", 0.5)
    task.report("speakers", 0.0)
    assert [progress.stage for progress in seen] == ["decode", "speakers"]


def test_the_time_left_follows_the_speed_so_far() -> None:
    seen: list[Progress] = []
    clock = Clock()
    task = Task(seen.append, clock)
    task.report("transcribe", 0.0)
    clock.now = 10.0
    task.report("transcribe", 0.25)
    assert seen[0].seconds_left is None
    assert seen[1].seconds_left == pytest.approx(30.0)


def test_a_silent_task_is_cancelled_with_its_owner() -> None:
    seen: list[Progress] = []
    task = Task(seen.append)
    quiet = task.silent()
    quiet.report("decode", 0.5)
    assert not seen
    task.cancel()
    with pytest.raises(Cancelled):
        quiet.check()


def test_waiting_shows_the_running_step_at_the_pace_of_those_before() -> None:
    seen: list[Progress] = []
    clock = Clock()
    task = Task(seen.append, clock)
    task.waiting()
    task.report("transcribe", 0.0)
    clock.now = 5.0
    task.waiting()
    assert len(seen) == 1  # no pace yet
    clock.now = 10.0
    task.report("transcribe", 0.25)
    for clock.now in (10.05, 14.0, 25.0, 26.0):
        task.waiting()
    fractions = [progress.fraction for progress in seen[2:]]
    assert fractions == pytest.approx([0.35, 0.4875, 0.4875])
    assert [progress.seconds_left for progress in seen[2:]] == pytest.approx([26, 15, 14])
    clock.now = 27.0
    task.report("transcribe", 0.5)
    assert seen[-1].fraction == 0.5
    task.cancel()
    with pytest.raises(Cancelled):
        task.waiting()
