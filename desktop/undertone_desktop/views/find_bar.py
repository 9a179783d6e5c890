"""The bar over the transcript: what is looked for, how, and what shall stand there instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from undertone.find import Query
from undertone_desktop.theme import Theme

FIELD_PX = 320


class FindBar(QFrame):
    """Says what is looked for while it is typed; hidden until it is needed."""

    query_changed = Signal(object)
    step_requested = Signal(int)
    replace_requested = Signal(str)
    replace_all_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.wanted = self._field(self.tr("Find"))
        self.instead = self._field(self.tr("Replace with"))
        self.case = self._option("Aa", self.tr("Match capitals"))
        self.words = self._option("“ ”", self.tr("Whole words only"))
        self.regular = self._option(".*", self.tr("Regular expression"))
        self.before = self._button(self.tr("Previous place (Shift+Enter)"))
        self.next = self._button(self.tr("Next place (Enter)"))
        self.close_button = self._button(self.tr("Close (Escape)"))
        self.one = QPushButton(self.tr("Replace"))
        self.all = QPushButton(self.tr("Replace all"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "muted")
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(
            self.wanted.text(),
            regular=self.regular.isChecked(),
            case=self.case.isChecked(),
            whole_words=self.words.isChecked(),
        )

    def begin(self, *, replacing: bool, text: str = "") -> None:
        """Show the bar; `text` is what was selected."""
        if text:
            self.wanted.setText(text)
        for widget in (self.instead, self.one, self.all):
            widget.setVisible(replacing)
        self.show()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()
        self.query_changed.emit(self.query)

    def end(self) -> None:
        """Hide it, and look for nothing."""
        if self.isVisible():
            self.closed.emit()  # first: hiding would hand the focus to whoever is next
            self.hide()

    def tell(self, words: str, wrong: bool) -> None:
        """How many places there are, or what is wrong."""
        self.told.setText(words)
        self.told.setToolTip(words if wrong else "")
        self.told.setAccessibleName(words)
        self.told.setProperty("role", "error" if wrong else "muted")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.before.setIcon(theme.icon("up"))
        self.next.setIcon(theme.icon("down"))
        self.close_button.setIcon(theme.icon("close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if self.instead.hasFocus():
                self.replace_requested.emit(self.instead.text())
            else:
                self.step_requested.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.told.setMinimumWidth(110)
        self.told.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        options, steps, replaces = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (options, (self.case, self.words, self.regular)),
            (steps, (self.before, self.next)),
            (replaces, (self.one, self.all)),
        ):
            row.setSpacing(4)
            for widget in widgets:
                row.addWidget(widget)
        grid.addWidget(self.wanted, 0, 0)
        grid.addLayout(options, 0, 1)
        grid.addLayout(steps, 0, 2)
        grid.addWidget(self.told, 0, 3)
        grid.addWidget(self.close_button, 0, 4)
        grid.addWidget(self.instead, 1, 0)
        replaces.addStretch(1)
        grid.addLayout(replaces, 1, 1, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 2)

    def _connect(self) -> None:
        self.wanted.textChanged.connect(self._tell_query)
        for option in (self.case, self.words, self.regular):
            option.toggled.connect(self._tell_query)
        self.before.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        self.one.clicked.connect(lambda: self.replace_requested.emit(self.instead.text()))
        self.all.clicked.connect(lambda: self.replace_all_requested.emit(self.instead.text()))
        self.close_button.clicked.connect(self.end)

    def _tell_query(self) -> None:
        self.query_changed.emit(self.query)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMinimumWidth(140)
        field.setMaximumWidth(FIELD_PX)
        return field

    def _option(self, sign: str, name: str) -> QPushButton:
        option = QPushButton(sign)
        option.setCheckable(True)
        option.setProperty("kind", "choice")
        option.setToolTip(name)
        option.setAccessibleName(name)
        return option

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button
