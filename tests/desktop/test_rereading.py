"""Other readings of a segment: asked for, compared with its words, taken, undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.model import Flag
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
    """Answer, with the last progress in the same breath as the worker does."""
    job.tell(event="progress", stage="readings", fraction=1.0, seconds_left=None)
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
    assert view_of(stage).ask.text() == "Stop"
    job.tell(event="progress", stage="readings", fraction=0.5, seconds_left=None)
    job.drain()
    assert view_of(stage).state.text() == "Listening: 50 %"
    QTest.mouseClick(view_of(stage).ask, LEFT)
    assert job.abandoned
    assert view_of(stage).ask.text() == "Listen again"


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
    view, banner = view_of(stage), stage.window.banner
    said = "The segment could not be heard again." if crash else "The model is gone."
    assert banner.text == said
    assert not view.state.text()
    QTest.mouseClick(view.ask, LEFT)
    assert stage.runner.latest("readings") is not job


def test_an_answer_that_makes_no_sense_is_a_failure(stage: Stage) -> None:
    job = asked(stage)
    job.tell(event="readings", segment="s", readings=[{"heard": 1}])
    job.drain()
    assert stage.window.banner.text == "The segment could not be heard again."
    assert not view_of(stage).state.text()


def test_a_recogniser_that_was_left_out_is_told(stage: Stage) -> None:
    job = asked(stage)
    job.tell(event="warning", message="small.bin is gone.")
    tell(job, (DOCUMENT.segments[ROW].text, 3))
    assert stage.window.banner.text == "small.bin is gone."


def test_a_segment_that_was_cut_anew_has_no_readings_left(stage: Stage) -> None:
    job = asked(stage)
    tell(job, ("Quite another thing.", 3))
    assert view_of(stage).buttons
    stage.window.commands.actions["merge-next"].trigger()
    assert stage.row(ROW).id == DOCUMENT.segments[ROW].id
    assert not view_of(stage).buttons
    assert not view_of(stage).state.text()
    stage.window.commands.actions["undo"].trigger()
    assert not view_of(stage).buttons


def test_an_answer_for_a_segment_that_was_split_meanwhile_is_not_taken(stage: Stage) -> None:
    job, first = asked(stage), DOCUMENT.segments[ROW]
    stage.window.correcting.corrector.split(first.id, len(first.text) // 2)
    assert job.abandoned
    assert view_of(stage).ask.text() == "Listen again"


def test_words_where_the_segment_has_none_are_offered(stage: Stage) -> None:
    silent = replace(DOCUMENT.segments[ROW], text="", words=(), flags=(Flag.NO_TEXT,))
    segments = (*DOCUMENT.segments[:ROW], silent, *DOCUMENT.segments[ROW + 1 :])
    stage.show(replace(DOCUMENT, segments=segments))
    stage.window.session.select(ROW)
    stage.window.commands.actions["read-again"].trigger()
    tell(stage.runner.latest("readings"), ("", 4), ("Yes.", 2))
    assert view_of(stage).state.text() == "Nothing was heard in 4 of 6."
    assert len(view_of(stage).buttons) == 1


def test_the_keyboard_stays_at_the_button(stage: Stage) -> None:
    job, view = asked(stage), view_of(stage)
    tell(job, ("Quite another thing.", 3))
    stage.window.activateWindow()
    view.buttons[0].setFocus()
    QTest.keyClick(view.buttons[0], Qt.Key.Key_Space)
    assert stage.row(ROW).text == "Quite another thing."
    assert view.ask.hasFocus()


def test_not_before_the_recording_is_read_nor_while_it_is_analysed(stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.reopen()
    stage.window.session.select(ROW)
    view = view_of(stage)
    assert not view.ask.isEnabled()
    assert view.state.text() == "The recording is being read …"
    stage.hear(stage.runner.latest("listen"), DOCUMENT)
    assert view.ask.isEnabled()
    assert not view.state.text()
    stage.desk.sound_changed.emit(None)
    assert view.state.text() == "The recording is not there to be heard."


def test_a_transcript_without_a_recording_offers_nothing(stage: Stage) -> None:
    stage.show(replace(DOCUMENT, media=replace(DOCUMENT.media, channels=0)))
    stage.window.session.select(ROW)
    assert not view_of(stage).isVisible()


@pytest.mark.parametrize(
    ("own", "other", "new"),
    [
        ("I like it", "I like it.", []),
        ("I like it", "I liked it", ["liked"]),
        ("", "all new", ["all", "new"]),
        ("one two three", "one three", []),
        ("ice cream", "I scream", ["I", "scream"]),
        ("apart of it", "a part of it", ["a", "part"]),
    ],
)
def test_what_differs_is_marked(own: str, other: str, new: list[str]) -> None:
    found = marked(own, other)
    assert [word for word, _ in found] == other.split()
    assert [word for word, differs in found if differs] == new
