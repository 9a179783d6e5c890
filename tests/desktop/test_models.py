"""The page of models: everything is asked before, done in the worker, and can be stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.desktop.conftest import Stage
from tests.desktop.model_rows import listed
from undertone_desktop.fakes import FakeJob
from undertone_desktop.model_rows import model_list, offers
from undertone_desktop.notices import Level
from undertone_desktop.views.models_page import ModelsPage

HASH = "ab" * 32


def opened(stage: Stage) -> ModelsPage:
    """The page with its list."""
    stage.window.commands.actions["models"].trigger()
    finish(stage.runner.latest("models.list"))
    QApplication.processEvents()  # new rows are shown by the event loop
    return stage.window.models.page


def finish(job: FakeJob, said: str = "") -> None:
    """Let a job end with a fresh list."""
    job.tell(**listed(said))
    job.tell(event="done")
    job.drain()


def button(page: ModelsPage, name: str) -> QPushButton:
    found = [
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    assert len(found) == 1, name
    return found[0]


def press(stage: Stage, target: QPushButton) -> None:
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def texts(page: ModelsPage) -> list[str]:
    return [each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible()]


def test_the_page_shows_what_there_is_and_what_is_best(stage: Stage) -> None:
    page = opened(stage)
    assert stage.window.pages.currentWidget() is page
    assert page.advice.text().startswith("Best for German on this computer: ")
    assert "/undertone/models" in page.folder.text()
    assert "Remove… base-q5_1" in texts(page)
    assert "Fetch… small-q5_1" in texts(page)
    assert "Fetch… large-v3" not in texts(page)
    press(stage, page.everything)
    assert "Fetch… large-v3" in texts(page)
    press(stage, page.back)
    assert stage.window.pages.currentWidget() is stage.window.start


def test_nothing_is_fetched_before_a_yes_to_the_address(stage: Stage) -> None:
    page = opened(stage)
    press(stage, button(page, "Fetch… small-q5_1"))
    assert page.question.isVisible()
    text = page.question.text.text()
    assert "https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-small-q5_1.bin" in text
    assert "190 MB" in text
    assert "This opens a connection." in text
    assert page.question.no.hasFocus()
    press(stage, page.question.no)
    assert not page.question.isVisible()
    assert len(stage.runner.jobs) == 1
    press(stage, button(page, "Fetch… small-q5_1"))
    page.question.mirror.setText(" /media/stick ")
    press(stage, page.question.yes)
    command = stage.runner.latest("models.get").command
    assert (command["name"], command["mirror"]) == ("small-q5_1", "/media/stick")


def test_a_fetch_shows_its_progress_and_can_be_stopped(stage: Stage) -> None:
    page = opened(stage)
    press(stage, button(page, "Fetch… small-q5_1"))
    press(stage, page.question.yes)
    job = stage.runner.latest("models.get")
    job.tell(event="progress", stage="models.fetch", fraction=0.5, seconds_left=30)
    job.drain()
    assert page.progress.isVisible()
    assert page.progress.stage.text() == "Fetching the model"
    assert page.progress.bar.value() == 500
    assert not page.import_file.isEnabled()
    press(stage, page.progress.cancel)
    job.drain()
    assert not page.progress.isVisible()
    assert page.import_file.isEnabled()
    assert "kept for the next time" in stage.window.banner.text


def test_a_known_model_is_installed_without_a_question(stage: Stage) -> None:
    page = opened(stage)
    stage.answers.answer = Path("/media/stick/ggml-small-q5_1.bin")
    press(stage, page.import_file)
    job = stage.runner.latest("models.search")
    assert job.command["path"] == str(stage.answers.answer)
    offer(job, known=True)
    assert not page.question.isVisible()
    job = stage.runner.latest("models.import")
    assert (job.command["path"], job.command["accepted"]) == (str(stage.answers.answer), [])
    finish(job, "Installed small-q5_1.")
    assert stage.window.banner.text == "Installed small-q5_1."


def offer(job: FakeJob, *, known: bool, refused: tuple[str, ...] = ()) -> None:
    row = {"name": "mine", "kind": "whisper", "size": 9_000_000, "sha256": HASH, "known": known}
    job.tell(event="offers", offers=[row], refused=refused)
    job.tell(event="done")
    job.drain()


def test_an_unknown_model_is_asked_about(stage: Stage) -> None:
    page = opened(stage)
    stage.answers.answer = stage.folder
    press(stage, page.import_folder)
    offer(stage.runner.latest("models.search"), known=False, refused=("x.bin is a web page.",))
    text = page.question.text.text()
    assert "Install only if you trust where it comes from." in text
    assert f"mine: Whisper: transcription, 9 MB, SHA-256 {HASH[:12]}…" in text
    assert "x.bin is a web page." in text
    assert not page.question.mirror.isVisible()
    press(stage, page.question.yes)
    job = stage.runner.latest("models.import")
    assert job.command["accepted"] == [HASH]


def test_what_cannot_be_used_is_one_sentence(stage: Stage) -> None:
    page = opened(stage)
    stage.answers.answer = stage.folder / "x.bin"
    press(stage, page.import_file)
    job = stage.runner.latest("models.search")
    job.tell(event="failed", message="x.bin is a web page: the download went wrong.")
    job.drain()
    notice = stage.window.banner.notice
    assert notice is not None
    assert notice.level is Level.ERROR
    assert notice.message == "x.bin is a web page: the download went wrong."


def test_remove_is_asked_and_verify_is_not(stage: Stage) -> None:
    page = opened(stage)
    press(stage, button(page, "Remove… my-moods"))
    assert "Remove my-moods from this computer? 135 MB become free." in page.question.text.text()
    press(stage, page.question.yes)
    job = stage.runner.latest("models.remove")
    assert job.command["name"] == "my-moods"
    finish(job, "Removed my-moods.")
    QApplication.processEvents()
    press(stage, button(page, "Verify base-q5_1"))
    assert stage.runner.latest("models.verify").command["name"] == "base-q5_1"


def test_a_pack_holds_everything_installed(stage: Stage) -> None:
    page = opened(stage)
    stage.answers.answer = stage.folder / "models.zip"
    press(stage, page.pack)
    command = stage.runner.latest("models.pack").command
    assert command["names"] == ["base-q5_1", "my-moods"]
    assert command["path"] == str(stage.answers.answer)


def test_one_thing_at_a_time(stage: Stage) -> None:
    page = opened(stage)
    press(stage, button(page, "Verify base-q5_1"))
    stage.window.models.take(stage.folder)
    assert "wait or cancel it" in stage.window.banner.text
    assert stage.runner.jobs[-1].command["command"] == "models.verify"
    stage.runner.jobs[-1].crash()
    stage.runner.jobs[-1].drain()
    assert "ended unexpectedly" in stage.window.banner.text


def test_another_language_gets_another_recommendation(stage: Stage) -> None:
    page = opened(stage)
    page.languages.setCurrentIndex(page.languages.findData("fr"))
    page.languages.activated.emit(page.languages.currentIndex())
    assert stage.runner.jobs[-1].command == {"command": "models.list", "language": "fr"}


def test_every_row_has_a_name_for_screen_readers_and_no_markup(stage: Stage) -> None:
    page = opened(stage)
    press(stage, page.everything)
    for each in page.findChildren(QPushButton):
        assert each.accessibleName() or each.text()
    assert stage.window.commands.actions["models"].isEnabled()


@pytest.mark.parametrize("data", [{}, {"rows": [3, {}, {"name": "x"}]}, {"rows": []}])
def test_rows_that_make_no_sense_are_left_out(data: dict[str, object]) -> None:
    assert model_list(data).rows == ()
    assert offers(data) == ((), ())


def test_the_model_in_use_transcribes_the_next_recording(stage: Stage) -> None:
    model = stage.folder / "ggml-base-q5_1.bin"
    model.write_bytes(b"x")
    stage.window.commands.actions["models"].trigger()
    job = stage.runner.latest("models.list")
    job.tell(**listed(path=model))
    job.tell(event="done")
    job.drain()
    QApplication.processEvents()
    page = stage.window.models.page
    press(stage, button(page, "Use base-q5_1"))
    assert stage.window.banner.text == "base-q5_1 transcribes from now on."
    assert "Use base-q5_1" not in texts(page)
    press(stage, page.back)
    options = stage.start_analysis().command["options"]
    assert isinstance(options, dict)
    assert options["transcribe"] == {"model": str(model)}
    stage.window.close_document()
    stage.window.views.show_models()
    finish(stage.runner.latest("models.list"))
    QApplication.processEvents()
    press(stage, button(page, "Use Moonshine tiny"))
    assert stage.window.settings.model is None


def test_a_model_that_is_gone_is_not_in_use(stage: Stage) -> None:
    stage.window.settings.model = stage.folder / "gone.bin"
    assert stage.window.settings.model is None
