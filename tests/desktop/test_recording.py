"""The recording page driven as a user would: choose, record, pause, stop, and see it analysed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone import codec
from undertone.recording.sources import Kind, Source
from undertone_desktop.booth import free_path
from undertone_desktop.fakes import FakeJob
from undertone_desktop.studio import State

DESK = Source("m1", "Desk microphone", 1, 48_000)
LAPEL = Source("m2", "Lapel microphone", 1, 48_000, default=True)
COMPUTER = Source("c", "Monitor of Speakers", 2, 48_000, Kind.COMPUTER)


def enter(stage: Stage, *sources: Source) -> None:
    """Go to the page and let the worker tell these inputs."""
    stage.window.booth.folder = stage.folder / "recordings"
    stage.window.start.record.click()
    job = stage.runner.latest("inputs")
    job.tell(event="inputs", inputs=codec.to_plain(list(sources)))
    job.drain()


def begin(stage: Stage) -> FakeJob:
    """Press Record and let the sound come."""
    stage.window.booth.page.record.click()
    job = stage.runner.latest("record")
    job.tell(event="level", recorded_ms=100, levels=[[-20.0, -31.5]])
    job.drain()
    return job


def test_the_default_microphone_is_chosen_and_recorded(stage: Stage) -> None:
    enter(stage, DESK, LAPEL, COMPUTER)
    page = stage.window.booth.page
    assert stage.window.pages.currentWidget() is page
    assert page.chosen == (LAPEL,)
    page.name.setText("Talk: 1/2")
    job = begin(stage)
    assert stage.window.booth.studio.state is State.RECORDING
    assert job.command["inputs"] == ["m2"]
    assert Path(str(job.command["path"])) == stage.folder / "recordings" / "Talk- 1-2.flac"
    assert (stage.folder / "recordings").is_dir()
    assert page.record.text() == "Stop"
    assert page.meter.levels == ((-20.0, -31.5),)
    assert not page.leave.isEnabled()


def test_the_computers_sound_is_the_second_channel(stage: Stage) -> None:
    enter(stage, LAPEL, COMPUTER)
    page = stage.window.booth.page
    page.second.setCurrentIndex(2)
    assert page.chosen == (LAPEL, COMPUTER)
    begin(stage)
    assert stage.runner.latest("record").command["inputs"] == ["m2", "c"]
    assert stage.runner.latest("follow").command["channels"] == 2


def test_a_pause_is_told_to_the_worker_and_shown(stage: Stage) -> None:
    enter(stage, LAPEL)
    page, job = stage.window.booth.page, begin(stage)
    page.pause.click()
    assert (job.controls, page.state_words.text()) == (["pause"], "Paused: nothing is recorded")
    shown = page.time.text()
    job.tell(event="level", recorded_ms=60_000, levels=[[-50.0, -60.0]])
    job.drain()
    assert page.time.text() == shown
    page.pause.click()
    assert job.controls == ["pause", "resume"]
    assert page.pause.text() == "Pause"


def test_what_was_recorded_is_opened_and_analysed(stage: Stage) -> None:
    enter(stage, LAPEL, COMPUTER)
    stage.window.booth.page.second.setCurrentIndex(2)
    job = begin(stage)
    path = interviews.write_wav(Path(str(job.command["path"])))
    stage.window.booth.page.record.click()
    assert job.controls == ["stop"]
    job.tell(event="recorded", path=str(path), duration_ms=60_000, channels=2, message="")
    job.drain()
    assert stage.window.booth.studio.state is State.READY
    assert stage.runner.latest("follow").abandoned
    analysis = stage.runner.latest("analyze").command
    assert (analysis["path"], analysis["options"]) == (str(path), {"decode": {"channels": "split"}})
    assert stage.window.pages.currentWidget() is stage.window.workspace


def test_what_is_said_appears_while_it_is_recorded(stage: Stage) -> None:
    enter(stage, LAPEL)
    begin(stage)
    following = stage.runner.latest("follow")
    following.tell_segments(interviews.interview().segments[:2], provisional=True)
    following.drain()
    lines = stage.window.booth.page.heard.toPlainText().splitlines()
    assert len(lines) == 2
    assert lines[0].endswith(interviews.interview().segments[0].text)


@pytest.mark.parametrize(("trouble", "word"), [("clipping", "too loud"), ("silence", "muted")])
def test_troubles_are_told_with_the_inputs_name(stage: Stage, trouble: str, word: str) -> None:
    enter(stage, LAPEL)
    job = begin(stage)
    job.tell(event="trouble", channel=0, trouble=trouble)
    job.drain()
    advice = stage.window.booth.page.advice.text()
    assert advice.startswith("Lapel microphone")
    assert word in advice


def test_an_unplugged_microphone_keeps_and_opens_what_there_is(stage: Stage) -> None:
    enter(stage, LAPEL)
    job = begin(stage)
    path = interviews.write_wav(Path(str(job.command["path"])))
    told = "“Lapel microphone” was unplugged or switched off: the recording until then is kept."
    job.tell(event="recorded", path=str(path), duration_ms=9_000, channels=1, message=told)
    job.drain()
    assert stage.window.banner.text == told
    assert stage.runner.latest("analyze").command["path"] == str(path)


def test_a_worker_that_dies_is_told_and_the_page_is_ready_again(stage: Stage) -> None:
    enter(stage, LAPEL)
    job = begin(stage)
    job.crash()
    job.drain()
    assert "what was heard is kept" in stage.window.banner.text
    assert stage.window.booth.page.record.text() == "Record"
    assert stage.window.booth.page.leave.isEnabled()


def test_a_lost_live_transcript_is_told(stage: Stage) -> None:
    enter(stage, LAPEL)
    job = begin(stage)
    job.tell(event="warning", message="There is no live transcript: the disk is full.")
    job.drain()
    assert "no live transcript" in stage.window.banner.text
    assert stage.window.booth.studio.state is State.RECORDING


def test_without_a_microphone_the_page_says_what_helps(stage: Stage) -> None:
    enter(stage)
    page = stage.window.booth.page
    assert not page.record.isEnabled()
    assert "plug one in" in page.advice.text()


def test_closing_the_window_ends_the_recording_cleanly(stage: Stage) -> None:
    enter(stage, LAPEL)
    job = begin(stage)
    stage.window.close()
    assert job.controls == ["stop"]
    assert stage.runner.latest("follow").abandoned


def test_the_page_can_be_left_and_the_folder_changed(stage: Stage) -> None:
    enter(stage, LAPEL)
    page = stage.window.booth.page
    stage.answers.answer = stage.folder
    page.folder.click()
    assert page.folder.toolTip() == str(stage.folder)
    page.leave.click()
    assert stage.window.pages.currentWidget() is stage.window.start


def test_the_keyboard_reaches_the_page(stage: Stage) -> None:
    stage.window.commands.actions["record"].trigger()
    page = stage.window.booth.page
    assert stage.window.pages.currentWidget() is page
    QTest.keyClick(page.record, Qt.Key.Key_Tab)
    assert stage.window.focusWidget() is not page.record


def test_no_recording_takes_the_name_of_another(tmp_path: Path) -> None:
    wanted = tmp_path / "a.flac"
    assert free_path(wanted) == wanted
    wanted.write_bytes(b"")
    (tmp_path / "a (2).flac").write_bytes(b"")
    assert free_path(wanted) == tmp_path / "a (3).flac"
