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


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is: `fraction` in [0, 1]."""

    stage: str
    fraction: float


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
        self._last_stage = ""
        self._last_time = float("-inf")

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the analysis to stop at its next report."""
        self._cancelled.set()

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
        due = now - self._last_time >= PUBLISH_EVERY_S
        if due or stage != self._last_stage or fraction >= 1:
            self._last_stage, self._last_time = stage, now
            self._publish(Progress(stage, min(1.0, max(0.0, fraction))))
