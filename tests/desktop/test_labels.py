"""Labels and summary: what is chosen reaches the worker, and what it writes is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from tests.desktop.model_rows import with_chat
from tests.desktop.test_accessibility import SMALLEST_TARGET_PX, focusable, spoken
from undertone.label_set import read_labels
from undertone.model import Document, Emotion, Meaning
from undertone.project import Project
from undertone_desktop.chat_choices import ChatChoices, kept, remembered
from undertone_desktop.fakes import FakeJob
from undertone_desktop.label_desk import LabelDesk

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
DOCUMENT = interviews.interview()
LABELLED = interviews.labelled(DOCUMENT)
SUMMED_UP = interviews.summed_up(DOCUMENT)
TWO = (Meaning("frustrated", "annoyed that it fails"), Meaning("hopeful", ""))


def opened(stage: Stage, document: Document = DOCUMENT) -> LabelDesk:
    """The page over a finished interview, with what the worker tells of models."""
    stage.window.activateWindow()
    stage.show(document)
    QApplication.processEvents()
    return enter(stage)


def enter(stage: Stage) -> LabelDesk:
    stage.window.commands.actions["labels"].trigger()
    job = stage.runner.latest("pace")
    job.tell(**with_chat(model_of(stage)))
    job.drain()
    desk = stage.window.views.labels
    assert desk is not None
    assert stage.window.pages.currentWidget() is desk.page
    return desk


def model_of(stage: Stage) -> Path:
    return stage.folder / f"{interviews.CHAT_MODEL}.gguf"


def write(desk: LabelDesk, *meanings: Meaning) -> None:
    """Write a label set by keyboard."""
    for one in meanings:
        QTest.mouseClick(desk.page.labels.add, LEFT)
        for text, key in ((one.name, KEY.Key_Tab), (one.description, KEY.Key_Return)):
            editor = desk.page.window().focusWidget()
            assert isinstance(editor, QLineEdit)
            QTest.keyClicks(editor, text)
            QTest.keyClick(editor, key)
        QApplication.processEvents()


def choose(desk: LabelDesk, path: Path) -> None:
    """Choose a model of the box."""
    box = desk.page.model
    row = next(row for row in range(box.count()) if path.stem in box.itemText(row))
    box.setCurrentIndex(row)
    box.activated.emit(row)


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def finish(stage: Stage, job: FakeJob, document: Document, edit: str) -> None:
    """Let a job write the project as the worker does, and end."""
    project = Path(str(job.command["project"]))
    with Project.open(project) as opened_project:
        opened_project.save_edit(document, edit)
    job.tell(event="done", project=str(project))
    job.drain()
    stage.qtbot.waitUntil(lambda: stage.window.session.document == document, timeout=5000)


def test_a_set_that_is_written_reaches_the_worker(stage: Stage) -> None:
    desk = opened(stage)
    assert not desk.page.labels.run.isEnabled()
    assert desk.page.labels.hint.text() == "A label set needs at least one label."
    write(desk, *TWO)
    assert desk.page.labels.table.meanings == TWO
    desk.page.labels.most.setValue(3)
    press(desk.page.labels.run)
    command = stage.runner.latest("label").command
    assert command == {
        "command": "label",
        "project": str(stage.desk.project),
        "labels": [
            {"name": "frustrated", "description": "annoyed that it fails"},
            {"name": "hopeful", "description": ""},
        ],
        "most": 3,
        "again": False,
        "chat": {"model": None, "device": "auto", "threads": None},
    }


def test_a_set_that_cannot_be_used_says_why(stage: Stage) -> None:
    desk = opened(stage)
    write(desk, TWO[0], Meaning("Frustrated", "the same"))
    assert not desk.page.labels.run.isEnabled()
    assert "is there 2 times" in desk.page.labels.hint.text()
    desk.page.labels.table.setCurrentCell(1, 0)
    QTest.keyClick(desk.page.labels.table, KEY.Key_Delete)
    assert desk.page.labels.table.meanings == TWO[:1]
    assert desk.page.labels.run.isEnabled()


def test_editing_waits_for_the_worker_and_its_labels_are_one_step(stage: Stage) -> None:
    desk = opened(stage)
    write(desk, *interviews.MEANINGS)
    press(desk.page.labels.run)
    job = stage.runner.latest("label")
    job.tell(event="progress", stage="labels", fraction=0.25)
    job.drain()
    assert desk.page.progress.isVisible()
    assert desk.page.progress.share.text() == "25 %"
    assert not desk.page.labels.run.isEnabled()
    assert not desk.page.labels.add.isEnabled()
    assert "being labelled" in desk.page.labels.hint.text()
    press(desk.page.back)
    assert stage.window.workspace.progress.isVisible()
    stage.window.session.select(0)
    stage.window.correcting.corrector.toggle_bookmark()
    assert "being labelled" in stage.window.banner.text
    labelled = interviews.labelled(DOCUMENT, approximate=True)
    finish(stage, job, labelled, "Labels given")
    assert not stage.window.workspace.progress.isVisible()
    assert stage.window.banner.text == "The interview is labelled."
    assert stage.desk.editing.undo_label == "Labels given"
    enter(stage)
    count = desk.page.labels.table.item(0, 2)
    assert count is not None
    assert count.text() == "2"
    assert "approximately" in desk.page.labels.result.text()
    stage.desk.editing.undo()
    assert stage.window.session.document == DOCUMENT
    assert desk.page.labels.table.isColumnHidden(2)


def test_labels_are_shown_as_they_come(stage: Stage) -> None:
    desk = opened(stage, LABELLED)
    desk.page.labels.most.setValue(1)
    press(desk.page.labels.run)
    job = stage.runner.latest("label")
    ids = [segment.id for segment in DOCUMENT.segments]
    lonely = {"label": "loneliness", "score": 0.5}
    rows: list[object] = [{"id": ids[0], "labels": [lonely]}, {"id": ids[1], "labels": []}]
    job.tell(event="labelled", segments=[*rows, {"id": ids[2]}, 3, {"id": ids[3], "labels": 3}])
    job.drain()
    found = [segment.labels for segment in stage.window.session.segments]
    assert found == [(Emotion("loneliness", 0.5),), (), *[None] * 10]
    counts = [desk.page.labels.table.item(row, 2) for row in range(3)]
    assert [item.text() for item in counts if item is not None] == ["0", "0", "1"]
    job.tell(event="labelled", segments=[{"id": ids[2], "labels": [lonely]}])
    job.drain()
    assert stage.row(0).labels == stage.row(2).labels
    job.tell(event="failed", message="The model is gone.")
    job.drain()
    stage.qtbot.waitUntil(lambda: stage.window.session.document == LABELLED, timeout=5000)


def test_a_stopped_run_goes_on_where_it_was(stage: Stage) -> None:
    desk = opened(stage, LABELLED)
    choose(desk, model_of(stage))
    assert desk.page.labels.run.text() == "Go on labelling"
    assert desk.page.labels.hint.text() == "11 of 12 segments have their labels."
    press(desk.page.labels.run)
    job = stage.runner.latest("label")
    assert job.command["again"] is False
    press(desk.page.progress.cancel)
    job.drain()
    assert not desk.page.progress.isVisible()
    assert stage.window.banner.text.startswith("Stopped. What is labelled so far is kept")
    stage.qtbot.waitUntil(desk.page.labels.run.isEnabled, timeout=5000)


@pytest.mark.parametrize("what", ["set", "model", "number"])
def test_other_labels_are_replaced(stage: Stage, what: str) -> None:
    desk = opened(stage, LABELLED)
    if what != "model":
        choose(desk, model_of(stage))
    if what == "set":
        write(desk, TWO[1])
    if what == "number":
        desk.page.labels.most.setValue(1)
    assert desk.page.labels.run.text() == "Label again"
    assert "Undo" in desk.page.labels.hint.text()
    press(desk.page.labels.run)
    assert stage.runner.latest("label").command["again"] is True


def test_a_run_that_fails_says_what_the_engine_says(stage: Stage) -> None:
    desk = opened(stage, DOCUMENT)
    choose(desk, model_of(stage))
    write(desk, *TWO)
    press(desk.page.labels.run)
    job = stage.runner.latest("label")
    message = (
        'Chat models need the package llama-cpp-python: pip install "undertone[llm]" installs it.'
    )
    job.tell(event="failed", message=message)
    job.drain()
    assert stage.window.banner.text == message
    stage.qtbot.waitUntil(desk.page.labels.run.isEnabled, timeout=5000)
    press(desk.page.labels.run)
    job = stage.runner.latest("label")
    job.tell(event="warning", message="Chat models cannot use cuda: the processor does the work.")
    job.crash()
    job.drain()
    assert "ended unexpectedly" in stage.window.banner.text
    assert not stage.window.session.segments[0].labels


def test_the_interview_that_is_closed_takes_its_run_along(stage: Stage) -> None:
    desk = opened(stage)
    write(desk, *TWO)
    press(desk.page.labels.run)
    job = stage.runner.latest("label")
    stage.window.close_document()
    assert job.abandoned
    assert not desk.work.busy
    assert not stage.window.workspace.progress.isVisibleTo(stage.window.workspace)


def test_a_summary_needs_a_chat_model(stage: Stage) -> None:
    desk = opened(stage)
    summary = desk.page.summary
    assert not summary.run.isEnabled()
    assert summary.hint.text() == "A summary needs a chat model."
    choose(desk, model_of(stage))
    summary.number.setValue(5)
    press(summary.run)
    job = stage.runner.latest("summarize")
    assert job.command == {
        "command": "summarize",
        "project": str(stage.desk.project),
        "sentences": 5,
        "again": False,
        "chat": {"model": str(model_of(stage)), "device": "auto", "threads": None},
    }
    finish(stage, job, SUMMED_UP, "Summary written")
    assert len(summary.cited) == 7
    assert summary.run.text() == "Sum up again"
    assert interviews.CHAT_MODEL in summary.caution.text()
    press(summary.run)
    job = stage.runner.latest("summarize")
    assert job.command["again"] is True
    job.cancel()
    job.drain()
    assert stage.window.banner.text == "Stopped. Everything is as it was."


def test_a_time_in_the_summary_leads_to_its_segment(stage: Stage) -> None:
    desk = opened(stage, SUMMED_UP)
    button = desk.page.summary.cited[2]
    assert button.text() == "0:26"
    assert button.accessibleName().startswith("Go to 0:26, Speaker 2, Honestly, I was furious")
    button.setFocus()
    QTest.keyClick(button, KEY.Key_Space)
    window = stage.window
    assert window.pages.currentWidget() is window.workspace
    assert window.workspace.views.currentIndex() == 0
    assert window.session.selected_row == 5
    assert window.windowTitle() == "interview – Undertone"


def test_what_is_cited_and_gone_is_left_out(stage: Stage) -> None:
    fewer = replace(SUMMED_UP, segments=SUMMED_UP.segments[:6])
    desk = opened(stage, fewer)
    assert [button.text() for button in desk.page.summary.cited] == ["0:12", "0:17", "0:26"]


def test_the_summary_is_copied_as_text(stage: Stage) -> None:
    desk = opened(stage, SUMMED_UP)
    press(desk.page.summary.copy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("- Ana has worked for")
    assert lines[0].endswith("[00:00:12 Speaker 2]")


def test_a_set_is_opened_and_kept_as_a_file(stage: Stage) -> None:
    desk = opened(stage)
    path = stage.answers.answer = stage.folder / "set.json"
    path.write_text('{"frustrated": "annoyed that it fails", "hopeful": ""}', encoding="utf-8")
    press(desk.page.labels.open)
    assert desk.page.labels.table.meanings == TWO
    stage.answers.answer = stage.folder / "kept"
    press(desk.page.labels.keep)
    assert stage.window.banner.text == "Saved kept.toml."
    assert read_labels(stage.folder / "kept.toml") == TWO
    path.write_text("{", encoding="utf-8")
    stage.answers.answer = path
    press(desk.page.labels.open)
    assert "no valid JSON" in stage.window.banner.text
    assert desk.page.labels.table.meanings == TWO
    stage.answers.answer = stage.folder / "nowhere" / "kept.toml"
    press(desk.page.labels.keep)
    assert "cannot be written" in stage.window.banner.text


def test_the_set_is_the_interviews_own_else_the_last_one(stage: Stage) -> None:
    desk = opened(stage)
    write(desk, *TWO)
    choose(desk, model_of(stage))
    project = stage.desk.project
    assert project is not None
    stage.window.close_document()
    project.unlink()
    opened(stage, LABELLED)
    assert desk.page.labels.table.meanings == interviews.MEANINGS
    again = remembered(stage.window.settings.chat)
    assert again.meanings == TWO
    assert again.model == model_of(stage)


def test_nonsense_in_the_settings_reads_as_the_defaults(tmp_path: Path) -> None:
    gone = ChatChoices(TWO, 9, 0, tmp_path / "gone.gguf")
    assert remembered(kept(gone)) == ChatChoices(TWO)
    for text in ("", "{", "[]", '{"most": "many"}', '{"meanings": 3}'):
        assert remembered(text) == ChatChoices()


def test_the_way_to_the_models_leads_back(stage: Stage) -> None:
    desk = opened(stage)
    press(desk.page.models)
    window = stage.window
    assert window.pages.currentWidget() is window.models.page
    press(window.models.page.back)
    assert window.pages.currentWidget() is desk.page
    press(desk.page.back)
    assert window.pages.currentWidget() is window.workspace


def test_the_inspector_shows_the_labels_of_a_segment(stage: Stage) -> None:
    stage.show(interviews.labelled(DOCUMENT, approximate=True))
    detail = stage.window.workspace.detail
    stage.desk.choose(5)
    assert detail.labels.text() == "powerless  83 %\nloneliness  31 %"
    assert detail.labels.isVisible()
    assert detail._likeness.isVisible()
    assert "Labels: likeness" in detail._sources.text()
    for row in (4, 11):  # none applies; not labelled
        stage.desk.choose(row)
        assert detail.labels.isVisible() == bool(stage.row(row).labels)
        assert not detail._likeness.isVisible()


def test_everything_has_a_name_is_reached_and_large_enough(stage: Stage) -> None:
    desk = opened(stage, interviews.summed_up(LABELLED))
    page = desk.page
    unnamed = [each for each in focusable(stage.window) if not spoken(each) and each.isVisible()]
    assert unnamed == []
    small = [
        button.text()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and min(button.width(), button.height()) < SMALLEST_TARGET_PX
    ]
    assert small == []
    labels, summary = page.labels, page.summary
    wanted: set[QWidget] = {
        *(page.model, page.models, page.back, labels.table, labels.add, labels.remove, labels.open),
        *(labels.keep, labels.most, labels.run, summary.copy, summary.number, summary.run),
        *summary.cited,
    }
    reached: set[QWidget] = set()
    widget: QWidget | None = page.model
    while widget is not None and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert wanted <= reached


def test_fields_of_the_table_are_named_after_their_column(stage: Stage) -> None:
    desk = opened(stage)
    QTest.mouseClick(desk.page.labels.add, LEFT)
    editor = desk.page.window().focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName() == "Label"
