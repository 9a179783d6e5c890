"""The language is the one that was chosen, or the system's; numbers and sentences follow it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from tests.desktop.conftest import Stage
from undertone.resources import resource
from undertone_desktop import emotions, wording
from undertone_desktop.language import AS_SYSTEM, LANGUAGES, meant, speak, templates
from undertone_desktop.model_rows import size_words
from undertone_desktop.settings import Settings


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    locale = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("setting", "wanted", "language"),
    [
        ("de", ["fr-FR"], "de"),
        (AS_SYSTEM, ["fr-FR", "es-MX", "de-DE"], "es"),
        (AS_SYSTEM, ["de_AT"], "de"),
        (AS_SYSTEM, ["en-GB", "de"], "en"),
        (AS_SYSTEM, ["fr"], "en"),
        (AS_SYSTEM, [], "en"),
        ("xx", ["es"], "es"),
    ],
)
def test_a_setting_means_a_language(setting: str, wanted: list[str], language: str) -> None:
    assert meant(setting, wanted) == language


def test_the_system_is_asked() -> None:
    assert meant(AS_SYSTEM) in LANGUAGES


def test_a_language_is_spoken(application: QApplication) -> None:
    assert speak(application, "de") == "de"
    assert QCoreApplication.translate("commands", "&Open…") == "&Öffnen…"
    assert wording.stage_words("decode") == "Aufnahme wird gelesen"
    assert wording.talk_words(5000, 1) == "0:05  ·  1 Segment"
    assert wording.talk_words(5000, 2) == "0:05  ·  2 Segmente"
    assert wording.speaker_words("Speaker 2") == "Person 2"
    assert wording.speaker_words("Ana") == "Ana"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.buttons()[0].text() == "Abbrechen"


def test_numbers_are_written_as_the_language_does(application: QApplication) -> None:
    speak(application, "es")
    assert wording.decimal(-1.25, 2, sign=True) == "-1,25"
    assert wording.decimal(0.5, 1, sign=True) == "+0,5"
    assert size_words(2_500_000_000) == "2,50 GB"
    speak(application, "en")
    assert wording.decimal(0.5, 1) == "0.5"


def test_sentences_of_the_engine_are_translated(application: QApplication) -> None:
    speak(application, "de")
    said = wording.engine_words("a b.wav cannot be opened: Permission denied.")
    assert said == "a b.wav kann nicht geöffnet werden: keine Berechtigung."
    said = wording.engine_words(
        "Best for German on this computer: small (installed), about 1.5x real time (estimated)."
    )
    assert said == (
        "Am besten für Deutsch auf diesem Rechner: small (installiert),"
        " etwa 1,5-fache Echtzeit (geschätzt)."
    )
    assert wording.engine_words("Nobody wrote this.") == "Nobody wrote this."


def test_english_needs_nothing(application: QApplication) -> None:
    assert speak(application, "en") == "en"
    assert application.findChildren(QTranslator) == []
    assert wording.engine_words("a.wav is empty.") == "a.wav is empty."


def test_an_installation_without_translations_is_english(
    application: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("UNDERTONE_RESOURCES", str(tmp_path))
    (tmp_path / "translations").mkdir()
    speak(application, "de")
    assert QCoreApplication.translate("commands", "&Open…") == "&Open…"
    assert templates(tmp_path) == ()


def test_emotions_are_shown_translated_and_kept_as_they_are(application: QApplication) -> None:
    speak(application, "de")
    assert emotions.emotion_words("joy") == "Freude"
    assert emotions.emotion_words("hurt") == "hurt"
    assert [emotions.emotion_label(emotions.emotion_words(each)) for each in emotions.KNOWN] == [
        *emotions.KNOWN
    ]
    assert emotions.emotion_label("freude") == "joy"
    assert emotions.emotion_label("hurt") == "hurt"


def test_the_emotions_are_those_of_the_bundled_model() -> None:
    config = json.loads(resource("models", "sentiment", "config.json").read_text("utf-8"))
    assert list(emotions.KNOWN) == list(config["emotion_thresholds"])


def test_the_choice_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    assert Settings(file).language == AS_SYSTEM
    Settings(file).language = "es"
    assert Settings(file).language == "es"
    Settings(file).language = "xx"
    assert Settings(file).language == AS_SYSTEM


@pytest.mark.parametrize("language", ["de", "es"])
def test_letters_of_menus_are_unique(
    application: QApplication, request: pytest.FixtureRequest, language: str
) -> None:
    speak(application, language)
    stage: Stage = request.getfixturevalue("stage")
    bar = stage.window.menuBar()
    menus = [action.menu() for action in bar.actions()]
    assert len(menus) == 6
    for owner in (bar, *menus):
        assert isinstance(owner, QWidget)
        letters = re.findall(r"&(\w)", " ".join(each.text().lower() for each in owner.actions()))
        assert sorted(set(letters)) == sorted(letters)


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_work_in_every_language(
    application: QApplication, request: pytest.FixtureRequest, language: str
) -> None:
    """Qt reads the names of keys in its own language too."""
    speak(application, language)
    stage: Stage = request.getfixturevalue("stage")
    portable = QKeySequence.SequenceFormat.PortableText
    keys = {
        key.toString(portable)
        for action in stage.window.findChildren(QAction)
        for key in action.shortcuts()
    }
    assert {"Ctrl+O", "Ctrl+Shift+Space", "Ctrl+Return", "Media Play", "Alt+Down"} <= keys
