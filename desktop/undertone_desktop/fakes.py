"""A runner without processes: tests and the screenshot script say what the worker prints."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from undertone import codec
from undertone.model import Segment
from undertone_desktop.feed import Ended, Job, Outcome


class FakeJob(Job):
    """A job that tells what it is told to."""

    def __init__(self, command: Mapping[str, object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.command = command
        self.asked: list[Mapping[str, object]] = [command]
        self.abandoned = False
        self.controls: list[str] = []

    def control(self, command: str) -> None:
        self.controls.append(command)

    def tell(self, **event: object) -> None:
        """Print one event."""
        self.receive(json.dumps(event).encode() + b"\n")

    def tell_segments(self, segments: Sequence[Segment], *, provisional: bool = False) -> None:
        """Print segments as the worker does."""
        self.tell(event="segments", segments=codec.to_plain(segments), provisional=provisional)

    def crash(self) -> None:
        """Die without a word."""
        self.finish(Ended(Outcome.CRASHED, details="Segmentation fault"))

    def drain(self) -> None:
        """Hand on everything now instead of waiting for the clock."""
        while self.running and self._timer.isActive():
            self.hand_on()

    def ask(self, command: Mapping[str, object]) -> None:
        self.asked.append(command)

    def cancel(self) -> None:
        self.tell(event="cancelled")

    def abandon(self) -> None:
        self.abandoned = True
        self._over = True
        self._timer.stop()


class FakeRunner:
    """Keeps the jobs that were asked for, the latest last."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.jobs: list[FakeJob] = []
        self._parent = parent

    def start(self, command: Mapping[str, object]) -> Job:
        self.jobs.append(FakeJob(command, self._parent))
        return self.jobs[-1]

    def close(self) -> None:
        for job in self.jobs:
            job.abandon()

    def latest(self, command: str) -> FakeJob:
        """The latest job of a kind, such as "analyze" or "listen"."""
        return next(job for job in reversed(self.jobs) if job.command["command"] == command)
