"""A transcript comes into the window: by the menu, by a drop, with the recording beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from undertone.model import Document, Media
from undertone_desktop import places
from undertone_desktop.fakes import FakeJob
from undertone_desktop.notices import Level, Remedy

MENU = "import"


@pytest.fixture
def transcript(tmp_path: Path) -> Path:
    path = tmp_path / "notes.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello.\n", encoding="utf-8")
    return path


def silent(path: Path) -> Document:
    """What an import without a recording makes."""
    document = interviews.interview()
    media = Media(path.name, "1" * 64, document.media.duration_ms, 0, 0, "transcript", "srt")
    return replace(document, media=media)


def begin(stage: Stage, transcript: Path) -> FakeJob:
    stage.answers.answer = transcript
    stage.window.commands.actions[MENU].trigger()
    return stage.runner.latest("import")


def finish(stage: Stage, job: FakeJob, document: Document) -> None:
    project = Path(str(job.command["project"]))
    interviews.save(project, document)
    job.tell(event="done", project=str(project))
    job.drain()
    stage.qtbot.waitUntil(lambda: stage.window.session.document == document, timeout=5000)


def test_the_menu_imports_and_opens(stage: Stage, transcript: Path) -> None:
    job = begin(stage, transcript)
    project = stage.folder / "notes.undertone"
    assert job.command == {
        "command": "import",
        "path": str(transcript),
        "project": str(project),
        "recording": None,
        "options": {"decode": {"channels": "mix"}},
    }
    job.tell(event="progress", stage="sentiment", fraction=0.4)
    job.hand_on()
    assert stage.window.banner.text == "Importing notes.srt: scoring the sentiment, 40 %"
    finish(stage, job, silent(transcript))
    assert stage.window.pages.currentWidget() is stage.window.workspace
    assert stage.window.settings.recent == (project,)


def test_a_transcript_without_a_recording_misses_none(stage: Stage, transcript: Path) -> None:
    finish(stage, begin(stage, transcript), silent(transcript))
    assert stage.window.banner.notice is None or stage.window.banner.notice.level is Level.INFO
    assert stage.window.banner.notice is None or stage.window.banner.notice.remedy is None
    assert [job.command["command"] for job in stage.runner.jobs] == ["import"]  # nothing to hear
    stage.desk.activate(3)
    assert stage.window.session.selected_row == 3
    assert not stage.window.player.playing
    # It is the same when the project is opened again.
    stage.window.close_document()
    stage.window.open_path(stage.folder / "notes.undertone")
    stage.qtbot.waitUntil(lambda: stage.window.session.document is not None, timeout=5000)
    assert stage.window.banner.text == ""
    assert len(stage.runner.jobs) == 1


def test_the_recording_of_its_name_goes_along(stage: Stage) -> None:
    transcript = stage.recording.with_suffix(".vtt")
    transcript.write_text("WEBVTT\n", encoding="utf-8")
    (stage.folder / "interview.undertone").write_bytes(b"")
    job = begin(stage, transcript)
    assert job.command["recording"] == str(stage.recording)
    assert job.command["project"] == str(stage.folder / "interview 2.undertone")


def test_a_failure_is_a_notice(stage: Stage, transcript: Path) -> None:
    job = begin(stage, transcript)
    job.tell(event="failed", message="notes.srt is empty.", details="")
    job.drain()
    notice = stage.window.banner.notice
    assert notice is not None
    assert (notice.message, notice.level) == ("notes.srt is empty.", Level.ERROR)
    assert stage.window.pages.currentWidget() is stage.window.start
    begin(stage, transcript).crash()
    stage.runner.latest("import").drain()
    assert stage.window.banner.text == "The import ended unexpectedly."


def test_it_can_be_stopped(stage: Stage, transcript: Path) -> None:
    job = begin(stage, transcript)
    notice = stage.window.banner.notice
    assert notice is not None
    assert notice.remedy is Remedy.CANCEL
    stage.window.banner.remedy.click()
    job.drain()
    assert stage.window.banner.text == "The import was stopped."
    assert not stage.window.importer.busy


def test_one_thing_at_a_time(stage: Stage, transcript: Path) -> None:
    begin(stage, transcript)
    begin(stage, transcript)
    assert len(stage.runner.jobs) == 1
    assert stage.window.banner.notice is not None
    assert stage.window.banner.notice.level is Level.WARNING


def test_not_while_an_analysis_runs(stage: Stage, transcript: Path) -> None:
    stage.start_analysis()
    stage.window.open_path(transcript)
    assert [job.command["command"] for job in stage.runner.jobs] == ["analyze"]


def test_a_dropped_transcript_is_imported(stage: Stage, transcript: Path) -> None:
    stage.window.open_path(transcript)
    assert stage.runner.latest("import").command["path"] == str(transcript)


def test_no_choice_does_nothing(stage: Stage) -> None:
    stage.window.commands.actions[MENU].trigger()
    assert stage.runner.jobs == []


def test_no_ending_is_of_both_kinds() -> None:
    assert not {f".{suffix}" for suffix in places.MEDIA_SUFFIXES} & {*places.TRANSCRIPT_SUFFIXES}
