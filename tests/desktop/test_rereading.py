"""Other readings of a segment: asked for, compared with its words, taken, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone_desktop.fakes import FakeJob
from undertone_desktop.rereading import marked
from undertone_desktop.views.readings import ReadingsView
from undertone_desktop.views.side_panel import Page

LEFT = Qt.MouseButton.LeftButton
DOCUMENT = interviews.interview()
ROW = 4


def view_of(stage: Stage) -> ReadingsView:
    return stage.window.workspace.detail.readings


def asked(stage: Stage) -> FakeJob:
    """The job that the command starts for a segment."""
    stage.show(DOCUMENT)
    stage.window.session.select(ROW)
    stage.window.commands.actions["read-again"].trigger()
    return stage.runner.latest("readings")


def tell(job: FakeJob, *readings: tuple[str, int]) -> None:
    rows = [
        {"text": text, "heard": heard, "models": ["Moonshine tiny"]} for text, heard in readings
    ]
    job.tell(event="readings", segment=DOCUMENT.segments[ROW].id, readings=rows)
    job.drain()


def test_the_worker_is_asked_for_the_selected_segment(stage: Stage) -> None:
    job = asked(stage)
    segment = DOCUMENT.segments[ROW]
    assert job.command["segment"] == segment.id
    assert (job.command["start_ms"], job.command["end_ms"]) == (segment.start_ms, segment.end_ms)
    assert job.command["files"] == [str(stage.recording)]
    assert stage.window.workspace.side.page is Page.SEGMENT
    assert not view_of(stage).ask.isEnabled()
    assert "Listening" in view_of(stage).state.text()


def test_a_reading_is_taken_scored_and_undone(stage: Stage) -> None:
    job = asked(stage)
    own = DOCUMENT.segments[ROW].text
    tell(job, (own.upper(), 2), ("Quite another thing.", 1))
    view = view_of(stage)
    assert view.state.text() == "The segment’s words were heard in 2 of 3 tries."
    (use,) = view.buttons
    assert use.accessibleName() == "Use these words: Quite another thing."
    QTest.mouseClick(use, LEFT)
    assert stage.row(ROW).text == "Quite another thing."
    assert stage.row(ROW).edited
    assert view.state.text() == "The segment’s words were heard in 1 of 3 tries."
    assert [button.accessibleName() for button in view.buttons] == [
        f"Use these words: {own.upper()}"
    ]
    stage.window.commands.actions["undo"].trigger()
    assert stage.row(ROW).text == own


def test_the_readings_come_into_view(stage: Stage) -> None:
    job, detail = asked(stage), stage.window.workspace.detail
    tell(job, ("One thing.", 2), ("Quite another thing.", 1))
    last = view_of(stage).buttons[-1]

    def seen() -> bool:
        place = last.mapTo(detail.viewport(), last.rect().bottomLeft())
        return 0 < place.y() <= detail.viewport().height()

    stage.qtbot.waitUntil(seen, timeout=2000)


def test_words_that_are_always_heard_the_same_need_no_choice(stage: Stage) -> None:
    tell(asked(stage), (DOCUMENT.segments[ROW].text, 3))
    assert view_of(stage).state.text() == "Heard the same way in all 3 tries."
    assert not view_of(stage).buttons


def test_silence_is_said(stage: Stage) -> None:
    tell(asked(stage), ("", 3))
    assert view_of(stage).state.text() == "Nothing was heard."
    assert not view_of(stage).buttons


def test_another_segment_ends_it(stage: Stage) -> None:
    job = asked(stage)
    stage.window.session.select(ROW + 1)
    assert job.abandoned
    assert view_of(stage).ask.isEnabled()
    assert not view_of(stage).state.text()


@pytest.mark.parametrize("crash", [False, True])
def test_a_failure_is_one_sentence_and_it_can_be_tried_again(stage: Stage, crash: bool) -> None:
    job = asked(stage)
    if crash:
        job.crash()
    else:
        job.tell(event="failed", message="The model is gone.", details="")
    job.drain()
    view = view_of(stage)
    said = "It could not be heard again." if crash else "The model is gone."
    assert view.state.text() == said
    QTest.mouseClick(view.ask, LEFT)
    assert stage.runner.latest("readings") is not job


def test_without_the_recording_the_button_says_so(stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.desk.sound_changed.emit(None)
    stage.window.session.select(ROW)
    assert not view_of(stage).ask.isEnabled()
    assert view_of(stage).state.text() == "The recording is not there to be heard."


@pytest.mark.parametrize(
    ("own", "other", "new"),
    [
        ("I like it", "I like it.", []),
        ("I like it", "I liked it", ["liked"]),
        ("", "all new", ["all", "new"]),
        ("one two three", "one three", []),
        ("ice cream", "I scream", ["I", "scream"]),
    ],
)
def test_what_differs_is_marked(own: str, other: str, new: list[str]) -> None:
    found = marked(own, other)
    assert [word for word, _ in found] == other.split()
    assert [word for word, differs in found if differs] == new
