"""The voices of a finished interview are measured on demand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.model import Document, Voice
from undertone.project import Project
from undertone.stages.voice import UNMEASURED
from undertone_desktop.fakes import FakeJob

LEFT = Qt.MouseButton.LeftButton
DOCUMENT = interviews.interview()


def measured() -> Document:
    voice = Voice(2.0, None, None)
    return replace(DOCUMENT, segments=tuple(replace(s, voice=voice) for s in DOCUMENT.segments))


def started(stage: Stage) -> FakeJob:
    stage.show(DOCUMENT)
    stage.window.commands.actions["measure-voices"].trigger()
    return stage.runner.latest("redo")


def test_the_voices_are_measured_shown_and_taken_back(stage: Stage) -> None:
    job, window = started(stage), stage.window
    assert job.command["stage"] == "voice"
    assert window.workspace.progress.isVisible()
    window.session.select(0)
    window.commands.actions["bookmark"].trigger()
    assert "being measured" in window.banner.text
    with Project.open(stage.folder / "interview.undertone") as project:
        project.save_edit(measured(), "Voices measured")
    job.tell(event="done", project=str(job.command["project"]))
    job.drain()
    stage.qtbot.waitUntil(lambda: window.session.document == measured(), timeout=5000)
    assert not window.workspace.progress.isVisible()
    assert "The voices are measured" in window.banner.text
    stage.desk.editing.undo()
    assert window.session.document == DOCUMENT


def test_voices_that_cannot_be_measured_are_not_told_to_be_there(stage: Stage) -> None:
    job = started(stage)
    with Project.open(stage.folder / "interview.undertone") as project:
        project.save_edit(replace(DOCUMENT, warnings=(UNMEASURED,)), "Voices measured")
    job.tell(event="done", project=str(job.command["project"]))
    job.drain()
    banner = stage.window.banner
    stage.qtbot.waitUntil(lambda: banner.text == UNMEASURED, timeout=5000)


def test_a_failure_is_one_sentence_and_changes_nothing(stage: Stage) -> None:
    job = started(stage)
    job.tell(event="failed", message="The recording is gone.", details="")
    job.drain()
    assert stage.window.banner.text == "The recording is gone."
    stage.qtbot.waitUntil(lambda: not stage.desk.editing.refusal, timeout=5000)
    assert stage.window.session.document == DOCUMENT


def test_it_can_be_cancelled(stage: Stage) -> None:
    job = started(stage)
    QTest.mouseClick(stage.window.workspace.progress.cancel, LEFT)
    job.drain()
    assert not job.running
    stage.qtbot.waitUntil(lambda: not stage.desk.editing.refusal, timeout=5000)
    assert stage.window.banner.text == ""
