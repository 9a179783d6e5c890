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


def label_id(verdict: Verdict) -> str:
    """The command that gives the segment this label."""
    return f"label-{verdict.value.replace('_', '-')}"


def speaker_id(number: int) -> str:
    """The command that gives the segment to the speaker of that number; 0 is nobody."""
    return f"speaker-{number}" if number else "speaker-none"


def correction_rows(window: MainWindow) -> tuple[Command, ...]:
    """All rows, menu by menu."""
    return (*_edit_rows(window), *_segment_rows(window), *_speaker_rows(window))


def panel_rows(window: MainWindow) -> tuple[Command, ...]:
    """The rows of the view menu that are about correcting."""
    menu, work = _tr("&View"), window.workspace
    review, speakers = (partial(work.show_page, page) for page in (Page.REVIEW, Page.SPEAKERS))
    return (
        Command(
            "show-segment",
            menu,
            _tr("Show the se&gment"),
            partial(work.show_page, Page.SEGMENT),
            ("Ctrl+1",),
            separated=True,
        ),
        Command("show-review", menu, _tr("Show the &review queue"), review, ("Ctrl+2",)),
        Command("show-speakers", menu, _tr("Show the &speakers"), speakers, ("Ctrl+3",)),
        Command(
            "follow", menu, _tr("&Follow the playback"), work.transcript.follow, ("Ctrl+Shift+J",)
        ),
        Command("doubt", menu, _tr("Underline &unsure words"), window.toggle_doubt, checkable=True),
    )


def _edit_rows(window: MainWindow) -> tuple[Command, ...]:
    menu, correcting, editing = _tr("&Edit"), window.correcting, window.desk.editing
    find, show = correcting.finder, correcting.find
    return (
        Command("undo", menu, undo_words(), editing.undo, ("Ctrl+Z",)),
        Command("redo", menu, redo_words(), editing.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Command(
            "find",
            menu,
            _tr("&Find"),
            partial(show, replacing=False),
            ("Ctrl+F",),
            separated=True,
        ),
        Command(
            "replace", menu, _tr("Find and r&eplace"), partial(show, replacing=True), ("Ctrl+H",)
        ),
        Command("find-next", menu, _tr("Find &next"), partial(find.step, 1), ("Ctrl+G",)),
        Command(
            "find-previous", menu, _tr("Find &previous"), partial(find.step, -1), ("Ctrl+Shift+G",)
        ),
    )


def _segment_rows(window: MainWindow) -> tuple[Command, ...]:
    menu, correcting, reviewer = _tr("Se&gment"), window.correcting, window.correcting.reviewer
    views = (window.workspace.transcript, window.workspace.timeline.canvas)
    return (
        *_word_rows(window, menu),
        *_label_rows(window, menu),
        Command(
            "note",
            menu,
            _tr("Write a &note"),
            correcting.write_note,
            ("Ctrl+Shift+N",),
            separated=True,
        ),
        Command(
            "bookmark", menu, _tr("&Bookmark"), correcting.corrector.toggle_bookmark, ("Ctrl+B",)
        ),
        Command(
            "next-bookmark",
            menu,
            _tr("Next b&ookmark"),
            correcting.next_bookmark,
            ("Ctrl+Shift+B",),
        ),
        Command(
            "check-next",
            menu,
            _tr("&Checked, go to the next"),
            reviewer.check_and_go_on,
            ("Ctrl+Return",),
        ),
        Command(
            "checked",
            menu,
            _tr("Checked or no&t"),
            reviewer.toggle_checked,
            local_keys=("C",),
            where=views,
        ),
    )


def _word_rows(window: MainWindow, menu: str) -> tuple[Command, ...]:
    correcting = window.correcting
    play = correcting.play_from_cursor
    return (
        Command("edit-words", menu, _tr("Edit the &words"), correcting.edit_words, ("F2",)),
        Command("split", menu, _tr("&Split at the cursor"), correcting.split_at_cursor),
        Command(
            "merge-next",
            menu,
            _tr("&Merge with the next"),
            partial(correcting.merge, True),
            ("Ctrl+M",),
        ),
        Command(
            "merge-before",
            menu,
            _tr("Merge with the &one before"),
            partial(correcting.merge, False),
            ("Ctrl+Shift+M",),
        ),
        Command(
            "play-word", menu, _tr("&Play from the word at the cursor"), play, ("Ctrl+Shift+Space",)
        ),
        Command(
            "read-again",
            menu,
            _tr("Listen again for other &readings"),
            correcting.read_again,
            ("Ctrl+Shift+R",),
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
                label_id(verdict),
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
            "label-none",
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
                speaker_id(number),
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
            speaker_id(0),
            menu,
            _tr("Give it to n&obody"),
            partial(corrector.give_to, 0),
            ("Alt+0",),
            local_keys=("0",),
            where=views,
            separated=True,
        ),
        Command(
            "speaker-new",
            menu,
            _tr("Give it to a &new speaker"),
            corrector.give_to_new,
            ("Alt+N",),
            local_keys=("N",),
            where=views,
        ),
        Command(
            "measure-voices",
            menu,
            _tr("&Measure the voices: pitch, loudness, rate"),
            window.correcting.voicing.start,
            separated=True,
        ),
    )


def _named(words: str, label: str) -> str:
    return (
        _tr("{command}: {edit}").format(command=words, edit=edit_words(label)) if label else words
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)
