"""What the window remembers between two starts: the only home of QSettings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from undertone.errors import OptionError
from undertone.options import MAX_SPEAKERS, Channels, DecodeOptions, DiarizeOptions, Options
from undertone_desktop.language import AS_SYSTEM, LANGUAGES
from undertone_desktop.theme import Appearance

RECENT_LIMIT = 6


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
        stored = self._store.value("recent", "")
        return tuple(Path(line) for line in str(stored).splitlines() if Path(line).is_file())

    def remember(self, project: Path) -> None:
        """Put a project at the top of the recent ones."""
        paths = [project, *(path for path in self.recent if path != project)]
        self._store.setValue("recent", "\n".join(str(path) for path in paths[:RECENT_LIMIT]))

    @property
    def folders(self) -> tuple[Path, ...]:
        """Folders whose projects belong to the library; those that are gone are left out."""
        stored = self._store.value("folders", "")
        return tuple(Path(line) for line in str(stored).splitlines() if Path(line).is_dir())

    def remember_folder(self, folder: Path) -> None:
        """Have a folder's projects in the library."""
        paths = dict.fromkeys((*self.folders, folder))
        self._store.setValue("folders", "\n".join(str(path) for path in paths))

    @property
    def options(self) -> Options:
        """The choices that the next analysis starts with."""
        try:
            speakers = int(str(self._store.value("speakers", 0)))
            diarize = DiarizeOptions(speakers=speakers or None)
        except (ValueError, OptionError):
            diarize = DiarizeOptions()
        channels: Channels = "split" if self._store.value("channels") == "split" else "mix"
        return Options(decode=DecodeOptions(channels=channels), diarize=diarize)

    def remember_options(self, options: Options) -> None:
        """Keep the choices for the next analysis."""
        self._store.setValue("speakers", min(options.diarize.speakers or 0, MAX_SPEAKERS))
        self._store.setValue("channels", options.decode.channels)

    @property
    def model(self) -> Path | None:
        """The Whisper model that transcribes; None is the bundled one, also when it is gone."""
        stored = str(self._store.value("model", "") or "")
        return Path(stored) if stored and Path(stored).is_file() else None

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
        return int(self._number("backstep_ms", 1_000, (0, 30_000)))

    @backstep_ms.setter
    def backstep_ms(self, value: int) -> None:
        self._store.setValue("backstep_ms", value)

    @property
    def film(self) -> bool:
        """Whether the picture of a filmed interview is shown."""
        return str(self._store.value("film", "true")) == "true"

    @film.setter
    def film(self, value: bool) -> None:
        self._store.setValue("film", "true" if value else "false")

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
