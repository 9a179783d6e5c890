"""The window driven as a user would: open, watch, listen, cancel, resume, export."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.options import DecodeOptions, DiarizeOptions, Options
from undertone_desktop.notices import Remedy
from undertone_desktop.theme import Appearance

DOCUMENT = interviews.interview()
LEFT = Qt.MouseButton.LeftButton


def test_an_analysis_from_opening_to_its_end(stage: Stage) -> None:
    window, work = stage.window, stage.window.workspace
    assert window.pages.currentWidget() is window.start
    job = stage.start_analysis()
    assert window.pages.currentWidget() is work
    assert work.progress.isVisible()
    job.tell(event="progress", stage="speakers", fraction=0.4, seconds_left=120)
    job.drain()
    assert work.progress.stage.text() == "Finding out who speaks when"
    assert work.progress.share.text() == "40 %"
    assert work.progress.left.text() == "about 2 minutes left"
    stage.hear(job, DOCUMENT)
    assert window.player.duration_ms == DOCUMENT.media.duration_ms
    job.tell_segments(DOCUMENT.segments[:5], provisional=True)
    job.tell_segments(DOCUMENT.segments[:7])
    job.drain()
    stage.qtbot.waitUntil(lambda: work.transcript.rows.rowCount() == 7, timeout=5000)
    assert [lane.name for lane in work.timeline.canvas.lanes] == ["Speaker 1", "Speaker 2"]
    stage.finish(job, DOCUMENT)
    assert not work.progress.isVisible()
    assert work.facts.text() == "0:55  ·  2 people  ·  12 segments"
    assert window.settings.recent == (stage.folder / "interview.undertone",)
    assert window.banner.text == ""


def test_the_choices_of_the_first_page_reach_the_worker(stage: Stage) -> None:
    start = stage.window.start
    start.speakers.button(3).click()
    start.channels.button("split").click()
    options = stage.start_analysis().command["options"]
    assert options == {"decode": {"channels": "split"}, "diarize": {"speakers": 3}}
    remembered = stage.window.settings.options
    assert remembered == Options(DecodeOptions("split"), DiarizeOptions(speakers=3))


def test_clicking_a_row_selects_it_and_plays_from_there(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    window, view = stage.window, stage.window.workspace.transcript
    spot = view.visualRect(view.rows.index(3, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(170, spot.y()))  # beside the words
    assert window.session.selected_row == 3
    assert window.player.playing
    assert window.player.position_ms >= DOCUMENT.segments[3].start_ms
    assert window.workspace.transport.play.text() == "Pause"


def test_clicking_a_block_selects_it_and_plays_from_there(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    window, canvas = stage.window, stage.window.workspace.timeline.canvas
    spot = canvas.block_area(5).center().toPoint()
    QTest.mouseClick(canvas.viewport(), LEFT, pos=spot)
    assert window.session.selected_row == 5
    assert window.workspace.transcript.currentIndex().row() == 5
    assert window.player.playing
    assert window.player.position_ms >= DOCUMENT.segments[5].start_ms
    assert window.workspace.detail.bars.accessibleName().startswith("negative")


def test_clicking_the_ruler_moves_the_playhead_only(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    window, canvas = stage.window, stage.window.workspace.timeline.canvas
    QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(700, 8))
    assert window.session.selected_row == -1
    assert not window.player.playing
    assert window.player.position_ms == pytest.approx(canvas.scale.ms(700 - 148), abs=2)


def test_a_click_before_the_sound_is_there_plays_when_it_comes(stage: Stage) -> None:
    project = stage.folder / "interview.undertone"
    interviews.save(project, DOCUMENT)
    stage.window.open_path(stage.recording)
    stage.qtbot.waitUntil(lambda: bool(stage.window.session.segments), timeout=5000)
    stage.desk.activate(4)
    assert not stage.window.player.playing
    job = stage.runner.latest("listen")
    stage.hear(job, DOCUMENT)
    assert stage.window.player.playing
    assert stage.window.player.position_ms >= DOCUMENT.segments[4].start_ms
    assert not job.running


def test_the_keyboard_plays_steps_and_zooms(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    window, work = stage.window, stage.window.workspace
    for view in (work.transcript, work.timeline.canvas):
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert window.player.playing
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert not window.player.playing
        before = window.session.selected_row
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert window.session.selected_row == before + 1
    scale = work.timeline.canvas.scale
    QTest.keyClick(work.timeline.canvas, Qt.Key.Key_Plus)
    assert work.timeline.canvas.scale.ms_per_px < scale.ms_per_px
    QTest.keyClick(work.timeline.canvas, Qt.Key.Key_Minus)
    QTest.keyClick(work.transcript, Qt.Key.Key_End)
    assert window.session.selected_row == len(DOCUMENT.segments) - 1
    assert window.player.position_ms == DOCUMENT.segments[-1].start_ms


def test_space_presses_the_button_that_has_the_focus(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.window.player.seek(10_000)
    back = stage.window.workspace.transport.back
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)
    assert stage.window.player.position_ms == 8_000
    assert not stage.window.player.playing


def test_the_spoken_segment_is_followed_until_the_user_scrolls(qtbot: QtBot, stage: Stage) -> None:
    document = interviews.interview(200)
    stage.show(document)
    window, view = stage.window, stage.window.workspace.transcript
    window.toggle()
    window.player.seek(document.segments[150].start_ms + 10)
    shown = view.visualRect(view.rows.index(150, 0))
    assert view.viewport().rect().contains(shown.center())
    view.verticalScrollBar().sliderPressed.emit()
    view.verticalScrollBar().setValue(0)
    window.player.seek(document.segments[151].start_ms + 10)
    assert view.verticalScrollBar().value() == 0


def test_cancel_keeps_what_is_finished_and_offers_to_go_on(qtbot: QtBot, stage: Stage) -> None:
    job = stage.start_analysis()
    job.tell_segments(DOCUMENT.segments[:3])
    job.drain()
    work = stage.window.workspace
    QTest.mouseClick(work.progress.cancel, LEFT)
    job.drain()
    assert not work.progress.isVisible()
    assert work.transcript.rows.rowCount() == 3
    assert stage.window.banner.text == "The analysis was stopped. What is finished is kept."
    QTest.mouseClick(stage.window.banner.remedy, LEFT)
    assert stage.runner.jobs[-1] is not job
    assert {**stage.runner.jobs[-1].command, "pcm_folder": ""} == {**job.command, "pcm_folder": ""}
    assert work.transcript.rows.rowCount() == 3
    assert not stage.window.banner.isVisible()


def test_a_crash_is_one_sentence_and_can_be_resumed(qtbot: QtBot, stage: Stage) -> None:
    job = stage.start_analysis()
    job.tell_segments(DOCUMENT.segments[:3])
    job.crash()
    job.drain()
    banner = stage.window.banner
    assert banner.text == "The analysis ended unexpectedly. What is finished is kept."
    assert banner.remedy.text() == "Resume"
    QTest.mouseClick(banner.copy, LEFT)
    assert "Segmentation fault" in QApplication.clipboard().text()
    QTest.mouseClick(banner.remedy, LEFT)
    again = stage.runner.latest("analyze")
    stage.hear(again, DOCUMENT)
    stage.finish(again, DOCUMENT)
    assert stage.window.session.segments == DOCUMENT.segments


def test_a_failure_is_shown_as_the_engine_says_it(stage: Stage) -> None:
    job = stage.start_analysis()
    job.tell(event="failed", message="The file holds no sound.", details="trace")
    job.drain()
    assert stage.window.banner.text == "The file holds no sound."
    assert stage.window.banner.notice is not None
    assert stage.window.banner.notice.remedy is Remedy.RETRY
    assert not stage.desk.analysing


def test_a_warning_does_not_stop_the_analysis(stage: Stage) -> None:
    job = stage.start_analysis()
    job.tell(event="warning", message="The file ends early.")
    job.drain()
    assert stage.window.banner.text == "The file ends early."
    assert stage.desk.analysing


def test_markup_in_names_and_messages_is_only_text(stage: Stage) -> None:
    job = stage.start_analysis()
    job.tell(event="warning", message="<b>bold</b> & <img src=x>")
    job.drain()
    assert stage.window.banner.text == "<b>bold</b> & <img src=x>"


def test_a_second_file_waits_for_the_analysis(stage: Stage) -> None:
    stage.start_analysis()
    other = interviews.write_wav(stage.folder / "other.wav")
    stage.window.open_path(other)
    assert len(stage.runner.jobs) == 1
    assert "running" in stage.window.banner.text


def test_dropping_a_file_opens_it(stage: Stage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stage.recording))])
    copy = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(50, 50), copy, data, LEFT, Qt.KeyboardModifier.NoModifier)
    stage.window.dropEvent(event)
    assert event.isAccepted()
    assert stage.runner.latest("analyze").command["path"] == str(stage.recording)


def test_a_finished_project_opens_without_an_analysis(stage: Stage) -> None:
    project = stage.folder / "interview.undertone"
    interviews.save(project, DOCUMENT)
    stage.window.open_path(project)
    stage.qtbot.waitUntil(lambda: bool(stage.window.session.segments), timeout=5000)
    assert [job.command["command"] for job in stage.runner.jobs] == ["listen"]
    assert stage.window.session.document == DOCUMENT


def test_a_killed_analysis_goes_on_when_its_project_is_opened(stage: Stage) -> None:
    project = stage.folder / "interview.undertone"
    interviews.save(project, DOCUMENT, complete=False)
    stage.window.open_path(project)
    stage.qtbot.waitUntil(lambda: bool(stage.runner.jobs), timeout=5000)
    command = stage.runner.latest("analyze").command
    assert (command["path"], command["project"]) == (str(stage.recording), str(project))
    assert len(stage.window.session.segments) == len(DOCUMENT.segments)


def test_a_project_whose_recording_is_gone_can_be_read(qtbot: QtBot, stage: Stage) -> None:
    project = stage.folder / "interview.undertone"
    interviews.save(project, DOCUMENT)
    moved = stage.recording.rename(stage.folder / "moved.wav")
    stage.window.open_path(project)
    qtbot.waitUntil(lambda: bool(stage.window.banner.text), timeout=5000)
    assert "not heard" in stage.window.banner.text
    assert stage.window.session.segments
    stage.answers.answer = moved
    QTest.mouseClick(stage.window.banner.remedy, LEFT)
    assert stage.runner.latest("listen").command["path"] == str(moved)


def test_a_damaged_project_is_one_sentence(qtbot: QtBot, stage: Stage) -> None:
    project = stage.folder / "bad.undertone"
    project.write_text("no database")
    stage.window.open_path(project)
    qtbot.waitUntil(lambda: bool(stage.window.banner.text), timeout=5000)
    assert stage.window.banner.text.count(".") >= 1
    assert stage.window.pages.currentWidget() is stage.window.start


def test_export_writes_the_table(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.answers.answer = stage.folder / "out.csv"
    QTest.mouseClick(stage.window.workspace.export, LEFT)
    qtbot.waitUntil(lambda: stage.window.banner.text == "Saved out.csv.", timeout=5000)
    assert stage.answers.suggestion == stage.folder / "interview.csv"
    with stage.answers.answer.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == [segment.text for segment in DOCUMENT.segments]


def test_every_format_is_in_the_menu(stage: Stage, qtbot: QtBot) -> None:
    stage.show(DOCUMENT)
    for name in ("json", "srt", "vtt", "txt", "rttm"):
        stage.answers.answer = stage.folder / f"out.{name}"
        stage.window.files.export(name)
        stage.window.files.wait()
        assert stage.answers.answer.stat().st_size


def test_an_export_that_cannot_be_written_is_one_sentence(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.answers.answer = stage.folder / "missing" / "out.csv"
    stage.window.files.export("csv")
    qtbot.waitUntil(lambda: "out.csv" in stage.window.banner.text, timeout=5000)
    assert not stage.answers.answer.exists()


def test_closing_the_interview_goes_back_and_lists_it(qtbot: QtBot, stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.window.close_document()
    start = stage.window.start
    assert stage.window.pages.currentWidget() is start
    assert stage.window.session.document is None
    assert [row.accessibleName() for row in start.recent_rows] == ["Open interview"]
    QTest.mouseClick(start.recent_rows[0], LEFT)
    qtbot.waitUntil(lambda: stage.window.session.document == DOCUMENT, timeout=5000)


def test_closing_the_window_ends_the_job_and_removes_the_sound(stage: Stage) -> None:
    job = stage.start_analysis()
    folder = Path(str(job.command["pcm_folder"]))
    assert folder.is_dir()
    stage.window.close()
    assert job.abandoned
    assert not folder.exists()


def test_the_appearance_is_chosen_in_the_menu_and_remembered(stage: Stage) -> None:
    stage.show(DOCUMENT)
    stage.window.commands.actions["appearance-dark"].trigger()
    assert stage.window.theme.colours.window == "#15181b"
    assert stage.window.settings.appearance is Appearance.DARK
    stage.window.commands.actions["appearance-light"].trigger()
    assert stage.window.theme.colours.window == "#f5f6f7"


def test_a_long_interview_paints_only_what_is_in_view(stage: Stage) -> None:
    stage.show(interviews.interview(3000, speakers=5))
    view, canvas = stage.window.workspace.transcript, stage.window.workspace.timeline.canvas
    assert canvas.crowded
    stage.window.grab()
    canvas.zoom(1000)
    assert not canvas.crowded
    stage.window.grab()
    view.scrollTo(view.rows.index(2999, 0))
    stage.window.grab()
    assert view.visualRect(view.rows.index(2999, 0)).bottom() <= view.viewport().height()
