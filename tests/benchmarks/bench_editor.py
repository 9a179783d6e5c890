"""How long the window takes with 10 hours of interview: `python -m tests.benchmarks.bench_editor`.

A project of 12,000 segments is opened, scrolled through, typed into and edited, offscreen at
1280 x 800. A frame is the handling of one event with the painting that follows it; "work" is the
processor time that the event loop's thread took for it, without what other programs took.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import numpy.typing as npt
import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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
from undertone_desktop.theme import Appearance, Theme

SEGMENTS = 12_000
FRAMES = 300

Frames = npt.NDArray[np.float64]  # [n, 2] wall and processor time, ms


def main() -> None:
    """Print the figures as a table."""
    application = made_application(["undertone"])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        document = interviews.interview(SEGMENTS, speakers=3)
        recording = interviews.write_wav(Path(folder) / "interview.wav")
        interviews.save(recording.with_suffix(".undertone"), document)
        peaks = interviews.write_peaks(Path(folder) / "waveform.peaks", document)
        words = sum(len(segment.words) for segment in document.segments)
        del document
        window = _window(application, Path(folder))
        opened = _opened(application, window, recording.with_suffix(".undertone"))
        _hear(window, recording, peaks)
        print(f"{SEGMENTS} segments, {words} words")
        print(f"open: {opened[0]:.2f} s, of which the window's own work {opened[1]:.2f} s")
        for name, frames in _frames(application, window):
            wall, work = np.percentile(frames, 95, axis=0)
            middle = np.median(frames[:, 1])
            print(
                f"{name:28} work: median {middle:6.1f}, 95 % {work:6.1f} ms; wall: {wall:6.1f} ms"
            )
        print(f"memory: {psutil.Process().memory_info().rss / 1e6:.0f} MB")
        window.close()


def _window(application: QApplication, folder: Path) -> MainWindow:
    desk = Desk(Session(), ClockPlayer(), FakeRunner(), projects=folder)
    theme = Theme(application, Appearance.LIGHT)
    window = MainWindow(desk, Settings(folder / "settings.ini"), theme, Answers())
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    application.processEvents()
    return window


def _opened(application: QApplication, window: MainWindow, project: Path) -> tuple[float, float]:
    """Seconds from the wish to the first painted rows, and processor time of the process."""
    start, work = time.perf_counter(), time.process_time()
    window.open_path(project)
    while not window.session.segments:
        application.processEvents()
    window.grab()
    return time.perf_counter() - start, time.process_time() - work


def _hear(window: MainWindow, recording: Path, peaks: Path) -> None:
    job = window.desk.runner.latest("listen")  # type: ignore[attr-defined]
    duration = window.session.document.media.duration_ms  # type: ignore[union-attr]
    job.tell(event="sound", files=[str(recording)], duration_ms=duration, peaks=str(peaks))
    job.drain()


def _frames(application: QApplication, window: MainWindow) -> Iterator[tuple[str, Frames]]:
    view, editing = window.workspace.transcript, window.workspace.transcript.editing
    bar = view.verticalScrollBar()

    def timed(count: int, act: Callable[[int], object]) -> Frames:
        frames = []
        for number in range(count):
            start = time.perf_counter(), time.thread_time()
            act(number)
            application.processEvents()
            view.viewport().repaint()
            end = time.perf_counter(), time.thread_time()
            frames.append([1000 * (b - a) for a, b in zip(start, end, strict=True)])
        return np.array(frames)

    _settle(application)
    yield "scrolling by wheel steps", timed(FRAMES, lambda n: bar.setValue(bar.value() + 90))
    yield (
        "jumping with the scroll bar",
        timed(FRAMES, lambda n: bar.setValue(bar.maximum() * (n * 37 % 100) // 100)),
    )
    editing.begin(6000, 5)
    yield "typing", timed(FRAMES, lambda n: QTest.keyClick(editing.editor, Qt.Key.Key_A))
    yield "keeping what was typed", timed(20, lambda n: _type_and_keep(window))
    yield "splitting", timed(20, lambda n: editing.editor.split_wanted.emit(30))
    editing.leave()
    yield "undoing", timed(20, lambda n: window.desk.editing.undo())
    window.session.select(3000)
    view.setFocus()
    yield "changing the speaker", timed(20, lambda n: QTest.keyClick(view, Qt.Key.Key_1 + n % 2))
    yield "selecting", timed(100, lambda n: window.session.select(3000 + 31 * n))
    window.correcting.finder.look_for(window.workspace.find_bar.query)
    yield "finding", timed(5, lambda n: _find(window, "the" if n % 2 else "you"))
    yield "playing", timed(FRAMES, lambda n: window.session.move_to(60_000 + 33 * n))


def _type_and_keep(window: MainWindow) -> None:
    editing = window.workspace.transcript.editing
    QTest.keyClick(editing.editor, Qt.Key.Key_B)
    editing.keep()


def _find(window: MainWindow, text: str) -> None:
    window.workspace.find_bar.wanted.setText(text)
    window.correcting.finder.look_for(window.workspace.find_bar.query)
    window.correcting.finder.step(0)


def _settle(application: QApplication) -> None:
    end = time.perf_counter() + 3
    while time.perf_counter() < end:
        application.processEvents()


if __name__ == "__main__":
    main()
