"""The settings: every choice is kept, and reaches the worker with the next thing that is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from tests.desktop import interviews
from tests.desktop.conftest import Stage
from tests.desktop.model_rows import listed
from tests.desktop.test_accessibility import focusable, spoken
from tests.screenshot_settings import DEVICES
from undertone.options import SentimentOptions, TranscribeOptions, VoiceOptions
from undertone_desktop.settings_desk import SettingsDesk
from undertone_desktop.theme import Appearance

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model(stage: Stage) -> Path:
    """An installed Whisper model."""
    path = stage.folder / "ggml-base-q5_1.bin"
    path.touch()
    return path


def opened(stage: Stage, model: Path | None = None) -> SettingsDesk:
    """The page, with what the worker tells."""
    stage.window.commands.actions["settings"].trigger()
    tell(stage, model)
    desk = stage.window.views.settings
    assert desk is not None
    assert stage.window.pages.currentWidget() is desk.page
    return desk


def tell(stage: Stage, model: Path | None = None, *, factor: float | None = 0.2) -> None:
    job = stage.runner.latest("pace")
    job.tell(event="pace", factor=factor, device="cpu")
    job.tell(event="devices", rows=DEVICES)
    job.tell(**listed(path=model))
    job.tell(event="done")
    job.drain()


def pick(box: Any, value: object) -> None:
    """Choose a value of a box as the keyboard would."""
    rows = [row for row, each in enumerate(box._values) if each == value]
    box.setCurrentIndex(rows[0])
    box.activated.emit(rows[0])


def chosen(stage: Stage) -> dict[str, Any]:
    """The options that the next analysis gets."""
    options = stage.start_analysis().command["options"]
    assert isinstance(options, dict)
    stage.window.close_document()
    return options


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def test_everything_about_whisper_reaches_the_analysis(stage: Stage, model: Path) -> None:
    section = opened(stage, model).transcription
    pick(section.model, str(model))
    pick(section.language, "de")
    QTest.mouseClick(section.translate, LEFT, pos=section.translate.rect().center())
    section.vocabulary.setPlainText("Charité, Lebenswelt\nAna  Maria\nCharité")
    section.vocabulary.keep()
    section.prompt.setPlainText("Ja. Und dann?\n")
    section.prompt.keep()
    section.more.click()
    section.beam.setValue(5)
    assert chosen(stage)["transcribe"] == {
        "model": str(model),
        "language": "de",
        "translate": True,
        "vocabulary": ["Charité", "Lebenswelt", "Ana Maria"],
        "prompt": "Ja. Und dann?",
        "beam_size": 5,
    }


def test_what_is_being_written_is_left_alone(stage: Stage, model: Path) -> None:
    stage.window.activateWindow()
    section = opened(stage, model).transcription
    pick(section.model, str(model))
    section.vocabulary.setFocus()
    QTest.keyClicks(section.vocabulary, "Ana, ")
    section.vocabulary.keep()
    assert stage.window.options.transcribe.vocabulary == ("Ana",)
    assert section.vocabulary.toPlainText() == "Ana, "
    assert section.vocabulary.textCursor().position() == 5


def test_the_bundled_recogniser_gets_only_what_it_takes(stage: Stage) -> None:
    words = TranscribeOptions(vocabulary=("Ana",), prompt="Yes.", translate=True, beam_size=3)
    stage.window.choices.choose_words(words)
    section = opened(stage).transcription
    assert not section.vocabulary.isEnabled()
    assert section.vocabulary.toPlainText() == "Ana"
    assert "English only" in section.language_hint.text()
    assert "transcribe" not in chosen(stage)


def test_device_threads_people_and_sentiment_reach_the_analysis(stage: Stage) -> None:
    desk = opened(stage)
    pick(desk.device.device, "vulkan0")
    desk.device.threads.setValue(1)
    pick(desk.people.people, 2)
    pick(desk.people.channels, "split")
    desk.sentiment.context.click()
    assert chosen(stage) == {
        "device": "vulkan0",
        "threads": 1,
        "decode": {"channels": "split"},
        "diarize": {"speakers": 2},
        "sentiment": {"context": False},
    }
    desk.sentiment.enabled.click()
    assert chosen(stage)["sentiment"] == {"enabled": False, "context": False}


def test_queue_import_and_recording_take_the_same_choices(stage: Stage) -> None:
    stage.window.library_index = stage.folder / "index.sqlite"
    pick(opened(stage).device.device, "cpu")
    stage.window.views.take_many([stage.recording])
    stage.window.views.library.wait()
    QApplication.processEvents()
    queued = stage.runner.latest("analyze")
    assert queued.command["options"] == {"decode": {"channels": "mix"}, "device": "cpu"}
    queued.tell(event="cancelled")
    queued.drain()
    transcript = stage.folder / "notes.srt"
    transcript.write_text("1\n00:00:00,000 --> 00:00:02,000\nHello\n", encoding="utf-8")
    stage.window.open_path(transcript)
    assert stage.runner.latest("import").command["options"] == queued.command["options"]


def test_devices_are_listed_and_those_that_failed_tried_again(stage: Stage) -> None:
    section = opened(stage).device
    words = [section.device.itemText(row) for row in range(section.device.count())]
    assert words[0] == "Automatic"
    assert words[2] == "Intel(R) Iris(R) Xe Graphics (RPL-U), 12.0 GB (vulkan0)"
    assert "failed before" in section.failed.text()
    assert section.pace.text() == "An hour of interview takes about 12 min here, as measured."
    section.retry.click()
    job = stage.runner.latest("devices.retry")
    job.tell(event="devices", rows=[dict(row, failed=False) for row in DEVICES])
    job.drain()
    assert section.failed.isHidden()
    assert section.retry.isHidden()


def test_a_device_that_is_gone_stays_chosen_and_says_so(stage: Stage) -> None:
    stage.window.choices.choose_device("cuda")
    assert opened(stage).device.device.currentText() == "cuda (not found)"


def test_a_classifier_is_tried_before_it_is_used(stage: Stage) -> None:
    desk = opened(stage)
    folder = stage.answers.answer = stage.folder / "moods"
    folder.mkdir()
    desk.sentiment.choose.click()
    job = stage.runner.latest("score")
    options = job.command["options"]
    assert isinstance(options, dict)
    assert options["sentiment"]["model"] == str(folder)
    job.tell(event="failed", message="The model folder moods lacks model.onnx.")
    job.drain()
    assert desk.sentiment.verdict.text() == "The model folder moods lacks model.onnx."
    assert "sentiment" not in chosen(stage)
    desk.sentiment.choose.click()
    job = stage.runner.latest("score")
    job.tell(event="scores", scores=[{"text": "a", "context": None, "score": None}])
    job.drain()
    assert "It works" in desk.sentiment.verdict.text()
    assert chosen(stage)["sentiment"] == {"model": str(folder)}
    desk.sentiment.bundled.click()
    assert "sentiment" not in chosen(stage)


def test_projects_go_where_the_user_wants_them(stage: Stage) -> None:
    desk = opened(stage)
    folder = stage.answers.answer = stage.folder / "projects"
    folder.mkdir()
    desk.files.choose_projects.click()
    assert desk.files.projects.text() == str(folder)
    project = Path(str(stage.start_analysis().command["project"]))
    assert project.parent == folder
    stage.window.close_document()
    desk.files.beside.click()
    project = Path(str(stage.start_analysis().command["project"]))
    assert project == stage.recording.with_suffix(".undertone")


def test_a_folder_for_recordings_is_remembered(stage: Stage) -> None:
    desk = opened(stage)
    stage.answers.answer = stage.folder
    desk.files.choose_recordings.click()
    assert stage.window.booth.folder == stage.folder
    assert stage.window.settings.recordings == stage.folder


def test_playing_goes_on_as_chosen(stage: Stage) -> None:
    desk = opened(stage)
    pick(desk.files.backstep, 3_000)
    assert stage.window.player.backstep_ms == 3_000
    desk.files.follow.click()
    stage.show(interviews.interview(120))
    transcript = stage.window.workspace.transcript
    before = transcript.verticalScrollBar().value()
    stage.window.player.play()
    stage.window.player.seek(stage.row(100).start_ms)
    assert stage.window.session.current_row == 100
    assert transcript.verticalScrollBar().value() == before


def test_the_look_is_kept(stage: Stage) -> None:
    desk = opened(stage)
    desk.look.appearance.button(Appearance.DARK).click()
    assert stage.window.theme.appearance is Appearance.DARK
    assert desk.look.later.isHidden()
    pick(desk.look.language, "de")
    pick(desk.look.text_size, 120)
    kept = stage.window.settings
    assert (kept.appearance, kept.language, kept.text_percent) == (Appearance.DARK, "de", 120)
    assert "next start" in desk.look.later.text()


def test_a_section_goes_back_to_its_defaults_alone(stage: Stage, model: Path) -> None:
    desk = opened(stage, model)
    pick(desk.transcription.model, str(model))
    pick(desk.device.device, "cpu")
    reset(desk, "Transcription")
    assert chosen(stage) == {"decode": {"channels": "mix"}, "device": "cpu"}
    reset(desk, "Device")
    assert chosen(stage) == {"decode": {"channels": "mix"}}


def test_voices_are_measured_once_that_is_chosen(stage: Stage, model: Path) -> None:
    desk = opened(stage, model)
    desk.sentiment.voice.click()
    assert chosen(stage)["voice"] == {"enabled": True}


def test_the_settings_lead_to_the_keys_and_back(stage: Stage, model: Path) -> None:
    desk, pages = opened(stage, model), stage.window.pages
    desk.keys.open.click()
    assert pages.currentWidget() is stage.window.keyboard.page
    stage.window.keyboard.page.left.emit()
    assert pages.currentWidget() is desk.page


def test_every_section_has_its_defaults(stage: Stage, model: Path) -> None:
    desk, kept = opened(stage, model), stage.window.settings
    usual = kept.options
    words = TranscribeOptions(model=model, language="fr", beam_size=2)
    sentiment = SentimentOptions(enabled=False, context=False)
    stage.window.choices.choose(
        replace(
            usual,
            transcribe=words,
            sentiment=sentiment,
            voice=VoiceOptions(enabled=True),
            device="cpu",
            threads=1,
        )
    )
    stage.window.choices.choose_number(4)
    kept.projects = kept.recordings = stage.folder
    kept.language, kept.text_percent, kept.follow = "es", 110, False
    titles = [desk.page.sections.item(row).text() for row in range(desk.page.sections.count())]
    for title in titles:
        if title != desk.keys.title:  # that page has its own
            reset(desk, title)
    assert kept.options == usual
    assert [kept.projects, kept.recordings, kept.follow] == [None, None, True]
    assert (kept.language, kept.text_percent) == ("", 100)


def reset(desk: SettingsDesk, title: str) -> None:
    name = f"Back to the defaults: {title}"
    buttons = desk.page.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName() == name).click()


def test_a_section_can_be_added(stage: Stage) -> None:
    desk = opened(stage)
    desk.page.add_section("More", QLabel("a list of more"))
    desk.page.show_section("More")
    assert desk.page.sections.currentItem().text() == "More"
    assert "a list of more" in [each.text() for each in shown(desk.page)]


def shown(page: QWidget) -> list[QLabel]:
    return [each for each in page.findChildren(QLabel) if each.isVisible()]


def test_the_settings_lead_to_the_models_and_back(stage: Stage) -> None:
    desk = opened(stage)
    desk.transcription.models.click()
    assert stage.window.pages.currentWidget() is stage.window.models.page
    stage.window.models.page.back.click()
    desk = opened(stage)
    desk.page.back.click()
    assert stage.window.pages.currentWidget() is stage.window.start


def test_the_keyboard_alone_reaches_every_section_and_field(stage: Stage, model: Path) -> None:
    stage.window.activateWindow()
    QTest.keyClick(stage.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk = stage.window.views.settings
    assert desk is not None
    tell(stage, model)
    assert QApplication.focusWidget() is desk.page.sections
    for section in (desk.transcription, desk.device, desk.people, desk.sentiment, desk.files):
        wanted = {
            each
            for each in focusable(section)
            if each.isVisible() and each.isEnabled() and each.focusPolicy()
        }
        assert wanted
        assert wanted <= reached(desk.page.sections)
        QTest.keyClick(desk.page.sections, Qt.Key.Key_Down)


def reached(start: QWidget) -> set[QWidget]:
    found: set[QWidget] = set()
    widget: QWidget | None = start
    while widget is not None and widget not in found:
        found.add(widget)
        widget = widget.nextInFocusChain()
    return found


def test_everything_has_a_name_and_is_large_enough(stage: Stage, model: Path) -> None:
    desk = opened(stage, model)
    stage.window.choices.choose_model(str(model))
    assert [repr(each) for each in focusable(desk.page) if not spoken(each)] == []
    for row in range(desk.page.sections.count()):
        desk.page.sections.setCurrentRow(row)
        QApplication.processEvents()
        buttons = [b for b in desk.page.findChildren(QAbstractButton) if b.isVisible()]
        assert [b.text() for b in buttons if min(b.width(), b.height()) < 24] == []
        labels = shown(desk.page)
        assert all(each.textFormat() is Qt.TextFormat.PlainText for each in labels)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen
def test_a_language_is_found_by_typing(stage: Stage, model: Path) -> None:
    box = opened(stage, model).transcription.language
    edit = box.lineEdit()
    assert edit is not None
    box.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "ukrain")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert stage.window.choices.chosen.transcribe.language == "uk"
    assert edit.text() == "Ukrainian"
    edit.selectAll()
    QTest.keyClicks(edit, "no such thing")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert stage.window.choices.chosen.transcribe.language == "uk"
    assert edit.text() == "Ukrainian"
