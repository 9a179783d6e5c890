"""Jobs run side by side give their results in order, and stop when asked."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undertone.errors import Cancelled, ModelError
from undertone.stages.transcribe.ordered import Stop, in_order
from undertone.task import Task


@given(st.lists(st.integers(0, 3), max_size=12), st.integers(1, 4))
def test_results_keep_the_order_of_the_jobs(jobs: list[int], workers: int) -> None:
    def work(job: int, stop: Stop) -> int:
        time.sleep(job / 1000)
        return job

    assert list(in_order(work, jobs, workers, Task())) == jobs


def test_cancelling_ends_running_jobs_and_raises() -> None:
    task, ended = Task(), threading.Event()

    def work(job: int, stop: Stop) -> int:
        task.cancel()
        try:
            while True:
                stop.check()
        finally:
            ended.set()

    with pytest.raises(Cancelled):
        list(in_order(work, [1, 2, 3], 2, task))
    assert ended.is_set()


def test_closing_early_stops_the_jobs_ahead() -> None:
    begun: list[int] = []

    def work(job: int, stop: Stop) -> int:
        begun.append(job)
        return job

    results = in_order(work, range(1000), 2, Task())
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]
    assert len(begun) < 100


def test_a_failure_reaches_the_caller_after_the_results_before_it() -> None:
    def work(job: int, stop: Stop) -> int:
        if job == 2:
            raise ModelError("broken")
        return job

    results = in_order(work, range(5), 2, Task())
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(ModelError, match="broken"):
        next(results)
