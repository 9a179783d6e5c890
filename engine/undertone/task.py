"""A running analysis as its stages see it: reporting progress is the point where it can be stopped.

The idea is Anki's (`rslib/src/progress.rs`): one call per loop turn gives both, and publication is
throttled at the source.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from undertone.errors import Cancelled

PUBLISH_EVERY_S = 0.1
ESTIMATE_AFTER_S = 1.0
ESTIMATE_AFTER_FRACTION = 0.02
MOST_OF_A_STEP = 0.95


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is.

    Attributes:
        fraction: done, in [0, 1].
        seconds_left: until this stage ends, at its speed so far; None while that is a guess.
    """

    stage: str
    fraction: float
    seconds_left: float | None = None


class Task:
    """Progress out, cancellation in. Safe to cancel from another thread."""

    def __init__(
        self,
        publish: Callable[[Progress], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._publish = publish
        self._clock = clock
        self._cancelled = threading.Event()
        self._stage = ""
        self._started = (0.0, 0.0)
        self._published = float("-inf")
        self._step = (0.0, 0.0, 0.0)  # when the latest report was, its fraction, and its stride

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the analysis to stop at its next report."""
        self._cancelled.set()

    def silent(self) -> Task:
        """A task that publishes nothing and is cancelled together with this one."""
        quiet = Task(clock=self._clock)
        quiet._cancelled = self._cancelled
        return quiet

    def check(self) -> None:
        """Raise `Cancelled` if the user asked to stop."""
        if self.cancelled:
            raise Cancelled

    def report(self, stage: str, fraction: float) -> None:
        """Publish progress, at most ten times a second; a new stage and the end always.

        Raises:
            Cancelled: the user asked to stop.
        """
        self.check()
        if self._publish is None:
            return
        now = self._clock()
        fraction = min(1.0, max(0.0, fraction))
        new_stage = stage != self._stage
        if new_stage:
            self._stage, self._started = stage, (now, fraction)
        self._step = (now, fraction, 0.0 if new_stage else fraction - self._step[1])
        if new_stage or fraction >= 1 or now - self._published >= PUBLISH_EVERY_S:
            self._published = now
            self._publish(Progress(stage, fraction, self._seconds_left(now, fraction)))

    def waiting(self) -> None:
        """Publish how far the running step must be, at the pace of those before; call it often.

        It never reaches what the step itself will report, taken to be as large as the last one.

        Raises:
            Cancelled: the user asked to stop.
        """
        self.check()
        now = self._clock()
        at, fraction, stride = self._step
        left = self._seconds_left(at, fraction)
        if self._publish is None or not left or stride <= 0:
            return
        if now - self._published >= PUBLISH_EVERY_S:
            gone = (1 - fraction) * (now - at) / left
            self._published = now
            reached = fraction + min(gone, stride * MOST_OF_A_STEP)
            self._publish(Progress(self._stage, reached, max(0.0, left - (now - at))))

    def _seconds_left(self, now: float, fraction: float) -> float | None:
        started, at = self._started
        elapsed, done = now - started, fraction - at
        if elapsed < ESTIMATE_AFTER_S or done < ESTIMATE_AFTER_FRACTION:
            return None
        return elapsed / done * (1 - fraction)
