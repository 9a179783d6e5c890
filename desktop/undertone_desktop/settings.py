"""What the window remembers between two starts: the only home of QSettings."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from undertone.options import (
    MAX_BEAM,
    MAX_SPEAKERS,
    Channels,
    DecodeOptions,
    DiarizeOptions,
    Options,
    SentimentOptions,
    TranscribeOptions,
    VoiceOptions,
)
from undertone_desktop.language import AS_SYSTEM, LANGUAGES
from undertone_desktop.languages import CHOICES
from undertone_desktop.theme import Appearance

RECENT_LIMIT = 6
LONGEST_TEXT = 10_000
TEXT_SIZES = (100, 110, 120)  # larger ones leave too little room beside the transcript
BACKSTEP_MS = 1_000
_DEVICE = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,59}")


class Settings:
    """Typed access; a value that makes no sense reads as its default.

    Args:
        file: an INI file instead of the user's own settings; for tests.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._store = (
            QSettings(str(file), QSettings.Format.IniFormat)
            if file
            else QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Undertone", "Undertone"
            )
        )

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system."""
        text = str(self._store.value("appearance", Appearance.SYSTEM.value))
        return Appearance(text) if text in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._store.setValue("appearance", value.value)

    @property
    def language(self) -> str:
        """The language of the window from the next start on; empty is as the system."""
        text = str(self._store.value("language", AS_SYSTEM) or AS_SYSTEM)
        return text if text in LANGUAGES else AS_SYSTEM

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    def is_first_start(self) -> bool:
        """Whether the program was never started before; from then on it was."""
        first = self._store.value("started") is None
        self._store.setValue("started", True)
        return first

    @property
    def recent(self) -> tuple[Path, ...]:
        """Projects opened last, latest first; those that are gone are left out."""
        lines = self._text("recent").splitlines()
        return tuple(Path(line) for line in lines if os.path.isfile(line))

    def remember(self, project: Path) -> None:
        """Put a project at the top of the recent ones."""
        paths = [project, *(path for path in self.recent if path != project)]
        self._store.setValue("recent", "\n".join(str(path) for path in paths[:RECENT_LIMIT]))

    @property
    def folders(self) -> tuple[Path, ...]:
        """Folders whose projects belong to the library; those that are gone are left out."""
        lines = self._text("folders").splitlines()
        return tuple(Path(line) for line in lines if os.path.isdir(line))

    def remember_folder(self, folder: Path) -> None:
        """Have a folder's projects in the library."""
        paths = dict.fromkeys((*self.folders, folder))
        self._store.setValue("folders", "\n".join(str(path) for path in paths))

    @property
    def options(self) -> Options:
        """The choices that the next analysis starts with, the model included."""
        channels: Channels = "split" if self._store.value("channels") == "split" else "mix"
        speakers = self._whole("speakers", 0, (0, MAX_SPEAKERS))
        device = self._text("device")
        return Options(
            decode=DecodeOptions(channels=channels),
            diarize=DiarizeOptions(speakers=speakers or None),
            transcribe=self._transcribe(),
            sentiment=SentimentOptions(
                enabled=self._flag("sentiment", True),
                model=self._folder("classifier"),
                context=self._flag("context", True),
            ),
            voice=VoiceOptions(enabled=self._flag("voice", False)),
            device=device if _DEVICE.fullmatch(device) else Options().device,
            threads=self._whole("threads", 0, (0, os.cpu_count() or 1)) or None,
        )

    def remember_options(self, options: Options) -> None:
        """Keep the choices for the next analysis."""
        words, sentiment = options.transcribe, options.sentiment
        for name, value in (
            ("speakers", min(options.diarize.speakers or 0, MAX_SPEAKERS)),
            ("channels", options.decode.channels),
            ("model", str(words.model or "")),
            ("spoken", words.language or ""),
            ("translate", words.translate),
            ("vocabulary", "\n".join(words.vocabulary)),
            ("prompt", words.prompt),
            ("beam_size", words.beam_size),
            ("sentiment", sentiment.enabled),
            ("context", sentiment.context),
            ("classifier", str(sentiment.model or "")),
            ("voice", options.voice.enabled),
            ("device", options.device),
            ("threads", options.threads or 0),
        ):
            self._store.setValue(name, str(value).lower() if isinstance(value, bool) else value)

    def _transcribe(self) -> TranscribeOptions:
        spoken = self._text("spoken")
        return TranscribeOptions(
            model=self.model,
            language=spoken if spoken in CHOICES else None,
            translate=self._flag("translate", False),
            vocabulary=tuple(filter(None, self._text("vocabulary").splitlines())),
            prompt=self._text("prompt"),
            beam_size=self._whole("beam_size", 1, (1, MAX_BEAM)),
        )

    @property
    def model(self) -> Path | None:
        """The Whisper model that transcribes; None is the bundled one, also when it is gone."""
        stored = self._text("model")
        return Path(stored) if os.path.isfile(stored) else None

    @model.setter
    def model(self, path: Path | None) -> None:
        self._store.setValue("model", str(path or ""))

    @property
    def volume(self) -> float:
        """How loud it plays, from 0 to 1."""
        return self._number("volume", 1.0, (0.0, 1.0))

    @volume.setter
    def volume(self, value: float) -> None:
        self._store.setValue("volume", value)

    @property
    def backstep_ms(self) -> int:
        """How far back playing goes on after a pause."""
        return int(self._number("backstep_ms", BACKSTEP_MS, (0, 30_000)))

    @backstep_ms.setter
    def backstep_ms(self, value: int) -> None:
        self._store.setValue("backstep_ms", value)

    @property
    def film(self) -> bool:
        """Whether the picture of a filmed interview is shown."""
        return self._flag("film", True)

    @film.setter
    def film(self, value: bool) -> None:
        self._store.setValue("film", "true" if value else "false")

    @property
    def follow(self) -> bool:
        """Whether the transcript scrolls along with what is played."""
        return self._flag("follow", True)

    @follow.setter
    def follow(self, value: bool) -> None:
        self._store.setValue("follow", str(value).lower())

    @property
    def text_percent(self) -> int:
        """How large the words of the window are: one of `TEXT_SIZES`, of the system's size."""
        stored = self._whole("text_percent", 100, (TEXT_SIZES[0], TEXT_SIZES[-1]))
        return stored if stored in TEXT_SIZES else 100

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._store.setValue("text_percent", value)

    @property
    def projects(self) -> Path | None:
        """The folder for new projects; None is beside each recording, also when it is gone."""
        return self._folder("projects")

    @projects.setter
    def projects(self, folder: Path | None) -> None:
        self._store.setValue("projects", str(folder or ""))

    @property
    def recordings(self) -> Path | None:
        """The folder for new recordings; None is the one among the user's documents."""
        return self._folder("recordings")

    @recordings.setter
    def recordings(self, folder: Path | None) -> None:
        self._store.setValue("recordings", str(folder or ""))

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that the user changed, by the id of their command; nonsense is left out."""
        try:
            stored = json.loads(str(self._store.value("keys", "{}")))
        except ValueError:
            return {}
        return {
            id: tuple(key for key in keys if isinstance(key, str))
            for id, keys in (stored.items() if isinstance(stored, dict) else ())
            if isinstance(keys, list)
        }

    @keys.setter
    def keys(self, value: Mapping[str, Sequence[str]]) -> None:
        self._store.setValue("keys", json.dumps(value, sort_keys=True))

    @property
    def chat(self) -> str:
        """What was chosen last for labels and summaries, as `chat_choices` writes it."""
        return str(self._store.value("chat", ""))

    @chat.setter
    def chat(self, value: str) -> None:
        self._store.setValue("chat", value)

    @property
    def recent_commands(self) -> tuple[str, ...]:
        """The ids of the commands last chosen from the list, latest first."""
        return tuple(str(self._store.value("commands", "")).split())

    def remember_command(self, id: str) -> None:
        """Put a command at the top of the recent ones."""
        ids = dict.fromkeys((id, *self.recent_commands))
        self._store.setValue("commands", " ".join([*ids][:RECENT_LIMIT]))

    def _text(self, name: str) -> str:
        """A stored text; one with commas comes back as a list from a file that was written in."""
        value = self._store.value(name, "")
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")
        return text[:LONGEST_TEXT]

    def _folder(self, name: str) -> Path | None:
        stored = self._text(name)
        return Path(stored) if os.path.isdir(stored) else None

    def _flag(self, name: str, default: bool) -> bool:
        stored = str(self._store.value(name, "")).lower()
        return stored == "true" if stored in ("true", "false") else default

    def _whole(self, name: str, default: int, limits: tuple[int, int]) -> int:
        try:
            value = int(str(self._store.value(name, default)))
        except ValueError:
            return default
        return value if limits[0] <= value <= limits[1] else default

    def _number(self, name: str, default: float, limits: tuple[float, float]) -> float:
        try:
            value = float(str(self._store.value(name, default)))
        except ValueError:
            return default
        return value if limits[0] <= value <= limits[1] else default

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty the first time."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)
