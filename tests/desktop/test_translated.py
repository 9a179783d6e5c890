"""No English outside translation: in the source, and in the window as it is shown.

The window is shown in a made-up language in which every translated text stands in brackets; what
has letters outside them was never translated.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from resources.translations.messages import WINDOW, messages_of, window_messages
from tests.desktop import interviews, model_rows
from tests.desktop.conftest import Stage
from undertone.exports import FORMATS
from undertone.model import Document
from undertone_desktop.notices import Level, Notice, Remedy
from undertone_desktop.views.side_panel import Page

NO_WORDS = {
    *("Undertone", " – Undertone", "Aa", "CSV"),
    *("DejaVu Sans", "Bitstream Vera Sans", "Sans Serif", "Noto Sans", "Open Sans"),
    *("Liberation Sans", "Media Play", "Media Pause", "Toggle Media Play/Pause", "Media Next"),
    *("Media Previous", "Media Rewind", "Media Fast Forward", "Segmentation fault"),
    *("Speaker ", r"Speaker (\d+)"),  # the names that the engine gives
    "sentiment and emotions",  # a kind of models
    "I am glad that we talked about it.",  # what a classifier is tried on
    *(
        "there is a comparison before anything is exported",
        "there are findings before anything is exported",
    ),
}
"""Names, keys and patterns; nobody reads them as English."""
SHOWN = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setStatusTip", "setWhatsThis", "setTitle", "setTabText"),
    *("addAction", "addItem", "addMenu", "addRow", "appendPlainText", "setHeaderLabels"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("Notice", "Command", "Entry", "Question", "drawText"),
}
"""Calls whose texts people read."""
WORDS = re.compile(r"[^\W\d_]{2,}[ ,]+[^\W\d_]{2,}")
KEYS = re.compile(r"\((F\d|Ctrl\+\w)\)")
SKIPPED = {"app.py", "stylesheet.py", "plot_base.py"}
"""What is printed where there is no window; colours; an error that is told in other words."""


def python_files() -> list[Path]:
    return sorted(path for path in WINDOW.rglob("*.py") if path.name not in SKIPPED)


def literals(node: ast.AST) -> Iterator[str]:
    """The texts in an expression, without those in calls and in subscripts."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.keyword):
        return
    for child in ast.iter_child_nodes(node):
        yield from literals(child)


def docstrings(tree: ast.Module) -> set[int]:
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


@pytest.mark.parametrize("path", python_files(), ids=lambda path: path.name)
def test_texts_of_widgets_are_translated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        text
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and called(call) in SHOWN
        for argument in call.args[called(call) == "Command" :][:2]  # the first of those is its id
        for text in literals(argument)
        if re.search(r"[^\W\d_]", text) and text not in NO_WORDS
    ]
    assert found == []


@pytest.mark.parametrize("path", python_files(), ids=lambda path: path.name)
def test_words_are_translated(path: Path) -> None:
    code = path.read_text(encoding="utf-8")
    tree = ast.parse(code)
    prose = docstrings(tree)
    own = {message.source for message in messages_of(code)}
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if id(node) not in prose and node.value not in NO_WORDS | own
        if WORDS.search(node.value)
    ]
    assert found == []


def called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


class Brackets(QTranslator):
    """Puts every text that can be translated into brackets."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._contexts = {message.context for message in window_messages()} | {"engine"}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        /,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        known = context in self._contexts and sourceText
        return f"«{sourceText}»" if known else None


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    """Everything made from now on is in the made-up language."""
    translator = Brackets(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.setParent(None)


@pytest.fixture
def shown(bracketed: None, stage: Stage) -> Stage:
    """The window in the made-up language."""
    return stage


def texts(widget: QWidget) -> Iterator[str]:
    """Everything that a widget shows or says, but not what is typed."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTableWidget():
            header = map(widget.horizontalHeaderItem, range(widget.columnCount()))
            yield from (item.text() for item in header if item is not None)


def untranslated(root: QWidget, data: set[str]) -> list[str]:
    """What has letters outside brackets and is nobody's own name."""
    said = visible_texts(root)
    return sorted(text for text in said if text not in data and has_letters(text))


def visible_texts(root: QWidget) -> set[str]:
    """Everything that can be seen or heard now."""
    widgets = [root, *(each for each in root.findChildren(QWidget) if not isinstance(each, QMenu))]
    return {text for widget in widgets if widget.isVisible() for text in texts(widget) if text}


def has_letters(text: str) -> bool:
    text = KEYS.sub("", re.sub(r"^<qt>|</qt>$|<br>", " ", text))
    while "«" in text:
        text, count = re.subn(r"«[^«»]*»", " ", text)
        if not count:
            break
    return re.search(r"[^\W\d_]", text) is not None


def own_names(stage: Stage, document: Document) -> set[str]:
    """What the user brought along."""
    folder = str(stage.folder)
    return {
        *(document.media.file_name, stage.recording.stem, folder, str(stage.recording)),
        *(segment.text for segment in document.segments),
        *(f"{stage.recording.stem} – Undertone", "Undertone", "Aa"),
    }


def test_letters_outside_brackets_are_found() -> None:
    assert not has_letters("«Open {name}»")
    assert not has_letters("«A «B»»  ·  12:07 %")
    assert has_letters("«Open» it")
    assert has_letters("Open")


def test_the_first_page_and_the_menus(shown: Stage) -> None:
    window = shown.window
    assert untranslated(window, own_names(shown, interviews.interview())) == []
    actions = [each for each in window.findChildren(QAction) if each.text()]
    assert len(actions) > 60
    assert [each.text() for each in actions if has_letters(each.text())] == []
    assert {f"«{each.TITLE}»" in "".join(a.text() for a in actions) for each in FORMATS} == {True}


def test_an_interview_with_its_panels_and_figures(shown: Stage) -> None:
    document = interviews.worked_on(interviews.interview(36))
    shown.show(document)
    window, work = shown.window, shown.window.workspace
    names = own_names(shown, document) | {"Wrong"}
    window.desk.choose(5)
    for page in Page:
        work.show_page(page)
        assert untranslated(window, names) == []
    window.correcting.find(replacing=True)
    window.banner.show_notice(Notice("«m»", Level.ERROR, "d", Remedy.RESUME))
    assert untranslated(window, names) == []
    window.views.show_insights()
    assert window.views.insights is not None
    window.views.insights.wait()
    assert untranslated(window, names) == []


def test_an_analysis_at_work_and_its_failure(shown: Stage) -> None:
    job = shown.start_analysis()
    document = interviews.interview()
    job.tell_segments(document.segments[:3])
    job.tell(event="progress", stage="transcribe", fraction=0.62, seconds_left=48)
    job.tell(event="warning", message="The sound is odd.")
    job.drain()
    names = own_names(shown, document)
    assert untranslated(shown.window, names) == []
    job.tell(event="failed", message="interview.wav is empty.", details="")
    job.drain()
    assert untranslated(shown.window, names) == []


def test_the_library_and_its_queue(shown: Stage) -> None:
    window = shown.window
    window.library_index = shown.folder / "index.sqlite"
    interviews.save(shown.folder / "Ben.undertone", interviews.interview())
    window.settings.remember_folder(shown.folder)
    window.views.show_library()
    library = window.views.library
    library.wait()
    library.queue.add([shown.recording, shown.folder / "b.wav"], window.options)
    names = own_names(shown, interviews.interview()) | {"b.wav", "Ben"}
    names |= {str(shown.folder / "b.wav")}
    library.page.table.selectRow(0)
    assert untranslated(window, names) == []


def test_labels_and_summary(shown: Stage) -> None:
    window = shown.window
    shown.show(interviews.interview())
    window.views.show_labels()
    job = shown.runner.latest("pace")
    model = shown.folder / f"{interviews.CHAT_MODEL}.gguf"
    job.tell(**model_rows.with_chat(model))
    job.drain()
    desk = window.views.labels
    assert desk is not None
    names = own_names(shown, interviews.interview()) | {interviews.CHAT_MODEL}
    names |= {f"{interviews.CHAT_MODEL}  ·  986 MB"}
    assert untranslated(window, names) == []
    desk.page.labels.table.show_meanings(interviews.MEANINGS)
    desk.page.labels.set_edited.emit()
    desk.page.labels.run.click()
    job = shown.runner.latest("label")
    job.tell(event="progress", stage="labels", fraction=0.4, seconds_left=80)
    job.drain()
    assert untranslated(window, names) == []
    job.cancel()
    job.drain()
    shown.qtbot.waitUntil(lambda: not shown.desk.editing.refusal, timeout=5000)
    document = interviews.summed_up(interviews.labelled(interviews.interview()))
    shown.desk.editing.do(document, "m")
    QApplication.processEvents()
    names |= {one.text for one in document.summary or ()}
    spoken = re.compile("|".join(re.escape(each.text) for each in document.segments))
    citing = {text for text in visible_texts(window) if spoken.search(text)}
    assert len(citing) == 14  # what each time tells when it is pointed at, and when it is read out
    assert [text for text in citing if has_letters(spoken.sub("", text))] == []
    assert untranslated(window, names | citing) == []
    desk.page.model.chosen.emit(str(model))
    assert untranslated(window, names | citing) == []


def test_recording(shown: Stage) -> None:
    window = shown.window
    window.booth.folder = shown.folder
    window.views.show_recording()
    assert untranslated(window, own_names(shown, interviews.interview())) == []


def test_models(shown: Stage) -> None:
    window, page = shown.window, shown.window.models.page
    window.views.show_models()
    job = shown.runner.latest("models.list")
    job.tell(**model_rows.listed())
    job.tell(event="done")
    job.drain()
    page.everything.click()
    names = {row["name"] for row in model_rows.listed()["rows"]}
    assert untranslated(window, names | own_names(shown, interviews.interview())) == []
