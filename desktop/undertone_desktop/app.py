"""The entry point: `undertone-desktop [FILE]` becomes a window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from undertone_desktop.asking import SystemDialogs
from undertone_desktop.desk import Desk
from undertone_desktop.jobs import WorkerRunner, uncollected
from undertone_desktop.main_window import MainWindow
from undertone_desktop.player import SoundPlayer
from undertone_desktop.session import Session
from undertone_desktop.settings import Settings
from undertone_desktop.theme import Theme

QUIET = "qt.multimedia.ffmpeg*=false\nqt.multimedia.symbolsresolver.warning=false"
PLAIN_FONTS = ("DejaVu Sans", "Bitstream Vera Sans", "Sans Serif")
BETTER_FONTS = ("Inter", "Noto Sans", "Open Sans", "Cantarell", "Ubuntu", "Liberation Sans")


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, on a recording or project if one is named; returns the exit status."""
    arguments = list(sys.argv if argv is None else argv)
    application = made_application(arguments[:1])
    settings = Settings()
    with uncollected():
        desk = Desk(Session(), SoundPlayer(), WorkerRunner())
        theme = Theme(application, settings.appearance)
        window = MainWindow(desk, settings, theme, SystemDialogs())
    window.show()
    if len(arguments) > 1:
        window.open_path(Path(arguments[1]).absolute())
    return application.exec()


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
