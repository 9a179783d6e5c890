"""What is typed into the find bar becomes places in the transcript, and replacements edits."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from undertone.errors import InputError
from undertone.find import Hit, Query, find, replacements
from undertone_desktop.corrector import Corrector
from undertone_desktop.session import Session
from undertone_desktop.wording import engine_words

SETTLE_MS = 120


class Finder(QObject):
    """Keeps the hits of one query true to the document."""

    told = Signal(str, bool)
    landed = Signal(int)

    def __init__(
        self, session: Session, corrector: Corrector, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._corrector = session, corrector
        self.query = Query("")
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self._search_and_land)
        session.document_changed.connect(self._follow)

    def look_for(self, query: Query) -> None:
        """Search for this in a moment, when nothing more is typed."""
        if query != self.query:
            self.query = query
            self._soon.start()

    def stop(self) -> None:
        """Look for nothing."""
        self._soon.stop()
        self.query = Query("")
        self._session.show_hits(())

    def step(self, by: int) -> None:
        """To the next place or the one before, round and round."""
        self._settle()
        hits = self._session.hits
        if hits:
            self._land((self._session.current_hit + by) % len(hits))

    def replace_one(self, replacement: str) -> None:
        """Replace the place that is looked at, and go to the next."""
        self._settle()
        at = self._session.current_hit
        if 0 <= at < len(self._session.hits):
            self._replace(replacement, self._session.hits[at : at + 1])
            if self._session.hits:
                self._land(min(at, len(self._session.hits) - 1))

    def replace_all(self, replacement: str) -> None:
        """Replace every place, as one step."""
        self._settle()
        count = len(self._session.hits)
        if count and self._replace(replacement, self._session.hits):
            self.told.emit(self.tr("%n replaced", "", count), False)

    def _replace(self, replacement: str, hits: tuple[Hit, ...]) -> bool:
        document = self._session.document
        assert document is not None
        try:
            texts = replacements(document, self.query, replacement, hits)
        except InputError as error:
            self.told.emit(engine_words(str(error)), True)
            return False
        return self._corrector.retext_all(texts)

    def _settle(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._search_and_land()

    def _follow(self) -> None:
        if self.query.text:
            self._search(self._session.current_hit)

    def _search_and_land(self) -> None:
        self._search(None)
        at = self._session.current_hit
        if at >= 0:
            self.landed.emit(self._session.hits[at].row)

    def _search(self, current: int | None) -> None:
        """Find every place and look at one of them; None: the first from the selected row on."""
        document = self._session.document
        try:
            hits = find(document, self.query) if document else ()
        except InputError as error:
            self._session.show_hits(())
            self.told.emit(engine_words(str(error)), True)
            return
        if current is None:
            row = max(0, self._session.selected_row)
            current = next((n for n, hit in enumerate(hits) if hit.row >= row), 0)
        self._session.show_hits(hits, min(current, len(hits) - 1))
        self._tell()

    def _land(self, number: int) -> None:
        self._session.show_hits(self._session.hits, number)
        self._tell()
        self.landed.emit(self._session.hits[number].row)

    def _tell(self) -> None:
        hits, at = self._session.hits, self._session.current_hit
        if not self.query.text:
            self.told.emit("", False)
        elif not hits:
            self.told.emit(self.tr("nothing found"), False)
        elif at < 0:
            self.told.emit(self.tr("%n found", "", len(hits)), False)
        else:
            self.told.emit(self.tr("{at} of {n}").format(at=at + 1, n=len(hits)), False)
