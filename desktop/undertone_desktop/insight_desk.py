"""The Insights page and what fills it: findings from the document, exports, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from undertone.model import Document, SegmentId, SpeakerId
from undertone_desktop.card_export import export_card
from undertone_desktop.insights import Findings, find
from undertone_desktop.jobs import Background
from undertone_desktop.notices import Level, Notice
from undertone_desktop.session import Session
from undertone_desktop.views.insights_page import InsightsPage


class InsightDesk(QObject):
    """Computes findings when the page is looked at and the document is another one."""

    noticed = Signal(object)
    segment_chosen = Signal(int)

    def __init__(self, page: InsightsPage, session: Session) -> None:
        super().__init__(page)
        self.page, self._session = page, session
        self._background = Background(self)
        self._shown: tuple[Document, SpeakerId | None] | None = None
        self._interviewers: dict[str, SpeakerId | None] = {}  # by media, until the program ends
        self._busy = False  # one at a time: a growing document changes ten times a second
        session.document_changed.connect(self.refresh)
        page.segment_chosen.connect(self._go)
        page.interviewer_chosen.connect(self._choose)

    def refresh(self) -> None:
        """Show the figures of the document, where somebody looks."""
        document = self._session.document
        if document is None or not self.page.isVisible() or self._busy:
            return
        wanted = (document, self._interviewer(document))
        if self._shown is not None and wanted[0] is self._shown[0] and wanted[1] == self._shown[1]:
            return
        self._shown, self._busy = wanted, True
        self._background.run(lambda: find(*wanted), self._show, self._not_found)

    def wait(self) -> None:
        """Wait for what is being computed."""
        self._background.wait()

    def export(self, key: str, path: Path) -> None:
        """Write a card: its picture, or its figures as CSV."""
        self.noticed.emit(export_card(self.page, key, path))

    def _show(self, findings: object) -> None:
        assert isinstance(findings, Findings)
        self._busy = False
        self.page.show_findings(findings, self._shown[1] if self._shown else None)
        self.refresh()

    def _interviewer(self, document: Document) -> SpeakerId | None:
        """Who was chosen, as long as that person is there."""
        chosen = self._interviewers.get(document.media.path or document.media.file_name)
        return chosen if any(each.id == chosen for each in document.speakers) else None

    def _choose(self, speaker: SpeakerId | None) -> None:
        document = self._session.document
        if document is not None:
            self._interviewers[document.media.path or document.media.file_name] = speaker
            self.refresh()

    def _not_found(self, message: str) -> None:
        self._shown, self._busy = None, False
        self.noticed.emit(Notice(message, Level.ERROR))

    def _go(self, segment: str) -> None:
        self._session.select_id(SegmentId(segment))
        if self._session.selected_row >= 0:
            self.segment_chosen.emit(self._session.selected_row)
