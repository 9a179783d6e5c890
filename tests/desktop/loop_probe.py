"""How long the window's event loop is blocked while a worker floods it: a script that prints it.

    python -m tests.desktop.loop_probe [SEGMENTS]

A timer that is due every millisecond measures the gaps between its calls (offscreen), while
segments, progress and the final project come in, and while the interview plays and is scrolled.
"wall" is what a user feels; "cpu" is the loop's own work in such a gap, without other programs.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from tests.desktop import interviews
from undertone_desktop.app import made_application
from undertone_desktop.asking import Answers
from undertone_desktop.desk import Desk
from undertone_desktop.fakes import FakeRunner
from undertone_desktop.jobs import uncollected
from undertone_desktop.main_window import MainWindow
from undertone_desktop.player import ClockPlayer
from undertone_desktop.session import Session
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Theme


class Probe:
    """Collects the gaps between the calls of a timer: wall and processor time in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[tuple[float, float]] = []
        self._last = (0.0, 0.0)
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)

    def during(self, name: str, done: Callable[[], bool]) -> None:
        """Measure until `done`, and print the longest gaps."""
        self.gaps.clear()
        self._last = self._now()
        self._timer.start()
        while not done():
            QApplication.processEvents()
        self._timer.stop()
        print(f"{name:24} {len(self.gaps):6} calls", end="")
        for kind, gaps in zip(("wall", "cpu"), zip(*self.gaps, strict=True), strict=True):
            ordered = sorted(gaps)
            p95 = ordered[int(len(ordered) * 0.95)]
            print(f"   {kind}: 95 % {p95:5.0f}, longest {ordered[-1]:5.0f} ms", end="")
        print()

    def _tick(self) -> None:
        now = self._now()
        self.gaps.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def _now(self) -> tuple[float, float]:
        return time.perf_counter() * 1000, time.thread_time() * 1000


def main(count: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = made_application(["probe"])
    folder = Path(tempfile.mkdtemp(prefix="undertone-probe-"))
    runner = FakeRunner()
    with uncollected():
        desk = Desk(Session(), ClockPlayer(), runner, projects=folder)
        window = MainWindow(desk, Settings(folder / "s.ini"), Theme(application), Answers())
    window.show()
    recording = interviews.write_wav(folder / "interview.wav")
    document = interviews.interview(count, speakers=4)
    window.open_path(recording)
    job, probe = runner.latest("analyze"), Probe()
    for first in range(0, count, 4):
        job.tell(event="progress", stage="transcribe", fraction=first / count, seconds_left=9)
        job.tell_segments(document.segments[first : first + 4])
    probe.during(f"{count} segments arrive", lambda: len(window.session.segments) == count)
    project = folder / "interview.undertone"
    interviews.save(project, document)
    job.tell(event="done", project=str(project))
    read: list[object] = []
    desk.finished.connect(read.append)
    probe.during("the project is read", lambda: bool(read))
    window.player.load([], document.media.duration_ms)
    window.toggle()
    bar, clock = window.workspace.transcript.verticalScrollBar(), QElapsedTimer()
    clock.start()

    def scrolled() -> bool:
        bar.setValue(int(bar.maximum() * (clock.elapsed() % 1000) / 1000))
        return clock.hasExpired(4000)

    probe.during("playing and scrolling", scrolled)
    desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
