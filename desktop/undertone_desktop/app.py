"""The entry point: `undertone-desktop [FILE]` becomes a window."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from undertone import __version__
from undertone.children import run_if_child
from undertone_desktop.asking import SystemDialogs
from undertone_desktop.desk import Desk
from undertone_desktop.jobs import WorkerRunner, uncollected
from undertone_desktop.language import speak
from undertone_desktop.main_window import MainWindow
from undertone_desktop.player import SoundPlayer
from undertone_desktop.session import Session
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Theme, sized

QUIET = "qt.multimedia.ffmpeg*=false\nqt.multimedia.symbolsresolver.warning=false"
PLAIN_FONTS = ("DejaVu Sans", "Bitstream Vera Sans", "Sans Serif")
BETTER_FONTS = ("Inter", "Noto Sans", "Open Sans", "Cantarell", "Ubuntu", "Liberation Sans")


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, on a recording or project if one is named; returns the exit status."""
    arguments = list(sys.argv if argv is None else argv)
    if run_if_child(arguments[1:]):
        return 0
    if {"-h", "--help", "--version"} & set(arguments[1:]):
        print(f"undertone-desktop {__version__}\nUsage: undertone-desktop [RECORDING or PROJECT]")
        return 0
    if not has_screen(os.environ, sys.platform):
        print(
            "The window needs a screen; without one use the command `undertone`.", file=sys.stderr
        )
        return 1
    application = made_application(arguments[:1])
    settings = Settings()
    application.setFont(sized(application.font(), settings.text_percent / 100))
    speak(application, settings.language)
    with uncollected():
        desk = Desk(Session(), SoundPlayer(), WorkerRunner())
        theme = Theme(application, settings.appearance)
        window = MainWindow(desk, settings, theme, SystemDialogs())
    window.show()
    if len(arguments) > 1:
        window.open_path(Path(arguments[1]).absolute())
    elif settings.is_first_start():
        window.open_demo()
    status = application.exec()
    application.processEvents()  # what the player was told last: see voice.py
    return status


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can open; Qt would end the program with a native abort."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in screens)


def made_application(arguments: Sequence[str] = ()) -> QApplication:
    """The application with the look that the theme builds on."""
    QLoggingCategory.setFilterRules(QUIET)
    application = QApplication(list(arguments))
    application.setApplicationName("Undertone")
    application.setStyle("Fusion")
    application.setFont(readable(application.font()))
    return application


def readable(font: QFont) -> QFont:
    """The system's font; where that is the last resort, a better one that is installed."""
    families = set(QFontDatabase.families())
    better = next((name for name in BETTER_FONTS if name in families), None)
    if better is None or QFont(font).family() not in PLAIN_FONTS:
        return font
    return QFont(better, font.pointSize())


if __name__ == "__main__":
    sys.exit(main())
