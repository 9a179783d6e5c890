"""The rows of the menus: what the window can do, as a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from undertone.exports import FORMATS
from undertone_desktop.actions import Command
from undertone_desktop.correction_rows import correction_rows, panel_rows
from undertone_desktop.theme import Appearance
from undertone_desktop.views.timeline_canvas import ZOOM

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow

CSV = "csv"


def command_rows(window: MainWindow) -> tuple[Command, ...]:
    """All rows, menu by menu."""
    return (
        *_file_rows(window),
        *correction_rows(window),
        *_play_rows(window),
        *_view_rows(window),
        *panel_rows(window),
    )


def appearance_words() -> dict[Appearance, str]:
    """What the appearances are called in the menu."""
    return {
        Appearance.SYSTEM: _tr("Appearance: as the system"),
        Appearance.LIGHT: _tr("Appearance: light"),
        Appearance.DARK: _tr("Appearance: dark"),
    }


def _file_rows(window: MainWindow) -> tuple[Command, ...]:
    menu = _tr("&File")
    return (
        Command(menu, _tr("&Open…"), window.choose_file, ("Ctrl+O",), needs_document=False),
        Command(menu, _tr("&Close the interview"), window.close_document, ("Ctrl+W",)),
        *(
            Command(
                menu,
                _tr("Export {name} – {title}…").format(name=each.NAME.upper(), title=each.TITLE),
                partial(window.export, each.NAME),
                ("Ctrl+E",) if each.NAME == CSV else (),
                separated=number == 0,
            )
            for number, each in enumerate(FORMATS)
        ),
        Command(
            menu, _tr("&Quit"), window.close, ("Ctrl+Q",), needs_document=False, separated=True
        ),
    )


def _play_rows(window: MainWindow) -> tuple[Command, ...]:
    menu = _tr("&Play")
    return (
        Command(menu, _tr("Play or &pause"), window.toggle, ("Ctrl+Space", "F4")),
        Command(menu, _tr("&Back 2 seconds"), window.back, ("F3",)),
        Command(menu, _tr("Next &segment"), partial(window.step, 1), ("Alt+Down",)),
        Command(menu, _tr("P&revious segment"), partial(window.step, -1), ("Alt+Up",)),
    )


def _view_rows(window: MainWindow) -> tuple[Command, ...]:
    menu, canvas = _tr("&View"), window.workspace.timeline.canvas
    return (
        Command(menu, _tr("Zoom &in"), partial(canvas.zoom, ZOOM), ("Ctrl++", "Ctrl+=")),
        Command(menu, _tr("Zoom &out"), partial(canvas.zoom, 1 / ZOOM), ("Ctrl+-",)),
        Command(menu, _tr("Show &everything"), canvas.fit, ("Ctrl+0",)),
        *(
            Command(
                menu,
                words,
                partial(window.choose_appearance, appearance),
                needs_document=False,
                checkable=True,
                separated=appearance is Appearance.SYSTEM,
            )
            for appearance, words in appearance_words().items()
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)
