"""The page of models: what is installed, what can be fetched, and what is best on this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCollator, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undertone.models.languages import LANGUAGES
from undertone_desktop.model_rows import ModelList, ModelRow, Question
from undertone_desktop.theme import Theme, sized
from undertone_desktop.views.model_question import ModelQuestion
from undertone_desktop.views.progress import ProgressStrip
from undertone_desktop.views.scrolled import scrolled
from undertone_desktop.wording import engine_words

COLUMN_PX = 860


class ModelsPage(QWidget):
    """Shows models and emits what the user wants with them; knows nothing of files."""

    left = Signal()
    file_requested = Signal()
    folder_requested = Signal()
    pack_requested = Signal()
    language_chosen = Signal(str)
    fetch_requested = Signal(object)
    verify_requested = Signal(object)
    remove_requested = Signal(object)
    use_requested = Signal(object)
    agreed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._found = ModelList()
        self._used = ""
        self._acting: list[QPushButton] = []
        self.back = _button(self.tr("Back"), self.left.emit)
        self.import_file = _button(self.tr("Import a file…"), self.file_requested.emit)
        self.import_folder = _button(self.tr("Import a folder…"), self.folder_requested.emit)
        self.pack = _button(self.tr("Save a pack…"), self.pack_requested.emit)
        self.pack.setToolTip(self.tr("All installed models in one file, for another computer"))
        self.everything = _button(self.tr("Show all known models"), self._fill)
        self.everything.setCheckable(True)
        self.advice = _label("", wrap=True)
        self.folder = _label("", muted=True, wrap=True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.languages = self._made_languages()
        self.question = ModelQuestion()
        self.question.agreed.connect(self.agreed)
        self.progress = ProgressStrip()
        self.progress.bar.setAccessibleName(self.tr("Progress"))
        self.progress.cancel.setAccessibleName(self.tr("Cancel what is being done"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._lay_out()

    @property
    def language(self) -> str:
        """The code of the language that the recommendation is for."""
        return str(self.languages.currentData())

    def show_models(self, found: ModelList) -> None:
        """Show what there is."""
        self._found = found
        self.advice.setText(found.advice)
        self.folder.setText(
            self.tr("Installed models are in {folder}.").format(folder=found.folder)
        )
        self.pack.setVisible(any(row.state == "installed" for row in found.rows))
        self._fill()

    def show_used(self, path: str) -> None:
        """Mark the model that transcribes; no path is the one that is part of Undertone."""
        self._used = path
        self._fill()

    def show_busy(self, busy: bool) -> None:
        """While something is being done nothing else can be asked for."""
        if busy:
            self.progress.begin("models.check")
        self.progress.setVisible(busy)
        for button in (*self._acting, self.import_file, self.import_folder, self.pack):
            button.setEnabled(not busy)
        self.languages.setEnabled(not busy)

    def ask(self, question: Question | None) -> None:
        """Ask something; None withdraws the question."""
        self.question.show_question(question)

    def show_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.import_file.setIcon(theme.icon("open"))
        self.import_folder.setIcon(theme.icon("open"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        title = _label(self.tr("Models"))
        title.setFont(sized(title.font(), 1.3, bold=True))
        for widget in (title, self.import_file, self.import_folder, self.pack, self.back):
            top.addWidget(widget)
            if widget is title:
                top.addStretch(1)
        best = QHBoxLayout()
        best.addWidget(self.advice, 1)
        best.addWidget(self.languages)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 12, 24, 24)
        rows.setSpacing(14)
        rows.addLayout(best)
        rows.addLayout(self._rows)
        rows.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.folder)
        rows.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 8, 16, 10)
        head.setSpacing(10)
        head.addLayout(top)
        head.addWidget(self.progress)
        head.addWidget(self.question)
        outer.addLayout(head)
        outer.addWidget(scrolled(column, COLUMN_PX, self.tr("List of models")), 1)

    def _made_languages(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Language for the recommendation"))
        box.view().setAccessibleName(box.accessibleName())
        names = {code: engine_words(name) for code, name in LANGUAGES.items()}
        for code, name in sorted(names.items(), key=lambda each: QCollator().sortKey(each[1])):
            box.addItem(name, code)
        own = QLocale.system().name()[:2]
        box.setCurrentIndex(max(0, box.findData(own if own in LANGUAGES else "en")))
        box.activated.connect(lambda _: self.language_chosen.emit(self.language))
        return box

    def _fill(self) -> None:
        _empty(self._rows)
        self._acting = []
        rows = self._found.rows
        offered = [row for row in rows if row.state == "known"]
        if not self.everything.isChecked():
            offered = [row for row in offered if row.tier]
        for title, part in (
            (self.tr("Installed by you"), [row for row in rows if row.state == "installed"]),
            (self.tr("Part of Undertone"), [row for row in rows if row.state == "bundled"]),
            (self.tr("Can be fetched, or imported as a file"), offered),
        ):
            self._add_part(title, part)

    def _add_part(self, title: str, rows: Sequence[ModelRow]) -> None:
        if not rows:
            return
        label = _label(title)
        label.setFont(sized(label.font(), 1.0, bold=True))
        label.setContentsMargins(0, 12, 0, 4)
        self._rows.addWidget(label)
        for row in rows:
            self._rows.addWidget(self._made_row(row))

    def _made_row(self, row: ModelRow) -> QFrame:
        frame = QFrame()
        frame.setObjectName("model")
        across = QHBoxLayout(frame)
        across.setContentsMargins(0, 8, 0, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_label(row.name))
        words.addWidget(_label(row.facts, muted=True, wrap=True))
        across.addLayout(words, 1)
        if row.recogniser and row.path == self._used:
            across.addWidget(_label(self.tr("In use"), muted=True))
        for text, wish in self._actions(row):
            button = _button(text, partial(wish, row))
            button.setAccessibleName(self.tr("{action} {name}").format(action=text, name=row.name))
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._acting.append(button)
        return frame

    def _actions(self, row: ModelRow) -> tuple[tuple[str, Callable[[ModelRow], None]], ...]:
        use = (self.tr("Use"), self.use_requested.emit)
        chosen = (use,) if row.recogniser and row.path != self._used else ()
        if row.state == "installed":
            return (
                *chosen,
                (self.tr("Verify"), self.verify_requested.emit),
                (self.tr("Remove…"), self.remove_requested.emit),
            )
        return ((self.tr("Fetch…"), self.fetch_requested.emit),) if row.state == "known" else chosen


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda *_: act())
    return button


def _label(text: str, *, muted: bool = False, wrap: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if muted:
        label.setProperty("role", "muted")
    return label


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
