"""What the user chose for the next analysis, wherever it was chosen, and what is made of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from undertone.options import (
    AUTOMATIC,
    Channels,
    DecodeOptions,
    DiarizeOptions,
    Options,
    SentimentOptions,
    TranscribeOptions,
)
from undertone_desktop.languages import NAMES
from undertone_desktop.listing import Listing
from undertone_desktop.recognition import ENGLISH, fitted, problem
from undertone_desktop.settings import Settings


class Choices(QObject):
    """One set of choices for start page, settings and models' page; kept at once."""

    changed = Signal()

    def __init__(self, settings: Settings, listing: Listing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self.listing = settings, listing
        self._asked: tuple[object, ...] | None = None

    @property
    def chosen(self) -> Options:
        """Everything that was chosen, also what the recogniser in use cannot do."""
        return self._settings.options

    @property
    def options(self) -> Options:
        """What the next analysis is started with."""
        return fitted(self.chosen)

    @property
    def problem(self) -> str:
        """Why nothing can be analysed with these choices; empty where it can."""
        return problem(self.options)

    @property
    def language(self) -> str:
        """The language that a model is to be recommended for."""
        chosen = str(self.chosen.transcribe.language)
        own = QLocale.system().name()[:2]
        return chosen if chosen in NAMES else own if own in NAMES else ENGLISH

    @property
    def _question(self) -> tuple[object, ...]:
        """What the recommendation and the speed depend on."""
        chosen = self.options
        return self.language, chosen.transcribe.model, chosen.device, chosen.threads

    def choose(self, options: Options) -> None:
        """Keep these choices."""
        self._settings.remember_options(options)
        self.changed.emit()
        if self._asked is not None and self._asked != self._question:
            self._asked = self._question
            self.listing.look_again(self.options, self.language)

    def choose_number(self, speakers: int | None) -> None:
        """Take how many people speak; None is to be found out."""
        self.choose(replace(self.chosen, diarize=DiarizeOptions(speakers=speakers)))

    def choose_channels(self, channels: Channels) -> None:
        """Take what the channels are."""
        self.choose(replace(self.chosen, decode=DecodeOptions(channels)))

    def choose_words(self, transcribe: TranscribeOptions) -> None:
        """Take how speech becomes words."""
        self.choose(replace(self.chosen, transcribe=transcribe))

    def choose_language(self, language: str) -> None:
        """Take the language that is spoken; automatic is no choice."""
        spoken = None if language == AUTOMATIC else language
        self.choose_words(replace(self.chosen.transcribe, language=spoken))

    def choose_model(self, path: str) -> None:
        """Take the recogniser; no path is the bundled one."""
        model = Path(path) if path else None
        self.choose_words(replace(self.chosen.transcribe, model=model))

    def choose_device(self, device: str) -> None:
        """Take the device."""
        self.choose(replace(self.chosen, device=device))

    def choose_threads(self, threads: int | None) -> None:
        """Take the number of processor threads; None is one for each core."""
        self.choose(replace(self.chosen, threads=threads))

    def choose_sentiment(self, sentiment: SentimentOptions) -> None:
        """Take how sentiment is scored."""
        self.choose(replace(self.chosen, sentiment=sentiment))

    def retry_devices(self) -> None:
        """Give devices that failed another chance."""
        self.listing.retry_devices(self.options, self.language)

    def look(self) -> None:
        """Find out what there is to choose from; somebody looks at it."""
        self._asked = self._question
        self.listing.look(self.options, self.language)
