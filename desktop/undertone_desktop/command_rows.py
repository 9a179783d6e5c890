"""The rows of the menus: what the window can do, as a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from undertone.exports import FORMATS
from undertone_desktop.actions import Command
from undertone_desktop.correction_rows import correction_rows, panel_rows
from undertone_desktop.play_rows import film_row, play_rows
from undertone_desktop.theme import Appearance
from undertone_desktop.views.timeline_gestures import ZOOM
from undertone_desktop.wording import engine_words

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow

CSV = "csv"
COMMANDS = "commands"
EXPORT = "export-"


def command_rows(window: MainWindow) -> tuple[Command, ...]:
    """All rows, menu by menu."""
    return (
        *_file_rows(window),
        *correction_rows(window),
        *play_rows(window),
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
    menu, pages = _tr("&File"), window.views
    return (
        Command(
            "open", menu, _tr("&Open…"), window.files.choose, ("Ctrl+O",), needs_document=False
        ),
        Command(
            "record", menu, _tr("&Record…"), pages.show_recording, ("Ctrl+R",), needs_document=False
        ),
        Command(
            "library",
            menu,
            _tr("&Library and search…"),
            pages.show_library,
            ("Ctrl+L", "Ctrl+Shift+F"),
            needs_document=False,
        ),
        Command(
            "import",
            menu,
            _tr("&Import a transcript…"),
            window.files.choose_transcript,
            needs_document=False,
        ),
        Command(
            "close",
            menu,
            _tr("&Close the interview"),
            window.close_document,
            ("Ctrl+W",),
            anywhere=True,
        ),
        *_export_rows(window, menu),
        Command(
            "models",
            menu,
            _tr("&Models…"),
            pages.show_models,
            needs_document=False,
            separated=True,
        ),
        Command(
            "settings",
            menu,
            _tr("&Settings…"),
            pages.show_settings,
            ("Ctrl+,",),
            needs_document=False,
        ),
        Command("keys", menu, _tr("&Keys…"), window.keyboard.show_keys, needs_document=False),
        Command(
            "quit",
            menu,
            _tr("&Quit"),
            window.close,
            ("Ctrl+Q",),
            needs_document=False,
            separated=True,
        ),
    )


def _export_rows(window: MainWindow, menu: str) -> tuple[Command, ...]:
    return tuple(
        Command(
            f"{EXPORT}{each.NAME}",
            menu,
            _tr("Export {name} – {title}…").format(
                name=each.NAME.upper(), title=engine_words(each.TITLE)
            ),
            partial(window.files.export, each.NAME),
            ("Ctrl+E",) if each.NAME == CSV else (),
            separated=number == 0,
        )
        for number, each in enumerate(FORMATS)
    )


def _view_rows(window: MainWindow) -> tuple[Command, ...]:
    menu, canvas = _tr("&View"), window.workspace.timeline.canvas
    return (
        Command(
            COMMANDS,
            menu,
            _tr("&All commands…"),
            window.keyboard.toggle_list,
            ("Ctrl+Shift+P", "F1"),
            needs_document=False,
        ),
        Command("insights", menu, _tr("Interview or &insights"), window.views.toggle, ("Ctrl+I",)),
        Command(
            "labels", menu, _tr("&Labels and summary…"), window.views.show_labels, anywhere=True
        ),
        Command("zoom-in", menu, _tr("Zoom &in"), partial(canvas.zoom, ZOOM), ("Ctrl++", "Ctrl+=")),
        Command("zoom-out", menu, _tr("Zoom &out"), partial(canvas.zoom, 1 / ZOOM), ("Ctrl+-",)),
        Command("zoom-all", menu, _tr("Show &everything"), canvas.fit, ("Ctrl+0",)),
        film_row(window),
        *(
            Command(
                f"appearance-{appearance}",
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
