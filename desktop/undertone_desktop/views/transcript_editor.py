"""The one real editor of the transcript: it lies over the words of the row that is being edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

PAUSE_MS = 1000  # after so long without a key, what was typed is kept
FRAME_PX = 1
SIDE_PX, ABOVE_PX = 7, 3  # how far the editor reaches beyond the words it covers
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class RowEditor(QTextEdit):
    """Plain text in the look of the row; says what the keys at its edges mean."""

    typed = Signal()
    paused = Signal()
    left = Signal()
    split_wanted = Signal(int)
    merge_before_wanted = Signal()
    merge_after_wanted = Signal()
    step_wanted = Signal(int)
    play_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rowEditor")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("Words of the segment"))
        self.setAccessibleDescription(
            self.tr("Enter splits, Backspace at the start merges, Escape leaves")
        )
        self._line_px = 20.0
        self.shift_px = 0  # how far to move up or down to cover the painted words exactly
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._tell)
        self.hide()

    @property
    def place(self) -> int:
        """Where the caret is, in letters."""
        return self.textCursor().position()

    def begin(self, text: str, place: int, font: QFont, line_px: float) -> None:
        """Edit this text, set as the row is."""
        self._line_px = line_px
        metrics = QFontMetricsF(font)
        # Qt puts the baseline of a line of fixed height at 4/5 of it; the rows centre their text.
        centred = (line_px - metrics.height()) / 2 + metrics.ascent()
        self.shift_px = round(centred - line_px * 0.8)
        self.setFont(font)
        self.show_text(text, place)
        self.show()
        self.setFocus()

    def show_text(self, text: str, place: int) -> None:
        """Hold this text; nothing of it counts as typed."""
        self.blockSignals(True)
        self.setPlainText(text)
        self._space_lines()
        self.document().clearUndoRedoStacks()
        self.blockSignals(False)
        self._pause.stop()
        self.move_to(place)

    def move_to(self, place: int) -> None:
        """Put the caret there."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(place, len(self.toPlainText()))))
        self.setTextCursor(cursor)

    def mark(self, place: int, length: int, colour: QColor) -> None:
        """Highlight the word that is spoken; nothing where the length is 0."""
        selections = []
        if 0 < length <= len(self.toPlainText()) - place:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(colour)
            one.cursor, one.format = cursor, look
            selections.append(one)
        self.setExtraSelections(selections)

    def end(self) -> None:
        """Edit nothing."""
        self._pause.stop()
        self.hide()

    def event(self, event: QEvent) -> bool:
        # The window's own undo takes over where nothing typed is left to undo.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(UNDO) and not self.document().isUndoAvailable()
            redo = event.matches(REDO) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() in stays or event.reason() is Qt.FocusReason.MenuBarFocusReason:
            self.paused.emit()
        else:
            self.left.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.play_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handled(event):
            super().keyPressEvent(event)

    def _handled(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cursor = self.textCursor()
        bare = plain and not cursor.hasSelection()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if plain:
                self.split_wanted.emit(cursor.position())
        elif key == Qt.Key.Key_Backspace and bare and cursor.atStart():
            self.merge_before_wanted.emit()
        elif key == Qt.Key.Key_Delete and bare and cursor.atEnd():
            self.merge_after_wanted.emit()
        elif key == Qt.Key.Key_Up and plain and self._is_at_edge(QTextCursor.MoveOperation.Up):
            self.step_wanted.emit(-1)
        elif key == Qt.Key.Key_Down and plain and self._is_at_edge(QTextCursor.MoveOperation.Down):
            self.step_wanted.emit(1)
        else:
            return False
        return True

    def _is_at_edge(self, way: QTextCursor.MoveOperation) -> bool:
        return not QTextCursor(self.textCursor()).movePosition(way)

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._line_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(spacing)

    def _tell(self) -> None:
        self._pause.start()
        self.typed.emit()
