"""How long the window's event loop is blocked while a worker floods it: a script that prints it.

    python tests/desktop/loop_probe.py [SEGMENTS]

A timer that is due every millisecond measures the gaps between its calls (offscreen), while
segments, progress and the final project come in, and while the interview plays and is scrolled.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from tests.desktop import interviews
from undertone_desktop.app import made_application
from undertone_desktop.asking import Answers
from undertone_desktop.desk import Desk
from undertone_desktop.fakes import FakeRunner
from undertone_desktop.main_window import MainWindow
from undertone_desktop.player import ClockPlayer
from undertone_desktop.session import Session
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Theme


class Probe:
    """Collects the gaps between the calls of a timer."""

    def __init__(self) -> None:
        self.gaps: list[int] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)

    def during(self, name: str, done: Callable[[], bool]) -> None:
        """Measure until `done`, and print the longest gaps."""
        self.gaps.clear()
        self._clock.start()
        self._timer.start()
        while not done():
            QApplication.processEvents()
        self._timer.stop()
        gaps = sorted(self.gaps)
        p95 = gaps[int(len(gaps) * 0.95)]
        print(f"{name:28} calls {len(gaps):6}  95 % {p95:4} ms  longest {gaps[-1]:4} ms")

    def _tick(self) -> None:
        self.gaps.append(self._clock.restart())


def main(count: int) -> None:
    application = made_application(["probe"])
    folder = Path(tempfile.mkdtemp(prefix="undertone-probe-"))
    runner = FakeRunner()
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
    probe.during("the project is read", lambda: window.session.document == document)
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
