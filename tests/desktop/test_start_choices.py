"""The choices on the first page, and the estimate when an analysis begins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from tests.desktop.model_rows import listed
from tests.desktop.test_settings_page import pick, tell
from undertone_desktop.model_rows import model_list
from undertone_desktop.notices import Level
from undertone_desktop.views.recognition_choice import RecognitionChoice


def opened(stage: Stage, model: Path | None = None) -> RecognitionChoice:
    line = stage.window.start.recognition
    line.change.click()
    tell(stage, model)
    QApplication.processEvents()
    return line


def installed(stage: Stage) -> Path:
    model = stage.folder / "ggml-base-q5_1.bin"
    model.touch()
    return model


def test_one_line_opens_into_three_boxes(stage: Stage) -> None:
    line = stage.window.start.recognition
    assert line.line.text() == "English  ·  bundled recogniser  ·  Automatic"
    assert line.card.isHidden()
    assert stage.runner.jobs == []
    opened(stage)
    assert line.card.isVisible()
    assert line.language.hasFocus()
    assert "12 min" in line.pace.text()
    line.change.click()
    assert line.card.isHidden()


def test_language_recogniser_and_device_reach_the_analysis(stage: Stage) -> None:
    model = installed(stage)
    line = opened(stage, model)
    pick(line.model, str(model))
    pick(line.language, "per-turn")
    pick(line.device, "cpu")
    assert line.line.text().startswith("Language by turn  ·  base-q5_1  ·  13th Gen")
    options = stage.start_analysis().command["options"]
    assert options == {
        "decode": {"channels": "mix"},
        "transcribe": {"model": str(model), "language": "per-turn"},
        "device": "cpu",
    }


def test_automatic_is_the_default_again(stage: Stage) -> None:
    usual = stage.window.settings.options
    line = opened(stage)
    pick(line.language, "en")
    assert stage.window.options.transcribe.language == "en"
    pick(line.language, "auto")
    assert stage.window.options == usual


def test_only_what_changes_the_answer_is_asked_again(stage: Stage) -> None:
    line = opened(stage)
    asked = len(stage.runner.jobs)
    stage.window.start.speakers.button(3).click()
    assert len(stage.runner.jobs) == asked
    pick(line.device, "cpu")
    assert len(stage.runner.jobs) == asked + 1
    options = stage.runner.latest("pace").command["options"]
    assert isinstance(options, dict)
    assert options["device"] == "cpu"


def test_another_language_needs_another_model_which_is_named(stage: Stage) -> None:
    line = opened(stage)
    pick(line.language, "de")
    tell(stage)
    assert "Best for German on this computer: small-q5_1" in line.trouble.text()
    stage.window.open_path(stage.recording)
    assert stage.window.banner.text.startswith("German needs a Whisper model")
    assert stage.window.banner.property("level") == Level.WARNING.value
    assert not any(job.command["command"] == "analyze" for job in stage.runner.jobs)
    line.models.click()
    assert stage.window.pages.currentWidget() is stage.window.models.page


def test_many_recordings_are_stopped_by_the_same_trouble(stage: Stage) -> None:
    stage.window.choices.choose_language("fr")
    stage.window.views.take_many([stage.recording])
    assert "French needs" in stage.window.banner.text
    assert stage.window.pages.currentWidget() is stage.window.start
    assert stage.window.start.recognition.card.isVisible()


def test_a_project_opens_whatever_is_chosen(stage: Stage) -> None:
    stage.show(interviews.interview())
    stage.window.close_document()
    stage.window.choices.choose_language("de")
    stage.window.open_path(stage.recording)
    stage.qtbot.waitUntil(lambda: bool(stage.window.session.segments), timeout=5000)


def test_the_model_that_is_used_on_the_models_page_is_shown(stage: Stage) -> None:
    model = installed(stage)
    stage.window.models.page.use_requested.emit(
        next(row for row in model_list(listed(path=model)).rows if row.path)
    )
    assert "base-q5_1" in stage.window.start.recognition.line.text()


def test_the_start_says_how_long_it_will_take(stage: Stage) -> None:
    job = stage.start_analysis()
    strip = stage.window.workspace.progress
    job.tell(event="estimate", seconds=760.0, device="cpu")
    job.tell(event="progress", stage="decode", fraction=0.1, seconds_left=None)
    job.drain()
    assert strip.estimate.isVisible()
    assert strip.estimate.text().startswith("About 13 minutes on the processor, until about ")
    stage.finish(job, interviews.interview())
    stage.window.close_document()
    (stage.recording.with_suffix(".undertone")).unlink()
    job = stage.start_analysis()
    assert strip.estimate.isHidden()
    job.tell(event="estimate", seconds=20.0, device="cpu")
    job.drain()
    assert strip.estimate.isHidden()
