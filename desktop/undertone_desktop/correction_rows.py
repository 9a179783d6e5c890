"""The rows of the menus in which an interview is corrected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from undertone.model import Verdict
from undertone_desktop.actions import Command
from undertone_desktop.views.side_panel import Page
from undertone_desktop.wording import edit_words

if TYPE_CHECKING:
    from undertone_desktop.main_window import MainWindow

SPEAKER_KEYS = range(1, 10)


def undo_words(label: str = "") -> str:
    """What the undo command is called, with the name of the edit where there is one."""
    return _named(_tr("&Undo"), label)


def redo_words(label: str = "") -> str:
    """The same for the redo command."""
    return _named(_tr("&Redo"), label)


def doubt_words() -> str:
    """What the command is called that underlines unsure words."""
    return _tr("Underline &unsure words")


def correction_rows(window: MainWindow) -> tuple[Command, ...]:
    """All rows, menu by menu."""
    return (*_edit_rows(window), *_segment_rows(window), *_speaker_rows(window))


def panel_rows(window: MainWindow) -> tuple[Command, ...]:
    """The rows of the view menu that are about correcting."""
    menu, work = _tr("&View"), window.workspace
    review, speakers = (partial(work.show_page, page) for page in (Page.REVIEW, Page.SPEAKERS))
    return (
        Command(
            menu,
            _tr("Show the se&gment"),
            partial(work.show_page, Page.SEGMENT),
            ("Ctrl+1",),
            separated=True,
        ),
        Command(menu, _tr("Show the &review queue"), review, ("Ctrl+2",)),
        Command(menu, _tr("Show the &speakers"), speakers, ("Ctrl+3",)),
        Command(menu, _tr("&Follow the playback"), work.transcript.follow, ("Ctrl+Shift+F",)),
        Command(menu, doubt_words(), window.toggle_doubt, checkable=True),
    )


def _edit_rows(window: MainWindow) -> tuple[Command, ...]:
    menu, correcting, editing = _tr("&Edit"), window.correcting, window.desk.editing
    find, show = correcting.finder, correcting.find
    return (
        Command(menu, undo_words(), editing.undo, ("Ctrl+Z",)),
        Command(menu, redo_words(), editing.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Command(
            menu,
            _tr("&Find"),
            partial(show, replacing=False),
            ("Ctrl+F",),
            separated=True,
        ),
        Command(menu, _tr("Find and r&eplace"), partial(show, replacing=True), ("Ctrl+H",)),
        Command(menu, _tr("Find &next"), partial(find.step, 1), ("Ctrl+G",)),
        Command(menu, _tr("Find &previous"), partial(find.step, -1), ("Ctrl+Shift+G",)),
    )


def _segment_rows(window: MainWindow) -> tuple[Command, ...]:
    menu, correcting, reviewer = _tr("Se&gment"), window.correcting, window.correcting.reviewer
    views = (window.workspace.transcript, window.workspace.timeline.canvas)
    play = correcting.play_from_cursor
    return (
        Command(menu, _tr("Edit the &words"), correcting.edit_words, ("F2",)),
        Command(menu, _tr("&Split at the cursor"), correcting.split_at_cursor),
        Command(menu, _tr("&Merge with the next"), partial(correcting.merge, True), ("Ctrl+M",)),
        Command(
            menu,
            _tr("Merge with the &one before"),
            partial(correcting.merge, False),
            ("Ctrl+Shift+M",),
        ),
        Command(menu, _tr("&Play from the word at the cursor"), play, ("Ctrl+Shift+Space",)),
        *_label_rows(window, menu),
        Command(
            menu, _tr("Write a &note"), correcting.write_note, ("Ctrl+Shift+N",), separated=True
        ),
        Command(menu, _tr("&Bookmark"), correcting.corrector.toggle_bookmark, ("Ctrl+B",)),
        Command(menu, _tr("Next b&ookmark"), correcting.next_bookmark, ("Ctrl+Shift+B",)),
        Command(menu, _tr("&Checked, go to the next"), reviewer.check_and_go_on, ("Ctrl+Return",)),
        Command(
            menu, _tr("Checked or no&t"), reviewer.toggle_checked, local_keys=("C",), where=views
        ),
    )


def _label_rows(window: MainWindow, menu: str) -> tuple[Command, ...]:
    corrector, where = window.correcting.corrector, (window.workspace.transcript,)
    rows = (
        (_tr("Your label: negative"), Verdict.NEGATIVE, "Alt+-", ("-",)),
        (_tr("Your label: neutral"), Verdict.NEUTRAL, "Alt+.", (".",)),
        (_tr("Your label: positive"), Verdict.POSITIVE, "Alt++", ("+", "=")),
        (_tr("Your label: can’t say"), Verdict.CANNOT_SAY, "Alt+?", ("?",)),
    )
    return (
        *(
            Command(
                menu,
                words,
                partial(corrector.judge, verdict),
                (key,),
                separated=verdict is Verdict.NEGATIVE,
                local_keys=local,
                where=where,
            )
            for words, verdict, key, local in rows
        ),
        Command(
            menu,
            _tr("Take your labels away"),
            corrector.clear_labels,
            local_keys=("Backspace",),
            where=where,
        ),
    )


def _speaker_rows(window: MainWindow) -> tuple[Command, ...]:
    menu, corrector = _tr("Spea&ker"), window.correcting.corrector
    views = (window.workspace.transcript, window.workspace.timeline.canvas)
    return (
        *(
            Command(
                menu,
                _tr("Give the segment to speaker {n}").format(n=number),
                partial(corrector.give_to, number),
                (f"Alt+{number}",),
                local_keys=(str(number),),
                where=views,
            )
            for number in SPEAKER_KEYS
        ),
        Command(
            menu,
            _tr("Give it to n&obody"),
            partial(corrector.give_to, 0),
            ("Alt+0",),
            local_keys=("0",),
            where=views,
            separated=True,
        ),
        Command(
            menu,
            _tr("Give it to a &new speaker"),
            corrector.give_to_new,
            ("Alt+N",),
            local_keys=("N",),
            where=views,
        ),
    )


def _named(words: str, label: str) -> str:
    return (
        _tr("{command}: {edit}").format(command=words, edit=edit_words(label)) if label else words
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)
