"""Which row is edited, where its editor lies, and what the editor's keys ask for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from undertone_desktop.colours import LIGHT, Colours
from undertone_desktop.theme import mixed
from undertone_desktop.views.transcript_editor import ABOVE_PX, FRAME_PX, SIDE_PX, RowEditor
from undertone_desktop.views.transcript_list import TranscriptList
from undertone_desktop.views.transcript_paint import WORD_SHARE

FIRST, LAST = 0, 1 << 30  # places of the caret


class RowEditing(QObject):
    """Lays one editor over the words of one row of a list.

    Signals: `text_edited` (row, text) when typed words should be kept; `split_requested` (row,
    letter); `merge_requested` (row, letter): with the row after it, the caret then at the letter.
    """

    text_edited = Signal(int, str)
    split_requested = Signal(int, int)
    merge_requested = Signal(int, int)
    stepped = Signal(int)
    row_changed = Signal(int)

    def __init__(self, view: TranscriptList) -> None:
        super().__init__(view)
        self._view, self._colours = view, LIGHT
        self.row = -1
        self._base = ""  # the words of the row as the editor last saw them
        self.editor = RowEditor(view.viewport())
        view.verticalScrollBar().valueChanged.connect(self.place)
        self.editor.typed.connect(self._grow)
        self.editor.paused.connect(self.keep)
        self.editor.left.connect(self._leave)
        self.editor.split_wanted.connect(self._split)
        self.editor.merge_before_wanted.connect(lambda: self._merge(self.row - 1))
        self.editor.merge_after_wanted.connect(lambda: self._merge(self.row))
        self.editor.step_wanted.connect(self._step)

    @property
    def segment(self) -> str:
        """The id of the segment that is edited; empty when none is."""
        segments = self._view.rows.segments
        return segments[self.row].id if 0 <= self.row < len(segments) else ""

    @property
    def words_before_caret(self) -> int:
        """How many words stand before the one that the caret is in; 0 when nothing is edited."""
        before = self.editor.toPlainText()[: self.editor.place] if self.row >= 0 else ""
        inside = bool(before) and not before[-1].isspace()
        return len(before.split()) - inside

    def begin(self, row: int, place: int = FIRST) -> None:
        """Edit the words of a row, with the caret at a place in them."""
        segments = self._view.rows.segments
        if not 0 <= row < len(segments):
            return
        self.leave()
        self._base = segments[row].text
        self._take(row, self._base)
        self._view.scrollTo(self._view.rows.index(row, 0))
        painter = self._view.painter
        self.editor.begin(segments[row].text, place, painter.text_font, painter.line)
        self.place()
        self.row_changed.emit(row)

    def leave(self) -> None:
        """Keep what was typed and edit nothing."""
        if self.row >= 0:
            self.keep()
            self._drop()

    def keep(self) -> None:
        """Tell what was typed so far, if it differs."""
        text = self.editor.toPlainText()
        if self.row >= 0 and tidy(text) != self._view.rows.segments[self.row].text:
            self.text_edited.emit(self.row, text)

    def go_on(self, segment: str) -> None:
        """The list holds other rows; the segment is edited further where it still exists.

        What is being typed stays, unless the words of the row became others, as by an undo.
        """
        if self.row < 0:
            return
        row = self._view.rows.row_of(segment)
        if row < 0:
            self._drop()
            return
        text = self._view.rows.segments[row].text
        if text not in (self._base, tidy(self.editor.toPlainText())):
            self.editor.show_text(text, self.editor.place)
        self._base = text
        self._take(row, self.editor.toPlainText())
        self.place()

    def place(self) -> None:
        """Lay the editor over its row."""
        if self.row >= 0:
            words = self._view.words_area(self.row)
            edge, shift = FRAME_PX + SIDE_PX, self.editor.shift_px
            area = words.adjusted(-edge, shift - ABOVE_PX, edge, shift + ABOVE_PX)
            self.editor.setGeometry(area)

    def mark(self, word: tuple[int, int] | None) -> None:
        """Highlight the word that is spoken: its first letter and its length."""
        if self.row >= 0:
            colour = mixed(self._colours.surface, self._colours.accent, WORD_SHARE)
            self.editor.mark(*(word or (0, 0)), colour)

    def show_colours(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.place()

    def begin_at(self, row: int, spot: QPoint) -> bool:
        """Edit a row if a place lies on its words, with the caret there."""
        letter = self._view.letter_at(row, spot)
        if letter is None:
            return False
        self.begin(row, letter)
        return True

    def _take(self, row: int, text: str) -> None:
        self.row = row
        self._view.hold_open(row, text)

    def _drop(self) -> None:
        self._take(-1, "")
        self.editor.end()
        self.row_changed.emit(-1)

    def _leave(self) -> None:
        had_focus = self.editor.hasFocus()
        self.leave()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _split(self, place: int) -> None:
        row, typed = self.row, self.editor.toPlainText()
        before = tidy(typed[:place])
        self.keep()
        if place >= len(typed.rstrip()):
            self._step(1)
        elif before:
            text = self._view.rows.segments[row].text
            self.split_requested.emit(row, min(len(text), len(before) + 1))

    def _merge(self, row: int) -> None:
        self.keep()
        if 0 <= row < len(self._view.rows.segments) - 1:
            self.merge_requested.emit(row, len(self._view.rows.segments[row].text))

    def _step(self, by: int) -> None:
        row = self.row + by
        if 0 <= row < len(self._view.rows.segments):
            self.keep()
            self.stepped.emit(row)
            self.begin(row, FIRST if by > 0 else LAST)

    def _grow(self) -> None:
        self._take(self.row, self.editor.toPlainText())
        self.place()


def tidy(text: str) -> str:
    """Text as it is kept: one space between words."""
    return " ".join(text.split())
