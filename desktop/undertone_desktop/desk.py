"""Intent becomes jobs: opening, analysing, listening and exporting one recording at a time."""

from __future__ import annotations

import gc
import tempfile
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from undertone.model import Segment
from undertone.options import Options
from undertone_desktop import orders, places
from undertone_desktop.editing import Editing
from undertone_desktop.feed import Ended, Job, Outcome
from undertone_desktop.jobs import Background, Runner
from undertone_desktop.live import LiveTranscript
from undertone_desktop.loading import Loaded
from undertone_desktop.notices import Level, Notice, Remedy
from undertone_desktop.player import ClockPlayer
from undertone_desktop.protocol import Sound
from undertone_desktop.rescorer import Rescorer
from undertone_desktop.session import Session

REFRESH_MS = 100  # segments that arrive within this time are shown together


class Desk(QObject):
    """What lies open, and what is being done with it."""

    noticed = Signal(object)
    progressed = Signal(object)
    told = Signal(object)
    analysing_changed = Signal(bool)
    sound_changed = Signal(object)
    opened = Signal()
    finished = Signal(object)

    def __init__(
        self,
        session: Session,
        player: ClockPlayer,
        runner: Runner,
        *,
        projects: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`projects` is where projects of read-only folders go; the user's data by default."""
        super().__init__(parent)
        self.session, self.player, self.runner = session, player, runner
        self.projects = projects
        self.chosen_projects: Path | None = None  # the folder that the user wants new ones in
        self._background = Background(self)
        self.editing = Editing(session, self)
        self.rescorer = Rescorer(session, self.editing, runner, self)
        self._folder = tempfile.TemporaryDirectory(prefix="undertone-", ignore_cleanup_errors=True)
        self._sounds = 0
        self._analysis: Job | None = None
        self._listening: Job | None = None
        self._live: LiveTranscript | None = None
        self._wants_to_play = False
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._show_live)
        self.recording: Path | None = None
        self.project: Path | None = None
        self.options = Options()

    @property
    def analysing(self) -> bool:
        return self._analysis is not None

    @property
    def listening(self) -> bool:
        """Whether the recording is being decoded for the player."""
        return self._listening is not None

    @property
    def beside(self) -> Path:
        """The file whose name and folder the results share."""
        return self.recording or self.project or Path("interview")

    @property
    def duration_ms(self) -> int:
        """How long the recording is, as far as anybody knows."""
        document = self.session.document
        if document is None:
            return 0
        last = max(map(attrgetter("end_ms"), document.segments), default=0)
        return max(self.player.duration_ms, document.media.duration_ms, last)

    def open(self, path: Path, options: Options) -> None:
        """Open a project, or a recording with what is known of it; else analyse it."""
        if self.analysing:
            text = self.tr("An analysis is running: cancel it before you open something else.")
            self.noticed.emit(Notice(text, Level.WARNING))
            return
        if places.is_project(path):
            self._load(path, None)
            return
        project = self.project_of(path)
        if project.exists():
            self._load(project, path)
        else:
            self._clear()
            self.analyse(path, project, options)

    def project_of(self, recording: Path) -> Path:
        """Where the project of a recording is, or will be."""
        return places.project_of(recording, self.projects, self.chosen_projects)

    def analyse(self, recording: Path, project: Path, options: Options) -> None:
        """Analyse a recording, or go on where the project stopped."""
        project.parent.mkdir(parents=True, exist_ok=True)
        self.recording, self.project, self.options = recording, project, options
        self.editing.close(self.tr("The analysis must finish before its result can be edited."))
        known = self.session.document
        self._live = LiveTranscript(recording.name, known)
        self.session.show(self._live.document())
        command = orders.analyze_command(recording, project, self._sound_folder(), options)
        job = self.runner.start(command)
        job.progressed.connect(self.progressed)
        job.sound_ready.connect(self._hear)
        job.segments_found.connect(self._take)
        job.warned.connect(self._warn)
        job.told.connect(self.told)
        job.ended.connect(self._analysis_ended)
        self._analysis = job
        self.opened.emit()
        self.analysing_changed.emit(True)

    def resume(self) -> None:
        """Start the analysis again; what is finished is not done twice."""
        if self.recording is not None and self.project is not None and not self.analysing:
            self.analyse(self.recording, self.project, self.options)

    def cancel(self) -> None:
        """Stop the analysis; what is finished stays."""
        if self._analysis is not None:
            self._analysis.cancel()

    def locate(self, recording: Path) -> None:
        """The recording of the open project is there now."""
        self.recording = recording
        self._listen()

    def activate(self, row: int) -> None:
        """Select a segment and play from there."""
        self.choose(row)
        self._wants_to_play = not self.player.duration_ms
        self.player.play()

    def choose(self, row: int) -> None:
        """Select a segment and go there."""
        if 0 <= row < len(self.session.segments):
            self.session.select(row)
            self.player.seek(self.session.segments[row].start_ms)

    def wait(self) -> None:
        """Wait for what is being read or written."""
        self._background.wait()
        self.editing.wait()

    def reload(self) -> None:
        """Show what the project holds now."""
        if self.project is not None:
            self.editing.open(self.project, self._show_result, self._not_opened)

    def put_away(self) -> None:
        """Close what lies open; an analysis of it stops."""
        self._clear()
        self.editing.close()
        self.recording = self.project = None

    def close(self) -> None:
        """Stop everything and remove the decoded sound."""
        self._clear()
        self.editing.close()
        self.runner.close()
        self.wait()
        self._folder.cleanup()

    def _clear(self) -> None:
        for job in (self._analysis, self._listening):
            if job is not None:
                job.abandon()
        self._analysis = self._listening = self._live = None
        self.rescorer.rest()
        self.player.unload()
        self.sound_changed.emit(None)
        self.session.close()

    def _sound_folder(self) -> Path:
        self._sounds += 1
        folder = Path(self._folder.name) / str(self._sounds)
        folder.mkdir()
        return folder

    # Projects

    def _load(self, project: Path, recording: Path | None) -> None:
        self.editing.open(
            project, lambda loaded: self._show_loaded(loaded, recording), self._not_opened
        )

    def _not_opened(self, message: str) -> None:
        self.noticed.emit(Notice(message, Level.ERROR))

    def _show_loaded(self, loaded: Loaded, recording: Path | None) -> None:
        self._clear()
        self.project, self.options = loaded.path, loaded.options
        self.recording = recording or loaded.recording
        self.session.show(loaded.document)
        self.opened.emit()
        if loaded.complete:
            self.finished.emit(loaded.path)
            if self.recording is not None or loaded.document.media.has_sound:
                self._listen()  # a transcript without a recording misses none
        elif self.recording is not None:
            self.analyse(self.recording, loaded.path, loaded.options)
        else:
            self._miss_recording()

    def _show_result(self, loaded: Loaded) -> None:
        self.session.show(loaded.document)
        self.finished.emit(loaded.path)

    # The analysis

    def _take(self, segments: list[Segment], provisional: bool) -> None:
        if self._live is not None:
            self._live.add(segments, provisional=provisional)
            if not self._refresh.isActive():
                self._refresh.start()

    def _show_live(self) -> None:
        self._refresh.stop()
        if self._live is not None:
            self.session.show(self._live.document())
            gc.freeze()  # the segments stay: the collector need not look through them again

    def _analysis_ended(self, end: Ended) -> None:
        self._show_live()
        self._analysis = self._live = None
        self.analysing_changed.emit(False)
        project = end.project or self.project
        if end.outcome is Outcome.DONE and project is not None:
            self.project = project
            self.reload()
        elif end.outcome is Outcome.FAILED:
            self.noticed.emit(Notice(end.message, Level.ERROR, end.details, Remedy.RETRY))
        elif end.outcome is Outcome.CANCELLED:
            text = self.tr("The analysis was stopped. What is finished is kept.")
            self.noticed.emit(Notice(text, Level.INFO, remedy=Remedy.RESUME))
        else:
            text = self.tr("The analysis ended unexpectedly. What is finished is kept.")
            self.noticed.emit(Notice(text, Level.ERROR, end.details, Remedy.RESUME))

    # Sound

    def _listen(self) -> None:
        if self.recording is None or not self.recording.is_file():
            self._miss_recording()
            return
        command = orders.listen_command(
            self.recording, self._sound_folder(), self.options.decode.channels
        )
        job = self.runner.start(command)
        job.sound_ready.connect(self._hear_and_release)
        job.ended.connect(self._listening_ended)
        self._listening = job

    def _hear_and_release(self, sound: Sound) -> None:
        self._hear(sound)
        if self._listening is not None:  # a listening worker waits for more commands
            self._listening.release()
            self._listening = None

    def _hear(self, sound: Sound) -> None:
        self.player.load(sound.files, sound.duration_ms, self.recording if sound.film else None)
        if self._live is not None:
            self._live.measure(sound.duration_ms)
            self.session.show(self._live.document())
        self.sound_changed.emit(sound)
        if self._wants_to_play:
            self._wants_to_play = False
            self.player.play()

    def _listening_ended(self, end: Ended) -> None:
        self._listening = None
        if end.outcome in (Outcome.FAILED, Outcome.CRASHED):
            text = end.message or self.tr("The recording cannot be played.")
            self.noticed.emit(Notice(text, Level.WARNING, end.details, Remedy.LOCATE))

    def _miss_recording(self) -> None:
        text = self.tr("The recording of this project was moved: it can be read, but not heard.")
        self.noticed.emit(Notice(text, Level.WARNING, remedy=Remedy.LOCATE))

    def _warn(self, message: str) -> None:
        self.noticed.emit(Notice(message, Level.WARNING))
