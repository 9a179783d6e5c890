"""The review queue: what comes next, what was checked, and how it is listened to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from undertone.model import SegmentId
from undertone.review import Review, review
from undertone_desktop.corrector import Corrector
from undertone_desktop.player import ClockPlayer
from undertone_desktop.session import Session

BEFORE_MS = 2000


class Reviewer(QObject):
    """Keeps the queue true to the document while somebody looks at it."""

    changed = Signal(object)

    def __init__(
        self,
        session: Session,
        corrector: Corrector,
        player: ClockPlayer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._corrector, self._player = session, corrector, player
        self._watched = False
        self.queue = Review()
        session.document_changed.connect(self._follow)

    def watch(self, watched: bool) -> None:
        """Whether the queue is on screen."""
        self._watched = watched
        self._follow()

    def open(self, segment: SegmentId) -> None:
        """Select an item and play it from two seconds before."""
        row = self._session.row_of(segment)
        if row >= 0:
            self._session.select(row)
            self._player.seek(max(0, self._session.segments[row].start_ms - BEFORE_MS))
            self._player.play()

    def check_and_go_on(self) -> None:
        """Mark the selected segment as checked, and go to the one after it in the queue.

        Without a queue on screen, to the next segment in time.
        """
        chosen, row = self._session.selected_segment, self._session.selected_row
        places = {item.segment: n for n, item in enumerate(self.queue.items)}
        place = places.get(chosen.id, 0) if chosen is not None else 0
        if chosen is not None:
            self._corrector.check(chosen, checked=True)
        if self._watched:
            self._open_place(place)
        elif row + 1 < len(self._session.segments):
            self._session.select(row + 1)
            self._player.seek(self._session.segments[row + 1].start_ms)

    def toggle_checked(self) -> None:
        """Mark the selected segment as checked, or take that back."""
        chosen = self._session.selected_segment
        if chosen is not None:
            self._corrector.check(chosen, checked=not chosen.checked)

    def _open_place(self, place: int) -> None:
        items = self.queue.items
        if items:
            self.open(items[min(place, len(items) - 1)].segment)

    def _follow(self) -> None:
        if self._watched:
            document = self._session.document
            self.queue = review(document) if document else Review()
            self.changed.emit(self.queue)
