"""The language of the window: which there are, which one is meant, and how Qt learns it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from undertone.errors import ModelError
from undertone.resources import resource
from undertone_desktop.sentences import SentenceTranslator

AS_SYSTEM: Final = ""
ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""What the window speaks, each by its own name, which is not translated."""


def meant(setting: str, wanted: Sequence[str] | None = None) -> str:
    """The language that a setting means.

    Args:
        setting: one of `LANGUAGES`; anything else is as the system.
        wanted: what the user reads, best first; asked of the system by default.
    """
    if setting in LANGUAGES:
        return setting
    names = QLocale.system().uiLanguages() if wanted is None else wanted
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in names)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def speak(application: QCoreApplication, setting: str) -> str:
    """Have everything that is made from now on in a language; returns its code.

    English needs no file. Numbers are written as the language writes them; where the system
    speaks that language too, as the system's country does.
    """
    language = meant(setting)
    system = QLocale.system()
    QLocale.setDefault(
        system if system.name()[:2] == language and language != ENGLISH else QLocale(language)
    )
    if language == ENGLISH:
        return language
    try:
        folder = resource("translations")
    except ModelError:
        return ENGLISH
    qt = QTranslator(application)
    if qt.load(f"qtbase_{language}", _qt_folder()):
        application.installTranslator(qt)
    ours = QTranslator(application)
    if ours.load(str(folder / f"undertone_{language}.qm")):
        sentences = SentenceTranslator(templates(folder), ours, application)
        application.installTranslator(sentences)  # the one installed last is asked first
        application.installTranslator(ours)
    return language


def templates(folder: Path) -> tuple[str, ...]:
    """The templates of the engine's sentences; none where the file is missing."""
    try:
        text = (folder / "sentences.txt").read_text(encoding="utf-8")
    except OSError:
        return ()
    return tuple(text.splitlines())


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
