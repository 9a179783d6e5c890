"""Lines that a worker prints become Qt signals, in small portions.

Portions are bounded, so that the event loop stays free however fast a worker prints (qutebrowser
throttles in the same place, `misc/throttle.py`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from undertone import codec
from undertone.errors import InputError
from undertone.model import Segment
from undertone_desktop import protocol
from undertone_desktop.protocol import Event, LineBuffer, Rows, StageProgress
from undertone_desktop.wording import engine_words

TICK_MS: Final = 30
LINES_PER_TICK: Final = 100
SEGMENTS_PER_TICK: Final = 40


class Outcome(Enum):
    """How a job ended."""

    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()
    CRASHED = auto()


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a job; `message` is one sentence where there is something to say."""

    outcome: Outcome
    project: Path | None = None
    message: str = ""
    details: str = ""


class Job(QObject):
    """One running job. What arrives is handed on once every `TICK_MS`, a bounded portion each."""

    progressed = Signal(object)
    sound_ready = Signal(object)
    segments_found = Signal(object, bool)
    scored = Signal(object)
    warned = Signal(str)
    told = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = LineBuffer()
        self._waiting: deque[bytes] = deque()
        self._rows: deque[tuple[Mapping[str, object], bool]] = deque()
        self._end: Ended | None = None
        self._over = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.hand_on)

    @property
    def running(self) -> bool:
        """Whether `ended` is still to come."""
        return not self._over

    def ask(self, command: Mapping[str, object]) -> None:
        """Give another command to a worker that waits for one."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Ask the job to stop; it ends within about a second."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Stop the job at once and say nothing more."""
        raise NotImplementedError

    def control(self, command: str) -> None:
        """Tell a running recording to `pause`, `resume` or `stop`."""
        raise NotImplementedError

    def settle(self) -> None:
        """Wait a moment for the job to end by itself; for a program that closes."""

    def release(self) -> None:
        """The job has told what it was asked for: let it go."""
        self._over = True
        self._timer.stop()
        self._released()

    def receive(self, piece: bytes) -> None:
        """Take in what the worker printed."""
        self._waiting += self._lines.feed(piece)
        if not self._timer.isActive() and not self._over:
            self._timer.start()

    def finish(self, end: Ended) -> None:
        """The worker is gone; `end` counts unless it told another one itself."""
        self._end = self._end or end
        if not self._timer.isActive() and not self._over:
            self._timer.start()

    def hand_on(self) -> None:
        """Hand on the next portion: of progress only the latest."""
        progress: StageProgress | None = None
        for _ in range(min(LINES_PER_TICK, len(self._waiting))):
            if len(self._rows) >= SEGMENTS_PER_TICK:
                break
            event = protocol.parse(self._waiting.popleft())
            if isinstance(event, StageProgress):
                progress = event
            elif event is not None:
                self._handle(event)
        if progress is not None:
            self.progressed.emit(progress)
        self._hand_on_segments()
        if not self._waiting and not self._rows:
            self._timer.stop()
            if self._end is not None:
                self._close(self._end)

    def _handle(self, event: Event) -> None:
        match event:
            case Rows(found, provisional):
                self._rows += [(row, provisional) for row in found]
            case protocol.Sound():
                self.sound_ready.emit(event)
            case protocol.Scores(rows):
                self.scored.emit(rows)
            case protocol.Warned(message):
                self.warned.emit(engine_words(message))
            case protocol.Done(project):
                self._end = Ended(Outcome.DONE, project)
            case protocol.Failed(message, details):
                self._end = Ended(Outcome.FAILED, None, engine_words(message), details)
            case protocol.Stopped():
                self._end = Ended(Outcome.CANCELLED)
            case _:
                self.told.emit(event)

    def _hand_on_segments(self) -> None:
        segments: dict[bool, list[Segment]] = {True: [], False: []}
        for _ in range(min(SEGMENTS_PER_TICK, len(self._rows))):
            row, provisional = self._rows.popleft()
            try:
                segments[provisional].append(codec.from_plain(Segment, row))
            except InputError as error:
                self.warned.emit(engine_words(str(error)))
        for provisional, found in segments.items():
            if found:
                self.segments_found.emit(found, provisional)

    def _close(self, end: Ended) -> None:
        if not self._over:
            self._over = True
            self._released()
            self.ended.emit(end)

    def _released(self) -> None:
        """The job has said everything."""
