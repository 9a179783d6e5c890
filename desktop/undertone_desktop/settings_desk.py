"""The settings page and what it changes, connected: everything is kept and counts at once."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from undertone.options import Options, TranscribeOptions, VoiceOptions
from undertone_desktop.booth import default_folder
from undertone_desktop.classifier_trial import ClassifierTrial
from undertone_desktop.language import AS_SYSTEM, LANGUAGES
from undertone_desktop.play_rows import backstep_words
from undertone_desktop.recognition import channel_rows, expected_words, people_rows
from undertone_desktop.settings import BACKSTEP_MS, TEXT_SIZES
from undertone_desktop.theme import Appearance
from undertone_desktop.views.device_section import DeviceSection
from undertone_desktop.views.files_section import FilesSection
from undertone_desktop.views.form import Form
from undertone_desktop.views.keys_link import KeysLink
from undertone_desktop.views.look_section import LookSection
from undertone_desktop.views.people_section import PeopleSection
from undertone_desktop.views.sentiment_section import SentimentSection
from undertone_desktop.views.settings_page import SettingsPage
from undertone_desktop.views.transcription_section import TranscriptionSection
from undertone_desktop.wording import percent

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow


class SettingsDesk(QObject):
    """Owns the page; `page.add_section` puts more at its end."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choices, self._settings = window.choices, window.settings
        self._began_with = (self._settings.language, self._settings.text_percent)
        self._trial = ClassifierTrial(window.desk.runner, self)
        self.page = SettingsPage()
        self.transcription = TranscriptionSection(self.tr("Transcription"))
        self.device = DeviceSection(self.tr("Device"), os.cpu_count() or 1)
        self.people = PeopleSection(self.tr("Speakers"), people_rows(), channel_rows())
        self.sentiment = SentimentSection(self.tr("Sentiment"))
        self.files = FilesSection(self.tr("Files and playing"), list(backstep_words().items()))
        self.keys = KeysLink(self.tr("Keys"))
        self.look = LookSection(self.tr("Appearance"), self._languages(), _sizes())
        self._show()
        self._connect_transcription()
        self._connect_others()
        self._add_sections()
        self._choices.changed.connect(self._show)
        self._choices.listing.changed.connect(self._show)
        window.theme.changed.connect(self._show_rest)

    def enter(self) -> None:
        """The page is looked at: find out what there is to choose from."""
        self.sentiment.say("")
        self._show()
        self._choices.look()

    # Sections

    def _add_sections(self) -> None:
        usual = Options()
        sections: tuple[tuple[Form, Callable[[], object]], ...] = (
            (self.transcription, lambda: self._choices.choose_words(TranscribeOptions())),
            (
                self.device,
                lambda: self._change(device=usual.device, threads=usual.threads),
            ),
            (self.people, lambda: self._change(decode=usual.decode, diarize=usual.diarize)),
            (
                self.sentiment,
                lambda: self._change(sentiment=usual.sentiment, voice=usual.voice),
            ),
            (self.files, self._reset_files),
            (self.look, self._reset_look),
        )
        for section, reset in sections:
            self.page.add_section(section.title, section, reset)
        self.page.add_section(self.keys.title, self.keys)

    def _connect_transcription(self) -> None:
        section, choices = self.transcription, self._choices
        section.model.chosen.connect(choices.choose_model)
        section.language.chosen.connect(choices.choose_language)
        section.models_requested.connect(self._window.views.show_models)
        section.translate_chosen.connect(lambda on: self._words(translate=on))
        section.vocabulary_written.connect(
            lambda text: self._words(vocabulary=expected_words(text))
        )
        section.prompt_written.connect(lambda text: self._words(prompt=text.strip()))
        section.beam_chosen.connect(lambda count: self._words(beam_size=count))

    def _connect_others(self) -> None:
        device, people, files = self.device, self.people, self.files
        device.device.chosen.connect(self._choices.choose_device)
        device.threads_chosen.connect(self._choices.choose_threads)
        device.retry_requested.connect(self._choices.retry_devices)
        people.people.chosen.connect(self._choices.choose_number)
        people.channels.chosen.connect(self._choices.choose_channels)
        self.sentiment.enabled_chosen.connect(lambda on: self._sentiment(enabled=on))
        self.sentiment.context_chosen.connect(lambda on: self._sentiment(context=on))
        self.sentiment.voice_chosen.connect(lambda on: self._change(voice=VoiceOptions(on)))
        self.sentiment.bundled_requested.connect(lambda: self._sentiment(model=None))
        self.sentiment.folder_requested.connect(self._choose_classifier)
        self._trial.ended.connect(self._take_classifier)
        files.recordings_requested.connect(self._choose_recordings)
        files.projects_requested.connect(self._choose_projects)
        files.beside_requested.connect(lambda: self._keep_projects(None))
        files.backstep.chosen.connect(self._keep_backstep)
        files.follow_chosen.connect(self._keep_follow)
        self.keys.requested.connect(self._window.keyboard.show_keys)
        self.look.appearance.chosen.connect(self._keep_appearance)
        self.look.language.chosen.connect(self._keep_language)
        self.look.text_size.chosen.connect(self._keep_size)

    def _languages(self) -> list[tuple[object, str]]:
        """The languages of the window, each in its own words."""
        return [(AS_SYSTEM, self.tr("As the system")), *LANGUAGES.items()]

    # What is shown

    def _show(self) -> None:
        chosen, listing = self._choices.chosen, self._choices.listing
        self.transcription.show_options(self._choices.chosen, listing.models)
        self.device.show_options(chosen, listing.devices, listing.pace)
        self.people.show_options(chosen)
        self.sentiment.show_options(chosen)
        self._show_rest()

    def _show_rest(self) -> None:
        kept = self._settings
        self.files.show_choices(
            str(self._window.booth.folder),
            str(kept.projects or ""),
            kept.backstep_ms,
            follow=kept.follow,
        )
        restart = (kept.language, kept.text_percent) != self._began_with
        self.look.show_choices(kept.appearance, kept.language, kept.text_percent, restart=restart)

    # What is chosen

    def _change(self, **values: object) -> None:
        self._choices.choose(replace(self._choices.chosen, **values))  # type: ignore[arg-type]

    def _words(self, **values: object) -> None:
        words = self._choices.chosen.transcribe
        self._choices.choose_words(replace(words, **values))  # type: ignore[arg-type]

    def _sentiment(self, **values: object) -> None:
        self.sentiment.say("")
        sentiment = self._choices.chosen.sentiment
        self._choices.choose_sentiment(replace(sentiment, **values))  # type: ignore[arg-type]

    def _choose_classifier(self) -> None:
        folder = self._folder(self.tr("A folder with a classifier"), Path.home())
        if folder is not None:
            self.sentiment.show_busy(True)
            self._trial.start(folder)

    def _take_classifier(self, folder: Path, refusal: str) -> None:
        self.sentiment.show_busy(False)
        if not refusal:
            self._sentiment(model=folder)
        self.sentiment.say(refusal or self.tr("It works, and scores from now on."))

    def _choose_recordings(self) -> None:
        self._window.files.choose_recording_folder()
        self._show_rest()

    def _choose_projects(self) -> None:
        folder = self._folder(self.tr("Where projects go"), self._settings.projects or Path.home())
        if folder is not None:
            self._keep_projects(folder)

    def _folder(self, title: str, suggestion: Path) -> Path | None:
        return self._window.files.choose_folder(title, suggestion)

    def _keep_projects(self, folder: Path | None) -> None:
        self._settings.projects = self._window.desk.chosen_projects = folder
        self._show_rest()

    def _keep_backstep(self, ms: int) -> None:
        self._window.choose_backstep(ms)

    def _keep_follow(self, on: bool) -> None:
        self._settings.follow = self._window.display.scrolls = on

    def _keep_appearance(self, appearance: Appearance) -> None:
        self._window.choose_appearance(appearance)

    def _keep_language(self, language: str) -> None:
        self._settings.language = language
        self._show_rest()

    def _keep_size(self, size: int) -> None:
        self._settings.text_percent = size
        self._show_rest()

    def _reset_files(self) -> None:
        self._settings.recordings = None
        self._window.booth.folder = default_folder()
        self._keep_follow(True)
        self._keep_backstep(BACKSTEP_MS)
        self._keep_projects(None)

    def _reset_look(self) -> None:
        self._keep_appearance(Appearance.SYSTEM)
        self._keep_language(AS_SYSTEM)
        self._keep_size(TEXT_SIZES[0])


def _sizes() -> list[tuple[object, str]]:
    return [(size, percent(size / 100)) for size in TEXT_SIZES]
