"""A whole window over a runner without processes, as every test of the desktop drives it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from undertone.model import Document, Segment
from undertone.project import Project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from undertone_desktop.asking import Answers
from undertone_desktop.desk import Desk
from undertone_desktop.fakes import FakeJob, FakeRunner
from undertone_desktop.main_window import MainWindow
from undertone_desktop.player import ClockPlayer
from undertone_desktop.session import Session
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Appearance, Theme

QLocale.setDefault(QLocale("en"))  # whatever the system writes


@dataclass
class Stage:
    """The window, and everything that a test may pull at."""

    window: MainWindow
    runner: FakeRunner
    answers: Answers
    folder: Path
    recording: Path
    qtbot: QtBot

    @property
    def desk(self) -> Desk:
        return self.window.desk

    def start_analysis(self) -> FakeJob:
        """Open the recording; returns the job that this starts."""
        self.window.open_path(self.recording)
        return self.runner.latest("analyze")

    def hear(self, job: FakeJob, document: Document, *, film: bool = False) -> None:
        """Let a job decode the sound."""
        peaks = interviews.write_peaks(self.folder / "waveform.peaks", document)
        job.tell(
            event="sound",
            files=[str(self.recording)],
            duration_ms=document.media.duration_ms,
            peaks=str(peaks),
            film=film,
            warnings=[],
        )
        job.drain()

    def show(self, document: Document) -> None:
        """Have a finished interview in the window, ready to be played."""
        job = self.start_analysis()
        self.hear(job, document)
        job.tell_segments(document.segments)
        self.finish(job, document)

    def row(self, row: int) -> Segment:
        """The segment of a row, as the window shows it."""
        return self.window.session.segments[row]

    def stored(self) -> Document:
        """What the project holds when everything is written."""
        self.desk.wait()
        assert self.desk.project is not None
        with Project.open(self.desk.project, read_only=True) as project:
            return project.document()

    def reopen(self) -> None:
        """Close the interview and open its project again."""
        project = self.desk.project
        assert project is not None
        self.window.close_document()
        self.window.open_path(project)
        self.qtbot.waitUntil(lambda: bool(self.window.session.segments), timeout=5000)

    def finish(self, job: FakeJob, document: Document) -> None:
        """Let a job end with this document in the project."""
        project = Path(str(job.command["project"]))
        interviews.save(project, document)
        job.tell(event="done", project=str(project))
        job.drain()
        self.qtbot.waitUntil(lambda: self.window.session.document == document, timeout=5000)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["undertone"]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: Settings) -> Iterator[Stage]:
    """A shown window at work in an empty folder."""
    qapp.setStyle("Fusion")
    recording = interviews.write_wav(tmp_path / "interview.wav")
    runner, answers = FakeRunner(), Answers()
    desk = Desk(Session(), ClockPlayer(), runner, projects=tmp_path / "data")
    theme = Theme(qapp, Appearance.LIGHT)
    window = MainWindow(desk, settings, theme, answers)
    window.show()
    yield Stage(window, runner, answers, tmp_path, recording, qtbot)
    window.close()
    theme.deleteLater()
    window.deleteLater()  # now: every window that stays makes the next one slower
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
