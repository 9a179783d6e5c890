"""Connects the views in which an interview is corrected with what does the correcting."""

from __future__ import annotations

from PySide6.QtCore import QObject

from undertone.model import SegmentId, SpeakerId
from undertone.samples import voice_sample
from undertone_desktop.corrector import Corrector
from undertone_desktop.desk import Desk
from undertone_desktop.excerpts import Excerpts
from undertone_desktop.finder import Finder
from undertone_desktop.notices import Level, Notice, Remedy
from undertone_desktop.rereading import Rereading
from undertone_desktop.respeaking import Respeaking
from undertone_desktop.reviewer import Reviewer
from undertone_desktop.views.side_panel import Page
from undertone_desktop.voicing import Voicing
from undertone_desktop.workspace import Workspace


class Correcting(QObject):
    """Everything that a researcher changes goes through here."""

    def __init__(self, desk: Desk, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._desk, self._work = desk, workspace
        self._session = desk.session
        self.corrector = Corrector(desk.session, desk.editing, self)
        self.finder = Finder(desk.session, self.corrector, self)
        self.reviewer = Reviewer(desk.session, self.corrector, desk.player, self)
        self.excerpts = Excerpts(desk.player, self)
        self.respeaking = Respeaking(desk, desk.runner, self)
        self.voicing = Voicing(desk, desk.runner, self)
        self.rereading = Rereading(desk, workspace.detail.readings, self.corrector)
        self._stretch = 0  # one stay in the editor is one step of the history
        self._connect_words()
        self._connect_panels()
        self._connect_find()
        self._connect_troubles()

    # Commands

    def edit_words(self) -> None:
        """Edit the words of the selected segment, or of the one being spoken."""
        row = self._session.selected_row
        self._begin(row if row >= 0 else max(0, self._session.current_row))

    def split_at_cursor(self) -> None:
        """Split the segment that is being edited."""
        editing = self._work.transcript.editing
        if editing.row >= 0:
            editing.editor.split_wanted.emit(editing.editor.place)

    def merge(self, with_next: bool) -> None:
        """Merge the selected segment with a neighbour."""
        row = self._session.selected_row - (0 if with_next else 1)
        if 0 <= row < len(self._session.segments) - 1:
            self._work.transcript.editing.leave()
            first = self._session.segments[row].id
            if self.corrector.merge(row):
                self._session.select(self._session.row_of(first))

    def play_from_cursor(self) -> None:
        """Play from the word at the caret, or from the selected segment."""
        editing, player = self._work.transcript.editing, self._desk.player
        row = editing.row if editing.row >= 0 else self._session.selected_row
        if row < 0:
            return
        segment = self._session.segments[row]
        at = min(editing.words_before_caret, len(segment.words) - 1)
        player.seek(segment.words[at].start_ms if segment.words else segment.start_ms)
        player.play()

    def write_note(self) -> None:
        """Put the caret into the note of the selected segment."""
        if self._session.selected_row >= 0:
            self._work.show_page(Page.SEGMENT)
            self._work.detail.note.setFocus()

    def read_again(self) -> None:
        """Look for other readings of the selected segment."""
        if self._session.selected_row >= 0:
            self._work.show_page(Page.SEGMENT)
            self.rereading.start()

    def next_bookmark(self) -> None:
        """Select the next bookmarked segment, round and round."""
        segments, row = self._session.segments, self._session.selected_row
        order = [*range(row + 1, len(segments)), *range(row + 1)]
        found = next((each for each in order if segments[each].bookmark), None)
        if found is not None:
            self._desk.choose(found)

    def find(self, *, replacing: bool) -> None:
        """Show the find bar."""
        selected = self._work.transcript.editing.editor.textCursor().selectedText()
        editing = self._work.transcript.editing.row >= 0
        self._work.find_bar.begin(replacing=replacing, text=selected if editing else "")

    # Connections

    def _connect_words(self) -> None:
        editing = self._work.transcript.editing
        editing.text_edited.connect(self._retext)
        editing.split_requested.connect(self._split)
        editing.merge_requested.connect(self._merge)
        editing.stepped.connect(self._session.select)
        editing.row_changed.connect(self._count_stretch)
        editing.editor.play_wanted.connect(self.play_from_cursor)

    def _connect_panels(self) -> None:
        side, corrector = self._work.side, self.corrector
        side.detail.verdict_chosen.connect(corrector.judge)
        side.detail.emotions_chosen.connect(corrector.feel)
        side.detail.note_written.connect(self._note)
        side.detail.bookmark_toggled.connect(corrector.toggle_bookmark)
        side.detail.check_toggled.connect(self.reviewer.toggle_checked)
        side.speakers.renamed.connect(lambda one, name: corrector.rename(SpeakerId(one), name))
        side.speakers.merge_requested.connect(self._merge_speakers)
        side.speakers.sample_requested.connect(self._hear)
        side.speakers.comparison_requested.connect(self._hear)
        side.speakers.redo_requested.connect(self.respeaking.start)
        side.review.item_opened.connect(lambda one: self.reviewer.open(SegmentId(one)))
        side.review.check_requested.connect(self.reviewer.check_and_go_on)
        side.page_shown.connect(lambda page: self.reviewer.watch(page is Page.REVIEW))
        for work in (self.respeaking, self.voicing):
            self._work.progress.cancel_requested.connect(work.cancel)

    def _connect_find(self) -> None:
        bar, finder = self._work.find_bar, self.finder
        bar.query_changed.connect(finder.look_for)
        bar.step_requested.connect(finder.step)
        bar.replace_requested.connect(finder.replace_one)
        bar.replace_all_requested.connect(finder.replace_all)
        bar.closed.connect(finder.stop)
        bar.closed.connect(self._work.transcript.setFocus)
        finder.told.connect(bar.tell)
        finder.landed.connect(self._session.select)

    def _connect_troubles(self) -> None:
        desk = self._desk
        self.corrector.refused.connect(lambda text: desk.noticed.emit(Notice(text, Level.WARNING)))
        desk.editing.not_saved.connect(
            lambda text: desk.noticed.emit(Notice(text, Level.ERROR, remedy=Remedy.SAVE))
        )
        desk.rescorer.failed.connect(
            lambda text, details: desk.noticed.emit(Notice(text, Level.WARNING, details))
        )

    # What the views ask for

    def _begin(self, row: int, place: int = 0) -> None:
        self._session.select(row)
        self._work.transcript.editing.begin(row, place)

    def _retext(self, row: int, text: str) -> None:
        segment = self._session.segments[row].id
        self.corrector.retext(segment, text, ("words", segment, self._stretch))

    def _split(self, row: int, position: int) -> None:
        if self.corrector.split(self._session.segments[row].id, position):
            self._begin(row + 1)

    def _merge(self, row: int, place: int) -> None:
        if self.corrector.merge(row):
            self._begin(row, place)

    def _note(self, segment: str, text: str) -> None:
        self.corrector.note(SegmentId(segment), text, ("note", segment))

    def _merge_speakers(self, surplus: str, into: str) -> None:
        self.corrector.merge_speakers(SpeakerId(surplus), SpeakerId(into))

    def _hear(self, *speakers: str) -> None:
        document = self._session.document
        if document is not None:
            samples = [voice_sample(document, SpeakerId(speaker)) for speaker in speakers]
            self.excerpts.play([span for sample in samples for span in sample])

    def _count_stretch(self) -> None:
        self._stretch += 1
