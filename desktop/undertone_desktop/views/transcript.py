"""The transcript: follows what is spoken, and is edited in place, row by row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPushButton, QWidget

from undertone.find import Hit
from undertone.model import Document
from undertone_desktop.colours import Colours
from undertone_desktop.focus_ring import FocusRing
from undertone_desktop.views.transcript_editing import LAST, RowEditing
from undertone_desktop.views.transcript_list import TranscriptList
from undertone_desktop.views.transcript_paint import RowState, word_spans

FOLLOW_MARGIN_PX = 14


class TranscriptView(TranscriptList):
    """The current segment is followed until the user scrolls away; a click on words edits them.

    With Ctrl held it plays from the word instead.
    """

    segment_activated = Signal(int)
    segment_chosen = Signal(int)
    word_activated = Signal(int, int)  # row, and the time of the word

    def __init__(self, parent: QWidget | None = None) -> None:
        self._current_row = -1
        self._position_ms = 0
        self._word: tuple[int, int] | None = None
        self._following = self._telling = True
        self._hits: dict[int, list[tuple[int, int, bool]]] = {}
        self._mark_doubt = False
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Transcript"))
        self.editing = RowEditing(self)
        self.follow_button = QPushButton(self.tr("Follow the playback"), self)
        self.follow_button.setToolTip(self.tr("Scroll to what is being said, and stay there"))
        self.follow_button.clicked.connect(self.follow)
        self.follow_button.hide()
        self.verticalScrollBar().sliderPressed.connect(self._yield)
        FocusRing(self)
        self.selectionModel().currentChanged.connect(self._tell_choice)

    def show_document(self, document: Document | None) -> None:
        """Show these rows; the row that is edited goes on being edited where it still exists."""
        edited = self.editing.segment
        self._telling = False
        self.show_rows(document)
        self._telling = True
        self.editing.go_on(edited)

    def show_colours(self, colours: Colours) -> None:
        super().show_colours(colours)
        self.editing.show_colours(colours)

    def show_selection(self, row: int) -> None:
        """Select a row and bring it into view."""
        self._telling = False
        index = self.rows.index(row, 0)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()
        self._telling = True

    def show_current(self, row: int, *, follow: bool) -> None:
        """Mark the row that is being spoken."""
        self.update_row(self._current_row)
        self._current_row, self._word = row, None
        if follow and row >= 0:
            if self._following:
                self.scrollTo(self.rows.index(row, 0))
            self.follow_button.setVisible(not self._following)
            self._place_follow_button()
        self.update_row(row)

    def show_position(self, position_ms: int) -> None:
        """Mark the word that is being spoken."""
        self._position_ms = position_ms
        word = self._word_at(position_ms)
        if word != self._word:
            self._word = word
            self.update_row(self._current_row)
            self._mark_in_editor()

    def show_hits(self, hits: tuple[Hit, ...], current: int) -> None:
        """Highlight what was found; the place that is looked at most of all."""
        self._hits = {}
        for number, hit in enumerate(hits):
            place = (hit.start, hit.end - hit.start, number == current)
            self._hits.setdefault(hit.row, []).append(place)
        self.viewport().update()

    def show_doubt(self, marked: bool) -> None:
        """Underline words that the recogniser was not sure of, or not."""
        self._mark_doubt = marked
        self.viewport().update()

    def follow(self) -> None:
        """Follow the spoken segment again."""
        self._following = True
        self.follow_button.hide()
        if self._current_row >= 0:
            self.scrollTo(self.rows.index(self._current_row, 0))

    def _mark_in_editor(self) -> None:
        spoken = self.editing.row == self._current_row
        self.editing.mark(self._word if spoken else None)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editing.place()
        self._place_follow_button()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        row, letter = index.row(), self.letter_at(index.row(), spot)
        if letter is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._play_word(row, letter)
        elif letter is None:
            self.editing.leave()
            self.segment_activated.emit(row)
        else:
            self.segment_chosen.emit(row)
            self.editing.begin_at(row, spot)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._yield()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, shift = (
            self.currentIndex().row(),
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shift:
            self.segment_activated.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.editing.begin(row, LAST)
        elif event.text() and event.key() not in (Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()  # letters are commands here, no search for a row
        else:
            if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self._yield()
            super().keyPressEvent(event)

    def row_state(self, row: int) -> RowState:
        current = row == self._current_row
        return RowState(
            self.rows.speaker(row),
            self.rows.opens_turn[row],
            row == 0,
            current,
            row == self.currentIndex().row(),
            row == self._hovered_row,
            self._word if current else None,
            number=self.rows.speaker_number(row),
            editing=row == self.editing.row,
            waiting=self.rows.scored,
            hits=tuple(self._hits.get(row, ())),
            doubt=self._mark_doubt,
        )

    def _word_at(self, position_ms: int) -> tuple[int, int] | None:
        if not 0 <= self._current_row < len(self.rows.segments):
            return None
        for start, end, first, length in word_spans(self.rows.segments[self._current_row]):
            if start <= position_ms < end:
                return first, length
        return None

    def _play_word(self, row: int, letter: int) -> None:
        spans = list(word_spans(self.rows.segments[row]))
        start_ms = next((s for s, _, first, length in spans if letter <= first + length), None)
        if start_ms is None:
            self.segment_activated.emit(row)
        else:
            self.word_activated.emit(row, start_ms)

    def _tell_choice(self, current: QModelIndex) -> None:
        self.viewport().update()
        if self._telling and current.isValid():
            self.segment_chosen.emit(current.row())

    def _yield(self) -> None:
        self._following = False

    def _place_follow_button(self) -> None:
        button = self.follow_button
        button.adjustSize()
        room = self.viewport().geometry()
        button.move(
            room.center().x() - button.width() // 2,
            room.bottom() - button.height() - FOLLOW_MARGIN_PX,
        )
