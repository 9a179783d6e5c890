"""What the session knows becomes what the workspace shows."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from undertone_desktop.desk import Desk
from undertone_desktop.protocol import Estimate, Sound
from undertone_desktop.views.timeline_wave import Waveform
from undertone_desktop.wording import estimate_words, speaker_words
from undertone_desktop.workspace import Workspace


class Display(QObject):
    """Hands on every change; decides nothing."""

    def __init__(self, desk: Desk, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._desk, self._work = desk, workspace
        self._session, self._player = desk.session, desk.player
        self.scrolls = True  # whether the transcript goes along with what is played
        desk.progressed.connect(workspace.progress.show_progress)
        desk.told.connect(self._show_told)
        desk.analysing_changed.connect(self._show_analysing)
        desk.sound_changed.connect(self._show_sound)
        self._session.document_changed.connect(self._show_document)
        self._session.selection_changed.connect(self._show_selection)
        self._session.current_changed.connect(self._show_current)
        self._session.position_changed.connect(self._show_position)

    def _show_analysing(self, analysing: bool) -> None:
        if analysing:
            self._work.progress.begin()
        else:
            self._work.progress.hide()
        self._show_document()

    def _show_told(self, event: object) -> None:
        if isinstance(event, Estimate):
            ready = datetime.now() + timedelta(seconds=event.seconds)
            self._work.progress.show_estimate(estimate_words(event.seconds, event.device, ready))

    def _show_sound(self, sound: Sound | None) -> None:
        self._work.timeline.show_wave(Waveform.of(sound.peaks if sound else None))
        self._show_document()

    def _show_document(self) -> None:
        document, work = self._session.document, self._work
        duration = self._desk.duration_ms
        lanes = len(work.timeline.canvas.lanes)
        work.timeline.show_document(document, duration)
        if lanes != len(work.timeline.canvas.lanes):
            work.fit_timeline()
        work.transcript.show_document(document)
        work.transport.show_duration(duration, self._session.position_ms)
        work.export.setEnabled(bool(self._session.segments))
        if document is not None:
            work.show_facts(document, duration, analysing=self._desk.analysing)
        self._show_selection()

    def _show_selection(self) -> None:
        row = self._session.selected_row
        self._work.timeline.canvas.show_selection(row)
        self._work.transcript.show_selection(row)

    def _show_current(self) -> None:
        row = self._session.current_row
        self._work.transcript.show_current(row, follow=self._player.playing and self.scrolls)
        segment = self._session.segments[row] if row >= 0 else None
        speaker = self._session.speaker_of(segment)
        self._work.transport.show_speaking(speaker_words(speaker) if speaker else "")

    def _show_position(self, position_ms: int) -> None:
        self._work.timeline.show_position(position_ms, follow=self._player.playing)
        self._work.transcript.show_position(position_ms)
        self._work.transport.show_position(position_ms)
