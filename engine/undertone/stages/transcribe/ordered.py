"""Jobs done side by side become results in order, with cancellation at any moment."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from typing import TypeVar

from undertone.errors import Cancelled
from undertone.task import Task

CHECK_EVERY_S = 0.1

Job = TypeVar("Job")
Result = TypeVar("Result")


class Stop:
    """Tells running jobs to give up."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._set = threading.Event()

    def set(self) -> None:
        self._set.set()

    @property
    def requested(self) -> bool:
        """Whether running jobs should give up."""
        return self._set.is_set() or self._task.cancelled

    def check(self) -> None:
        """Raise `Cancelled` when nobody wants the result any more."""
        if self.requested:
            raise Cancelled


def in_order(
    work: Callable[[Job, Stop], Result], jobs: Sequence[Job], workers: int, task: Task
) -> Iterator[Result]:
    """Do the jobs in threads, a few ahead; yield their results in the order of the jobs.

    Raises:
        Cancelled: the user asked to stop; running jobs end at their next `Stop.check`.
    """
    stop = Stop(task)
    waiting: deque[Future[Result]] = deque()
    upcoming = iter(jobs)
    with ThreadPoolExecutor(max_workers=workers) as pool:
        try:
            for job in upcoming:
                waiting.append(pool.submit(work, job, stop))
                if len(waiting) > 2 * workers:
                    yield _result(waiting.popleft(), task)
            while waiting:
                yield _result(waiting.popleft(), task)
        finally:
            stop.set()
            for future in waiting:
                future.cancel()


def _result(future: Future[Result], task: Task) -> Result:
    while True:
        task.waiting()
        try:
            return future.result(timeout=CHECK_EVERY_S)
        except NotYet:
            if future.done():
                raise
