"""A recording in the window: inputs, levels, pause, a live transcript, and the finished file.

Two workers: one records, the other writes down what it hears, so that no model can harm the sound.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone.model import Segment
from undertone.options import Options
from undertone.recording.sources import Source
from undertone_desktop import orders, protocol
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.jobs import Runner
from undertone_desktop.notices import Level, Notice
from undertone_desktop.wording import engine_words


class State(Enum):
    """What the studio is doing."""

    READY = auto()
    STARTING = auto()
    RECORDING = auto()
    PAUSED = auto()
    ENDING = auto()


class Studio(QObject):
    """Records one interview at a time."""

    inputs_found = Signal(object)
    state_changed = Signal(object)
    loudness_changed = Signal(object)
    troubled = Signal(object)
    heard = Signal(object)
    noticed = Signal(object)
    recorded = Signal(object)

    def __init__(
        self, runner: Runner, options: Callable[[], Options], parent: QObject | None = None
    ) -> None:
        """`options` are those that the live transcript is to be made with."""
        super().__init__(parent)
        self._runner, self._options = runner, options
        self._recording: Job | None = None
        self._following: Job | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._took: protocol.Recorded | None = None
        self.state = State.READY

    @property
    def busy(self) -> bool:
        """Whether something is being recorded."""
        return self.state is not State.READY

    def look(self) -> None:
        """Find out what can be recorded."""
        job = self._runner.start({"command": "inputs"})

        def take(event: object) -> None:
            if isinstance(event, protocol.Inputs):
                self.inputs_found.emit(event.sources)
                job.release()

        job.told.connect(take)
        job.ended.connect(self._not_found)

    def start(self, path: Path, sources: Sequence[Source]) -> None:
        """Record these inputs into a new file."""
        if self.busy:
            return
        self._folder = tempfile.TemporaryDirectory(prefix="undertone-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        channels = len(sources) if len(sources) > 1 else min(2, sources[0].channels)
        self._took = None
        self._recording = self._runner.start(
            orders.record_command(path, [each.id for each in sources], folder)
        )
        self._recording.told.connect(self._take)
        self._recording.warned.connect(
            lambda message: self.noticed.emit(Notice(message, Level.WARNING))
        )
        self._recording.ended.connect(self._ended)
        self._following = self._runner.start(
            orders.follow_command(folder, channels, self._options())
        )
        self._following.segments_found.connect(self._hear)
        self._enter(State.STARTING)

    def pause(self) -> None:
        """Stop recording for a while, or go on."""
        if self._recording is None:
            return
        if self.state is State.RECORDING:
            self._recording.control("pause")
            self._enter(State.PAUSED)
        elif self.state is State.PAUSED:
            self._recording.control("resume")
            self._enter(State.RECORDING)

    def stop(self) -> None:
        """End the recording; `recorded` follows."""
        if self._recording is not None and self.state is not State.ENDING:
            self._recording.control("stop")
            self._enter(State.ENDING)

    def close(self) -> None:
        """End everything, the recording cleanly."""
        if self._recording is not None:
            self._recording.control("stop")
            self._recording.settle()
        self._let_go()

    def _take(self, event: object) -> None:
        match event:
            case protocol.Loudness():
                if self.state is State.STARTING:
                    self._enter(State.RECORDING)
                self.loudness_changed.emit(event)
            case protocol.Troubled():
                self.troubled.emit(event)
            case protocol.Recorded():
                self._took = event
                if self._recording is not None:
                    self._recording.release()
                self._finished()

    def _hear(self, segments: list[Segment], provisional: bool) -> None:
        self.heard.emit(segments)

    def _ended(self, end: Ended) -> None:
        """The worker is gone without a finished recording."""
        kept = self.tr("The recording stopped unexpectedly; what was heard is kept in its file.")
        failed = end.outcome is Outcome.FAILED
        message = end.message if failed else kept
        self._let_go()
        self._enter(State.READY)
        self.noticed.emit(Notice(message, Level.ERROR, end.details))

    def _finished(self) -> None:
        took = self._took
        self._let_go()
        self._enter(State.READY)
        if took is not None:
            if took.message:
                self.noticed.emit(Notice(engine_words(took.message), Level.WARNING))
            self.recorded.emit(took)

    def _let_go(self) -> None:
        if self._following is not None:
            self._following.abandon()
        if self._folder is not None:
            self._folder.cleanup()
        self._recording = self._following = self._folder = None

    def _not_found(self, end: Ended) -> None:
        message = end.message or self.tr("The inputs of this computer cannot be listed.")
        self.noticed.emit(Notice(message, Level.WARNING, end.details))

    def _enter(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)
