"""The rows of the menu Play: everything that listening needs, with its keys.

Foot pedals send keys: function keys, or those of a media keyboard.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from undertone_desktop.actions import Command

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow

BACKSTEPS_MS: Final = (0, 1_000, 2_000, 3_000)
PLAY_KEYS: Final = ("Ctrl+Space", "F4", "Media Play", "Media Pause", "Toggle Media Play/Pause")


def play_rows(window: MainWindow) -> tuple[Command, ...]:
    """All rows of the menu."""
    menu, playing = _tr("&Play"), window.playing
    return (
        Command("play", menu, _tr("Play or &pause"), playing.toggle, PLAY_KEYS, anywhere=True),
        Command("back", menu, _tr("&Back 2 seconds"), playing.back, ("F3", "Media Rewind")),
        Command(
            "forward",
            menu,
            _tr("&Forward 2 seconds"),
            playing.forward,
            ("F5", "Media Fast Forward"),
        ),
        Command("go-to", menu, _tr("Go to a &time…"), playing.ask_time, ("Ctrl+J",)),
        Command(
            "next-segment",
            menu,
            _tr("Next &segment"),
            partial(window.step, 1),
            ("Alt+Down", "Media Next"),
            separated=True,
        ),
        Command(
            "previous-segment",
            menu,
            _tr("P&revious segment"),
            partial(window.step, -1),
            ("Alt+Up", "Media Previous"),
        ),
        Command(
            "loop",
            menu,
            _tr("&Loop the segment, or end the loop"),
            playing.toggle_loop,
            ("Ctrl+Shift+L",),
        ),
        Command(
            "slower", menu, _tr("Sl&ower"), partial(playing.shift_rate, -1), ("F7",), separated=True
        ),
        Command("faster", menu, _tr("F&aster"), partial(playing.shift_rate, 1), ("F8",)),
        Command(
            "normal-speed",
            menu,
            _tr("&Normal speed"),
            partial(playing.shift_rate, 0),
            ("Shift+F7",),
        ),
        *_backstep_rows(window, menu),
    )


def film_row(window: MainWindow) -> Command:
    """The row that shows or hides the picture."""
    return Command(
        "picture", _tr("&View"), _tr("Show or hide the &picture"), window.playing.toggle_film
    )


def backstep_words() -> dict[int, str]:
    """What the steps back are called."""
    return {
        ms: _tr("After a pause: {n} s back").format(n=ms // 1000)
        if ms
        else _tr("After a pause: go on exactly there")
        for ms in BACKSTEPS_MS
    }


def _backstep_rows(window: MainWindow, menu: str) -> tuple[Command, ...]:
    return tuple(
        Command(
            f"backstep-{ms}",
            menu,
            words,
            partial(window.choose_backstep, ms),
            needs_document=False,
            checkable=True,
            separated=number == 0,
        )
        for number, (ms, words) in enumerate(backstep_words().items())
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)
