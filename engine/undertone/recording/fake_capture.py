"""An input for tests that delivers given blocks at once, from a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from undertone.recording.capture import Block, Capture, Listener, OpenCapture
from undertone.recording.sources import Source

Step = Block | Callable[[], None] | str


class FakeCapture:
    """Delivers its steps in order: blocks, "gap" and "lost", and calls functions between them."""

    def __init__(self, steps: Sequence[Step], listener: Listener) -> None:
        self.stopped = False
        self._steps, self._listener = steps, listener
        self._thread = threading.Thread(target=self._play, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self.stopped = True
        self._thread.join()

    def _play(self) -> None:
        gap = False
        for step in self._steps:
            if isinstance(step, str):
                gap = step == "gap"
                if step == "lost":
                    self._listener.lost()
            elif callable(step):
                step()
            else:
                self._listener.heard(step, gap=gap)
                gap = False


def fake_inputs(steps: dict[str, Sequence[Step]]) -> OpenCapture:
    """Opens fakes by the source's id; the steps of each."""

    def open_fake(source: Source, rate: int, listener: Listener) -> Capture:
        return FakeCapture(steps[source.id], listener)

    return open_fake
