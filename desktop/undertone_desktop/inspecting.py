"""What is known of the selected segment and of the interview becomes what the side panel shows."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from undertone.exports.findings import is_approximate
from undertone.model import Document, Segment
from undertone.review import Review
from undertone_desktop.correcting import Correcting
from undertone_desktop.desk import Desk
from undertone_desktop.recognition import device_words
from undertone_desktop.views.side_panel import Page
from undertone_desktop.wording import edit_words
from undertone_desktop.workspace import Workspace

EDITS_SHOWN = 12


class Inspecting(QObject):
    """Hands on what the page in view needs; decides nothing."""

    def __init__(self, desk: Desk, workspace: Workspace, correcting: Correcting) -> None:
        super().__init__(workspace)
        self._desk, self._side = desk, workspace.side
        self._session = desk.session
        self._transcript, self._correcting = workspace.transcript, correcting
        self._timeline = workspace.timeline
        self._timeline.canvas.edge_moved.connect(correcting.corrector.move_edge)
        self._session.document_changed.connect(self._show_page)
        self._session.selection_changed.connect(self._show_selection)
        self._session.hits_changed.connect(self._show_hits)
        desk.editing.opened.connect(self._learn_emotions)
        self._side.page_shown.connect(self._show_page)
        desk.analysing_changed.connect(self._side.speakers.show_busy)
        correcting.reviewer.changed.connect(self._show_queue)

    def _show_page(self) -> None:
        document = self._session.document
        if self._side.page is Page.SPEAKERS:
            self._side.speakers.show_document(document)
        self._show_selection()

    def _learn_emotions(self) -> None:
        self._side.detail.emotions.show_known(_known_emotions(self._session.document))

    def _show_selection(self) -> None:
        segment = self._session.selected_segment
        self._side.review.show_selected(segment.id if segment else "")
        speaker = self._session.speaker_of(segment)
        if segment is None:
            self._side.detail.show_segment(None, "")
        else:
            self._side.detail.show_segment(
                segment,
                speaker,
                self._sources(segment),
                self._history(segment),
                approximate=self._approximate,
            )

    def _show_queue(self, queue: Review) -> None:
        chosen = self._session.selected_segment
        selected = chosen.id if chosen else ""
        self._side.review.show_queue(queue, self._session.document, selected)

    def _show_hits(self) -> None:
        self._transcript.show_hits(self._session.hits, self._session.current_hit)
        self._timeline.show_hits({self._session.row_of(hit.segment) for hit in self._session.hits})

    def _sources(self, segment: Segment) -> list[str]:
        document = self._session.document
        assert document is not None
        names = {
            "speakers": self.tr("Speaker: {model}"),
            "transcribe": self.tr("Words: {model}"),
            "sentiment": self.tr("Sentiment: {model}"),
        }
        if segment.labels is not None:
            names["labels"] = self.tr("Labels: {model}")
        used = document.provenance.models
        lines = [
            names[model.task].format(model=f"{model.name}, {device_words(model.device)}")
            for model in used
            if model.task in names
        ]
        if segment.edited:
            lines.append(self.tr("The words or the speaker were corrected by hand."))
        if segment.words and segment.words[0].estimated:
            lines.append(self.tr("The times of the words are estimated."))
        return lines

    @property
    def _approximate(self) -> bool:
        document = self._session.document
        return document is not None and is_approximate(document)

    def _history(self, segment: Segment) -> list[str]:
        entries = list(self._desk.editing.history.of(segment.id))
        lines = [f"{_local_time(e.edited_at)}  {edit_words(e.label)}" for e in entries]
        more = len(lines) - EDITS_SHOWN
        told = [self.tr("and {n} more").format(n=more)] if more > 0 else []
        return [*lines[:EDITS_SHOWN], *told]


def _known_emotions(document: Document | None) -> tuple[str, ...]:
    found: set[str] = set()
    for segment in document.segments if document else ():
        found.update(emotion.label for emotion in segment.emotions or ())
        if segment.judgement is not None:
            found.update(segment.judgement.emotions or ())
    return tuple(sorted(found))


def _local_time(iso: str) -> str:
    """A time of the history (UTC) as the clock on the wall showed it."""
    try:
        return datetime.fromisoformat(iso).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return ""
